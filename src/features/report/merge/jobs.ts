import type { Plan } from '../../../documents/plan.ts'
import type { Report } from '../../../documents/report.ts'
import { groupBy } from '../../../lib/group-by.ts'
import type { Uploads } from '../../handover/artifacts/find-uploads.ts'
import type { Decided } from './report-targets.ts'

/** The jobs of a GitHub run that have a page, with the targets that each reported. */
export function jobsOf(
  { job }: Pick<Plan, 'job'>,
  decided: ReadonlyMap<string, Decided>,
  uploads: readonly Uploads[],
): NonNullable<Report['jobs']> {
  const logs = new Map(uploads.map((one) => [one.shard, one.logs]))
  const byResult = groupBy([...decided.values()], ({ result }) => result)
  const builders = [...byResult].map(([result, all]) => ({
    id: result.shard,
    targets: all.map(({ target }) => target.id),
    job: result.job,
    logs: logs.get(result.shard),
  }))
  return [...(job === undefined ? [] : [{ id: 'evaluate', targets: [], job, logs: undefined }]), ...builders]
    .filter((one) => one.job !== undefined || one.logs !== undefined)
    .map(({ id, targets, ...numbers }) => ({
      ...{ id, targets },
      ...(numbers.job === undefined ? {} : { job: numbers.job }),
      ...(numbers.logs === undefined ? {} : { logs: numbers.logs }),
    }))
}
