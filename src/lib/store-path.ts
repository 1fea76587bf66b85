/** What Nix takes for a store path: a hash of 32 characters of its base 32, and a name of at most 211. */
export const storePathShape = /^\/nix\/store\/[0-9a-df-np-sv-z]{32}-[0-9A-Za-z+\-._?=]{1,211}$/

/** Whether a text from elsewhere is an absolute store path and no more. */
export const isStorePath = (text: string): boolean => storePathShape.test(text)

const folder = '/nix/store/'

/** The absolute store path of a base name. */
export const inStore = (base: string): string => folder + base

/** An absolute store path without its folder: hash and name. */
export const baseNameOf = (path: string): string => path.slice(folder.length)
