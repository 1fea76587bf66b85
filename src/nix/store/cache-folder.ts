/** Where Nix reads restored paths; only the owner of the store may write there. */
export const cacheFolderPath = '/nix/var/flakeship/cache'

/**
 * Its substituter URL. If trusted, Nix checks no signatures, since only verified paths are put there; with a key of the
 * user it checks that one.
 */
export const cacheUrl = (isTrusted: boolean): string =>
  `file://${cacheFolderPath}${isTrusted ? '?trusted=1' : ''}`
