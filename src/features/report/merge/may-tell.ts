import type { Plan, Target } from '../../../documents/plan.ts'

/** The targets of a plan by id. */
export type Planned = ReadonlyMap<string, Target>

/** The same name with another derivation is a target of another run. */
export function isOf(
  planned: Planned,
  { id, drvPath }: { id: string; drvPath?: string | undefined },
): boolean {
  const target = planned.get(id)
  return target !== undefined && (drvPath === undefined || drvPath === target.drvPath)
}

/** Which targets a job may report: those of its shard, and for `here` those in no shard. */
export function tellsOf({ shards }: Pick<Plan, 'shards'>, shard: string): (id: string) => boolean {
  if (shards === undefined) return () => true
  const own = shards.find(({ id }) => id === shard)
  const given = new Set(own ? own.targets : shards.flatMap(({ targets }) => targets))
  return own ? (id) => given.has(id) : (id) => !given.has(id)
}
