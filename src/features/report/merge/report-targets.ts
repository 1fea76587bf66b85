import type { Plan, Target } from '../../../documents/plan.ts'
import type { Result, TargetResult } from '../../../documents/result.ts'
import { groupBy } from '../../../lib/group-by.ts'
import type { Uploads } from '../../handover/artifacts/find-uploads.ts'
import type { BaseTarget } from '../impact/base.ts'
import { sameIn } from '../proof/proved-targets.ts'
import type { ReportTarget } from '../words/severity.ts'
import { isOf, type Planned, tellsOf } from './may-tell.ts'

/** What the job of a target found out, and its result. */
export interface Decided {
  target: TargetResult
  result: Result
}

/** For each target the newest word of a job that was in charge of it; results come oldest first. */
export function decidedTargets(
  plan: Plan,
  planned: Planned,
  results: readonly Result[],
): ReadonlyMap<string, Decided> {
  const decided = new Map<string, Decided>()
  for (const result of results) {
    const isItsOwn = tellsOf(plan, result.shard)
    for (const target of result.targets)
      if (isOf(planned, target) && isItsOwn(target.id)) decided.set(target.id, { target, result })
  }
  return decided
}

export interface Known {
  plan: Plan
  decided: ReadonlyMap<string, Decided>
  /** Shards without a result, by the id of each of their targets. */
  lost: ReadonlyMap<string, string>
  uploads: readonly Uploads[]
  /** The targets of the base's run. */
  base?: readonly BaseTarget[]
}

/** All targets of the plan with their outcomes. */
export function reportTargets({ plan, decided, lost, uploads, base = [] }: Known): ReportTarget[] {
  const proving = sameIn(base)
  const artifacts = imageArtifacts(uploads)
  return plan.targets.map((target) => {
    if (target.status === 'proved') return provedTarget(target, proving(target), plan.created)
    const found = decided.get(target.id)?.target
    if (found === undefined || !isLikely(target, found)) return withoutResult(target, plan, lost, found)
    const { outcome, reason, outputs, seconds, closure, images, runner, link } = found
    const said = outcome === target.status && isAside(target) ? target.reason : undefined
    const why = reason ?? said
    return {
      ...known(target),
      ...{ outcome, outputs, seconds },
      ...(why === undefined ? {} : { reason: why }),
      ...(closure === undefined ? {} : { closure }),
      images: images.map((image) => {
        const kept = artifacts.get(`${target.id}\n${image.name}`)
        return kept === undefined ? image : { ...image, ...kept }
      }),
      ...(runner === undefined ? {} : { runner }),
      ...(link === undefined ? {} : { link }),
    }
  })
}

/** A proved target has what the base's run built of the same derivation. */
function provedTarget(target: Target, of: BaseTarget | undefined, now: string): ReportTarget {
  const { outputs = target.outputs, closure, images = [] } = of ?? {}
  return {
    ...known(target),
    ...{ outcome: 'proved', outputs, seconds: 0, images: images.map((image) => stillKept(image, now)) },
    ...(closure === undefined ? {} : { closure: { ...closure, paths: [...closure.paths] } }),
  }
}

type ReportImage = ReportTarget['images'][number]

/** Drops the artifact of an image if it has been deleted since. */
function stillKept({ artifact, until, ...image }: ReportImage, now: string): ReportImage {
  if (artifact === undefined || (until !== undefined && Date.parse(until) <= Date.parse(now))) return image
  return { ...image, artifact, ...(until === undefined ? {} : { until }) }
}

/** Artifacts by target and image; an ambiguous one is not linked at all. */
function imageArtifacts(
  uploads: readonly Uploads[],
): ReadonlyMap<string, Pick<ReportImage, 'artifact' | 'until'>> {
  const all = uploads.flatMap(({ images }) => images)
  const claims = groupBy(all, ({ artifact }) => artifact)
  return new Map(
    all
      .filter(({ artifact }) => claims.get(artifact)?.length === 1)
      .map(({ id, name, ...kept }) => [`${id}\n${name}`, kept]),
  )
}

/** The plan's data on a target, which no result can change. */
function known({ id, names, host, kind, system, drvPath, fingerprint }: Target) {
  return {
    ...{ id, names, kind, system, drvPath },
    ...(host === undefined ? {} : { host }),
    ...(fingerprint === undefined ? {} : { fingerprint }),
  }
}

const isAside = ({ status }: Pick<Target, 'status'>): boolean => status === 'not-here' || status === 'skipped'

/** A target that had to be built is built or failed: only the plan can say that it was skipped. */
function isLikely({ status }: Target, { outcome }: TargetResult): boolean {
  return (outcome !== 'not-here' && outcome !== 'skipped') || outcome === status
}

/** No job was in charge of it, or that job reported nothing. */
function withoutResult(
  target: Target,
  { shards }: Plan,
  lost: ReadonlyMap<string, string>,
  odd: TargetResult | undefined,
): ReportTarget {
  const nothing = { ...known(target), outputs: target.outputs, seconds: 0, images: [] }
  const because = (reason: string | undefined) => (reason === undefined ? {} : { reason })
  if (odd !== undefined)
    return { ...nothing, outcome: 'missing', reason: 'its job left it out, which the plan does not' }
  if (target.status === 'not-here' || target.status === 'skipped')
    return { ...nothing, outcome: target.status, ...because(target.reason) }
  const shard = lost.get(target.id)
  if (shard !== undefined) return { ...nothing, outcome: 'missing', reason: `${shard} produced no result` }
  const isBuilt =
    shards === undefined ||
    target.status === 'to-build' ||
    shards.some(({ targets }) => targets.includes(target.id))
  return { ...nothing, outcome: isBuilt ? 'missing' : 'cached' }
}
