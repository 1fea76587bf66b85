import type { Plan } from '../../../documents/plan.ts'
import type { Report } from '../../../documents/report.ts'
import type { Result } from '../../../documents/result.ts'

/** The boot demands of a run, if each of its jobs produced a result with the demands of the plan. */
export function demandsIn(plan: Plan, results: readonly Result[]): Pick<Report, 'demands'> {
  const { demands, shards = [], targets } = plan
  const elsewhere = new Set(shards.flatMap((shard) => shard.targets))
  const isHere = targets.some(({ id, status }) => status !== 'proved' && !elsewhere.has(id))
  const due = [...shards.map(({ id }) => id), ...(isHere ? ['here'] : [])]
  const isSame = (shard: string) => results.some((one) => one.shard === shard && one.demands === demands)
  return demands !== undefined && due.every(isSame) ? { demands } : {}
}
