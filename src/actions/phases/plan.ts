import { estimatesFrom } from '../../features/plan/prices/estimates.ts'
import type { Times } from '../../features/plan/prices/times.ts'
import { readRunners } from '../../features/plan/runners/read-runners.ts'
import type { ShardOptions } from '../../features/plan/shards/plan-shards.ts'
import type { Values } from '../../host/inputs.ts'
import type { planInputs } from '../inputs/plan.ts'

/** How the inputs split work; a wrong input is reported before anything is evaluated. */
export function shardOptions(
  values: Values<typeof planInputs>,
  times: Times | undefined,
): Required<ShardOptions> {
  const { runners, emulate, prefer, maxJobs, jobMinutes, imageDays, boot, accelerator } = values
  return {
    runners: readRunners(runners, emulate),
    most: maxJobs,
    prefer,
    estimates: estimatesFrom({
      times,
      boots: { mode: boot, accelerator },
      uploads: (imageDays ?? 1) > 0,
      jobSeconds: jobMinutes * 60,
    }),
  }
}
