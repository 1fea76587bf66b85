import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { withoutCredential } from '../../lib/addresses.ts'
import { exists } from '../../system/files.ts'
import { sourcePath } from '../store/source-path.ts'

const text = v.optional(v.string())
const tree = v.looseObject({
  type: v.string(),
  url: text,
  path: text,
  owner: text,
  repo: text,
  dir: text,
  rev: text,
  ref: text,
  submodules: v.optional(v.boolean()),
  lastModified: v.optional(v.number()),
  narHash: text,
})
/** A source as flake.lock and `nix flake metadata` describe it. */
export type Tree = v.InferOutput<typeof tree>

const lockNode = v.object({
  locked: v.optional(tree),
  /** An input is a node, or the path of another input that it follows. */
  inputs: v.optional(v.record(v.string(), v.union([v.string(), v.array(v.string())])), {}),
  /** The input that a relative path is relative to. */
  parent: v.optional(v.array(v.string())),
})

/** The output of `nix flake metadata --json`, as far as we need it. */
export const flakeMetadata = v.object({
  url: v.string(),
  resolvedUrl: v.string(),
  path: v.string(),
  revision: text,
  dirtyRevision: text,
  lastModified: v.optional(v.number()),
  resolved: tree,
  locked: tree,
  locks: v.object({ root: v.string(), nodes: v.record(v.string(), lockNode) }),
})
export type FlakeMetadata = v.InferOutput<typeof flakeMetadata>

/** flake.lock as Nix has it in memory, with overrides. */
export type Locks = FlakeMetadata['locks']

export interface LockedInput {
  type: string
  url?: string
  revision?: string
  narHash?: string
}

/** Every locked input by the name of its node. */
export function lockedInputs({ locks }: FlakeMetadata): Record<string, LockedInput> {
  const nodes = Object.entries(locks.nodes)
  return Object.fromEntries(
    nodes.flatMap(([name, { locked }]) => (locked ? [[name, lockedInput(locked)]] : [])),
  )
}

function lockedInput({ type, url, path, owner, repo, rev, narHash }: Tree): LockedInput {
  const shown = url ?? (owner === undefined ? path && `path:${path}` : `${type}:${owner}/${repo}`)
  return {
    type,
    ...(shown === undefined ? {} : { url: withoutCredential(shown) }),
    ...(rev === undefined ? {} : { revision: rev }),
    ...(narHash === undefined ? {} : { narHash }),
  }
}

/** The inputs that flake.nix itself declares. */
export function rootInputs({ locks }: FlakeMetadata): string[] {
  return Object.keys(locks.nodes[locks.root]?.inputs ?? {})
}

/** The source of an input by its path of names: `dep` or `dep/nixpkgs`; undefined if it follows another. */
export function sourceOf({ locks }: FlakeMetadata, input: string): Tree | undefined {
  let key: string | string[] | undefined = locks.root
  for (const name of input.split('/'))
    key = typeof key === 'string' ? locks.nodes[key]?.inputs[name] : undefined
  return typeof key === 'string' ? locks.nodes[key]?.locked : undefined
}

/**
 * A folder, as its locked copy in the store: Nix then neither copies nor hashes it in each process, and all processes
 * see the same files. Undefined for other sources, which Nix caches itself.
 */
export async function pinned({ type, narHash, lastModified, dir }: Tree): Promise<string | undefined> {
  const path = type === 'path' && narHash !== undefined ? sourcePath(narHash) : undefined
  if (path === undefined || narHash === undefined || !(await exists(path))) return undefined
  const query = new URLSearchParams({ narHash })
  if (lastModified !== undefined) query.set('lastModified', String(lastModified))
  if (dir !== undefined) query.set('dir', dir)
  return `path:${path}?${query}`
}

/**
 * A checkout with its submodules in their present state: for a commit, Nix would fetch them again from their own
 * servers, for which a runner no longer has credentials. Undefined for other sources, and if a commit is requested.
 */
export function checkoutWithSubmodules({ resolved, resolvedUrl }: FlakeMetadata): string | undefined {
  const isAsItLies = resolved.rev === undefined && resolved.ref === undefined
  return resolved.submodules && isAsItLies && localFolder(resolved) !== undefined ? resolvedUrl : undefined
}

/** The folder outside the store that a source comes from, if it is local. */
export function localFolder({ type, path, url }: Tree): string | undefined {
  if (type === 'path' && path !== undefined) return resolve(path)
  return type === 'git' && url?.startsWith('file:///') ? fileURLToPath(url) : undefined
}
