import { cameUp, type Evidence } from '../../../documents/evidence.ts'
import type { Report } from '../../../documents/report.ts'
import type { BuildFailure } from '../../../documents/result.ts'
import { oneLine } from '../../../lib/text.ts'

type Changed = NonNullable<Report['impact']>['targets'][number]

/** What a target has in common with the base but for its revision cannot be the fault of an input. */
export const isSame = (one: Pick<Changed, 'became'> | undefined): boolean =>
  one?.became === 'unchanged' || one?.became === 'revision'

/** A boot, and whether the same one came up in the base's own run; undefined where that did not try it. */
interface Compared {
  boot: Evidence
  before: boolean | undefined
}

function compared({ boots, impact }: Report): Compared[] {
  const byId = new Map(impact?.targets.map((one) => [one.id, one]))
  return boots.flatMap((boot) => {
    const one = byId.get(boot.target)
    if (boot.verdict === 'not-tried' || isSame(one)) return []
    const then = one?.bootsBefore?.find(
      ({ firmware, medium }) => firmware === boot.firmware && medium === boot.medium,
    )
    return [{ boot, before: then?.cameUp }]
  })
}

/**
 * Boots that are worse than at the base: what came up there and does not now. What did not come up there either is nobody's
 * fault. Where the base was not booted nobody knows, and a guest that died has to be looked at.
 */
export function worseBoots(report: Report): Evidence[] {
  return compared(report)
    .filter(({ boot, before }) => !cameUp(boot) && (before ?? boot.verdict === 'failed'))
    .map(({ boot }) => boot)
}

/** Targets that came up now or did not, by what they did at the base, where they did not come up. */
export function bootsBrokenBefore(report: Report): { repaired: string[]; stillBroken: string[] } {
  const broken = compared(report).filter(({ before }) => before === false)
  const which = (isUp: boolean) => [
    ...new Set(broken.filter(({ boot }) => cameUp(boot) === isUp).map(({ boot }) => boot.target)),
  ]
  return { repaired: which(true), stillBroken: which(false) }
}

/**
 * The same as failures of the derivations that were booted: a set of inputs whose target is another derivation may boot, and
 * is tried once more.
 */
export function bootFailures(report: Report): BuildFailure[] {
  const drvPaths = new Map(report.targets.map(({ id, drvPath }) => [id, drvPath]))
  return worseBoots(report).flatMap(({ target, drvPath = drvPaths.get(target), decided, tail }) =>
    drvPath === undefined
      ? []
      : [
          {
            ...{ drvPath, name: target, chain: [drvPath], targets: [target] },
            message: `does not boot: ${oneLine(decided.text || decided.by, 300)}`,
            log: tail.slice(-25),
          },
        ],
  )
}
