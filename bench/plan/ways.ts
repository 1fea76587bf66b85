import type { MissingDerivation, Plan } from '../../src/documents/plan.ts'
import { estimatesFrom } from '../../src/features/plan/prices/estimates.ts'
import { readRunners } from '../../src/features/plan/runners/read-runners.ts'
import { workOf } from '../../src/features/plan/shards/work.ts'
import { jobOf } from '../../src/features/plan/share/amounts.ts'
import { shareOut } from '../../src/features/plan/share/share-out.ts'
import { withProducer } from './producer.ts'

export interface Way {
  jobs: number
  /** Seconds. */
  end: number
  machine: number
}

/** The same work split in four ways; each job takes its start and the union of its targets' needs. */
export function ways(
  plan: Plan,
): Record<'ours' | 'components' | 'attributes' | 'systems', Way> & { producer: Way | undefined } {
  const estimates = estimatesFrom({ boots: { mode: 'all', accelerator: 'auto' }, uploads: true })
  const { works } = workOf(plan, readRunners([], []), estimates)
  const kinds = works.map(({ kind }) => kind)
  const { chosen } = shareOut(kinds, { most: 256, prefer: 'balanced' })
  const inGroups = (groupsOf: (items: (readonly number[])[]) => number[][]): Way => {
    const jobs = kinds.flatMap((kind) =>
      groupsOf(kind.items.map(({ parts }) => parts)).map((items) => jobOf(kind, items).ms / 1000),
    )
    return { jobs: jobs.length, end: Math.max(0, ...jobs), machine: jobs.reduce((a, b) => a + b, 0) }
  }
  return {
    ours: { jobs: chosen.jobs, end: chosen.end / 1000, machine: chosen.machine / 1000 },
    components: inGroups(connected),
    attributes: inGroups((items) => [...items.keys()].map((item) => [item])),
    systems: inGroups((items) => [[...items.keys()]]),
    producer: withProducer(kinds),
  }
}

/** Items that share a part, directly or not. */
function connected(items: (readonly number[])[]): number[][] {
  const groups: { items: number[]; parts: Set<number> }[] = []
  for (const [item, parts] of items.entries()) {
    const touched = groups.filter((group) => parts.some((part) => group.parts.has(part)))
    const rest = groups.filter((group) => !touched.includes(group))
    const joined = {
      items: [...touched.flatMap((group) => group.items), item],
      parts: new Set([...touched.flatMap((group) => [...group.parts]), ...parts]),
    }
    groups.splice(0, groups.length, ...rest, joined)
  }
  return groups.map((group) => group.items)
}

const ownKernel = /^linux-.*-own/

/**
 * The plan as if upstream had all its builds: those from a source, except kernels with the user's own patch and what
 * depends on them, and everything below. An estimate, since no cache is queried.
 */
export function upstreamHas(plan: Plan): Plan {
  const byPath = new Map(plan.derivations.map((one) => [one.drvPath, one]))
  const own = new Set<string>()
  const isOwn = (one: MissingDerivation) =>
    ownKernel.test(one.name) || one.needs.some((need) => own.has(need))
  for (let before = -1; own.size > before; ) {
    before = own.size
    for (const one of plan.derivations) if (isOwn(one)) own.add(one.drvPath)
  }
  const targets = new Set(plan.targets.map(({ drvPath }) => drvPath))
  const isUpstream = ({ drvPath, says }: MissingDerivation) =>
    !own.has(drvPath) && !targets.has(drvPath) && (says === undefined || says === 'download')
  const there = new Set(plan.derivations.filter(isUpstream).map(({ drvPath }) => drvPath))
  for (const drvPath of there)
    for (const need of byPath.get(drvPath)?.needs ?? []) if (!own.has(need)) there.add(need)
  const derivations = plan.derivations
    .filter(({ drvPath }) => !there.has(drvPath))
    .map((one) => ({ ...one, needs: one.needs.filter((need) => !there.has(need)) }))
  return { ...plan, derivations }
}
