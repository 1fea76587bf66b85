import * as v from 'valibot'
import { UserError } from '../../lib/errors.ts'

const attribute = v.union([v.string(), v.number(), v.boolean()])
/** A source as in flake.lock: `{ type = "github"; owner = …; rev = …; }`. */
export const attributes = v.record(v.string(), attribute)
export type Attributes = v.InferOutput<typeof attributes>

const node = v.object({
  /** As in flake.nix. */
  original: v.optional(attributes),
  locked: v.optional(attributes),
  /** Version 5 has revision and hash here. */
  info: v.optional(attributes),
  flake: v.optional(v.boolean()),
  /** The input that a relative path is relative to. */
  parent: v.optional(v.array(v.string())),
  /** An input is a node, or the path of another input that it follows. */
  inputs: v.optional(v.record(v.string(), v.union([v.string(), v.array(v.string())]))),
})

/** flake.lock as Nix writes it. */
export const lockFile = v.object({
  version: v.number(),
  root: v.string(),
  nodes: v.record(v.string(), node),
})
export type LockFile = v.InferOutput<typeof lockFile>

/** The versions of flake.lock that Nix reads. */
const known = { from: 5, to: 7 }

/** A lock with hundreds of inputs has some hundred kilobytes; a larger one is refused (bytes). */
export const largestLock = 4 * 1024 * 1024

/** The error for a lock larger than `largestLock`. */
export const tooLarge = (file: string): UserError =>
  new UserError(`${file} is larger than 4 MiB, which no lock is; take it from an earlier commit`)

/**
 * Parses the text of a flake.lock; `file` is its name in messages. Throws a UserError of one line for what Nix could
 * not read.
 */
export function readLockFile(text: string, file: string): LockFile {
  if (Buffer.byteLength(text) > largestLock) throw tooLarge(file)
  const conflict = text.split('\n').findIndex((line) => line.startsWith('<<<<<<< ')) + 1
  if (conflict > 0)
    throw new UserError(
      `${file} has conflict markers (line ${conflict}); take one side (git checkout --theirs ${file}), run nix flake lock, and commit the file`,
    )
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch (cause) {
    throw new UserError(
      `${file} is not JSON; take it from the last commit (git checkout HEAD ${file}), or delete it and run nix flake lock`,
      { cause },
    )
  }
  const head = v.safeParse(v.object({ version: v.number() }), raw)
  if (head.success && (head.output.version < known.from || head.output.version > known.to))
    throw new UserError(
      `${file} is version ${head.output.version} of the format, this flakeship reads ${known.from} to ${known.to}; ${head.output.version > known.to ? 'use a newer one' : 'run nix flake lock there and commit the file'}`,
    )
  const parsed = v.safeParse(lockFile, raw)
  if (parsed.success) return parsed.output
  const where = v.getDotPath(parsed.issues[0]) ?? 'top level'
  throw new UserError(
    `${file} is not a lock that Nix writes (at ${where.slice(0, 100)}); delete it, run nix flake lock and commit the file`,
  )
}
