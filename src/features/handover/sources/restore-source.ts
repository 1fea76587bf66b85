import { join } from 'node:path'
import type { Source } from '../../../documents/plan.ts'
import type { Log } from '../../../host/host.ts'
import { causes, UserError } from '../../../lib/errors.ts'
import type { Nix } from '../../../nix/command.ts'
import type { AddOptions } from '../../../nix/store/add-paths.ts'
import { hexOfNarHash, sourcePath } from '../../../nix/store/source-path.ts'
import type { StoreOwner } from '../../../nix/store/store-owner.ts'
import { contentAddressText } from '../../../nix/store/store-path.ts'
import { makeFolder, temporaryFolder } from '../../../system/files.ts'
import { importPack } from '../pack/import-pack.ts'
import { fetchInput } from './fetch-input.ts'
import { type Stores, sourceKey } from './save-sources.ts'

export type From = 'entry' | 'artifact' | 'its own place'

export interface BringOptions extends Stores {
  folder: string
  owner?: StoreOwner | undefined
  signal: AbortSignal
}

/** Downloads a file with the tree into the folder; undefined if it is not available there. */
type Way = (source: Source, folder: string, stores: Stores) => Promise<string | undefined>

/** For public inputs, nearest first. */
const ways: readonly (readonly [From, Way])[] = [
  [
    'entry',
    async (source, folder, { entries }) => {
      const file = join(folder, 'entry.pack')
      return (await entries.restore(sourceKey(source), file)) ? file : undefined
    },
  ],
  [
    'artifact',
    async (source, folder, { artifacts }) => {
      const found = (await artifacts.list()).find(({ name }) => name === sourceKey(source))
      // a pack is at most a little larger than its content, even if that is incompressible
      const bytes = source.bytes * 1.1 + 1024 ** 2
      return found && (await artifacts.download(found, folder, { bytes, files: 1 }))[0]
    },
  ],
]

/**
 * Adds the tree of a locked input to the store: a public one from where the evaluation left it, which Nix verifies; a
 * private or missing one is fetched with the credentials of this job.
 */
export async function bringSource(
  nix: Nix,
  log: Log,
  source: Source,
  { folder, owner, signal, ...stores }: BringOptions,
): Promise<From> {
  await makeFolder(folder)
  if (source.access === 'public') {
    for (const [from, way] of ways) {
      await using place = await temporaryFolder(folder, 'source-')
      try {
        const found = await way(source, place.path, stores)
        if (found === undefined) continue
        await importSource(nix, source, join(place.path, found.replace(place.path, '')), {
          owner,
          log,
          signal,
        })
        return from
      } catch (error) {
        signal.throwIfAborted()
        const [why = error instanceof Error ? error.message : String(error)] = causes(error)
        log.warning(
          `the ${from} with the input ${source.input} cannot be used (${why}); it is fetched instead`,
        )
      }
    }
  }
  const fetched = await fetchInput(nix, source.locked)
  if (fetched.path === source.path) return 'its own place'
  throw new UserError(whyNot(source), { cause: fetched.path === undefined ? fetched.error : undefined })
}

/**
 * The lock has the hash of the tree, so Nix can read the stream directly: a path with other content never becomes
 * valid.
 */
async function importSource(nix: Nix, source: Source, file: string, how: AddOptions): Promise<void> {
  const { path, narHash, bytes } = source
  const hash = hexOfNarHash(narHash)
  if (hash === undefined || sourcePath(narHash) !== path)
    throw new UserError(`${path} is not where the lock has ${narHash}`)
  const contentAddress = contentAddressText({ method: 'nar', algorithm: 'sha256', hash })
  const expected = { path, references: [], contentAddress, narHash: hash, narSize: bytes }
  const only = { limits: { bytes, paths: 1 }, wanted: new Set([path]), ...how }
  const added = await importPack(nix, file, new Map([[path, expected]]), only)
  if (added !== 1) throw new UserError(`it holds something else than ${path}`)
}

function whyNot({ input, access, locked }: Source): string {
  const what = `the input ${input} (${locked.type}${typeof locked.url === 'string' ? ` ${locked.url}` : ''})`
  if (locked.type === 'path')
    return `${what} is a folder of another machine; make it an input that can be fetched, or part of the flake`
  if (access === 'public') return `${what} cannot be fetched; run this job again when its server answers`
  return `${what} is private and cannot be fetched here; give this job the access token or SSH key that the evaluation had`
}
