/** A URL without `user:password@`, as it may be written into a document. */
export function withoutCredential(url: string): string {
  return url.replace(/^([a-z0-9+.-]+:\/\/)[^/?#]*@/i, '$1')
}

/** A URL as messages may show it: also without a query, which is what signed addresses sign with. A path as it is. */
export function shownAddress(from: string): string {
  return /^[a-z0-9+.-]+:\/\//i.test(from) ? withoutCredential(from).replace(/[?#].*$/s, '') : from
}

/** Text of a URL with its escapes read; as it is where a % begins none. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Text without the passwords and tokens of URLs in it; a name alone, as in `ssh://git@host`, is no secret. */
export function withoutCredentials(text: string): string {
  if (!text.includes('://')) return text
  return text.replace(/:\/\/([^\s/@'"<>`]*)@/g, (all, login: string, at: number) =>
    login.includes(':') || isWeb.test(text.slice(Math.max(0, at - 12), at)) ? '://' : all,
  )
}

const isWeb = /(^|[^a-z0-9+.-])(git\+|tarball\+|file\+)?https?$/i
