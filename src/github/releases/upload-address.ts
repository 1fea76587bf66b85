import { UserError } from '../../lib/errors.ts'

/** The upload URL of an asset: only on the same site as the API, since the token is sent along. */
export function uploadAddress({ uploadUrl, name }: { uploadUrl: string; name: string }, apiUrl: string): URL {
  const [url, api] = [new URL(uploadUrl), new URL(apiUrl)]
  const site = ({ hostname }: URL) => (/^[\d.]+$|:|^[^.]+$/.test(hostname) ? hostname : parent(hostname))
  if (url.protocol !== api.protocol || (url.hostname !== api.hostname && site(url) !== site(api)))
    throw new UserError(
      `assets would go to ${url.host}, which does not belong to ${api.host}; nothing is sent there`,
    )
  url.search = `?name=${encodeURIComponent(name)}`
  return url
}

/** `github.com` of `api.github.com`; a name of two parts is its own site. */
function parent(hostname: string): string {
  const parts = hostname.split('.')
  return parts.length > 2 ? parts.slice(1).join('.') : hostname
}
