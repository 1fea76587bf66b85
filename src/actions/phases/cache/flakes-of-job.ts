import { appendFile, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import type { Host } from '../../../host/host.ts'
import { parseJson } from '../../../lib/json-text.ts'
import type { Flake } from '../../../nix/flake/flake.ts'

/** What a lock says of the sources of a flake. */
export type LockedFlake = Pick<Flake, 'source' | 'locks' | 'lockHash'>

/** The runner empties RUNNER_TEMP before every job, so this file is about one job only. */
const fileOf = ({ environment: { RUNNER_TEMP: folder } }: Pick<Host, 'environment'>): string | undefined =>
  folder ? join(folder, 'flakeship-flakes') : undefined

const schema = v.object({
  source: v.string(),
  lockHash: v.optional(v.string()),
  locks: v.custom<Flake['locks']>((value) => typeof value === 'object' && value !== null && 'nodes' in value),
})

/** Records a flake of this job: what a later step keeps may be made of it, whatever flake that step names. */
export async function recordFlake({ source, locks, lockHash }: LockedFlake, host: Host): Promise<void> {
  const file = host.kind === 'github' ? fileOf(host) : undefined
  if (file) await appendFile(file, `${JSON.stringify({ source, locks, lockHash })}\n`, { mode: 0o600 })
}

/** This flake, and those of earlier steps of the job; undefined if what they wrote cannot be read. */
export async function flakesOfJob(
  flake: LockedFlake,
  host: Pick<Host, 'environment'>,
): Promise<LockedFlake[] | undefined> {
  const file = fileOf(host)
  const text = file ? await readFile(file, 'utf8').catch(emptyIfAbsent) : ''
  if (text === undefined) return undefined
  const found = new Map([[keyOf(flake), flake]])
  for (const line of text.split('\n').filter(Boolean)) {
    const parsed = v.safeParse(schema, parseJson(line))
    if (!parsed.success) return undefined
    const { lockHash, ...one } = parsed.output
    const earlier = { ...one, ...(lockHash === undefined ? {} : { lockHash }) }
    found.set(keyOf(earlier), earlier)
  }
  return [...found.values()]
}

const emptyIfAbsent = (error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? '' : undefined)

const keyOf = ({ source, lockHash = '' }: LockedFlake): string => `${source} ${lockHash}`
