import type { LockedSide } from '../../documents/update.ts'
import { withoutCredential } from '../../lib/addresses.ts'
import type { Attributes } from '../../nix/flake-lock/lock-file.ts'

/** What an input is locked to, in a form that is safe to show. */
export function sideOf(locked: Attributes): LockedSide {
  const { rev, lastModified } = locked
  return {
    locked,
    url: shownSource(locked),
    ...(typeof rev === 'string' ? { revision: rev } : {}),
    ...(typeof lastModified === 'number' ? { date: lastModified } : {}),
  }
}

/** A source without its revision and without credentials: `github:NixOS/nixpkgs/nixos-unstable`. */
function shownSource(source: Attributes): string {
  const { type, url, path, owner, repo, ref, id, host } = source
  const branch = ref === undefined ? '' : `/${String(ref)}`
  if (owner !== undefined)
    return `${type}:${owner}/${repo}${branch}${host === undefined ? '' : `?host=${host}`}`
  if (id !== undefined) return `flake:${id}${branch}`
  if (path !== undefined) return `path:${path}`
  return withoutCredential(String(url ?? type)).replace(/[?#].*$/s, '')
}
