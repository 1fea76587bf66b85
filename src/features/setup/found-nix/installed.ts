import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import type { NixProgram } from '../../../nix/command.ts'

export interface Installed {
  /** Where this Nix came from. */
  source: string
  nix: NixProgram
  /** The folder of `nix`, for PATH. */
  bin: string
  /** Seconds of each step, in order. */
  seconds: Readonly<Record<string, number>>
  /** What there is to undo; undefined where nothing was done by us. */
  did: 'installed' | 'started' | undefined
  /** Process id of the daemon, where we started it. */
  daemon?: number
}

/** The profile that an installation of ours makes. */
export const systemBin = '/nix/var/nix/profiles/default/bin'

/** Written into `/nix` by an installation of ours, so that later ones know it. */
const record = v.object({
  format: v.literal(1),
  /** The store path of Nix. */
  nix: v.string(),
  /** What it was installed from. */
  source: v.string(),
})
export type InstallationRecord = v.InferOutput<typeof record>

const recordFile = '/nix/var/flakeship/installed.json'

/** The record of an installation of ours; undefined where Nix came from somebody else. */
export async function readRecord(file = recordFile): Promise<InstallationRecord | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined)
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), record), text)
  return parsed.success ? parsed.output : undefined
}
