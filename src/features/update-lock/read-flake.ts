import { createHash } from 'node:crypto'
import { readFile, realpath, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import * as v from 'valibot'
import { UserError } from '../../lib/errors.ts'
import type { Nix } from '../../nix/command.ts'
import { type EvaluationOptions, evaluateJson } from '../../nix/evaluation/evaluation.ts'
import { findFlake } from '../../nix/flake/find-flake.ts'
import { factsOf } from '../../nix/flake/folder-facts.ts'
import { flakeProblem } from '../../nix/flake/problems.ts'
import { topOf } from '../../nix/flake/unseen-file.ts'
import { globalRegistry } from '../../nix/flake-lock/fetch-source.ts'
import { largestLock, lockFile, readLockFile, tooLarge } from '../../nix/flake-lock/lock-file.ts'
import { type LockNode, lockTree } from '../../nix/flake-lock/lock-tree.ts'
import { git } from '../../system/git/git.ts'

/** A local flake with its present lock and the repaired one. */
export interface FlakeHere {
  /** As the user wrote it. */
  written: string
  /** The reference for Nix. */
  reference: string
  /** The repository root; outside git the folder of the flake. */
  top: string
  /** The checked-out commit; undefined outside git. */
  commit: string | undefined
  /** The folder of the flake relative to the root; `.` is the root itself. */
  folder: string
  /** The absolute path of its lock. */
  lockPath: string
  sha256: { flake: string; lock?: string }
  /** The lock in the file; undefined if there is none. */
  before: LockNode | undefined
  /** The same lock, adapted to what flake.nix has now. */
  fit: LockNode
}

const metadata = v.object({ locks: lockFile })

/** Reads a flake and its lock without changes; an unusable flake is a UserError. */
export async function readFlake(
  nix: Nix,
  written: string,
  { fetching, ...options }: EvaluationOptions & { fetching: Nix },
): Promise<FlakeHere> {
  const found = await findFlake(written, options.cwd)
  if (found.folder === undefined)
    throw new UserError(`${written} is not here, and only files can be updated; name a folder of a checkout`)
  const place = await realpath(found.folder)
  const top = (await topOf(nix.at.env, place)) ?? place
  const folder = relative(top, place) || '.'
  const lockPath = await realpath(join(place, 'flake.lock')).catch(() => join(place, 'flake.lock'))
  const shown = join(folder, 'flake.lock')
  const text = await lockText(lockPath, shown)
  const before = text === undefined ? undefined : lockTree(readLockFile(text, shown), shown)
  // an input that only the registry knows may have no entry in the lock yet; Nix asks the registry for nothing else
  const asked = ['flake', 'metadata', '--json', '--no-write-lock-file', '--refresh', ...globalRegistry]
  const answer = await evaluateJson(fetching, [...asked, found.reference], {
    ...options,
    onWarning: () => {},
  })
  if (!answer.ok) throw flakeProblem(written, answer.error, await factsOf(nix, found.folder, answer.error))
  const head = git(nix.at.env, top, ['rev-parse', '--verify', '--quiet', 'HEAD'])
  return {
    written,
    reference: found.reference,
    top,
    commit: await head.catch(() => undefined),
    folder,
    lockPath,
    sha256: {
      flake: digest(await readFile(join(place, 'flake.nix'))),
      ...(text === undefined ? {} : { lock: digest(text) }),
    },
    before,
    fit: lockTree(v.parse(metadata, answer.value).locks, shown),
  }
}

/** The text of a lock; undefined if there is none. */
async function lockText(file: string, shown: string): Promise<string | undefined> {
  const found = await stat(file).catch(() => undefined)
  if (found === undefined) return undefined
  if (found.size > largestLock) throw tooLarge(shown)
  return readFile(file, 'utf8').catch((cause) => {
    throw new UserError(`${shown} cannot be read (${cause.code}); see what it is`, { cause })
  })
}

const digest = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')
