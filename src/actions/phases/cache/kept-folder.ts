import type { KeptFolder } from '../../../features/cache/folders/keep-folder.ts'
import type { JobCache } from '../../../features/cache/job-cache.ts'
import type { Host } from '../../../host/host.ts'
import type { Values } from '../../../host/inputs.ts'
import type { Nix } from '../../../nix/command.ts'
import type { folderInputs } from '../../inputs/cache.ts'
import { maySave } from './cache.ts'
import { attempt } from './nix-memory.ts'

interface Of {
  nix: Nix
  host: Host
  cache: JobCache | undefined
  /** The shard, so that parallel jobs keep their own writes. */
  shard?: string
}

/** Fills the user's folder with what an earlier run left in it. */
export async function fillFolder(values: Values<typeof folderInputs>, of: Of): Promise<void> {
  const { host, cache } = of
  if (values.keepFolder === undefined || !cache?.service.may.read) return
  if (!cache.takesUnsigned) {
    const why = cache.key ? 'nobody signs what is in it' : 'this is a run for a fork'
    host.log.info(`keep-folder is neither restored nor kept: ${why}`)
    return
  }
  await withFolder(cache, values.keepFolder, values, of, async (kept) => {
    await (await import('../../../features/cache/folders/keep-folder.ts')).restoreFolder(kept)
  })
}

/** Saves the folder; `why` is set if it must not: the repository is public and the builds are not. */
export async function keepFolder(
  values: Values<typeof folderInputs>,
  of: Of,
  why: string | undefined,
): Promise<void> {
  const { host, cache } = of
  if (values.keepFolder === undefined || !cache || !maySave(cache) || !cache.takesUnsigned) return
  if (why !== undefined && !cache.scope.isPrivate) {
    host.log.info(`keep-folder is not kept: ${why}`)
    return
  }
  await withFolder(cache, values.keepFolder, values, of, async (kept) => {
    await (await import('../../../features/cache/folders/keep-folder.ts')).saveFolder(kept)
  })
}

const withFolder = (
  cache: JobCache,
  folder: string,
  { keepFolderSize: most }: Values<typeof folderInputs>,
  { nix, host, shard = '' }: Of,
  work: (kept: KeptFolder) => Promise<void>,
): Promise<void> =>
  attempt(host, cache, (keeping) =>
    work({ ...keeping, folder, most, of: `${nix.at.system} ${shard}`, env: nix.at.env }),
  )
