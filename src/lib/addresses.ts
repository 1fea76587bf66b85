/** A URL without `user:password@`, safe for a document. */
export function withoutCredential(url: string): string {
  return url.replace(/^([a-z0-9+.-]+:\/\/)[^/?#]*@/i, '$1')
}

/**
 * A URL that is safe for messages: also without its query, which holds the signature of signed URLs. Paths stay
 * unchanged.
 */
export function shownAddress(from: string): string {
  return /^[a-z0-9+.-]+:\/\//i.test(from) ? withoutCredential(from).replace(/[?#].*$/s, '') : from
}

/** Decodes the percent escapes of a URL's text; unchanged if it has an invalid one. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Removes passwords and tokens of URLs from a text; a user name alone, as in `ssh://git@host`, is no secret. */
export function withoutCredentials(text: string): string {
  if (!text.includes('://')) return text
  return text.replace(/:\/\/([^\s/@'"<>`]*)@/g, (all, login: string, at: number) =>
    login.includes(':') || isWeb.test(text.slice(Math.max(0, at - 12), at)) ? '://' : all,
  )
}

const isWeb = /(^|[^a-z0-9+.-])(git\+|tarball\+|file\+)?https?$/i
