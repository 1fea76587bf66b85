import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import type { NixProgram } from '../../../nix/command.ts'

export interface Installed {
  /** The origin of this Nix. */
  source: string
  nix: NixProgram
  /** The folder of `nix`, for PATH. */
  bin: string
  /** Seconds of each step, in order. */
  seconds: Readonly<Record<string, number>>
  /** What must be undone; undefined if we did nothing. */
  did: 'installed' | 'started' | undefined
  /** Process id of the daemon, if we started it. */
  daemon?: number
}

/** The profile of our installations. */
export const systemBin = '/nix/var/nix/profiles/default/bin'

/** Written into `/nix` by our installations, so that later ones recognise them. */
const record = v.object({
  format: v.literal(1),
  /** The store path of Nix. */
  nix: v.string(),
  /** What it was installed from. */
  source: v.string(),
})
export type InstallationRecord = v.InferOutput<typeof record>

const recordFile = '/nix/var/flakeship/installed.json'

/** The record of our installation; undefined if Nix was installed by another tool. */
export async function readRecord(file = recordFile): Promise<InstallationRecord | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined)
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), record), text)
  return parsed.success ? parsed.output : undefined
}
