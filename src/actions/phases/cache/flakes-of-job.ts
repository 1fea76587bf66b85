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

const locked = v.object({
  source: v.string(),
  lockHash: v.optional(v.string()),
  locks: v.custom<Flake['locks']>((value) => typeof value === 'object' && value !== null && 'nodes' in value),
})
const schema = v.union([locked, v.object({ reference: v.string() })])
type Recorded = v.InferInput<typeof schema>

async function record(one: Recorded, host: Host): Promise<void> {
  const file = host.kind === 'github' ? fileOf(host) : undefined
  if (file) await appendFile(file, `${JSON.stringify(one)}\n`, { mode: 0o600 })
}

/** Records a flake of this job: what a later step keeps may be made of it, whatever flake that step names. */
export const recordFlake = ({ source, locks, lockHash }: LockedFlake, host: Host): Promise<void> =>
  record({ source, locks, lockHash }, host)

/** The same for one that cannot be resolved yet. */
export const recordReference = (reference: string, host: Host): Promise<void> => record({ reference }, host)

export interface FlakesOfJob {
  flakes: LockedFlake[]
  /** Named by an earlier step, and not resolved then. */
  references: string[]
}

/** This flake, and those of earlier steps of the job; undefined if what they wrote cannot be read. */
export async function flakesOfJob(
  flake: LockedFlake,
  host: Pick<Host, 'environment'>,
): Promise<FlakesOfJob | undefined> {
  const file = fileOf(host)
  const text = file ? await readFile(file, 'utf8').catch(emptyIfAbsent) : ''
  if (text === undefined) return undefined
  const found = new Map([[keyOf(flake), flake]])
  const references = new Set<string>()
  for (const line of text.split('\n').filter(Boolean)) {
    const parsed = v.safeParse(schema, parseJson(line))
    if (!parsed.success) return undefined
    const one = parsed.output
    if ('reference' in one) references.add(one.reference)
    else {
      const { lockHash, ...rest } = one
      const earlier = { ...rest, ...(lockHash === undefined ? {} : { lockHash }) }
      found.set(keyOf(earlier), earlier)
    }
  }
  return { flakes: [...found.values()], references: [...references] }
}

const emptyIfAbsent = (error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? '' : undefined)

const keyOf = ({ source, lockHash = '' }: LockedFlake): string => `${source} ${lockHash}`
