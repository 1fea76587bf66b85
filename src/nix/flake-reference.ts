import { resolve } from 'node:path'
import { UserError } from '../lib/errors.ts'

/** What Nix is given for a flake, and the folder that it is in where that is known. */
export interface FlakeReference {
  reference: string
  folder?: string
}

const scheme = /^[a-z][a-z0-9+.-]*:/i

/**
 * A flake as a person writes it, as Nix takes it without guessing: Nix would take `examples/tiny` for a name
 * of the registry, search the parents of a folder, and a leading `-` for an option.
 */
export function flakeReference(written: string, cwd: string): FlakeReference {
  if (scheme.test(written)) {
    if (written.includes('#')) throw withFragment(written)
    return { reference: written }
  }
  const [path = '', query] = split(written, '?')
  const root = resolve(cwd, path)
  const inside = new URLSearchParams(query).get('dir')
  const reference = /[#?]/.test(root) ? `path:${encodeURI(root).replace(/[#?]/g, encodeURIComponent)}` : root
  return {
    reference: query === undefined ? reference : `${reference}?${query}`,
    folder: inside === null ? root : resolve(root, inside),
  }
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
