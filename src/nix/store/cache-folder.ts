/** Where Nix reads what was restored; only the owner of the store may write there. */
export const cacheFolderPath = '/nix/var/flakeship/cache'

/**
 * As substituter. Trusted, Nix asks for no signatures, since only what we checked is put there; with a key of the person's
 * it asks for that.
 */
export const cacheUrl = (isTrusted: boolean): string =>
  `file://${cacheFolderPath}${isTrusted ? '?trusted=1' : ''}`
