import { inStore } from '../../../lib/store-path.ts'
import type { Nix } from '../../../nix/command.ts'
import { type AddOptions, addPaths } from '../../../nix/store/add-paths.ts'
import { narAround } from '../../../nix/store/nar.ts'
import type { StoreObject } from '../../../nix/store/store-writer.ts'
import { type PackLimits, readPack } from './pack-format.ts'
import type { Verified } from './verify-pack.ts'

export interface ImportOptions extends AddOptions {
  limits: PackLimits
  /** The paths to add; the others are skipped. */
  wanted: ReadonlySet<string>
}

/** Adds paths of a verified pack to the store; returns their number. */
export function importPack(
  nix: Nix,
  file: string,
  verified: ReadonlyMap<string, Verified>,
  { limits, wanted, ...how }: ImportOptions,
): Promise<number> {
  async function* objects(): AsyncGenerator<StoreObject> {
    for await (const { path, method, bytes, content } of readPack(file, limits)) {
      const facts = verified.get(inStore(path))
      if (facts === undefined || !wanted.has(facts.path)) for await (const _ of content);
      else yield { ...facts, nar: method === 'nar' ? content : asArchive(content, bytes) }
    }
  }
  return addPaths(nix, objects, how)
}

async function* asArchive(content: AsyncIterable<Buffer>, size: number): AsyncGenerator<Buffer> {
  const { before, after } = narAround(size)
  yield before
  yield* content
  yield after
}
