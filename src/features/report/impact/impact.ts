import type { Base } from '../../../documents/base.ts'
import type { EvaluationFailure } from '../../../documents/evaluation-failure.ts'
import { cameUp, type Evidence } from '../../../documents/evidence.ts'
import { most } from '../../../documents/fields.ts'
import type { Plan, Target } from '../../../documents/plan.ts'
import type { Becoming, Impact } from '../../../documents/report.ts'
import type { TargetResult } from '../../../documents/result.ts'
import { groupBy } from '../../../lib/group-by.ts'
import { diffClosures, type Listing } from '../../../nix/store/closure-diff.ts'
import { nameOf } from '../words/names.ts'
import { type BaseTarget, bootsOf, Failures, failuresOf, targetsOf } from './base.ts'
import { inputChanges } from './inputs.ts'
import { workOf } from './work.ts'

type TargetImpact = Impact['targets'][number]

/** What is compared with the base: a plan, and the closures of its builds. */
export interface Head {
  plan: Plan
  /** By the id of the target. */
  closures: ReadonlyMap<string, TargetResult['closure']>
}

/** How each target changed since the base; a target with several names is matched by each of them. */
export function impactOf(base: Base, head: Head): Impact {
  const { flake, created } = base
  const before = new Map(
    targetsOf(base).flatMap((target) => target.names.map((name) => [name, target] as const)),
  )
  const failedBefore = new Failures(failuresOf(base))
  const { revision } = flake
  const inputs = inputChanges(base, head.plan)
  return {
    base: { ...(revision === undefined ? {} : { revision }), created },
    ...(inputs.length === 0 ? {} : { inputs }),
    targets: [
      ...goneTargets(base, head.plan, failedBefore),
      ...presentTargets({ base, head, before, failedBefore }),
    ],
  }
}

function presentTargets(of: {
  base: Base
  head: Head
  before: ReadonlyMap<string, BaseTarget>
  failedBefore: Failures
}): TargetImpact[] {
  const { base, head, before, failedBefore } = of
  const notAsked = new Set(base.unselected)
  const work = workOf(head.plan.derivations)
  const boots = bootsOf(base)
  return head.plan.targets.flatMap((target) =>
    [...groupBy(target.names, (name) => before.get(name))].flatMap(([old, names]): TargetImpact[] => {
      const isNamed = names.includes(target.id)
      if (!old && names.some((name) => notAsked.has(name))) return []
      const became = becomingOf(target, old, failedBefore)
      return [
        {
          ...named(
            isNamed ? target.id : (names[0] ?? target.id),
            isNamed ? target.host : (old?.host ?? target.host),
          ),
          became,
          ...outcomeBefore(old),
          ...bootsBefore(old && boots.get(old.id)),
          ...(isNews[became] ? news(target, old?.closure, head.closures.get(target.id), work) : {}),
        },
      ]
    }),
  )
}

/** A run does not report what it did not do itself. */
function outcomeBefore({ outcome }: Partial<BaseTarget> = {}): Pick<TargetImpact, 'before'> {
  return outcome === undefined || outcome === 'missing' || outcome === 'proved' ? {} : { before: outcome }
}

function bootsBefore(boots: readonly Evidence[] | undefined): Pick<TargetImpact, 'bootsBefore'> {
  if (boots === undefined) return {}
  const told = boots.map((boot) => ({
    firmware: boot.firmware,
    ...(boot.medium === undefined ? {} : { medium: boot.medium }),
    cameUp: cameUp(boot),
  }))
  return { bootsBefore: told.slice(0, most.few) }
}

function becomingOf(target: Target, old: BaseTarget | undefined, failedBefore: Failures): Becoming {
  if (!old) return failedBefore.of(target) ? 'repaired' : 'added'
  if (old.drvPath === target.drvPath) return 'unchanged'
  return old.fingerprint !== undefined && old.fingerprint === target.fingerprint ? 'revision' : 'changed'
}

/** Whether there is more to report about an existing target. */
const isNews: Record<Becoming, boolean> = {
  unchanged: false,
  revision: false,
  changed: true,
  added: true,
  removed: false,
  broken: false,
  'still-broken': false,
  'new-broken': false,
  repaired: true,
}

function news(
  target: Target,
  before: Listing | undefined,
  after: Listing | undefined,
  work: ReturnType<typeof workOf>,
): Pick<TargetImpact, 'toBuild' | 'closure' | 'packages'> {
  const toBuild = work(target.drvPath)
  if (!after) return { toBuild, ...(before ? { closure: { before: sizeOf(before) } } : {}) }
  if (!before) return { toBuild, closure: { after: sizeOf(after) } }
  const diff = diffClosures(before, after)
  return { toBuild, closure: { before: diff.before, after: diff.after }, packages: diff.changes }
}

const sizeOf = ({ bytes, paths }: Listing) => ({ bytes, paths: paths.length })

/** What the base has and the head lacks, with the failure that explains it, if any. */
function goneTargets(base: Base, plan: Plan, failedBefore: Failures): TargetImpact[] {
  const failures = new Failures(plan.failures)
  const told = new Set<EvaluationFailure>()
  // what only this machine cannot evaluate is unknown
  const apart = (plan.refusals ?? []).filter(({ why }) => why === 'not-here')
  const present = new Set([...[...plan.targets, ...apart].flatMap(({ names }) => names), ...plan.unselected])
  const refused = new Map(
    (plan.refusals ?? []).flatMap((refusal) => refusal.names.map((name) => [name, refusal])),
  )
  const gone = targetsOf(base).flatMap((old): TargetImpact[] => {
    const names = old.names.filter((name) => !present.has(name))
    const [name] = names
    if (name === undefined) return []
    const at = named(names.includes(old.id) ? old.id : name, old.host)
    const failure = failures.of({ ...old, names })
    if (failure) told.add(failure)
    const reason = failure?.message ?? refused.get(name)?.message
    return [{ ...at, became: failure ? 'broken' : 'removed', ...(reason === undefined ? {} : { reason }) }]
  })
  const others = failures.all.filter((failure) => !told.has(failure))
  return [
    ...gone,
    ...others.map((failure) => ({
      ...named(nameOf(failure), hostOf(failure)),
      became: failedBefore.like(failure) ? ('still-broken' as const) : ('new-broken' as const),
      reason: failure.message,
    })),
  ]
}

const named = (id: string, host: string | undefined) => ({ id, ...(host === undefined ? {} : { host }) })

/** The host that an attribute belongs to. */
function hostOf({ attribute }: EvaluationFailure): string | undefined {
  const [, bare, quoted] = /^nixosConfigurations\.(?:([^".]+)|"((?:[^"\\]|\\.)*)")/s.exec(attribute) ?? []
  return bare ?? quoted?.replace(/\\(.)/gs, '$1')
}
