import { resolve } from 'node:path'
import { UserError } from '../../lib/errors.ts'

/** A flake as the user wrote it: an unchanged URL, or a folder with what follows the `?`. */
export type FlakeReference = { url: string } | { root: string; query: string | undefined }

const scheme = /^[a-z][a-z0-9+.-]*:/i

/**
 * Everything without a scheme is a folder. Nix itself would look up `examples/tiny` in the registry, search the parents
 * of a folder, and take a leading `-` for an option.
 */
export function flakeReference(written: string, cwd: string): FlakeReference {
  if (!scheme.test(written)) {
    const [path, query] = split(written, '?')
    return { root: resolve(cwd, path), query }
  }
  if (written.includes('#')) throw withFragment(written)
  return { url: written }
}

/** The reference of a folder for Nix; special characters need a URL, which disables git. */
export function folderUrl(root: string, query: string | undefined): string {
  const url = /[#?]/.test(root) ? `path:${encodeURI(root).replace(/[#?]/g, encodeURIComponent)}` : root
  return query === undefined ? url : `${url}?${query}`
}

/** The folder with the flake.nix: `?dir=x` is below the root. */
export function flakeFolder(root: string, query: string | undefined): string {
  return resolve(root, new URLSearchParams(query).get('dir') ?? '.')
}

/**
 * A flake below a root without flake.nix. Nix looks for a flake.nix at the root before it looks at `dir`, and finds the
 * way up by itself only where git marks the root of the tree.
 */
export function belowRoot(root: string, query: string | undefined, isGit: boolean): string {
  if (!isGit) return `path:${encodeURI(root).replace(/[#?]/g, encodeURIComponent)}?${query}`
  const rest = new URLSearchParams(query)
  rest.delete('dir')
  return folderUrl(flakeFolder(root, query), rest.size > 0 ? rest.toString() : undefined)
}

/** Whether the submodules of the repository are requested. */
export const withSubmodules = (query: string | undefined): boolean =>
  /^(1|true)$/.test(new URLSearchParams(query).get('submodules') ?? '')

/** A repository as a whole: for a path within a submodule, Nix would see only the submodule. */
export function gitUrl(root: string, query: string | undefined): string {
  return `git+file://${encodeURI(root).replace(/[#?]/g, encodeURIComponent)}?${query}`
}

export function withFragment(written: string): UserError {
  const [flake] = split(written, '#')
  return new UserError(
    `${written} names a part of a flake; write ${flake || '.'} and choose the part with --targets`,
  )
}

function split(text: string, separator: string): [string, string?] {
  const at = text.indexOf(separator)
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}

/**
 * The same flake at another commit of its checkout; undefined outside a checkout. Nix accepts a commit of a shallow
 * checkout only if told that it is shallow, and accepts that for complete ones as well.
 */
export function atRevision(url: string, revision: string): string | undefined {
  const [, place, query] = /^(git\+file:\/\/[^?#]+)(?:\?([^#]*))?/.exec(url) ?? []
  if (place === undefined || !/^[0-9a-f]{40}$/.test(revision)) return undefined
  const kept = (query ?? '').split('&').filter((word) => /^(dir|submodules)=/.test(word))
  return `${place}?${[...kept, `rev=${revision}`, 'shallow=1'].join('&')}`
}
