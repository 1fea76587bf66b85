import type { Plan } from '../../documents/plan.ts'
import type { Result } from '../../documents/result.ts'
import { type BuildOptions, buildPlan } from '../../features/build/build.ts'
import { writeSboms } from '../../features/sbom/write-sboms.ts'
import type { Host } from '../../host/host.ts'
import type { Values } from '../../host/inputs.ts'
import { count, duration } from '../../lib/text.ts'
import type { Nix } from '../../nix/command.ts'
import { jobSeconds } from '../../system/job-start.ts'
import { cores } from '../../system/machine.ts'
import type { buildInputs } from '../inputs/build.ts'

type Limits = Partial<Pick<Values<typeof buildInputs>, 'deadline' | 'jobMinutes'>>

/** Minutes that a building job reserves for what follows: boots, report, uploads. */
const kept = 15

/** Seconds after its start at which a job stops its builds; a short one reserves half of its time. */
export function lastMoment(jobMinutes: number): number {
  return (jobMinutes - Math.min(kept, jobMinutes / 2)) * 60
}

/** Seconds left for builds; GitHub always has a limit, a terminal only on request. */
export async function secondsLeft(
  { deadline, jobMinutes }: Limits,
  host: Pick<Host, 'kind' | 'log'>,
): Promise<number | undefined> {
  if (deadline !== undefined) return Math.max(0, deadline - process.uptime())
  if (host.kind !== 'github' || jobMinutes === undefined) return undefined
  const left = Math.max(0, lastMoment(jobMinutes) - (await jobSeconds()))
  const limit = count(jobMinutes, 'minute')
  host.log.info(`builds stop in ${duration(left)}: the limit of this job is ${limit} (job-minutes)`)
  return left
}

export async function build(
  plan: Plan,
  out: string,
  nix: Nix,
  host: Host,
  values: Partial<Values<typeof buildInputs>> = {},
  {
    shard = 'local',
    plan: digest,
    ...more
  }: Pick<BuildOptions, 'demands' | 'job' | 'imageDays' | 'takeAway'> & {
    shard?: string
    plan?: string
  } = {},
): Promise<Result> {
  const buildable = plan.targets.filter(({ status }) => status === 'to-build' || status === 'substitutable')
  const deadline = await secondsLeft(values, host)
  const started = Math.round((await jobSeconds()) * 10) / 10
  const title = `Building ${count(buildable.length, 'target')} of ${plan.targets.length}`
  const result = await host.log.group(title, () =>
    buildPlan(nix, host.log, plan, {
      out,
      signal: host.signal,
      shard,
      planDigest: digest,
      ...(host.kind === 'github' ? { started } : {}),
      ...more,
      cores: cores(),
      heartbeat: 30,
      deadline,
      builders: values.builders,
    }),
  )
  if (values.sbom)
    for (const file of await writeSboms(nix, result.targets, out)) host.log.info(`wrote ${file}`)
  return result
}
