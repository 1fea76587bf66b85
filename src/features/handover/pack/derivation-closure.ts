import { createHash } from 'node:crypto'
import { createReadStream, lstatSync, readFileSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { baseNameOf } from '../../../lib/store-path.ts'
import type { Nix } from '../../../nix/command.ts'
import { hashNar } from '../../../nix/store/nar.ts'
import { referencesFirst } from '../../../nix/store/references-first.ts'
import { hexOfNarHash } from '../../../nix/store/source-path.ts'
import { type PathInfo, pathInfo } from '../../../nix/store/store.ts'
import { type Algorithm, contentAddressedPath, type Method } from '../../../nix/store/store-path.ts'
import type { PackEntry } from './pack-format.ts'

/** A path needed to build, with how its name is derived from its content. */
export interface Member {
  path: string
  references: readonly string[]
  narSize: number
  /** Undefined for a built path: neither a derivation nor content-addressed. */
  entry: PackEntry | undefined
}

/** The derivations with all their references, each after its own: a store requires no less. */
export async function derivationClosure(nix: Nix, drvPaths: readonly string[]): Promise<Member[]> {
  const infos = await pathInfo(nix, [...new Set(drvPaths)], { recursive: true })
  const members: Member[] = []
  for (const path of referencesFirst(infos)) {
    const info = infos.get(path) as PathInfo
    members.push({ path, ...info, entry: await entryOf(path, info) })
  }
  return members
}

async function entryOf(path: string, info: PathInfo): Promise<PackEntry | undefined> {
  const { references } = info
  const name = baseNameOf(path).slice(33)
  const isName = (method: Method, algorithm: Algorithm, hash: string) =>
    contentAddressedPath(name, { method, algorithm, hash }, references) === path
  const entry = (method: Method, algorithm: Algorithm, bytes: number): PackEntry => ({
    ...{ path: baseNameOf(path), method, algorithm },
    ...{ references: references.map(baseNameOf), bytes },
  })
  const known = info.narHash === undefined ? undefined : hexOfNarHash(info.narHash)
  const nar = known === undefined ? await hashNar(path) : { sha256: known, bytes: info.narSize }
  if (isName('nar', 'sha256', nar.sha256)) return entry('nar', 'sha256', nar.bytes)
  const file = lstatSync(path)
  if (!file.isFile()) return undefined
  // thousands of small files: awaiting each takes longer than reading it
  const content = file.size <= small ? readFileSync(path) : undefined
  for (const [method, algorithm] of ofFiles) {
    const hash = content ? createHash(algorithm).update(content).digest('hex') : await hashOf(path, algorithm)
    if (isName(method, algorithm, hash)) return entry(method, algorithm, file.size)
  }
  return undefined
}

const small = 1024 * 1024
const ofFiles = [
  ['text', 'sha256'],
  ['flat', 'sha256'],
  ['flat', 'sha512'],
] as const

async function hashOf(file: string, algorithm: Algorithm): Promise<string> {
  const hash = createHash(algorithm)
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}
