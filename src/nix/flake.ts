import { createHash } from 'node:crypto'
import { access, readFile, realpath } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { UserError } from '../lib/errors.ts'
import type { Nix } from './command.ts'
import { type EvaluationOptions, evaluateJson } from './evaluation.ts'
import { flakeProblem, lockProblem } from './flake-problem.ts'
import { flakeFolder, flakeReference, folderUrl, withFragment } from './flake-reference.ts'
import { lockChanges, unexplained } from './lock-changes.ts'

export interface Override {
  input: string
  url: string
}

/** A flake as Nix resolved and locked it, and what every further question about it needs. */
export interface Flake {
  /** The locked URL; may hold a credential that the person wrote. */
  url: string
  /** Options that each `nix eval` of it takes. */
  options: readonly string[]
  /** Its source tree in the store; for `?dir=x` the tree that holds `x`. */
  source: string
  /** The same tree outside the store, where it is a folder here. */
  folder?: string
  revision?: string
  narHash?: string
  lockHash?: string
  inputs: Record<string, LockedInput>
}

export interface LockedInput {
  type: string
  url?: string
  revision?: string
  narHash?: string
}

const text = v.optional(v.string())
const lockedTree = v.object({
  type: v.string(),
  url: text,
  path: text,
  owner: text,
  repo: text,
  dir: text,
  rev: text,
  narHash: text,
})
const metadata = v.object({
  url: v.string(),
  path: v.string(),
  revision: text,
  resolved: lockedTree,
  locked: lockedTree,
  locks: v.object({
    root: v.string(),
    nodes: v.record(v.string(), v.object({ locked: v.optional(lockedTree) })),
  }),
})

/** Resolves and locks a flake without writing anything into it; what makes it unusable is a UserError. */
export async function resolveFlake(
  nix: Nix,
  written: string,
  options: EvaluationOptions & { overrides: readonly Override[] },
): Promise<Flake> {
  const { reference, folder } = await findFlake(written, options.cwd)
  const flakeOptions = ['--no-write-lock-file', ...overrideOptions(options.overrides)]
  let changes: string[] = []
  const answer = await evaluateJson(nix, ['flake', 'metadata', '--json', ...flakeOptions, reference], {
    ...options,
    onWarning: (warning) => {
      const found = lockChanges(warning)
      if (found === undefined) options.onWarning(warning)
      else changes = found.length > 0 ? found : ['?']
    },
  })
  if (!answer.ok) throw flakeProblem(written, folder, answer.error)
  const { url, path: source, revision, resolved, locked, locks } = v.parse(metadata, answer.value)
  const home = localFolder(resolved)
  const dir = resolved.dir ?? ''
  const lock = await readFile(join(source, dir, 'flake.lock')).catch(() => undefined)
  const wrong = unexplained(
    changes,
    options.overrides.map(({ input }) => input),
  )
  if (wrong.length > 0) {
    const untracked =
      lock === undefined && home !== undefined && (await exists(join(home, dir, 'flake.lock')))
    throw lockProblem(written, wrong, lock !== undefined ? 'stale' : untracked ? 'untracked' : 'missing')
  }
  return {
    url,
    options: flakeOptions,
    source,
    ...(home === undefined ? {} : { folder: home }),
    ...(revision === undefined ? {} : { revision }),
    ...(locked.narHash === undefined ? {} : { narHash: locked.narHash }),
    ...(lock === undefined ? {} : { lockHash: createHash('sha256').update(lock).digest('hex') }),
    inputs: Object.fromEntries(
      Object.entries(locks.nodes).flatMap(([name, node]) =>
        node.locked ? [[name, input(node.locked)]] : [],
      ),
    ),
  }
}

/** What Nix is given, and where the flake.nix is if that is a folder here. Nix 2.26 follows no links. */
async function findFlake(written: string, cwd: string): Promise<{ reference: string; folder?: string }> {
  const reference = flakeReference(written, cwd)
  if ('url' in reference) return { reference: reference.url }
  const { root, query } = reference
  const folder = flakeFolder(root, query)
  await checkFolder(written, folder)
  return { reference: folderUrl(await realpath(root), query), folder }
}

async function checkFolder(written: string, folder: string): Promise<void> {
  if (await exists(join(folder, 'flake.nix'))) return
  if (!(await exists(folder))) {
    if (written.includes('#')) throw withFragment(written)
    throw new UserError(
      `${written}: no such folder; name the folder that has the flake.nix, or a URL like github:owner/name`,
    )
  }
  throw new UserError(
    `${written} is not a flake: there is no flake.nix in ${folder}; name the folder that has one`,
  )
}

function overrideOptions(overrides: readonly Override[]): string[] {
  return overrides.flatMap(({ input, url }) => {
    if (input.startsWith('-') || url.startsWith('-') || input === '' || url === '') {
      throw new UserError(
        `cannot override input ${JSON.stringify(input)} with ${JSON.stringify(url)}; write INPUT=URL`,
      )
    }
    return ['--override-input', input, url]
  })
}

type LockedTree = v.InferOutput<typeof lockedTree>

function localFolder(tree: LockedTree): string | undefined {
  if (tree.type === 'path' && tree.path !== undefined) return resolve(tree.path)
  if (tree.type === 'git' && tree.url?.startsWith('file:///')) return fileURLToPath(tree.url)
  return undefined
}

function input(tree: LockedTree): LockedInput {
  const named = tree.owner === undefined ? undefined : `${tree.type}:${tree.owner}/${tree.repo}`
  const url = tree.url ?? named ?? (tree.path === undefined ? undefined : `path:${tree.path}`)
  return {
    type: tree.type,
    ...(url === undefined ? {} : { url: withoutCredential(url) }),
    ...(tree.rev === undefined ? {} : { revision: tree.rev }),
    ...(tree.narHash === undefined ? {} : { narHash: tree.narHash }),
  }
}

/** A URL without `user:password@`, as it may be written into a document. */
export function withoutCredential(url: string): string {
  return url.replace(/^([a-z0-9+.-]+:\/\/)[^/@]*@/i, '$1')
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )
