import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { withoutCredential } from '../../lib/addresses.ts'
import { UserError } from '../../lib/errors.ts'
import { exists } from '../../system/files.ts'
import type { Nix } from '../command.ts'
import { type EvaluationOptions, evaluateJson } from '../evaluation/evaluation.ts'
import { findFlake } from './find-flake.ts'
import { factsOf } from './folder-facts.ts'
import { lockChanges, unexplained } from './lock-changes.ts'
import {
  checkoutWithSubmodules,
  type FlakeMetadata,
  flakeMetadata,
  type LockedInput,
  type Locks,
  localFolder,
  lockedInputs,
  pinned,
  rootInputs,
  sourceOf,
} from './metadata.ts'
import { missingLock } from './missing-lock.ts'
import { flakeProblem, lockProblem, overrideProblem, unmatchedOverride } from './problems.ts'

/** An input by its name in the lock, and the flake that replaces it. */
export interface Override {
  input: string
  url: string
}

/** A flake as Nix resolved and locked it, with everything that later queries need. */
export interface Flake {
  /** The reference for `nix eval`; may contain a credential of the user. */
  reference: string
  /** Options for every `nix eval` of it. */
  options: readonly string[]
  /** As Nix locked it, safe to show. */
  url: string
  /** Its source tree in the store; for `?dir=x` the tree that contains `x`. */
  source: string
  /** The same tree outside the store, if it is a local folder. */
  folder?: string
  revision?: string
  /** For a tree with uncommitted changes: the commit followed by `-dirty`. */
  dirtyRevision?: string
  /** Seconds since 1970. */
  lastModified?: number
  narHash?: string
  lockHash?: string
  inputs: Record<string, LockedInput>
  locks: Locks
}

/** Resolves and locks a flake without writing into it; throws a UserError if it is unusable. */
export async function resolveFlake(
  nix: Nix,
  written: string,
  options: EvaluationOptions & { overrides: readonly Override[] },
): Promise<Flake> {
  const { overrides } = options
  const { reference, folder } = await findFlake(written, options.cwd)
  if (folder !== undefined && !/[?&](?:rev|ref)=/.test(reference)) {
    const missing = await missingLock(nix, folder, names(overrides))
    if (missing) throw lockProblem(written, missing.inputs, missing.state)
  }
  let changes: string[] = []
  let unmatched: string | undefined
  const command = ['flake', 'metadata', '--json', ...flakeOptions(overrides), reference]
  const answer = await evaluateJson(nix, command, {
    ...options,
    onWarning: (warning, from) => {
      unmatched ??= unmatchedOverride(warning)
      const found = lockChanges(warning)
      if (found === undefined) options.onWarning(warning, from)
      else changes = found.length > 0 ? found : ['?']
    },
  })
  if (!answer.ok) throw flakeProblem(written, answer.error, await factsOf(nix, folder, answer.error))
  const metadata = v.parse(flakeMetadata, answer.value)
  if (unmatched !== undefined) throw overrideProblem(written, unmatched, rootInputs(metadata))
  const { path: source, revision, dirtyRevision, lastModified, locked } = metadata
  const home = localFolder(metadata.resolved)
  const lock = await readLock(written, metadata, { changes, overrides })
  return {
    reference: (await pinned(locked)) ?? checkoutWithSubmodules(metadata) ?? metadata.url,
    options: flakeOptions(await pinOverrides(metadata, overrides)),
    url: withoutCredential(metadata.url),
    source,
    ...(home === undefined ? {} : { folder: home }),
    ...(revision === undefined ? {} : { revision }),
    ...(dirtyRevision === undefined ? {} : { dirtyRevision }),
    ...(lastModified === undefined ? {} : { lastModified }),
    ...(locked.narHash === undefined ? {} : { narHash: locked.narHash }),
    ...(lock === undefined ? {} : { lockHash: createHash('sha256').update(lock).digest('hex') }),
    inputs: lockedInputs(metadata),
    locks: metadata.locks,
  }
}

/** The flake.lock that Nix saw; a UserError if Nix would have to change it. */
async function readLock(
  written: string,
  { path: source, resolved }: FlakeMetadata,
  { changes, overrides }: { changes: readonly string[]; overrides: readonly Override[] },
): Promise<Buffer | undefined> {
  const file = join(resolved.dir ?? '', 'flake.lock')
  const lock = await readFile(join(source, file)).catch(() => undefined)
  const wrong = unexplained(changes, names(overrides))
  if (wrong.length === 0) return lock
  if (lock !== undefined) throw lockProblem(written, wrong, 'stale')
  const home = localFolder(resolved)
  const isUntracked = home !== undefined && (await exists(join(home, file)))
  throw lockProblem(written, wrong, isUntracked ? 'untracked' : 'missing')
}

const names = (overrides: readonly Override[]): string[] => overrides.map(({ input }) => input)

function flakeOptions(overrides: readonly Override[]): string[] {
  const pairs = overrides.flatMap(({ input, url }) => {
    if (input.startsWith('-') || url.startsWith('-') || input === '' || url === '') {
      throw new UserError(
        `cannot override input ${JSON.stringify(input)} with ${JSON.stringify(url)}; write INPUT=URL`,
      )
    }
    return ['--override-input', input, url]
  })
  return ['--no-write-lock-file', ...pairs]
}

function pinOverrides(metadata: FlakeMetadata, overrides: readonly Override[]): Promise<Override[]> {
  return Promise.all(
    overrides.map(async ({ input, url }) => {
      const source = sourceOf(metadata, input)
      return { input, url: (source && (await pinned(source))) ?? url }
    }),
  )
}
