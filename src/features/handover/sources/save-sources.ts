import { rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Source } from '../../../documents/plan.ts'
import type { Artifacts, Entries } from '../../../host/stores.ts'
import type { Nix } from '../../../nix/command.ts'
import { hexOfNarHash } from '../../../nix/store/source-path.ts'
import { makeFolder } from '../../../system/files.ts'
import { derivationClosure } from '../pack/derivation-closure.ts'
import { packMembers } from '../pack/write-pack.ts'

/** Where files for other jobs go. */
export interface Stores {
  artifacts: Artifacts
  entries: Entries
}

/** Uploaded bytes; none for a tree that an earlier run has saved. */
export interface Sent {
  input: string
  to: 'there already' | 'entry' | 'artifact'
  bytes: number
}

/** The key of the cache entry, and the artifact name, for the tree of a public input. */
export const sourceKey = ({ narHash }: Pick<Source, 'narHash'>): string =>
  `flakeship-source-1-${hexOfNarHash(narHash) ?? ''}`

/** Days to keep an artifact for the same run. */
const days = 1

/**
 * Saves the trees of public inputs, one file per narHash, made once; if the cache refuses the entry, as an artifact of
 * this run. Private inputs never leave the job.
 */
export async function sendSources(
  nix: Nix,
  sources: readonly Source[],
  { artifacts, entries, folder }: Stores & { folder: string },
): Promise<Sent[]> {
  const sent: Sent[] = []
  await makeFolder(folder)
  for (const source of sources) {
    if (source.access !== 'public') continue
    const { input } = source
    const key = sourceKey(source)
    if (await entries.has(key)) {
      sent.push({ input, to: 'there already', bytes: 0 })
      continue
    }
    const file = join(folder, `${key}.pack`)
    await packMembers(file, await derivationClosure(nix, [source.path]))
    const { size } = await stat(file)
    if ((await entries.save(key, file)) || (await entries.has(key)))
      sent.push({ input, to: 'entry', bytes: size })
    else sent.push({ input, to: 'artifact', bytes: await asArtifact(artifacts, key, { file, folder }) })
    await rm(file)
  }
  return sent
}

/** Another attempt of the run may have uploaded it: the name identifies the content. */
async function asArtifact(
  artifacts: Artifacts,
  name: string,
  { file, folder }: { file: string; folder: string },
): Promise<number> {
  if ((await artifacts.list()).some((one) => one.name === name)) return 0
  return (await artifacts.upload(name, [file], { root: folder, days, compress: false })).bytes
}
