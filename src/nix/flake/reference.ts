import { resolve } from 'node:path'
import { UserError } from '../../lib/errors.ts'

/** A flake as a person wrote it: a URL as it is, or a folder with what follows the `?`. */
export type FlakeReference = { url: string } | { root: string; query: string | undefined }

const scheme = /^[a-z][a-z0-9+.-]*:/i

/**
 * Everything without a scheme is a folder. Left to itself Nix would take `examples/tiny` for a name
 * of the registry, search the parents of a folder, and a leading `-` for an option.
 */
export function flakeReference(written: string, cwd: string): FlakeReference {
  if (!scheme.test(written)) {
    const [path, query] = split(written, '?')
    return { root: resolve(cwd, path), query }
  }
  if (written.includes('#')) throw withFragment(written)
  return { url: written }
}

/** A folder as Nix takes it; odd characters need a URL, for which git does not count. */
export function folderUrl(root: string, query: string | undefined): string {
  const url = /[#?]/.test(root) ? `path:${encodeURI(root).replace(/[#?]/g, encodeURIComponent)}` : root
  return query === undefined ? url : `${url}?${query}`
}

/** The folder that has the flake.nix: `?dir=x` is below the root. */
export function flakeFolder(root: string, query: string | undefined): string {
  return resolve(root, new URLSearchParams(query).get('dir') ?? '.')
}

/**
 * A flake below a root that is none itself. Nix looks for a flake.nix at the root before it looks at `dir`, and finds
 * the way up by itself only where git shows how far the tree goes.
 */
export function belowRoot(root: string, query: string | undefined, isGit: boolean): string {
  if (!isGit) return `path:${encodeURI(root).replace(/[#?]/g, encodeURIComponent)}?${query}`
  const rest = new URLSearchParams(query)
  rest.delete('dir')
  return folderUrl(flakeFolder(root, query), rest.size > 0 ? rest.toString() : undefined)
}

/** Whether the submodules of the repository are asked for. */
export const withSubmodules = (query: string | undefined): boolean =>
  /^(1|true)$/.test(new URLSearchParams(query).get('submodules') ?? '')

/** A repository as a whole: of a path within a submodule Nix would see the submodule only. */
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
 * The same flake at another commit of the checkout that it is in; undefined where it is in none. Nix takes a commit of
 * a shallow checkout only if it is told that the checkout is shallow, and takes that word for whole ones as well.
 */
export function atRevision(url: string, revision: string): string | undefined {
  const [, place, query] = /^(git\+file:\/\/[^?#]+)(?:\?([^#]*))?/.exec(url) ?? []
  if (place === undefined || !/^[0-9a-f]{40}$/.test(revision)) return undefined
  const kept = (query ?? '').split('&').filter((word) => /^(dir|submodules)=/.test(word))
  return `${place}?${[...kept, `rev=${revision}`, 'shallow=1'].join('&')}`
}
