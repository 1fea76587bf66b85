import { createHash } from 'node:crypto'
import { heldNames } from '../../../documents/held-inputs.ts'
import type { Update, UpdatedFlake, UpdateInput } from '../../../documents/update.ts'
import { UserError } from '../../../lib/errors.ts'
import { oneLine } from '../../../lib/text.ts'
import { checkMoved, composeLock } from '../../../nix/flake-lock/compose.ts'
import { largestLock } from '../../../nix/flake-lock/lock-file.ts'

/** A held input, by flake and name. */
export interface Held {
  flake: string
  name: string
}

/** A lock to commit. */
export interface WantedLock {
  /** Relative to the repository root. */
  path: string
  text: string
}

/** Everything to commit, and what it moves. */
export interface Wanted {
  locks: WantedLock[]
  moved: UpdateInput[]
  /** Digest of the new revisions. */
  digest: string
}

/**
 * What to publish from a resolved document, without held inputs; undefined if nothing would change. Throws a UserError
 * for a document that asks for more than that: it is refused as a whole.
 */
export function wantedOf({ flakes }: Pick<Update, 'flakes'>, held: readonly Held[]): Wanted | undefined {
  const locks: WantedLock[] = []
  const moved: UpdateInput[] = []
  for (const flake of flakes) {
    const out = heldNames(flake, held)
    const moving = flake.inputs.filter(({ standing, name }) => standing === 'moves' && !out.has(name))
    requireFit(flake, moving)
    const text = composeLock(flake, out)
    if (text === undefined) continue
    if (Buffer.byteLength(text) > largestLock)
      throw refused(`${flake.lockFile} would be larger than ${largestLock >> 20} MiB`)
    locks.push({ path: flake.lockFile, text })
    moved.push(...moving)
  }
  if (locks.length === 0) return undefined
  const repaired = flakes.flatMap(({ folder, repairs }) => repairs.map((repair) => [folder, repair]))
  const revisions = moved.map(({ name, after }) => [name, after?.locked])
  return { locks, moved, digest: sha256(JSON.stringify([repaired, revisions])) }
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const refused = (why: string) =>
  new UserError(`nothing is published: ${oneLine(why, 300)}`, { reason: 'failed' })

function requireFit({ lockFile, folder }: UpdatedFlake, moving: readonly UpdateInput[]): void {
  const expected = folder === '.' ? 'flake.lock' : `${folder}/flake.lock`
  if (lockFile !== expected) throw refused(`${lockFile} is not the lock of ${folder}`)
  for (const input of moving) {
    const why = checkMoved(input)
    if (why !== undefined) throw refused(why)
  }
}

/** Git's hash of a file, to recognise an existing one without sending it. */
export function blobHash(content: string | Buffer): string {
  const data = Buffer.from(content)
  return createHash('sha1').update(`blob ${data.length}\0`).update(data).digest('hex')
}
