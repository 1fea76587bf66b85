import type { JobCache } from '../../../features/cache/job-cache.ts'
import type { Host } from '../../../host/host.ts'
import type { Values } from '../../../host/inputs.ts'
import type { Nix } from '../../../nix/command.ts'
import { type Flake, resolveFlake } from '../../../nix/flake/flake.ts'
import type { folderInputs, savingInputs } from '../../inputs/cache.ts'
import { fillFolder, keepFolder } from './kept-folder.ts'
import { isAllPublic, recallNix, rememberNix } from './nix-memory.ts'

type Wishes = Values<typeof savingInputs> & Values<typeof folderInputs>

interface Of {
  nix: Nix
  host: Host
  cache: JobCache
}

/** The flake whose lock tells what is private and what was fetched; undefined if there is none. */
export const flakeOf = (reference: string, nix: Nix, { log, signal }: Host): Promise<Flake | undefined> =>
  resolveFlake(nix, reference, {
    ...{ cwd: process.cwd(), signal, overrides: [], onWarning: log.debug, onTrace: log.debug },
  }).catch(() => undefined)

/** Restores what is kept beside layers: Nix's fetches, and a folder of the user. */
export async function restoreExtras(values: Wishes, of: Of): Promise<void> {
  const flake = await flakeOf(values.flake, of.nix, of.host)
  if (flake) await recallNix(flake, of)
  await fillFolder(values, of)
}

/** Keeps it, by what the flake's lock says of privacy. */
export async function saveExtras(values: Wishes, of: Of, flake: Flake | undefined): Promise<void> {
  await rememberNix(flake, of)
  if (values.keepFolder === undefined) return
  const isPublic = of.cache.scope.isPrivate || (flake !== undefined && (await isAllPublic(flake, of)))
  const why = 'builds of this job may have had something private, and this repository is public'
  await keepFolder(values, of, isPublic ? undefined : why)
}
