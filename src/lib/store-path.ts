/** The shape of a store path for Nix: a hash of 32 characters in its base 32, and a name of at most 211. */
export const storePathShape = /^\/nix\/store\/[0-9a-df-np-sv-z]{32}-[0-9A-Za-z+\-._?=]{1,211}$/

/** Whether an untrusted text is exactly an absolute store path. */
export const isStorePath = (text: string): boolean => storePathShape.test(text)

const folder = '/nix/store/'

/** The absolute store path of a base name. */
export const inStore = (base: string): string => folder + base

/** The base name of an absolute store path: hash and name. */
export const baseNameOf = (path: string): string => path.slice(folder.length)
