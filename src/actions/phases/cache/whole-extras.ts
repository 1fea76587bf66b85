import type { JobCache } from '../../../features/cache/job-cache.ts'
import type { Host } from '../../../host/host.ts'
import type { Values } from '../../../host/inputs.ts'
import type { Nix } from '../../../nix/command.ts'
import { type Flake, resolveFlake } from '../../../nix/flake/flake.ts'
import type { folderInputs, savingInputs } from '../../inputs/cache.ts'
import { recordReference } from './flakes-of-job.ts'
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
  await (flake ? recallNix(flake, of) : recordReference(values.flake, of.host))
  await fillFolder(values, of)
}

/** Keeps it, by what the flake's lock says of privacy. */
export async function saveExtras(values: Wishes, of: Of, flake: Flake | undefined): Promise<void> {
  let answer: Promise<boolean> | undefined
  // each input is asked for by its address, so that it is asked once
  const isPublic = () => (answer ??= flake ? isAllPublic(flake, of) : Promise.resolve(false))
  await rememberNix(flake, of, isPublic)
  if (values.keepFolder === undefined) return
  const isFine = of.cache.scope.isPrivate || (await isPublic())
  const why = 'builds of this job may have had something private, and this repository is public'
  await keepFolder(values, of, isFine ? undefined : why)
}
