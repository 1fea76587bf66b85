import type { UpdatedFlake, UpdateInput } from '../../documents/update.ts'
import { graft } from './graft.ts'
import { changesBetween } from './lock-changes.ts'
import { lockTree } from './lock-tree.ts'
import { printLock } from './print-lock.ts'

/**
 * The text of flake.lock with all moves except held ones, by input name; undefined if nothing would change. No download
 * and no Nix: the same document always gives the same bytes.
 */
export function composeLock(
  { lock, repairs, inputs }: UpdatedFlake,
  held: ReadonlySet<string> = new Set(),
): string | undefined {
  const before = lockTree(lock)
  const moving = inputs.filter(({ standing, name }) => standing === 'moves' && !held.has(name))
  const after = graft(before, moving.map(graftOf))
  if (repairs.length === 0 && changesBetween(before, after).length === 0) return undefined
  return printLock(after)
}

function graftOf({ path, lock, name }: UpdateInput) {
  if (lock === undefined) throw new Error(`the document has no lock for ${name}, which moves`)
  return { path, node: lockTree(lock) }
}

/** What identifies a source, whatever its revision. */
const places = ['type', 'host', 'owner', 'repo', 'dir', 'id'] as const

/**
 * Why a moving input must not be published: its source has changed. A tarball may be served from another URL every day;
 * it keeps the host that its `original` led to when it was resolved.
 */
export function checkMoved({ original, before, after, lock, name }: UpdateInput): string | undefined {
  if (after === undefined || lock === undefined) return `${name} has nothing to move to`
  const first = lock.nodes[lock.root]
  const declared = JSON.stringify(first?.original)
  if (declared !== JSON.stringify(original)) return `${name} is declared otherwise in its new lock`
  if (JSON.stringify(first?.locked) !== JSON.stringify(after.locked))
    return `${name} has another source in its new lock than the one that is reported`
  const other = places.find((place) => before.locked[place] !== after.locked[place])
  if (other !== undefined) return `${name} would come from another place (${other})`
  if (after.locked.type === 'git' && before.locked.url !== after.locked.url)
    return `${name} would come from another repository`
  if (isEncrypted(before.locked.url) && !isEncrypted(after.locked.url))
    return `${name} would be fetched without encryption`
  return undefined
}

const isEncrypted = (url: unknown): boolean => /^[\w+]*https:/.test(String(url))
