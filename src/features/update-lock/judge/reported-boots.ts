import { cameUp, type Evidence } from '../../../documents/evidence.ts'
import type { Report } from '../../../documents/report.ts'
import type { BuildFailure } from '../../../documents/result.ts'
import { oneLine } from '../../../lib/text.ts'

type Changed = NonNullable<Report['impact']>['targets'][number]

/** A target that differs from the base only by its revision cannot be the fault of an input. */
export const isSame = (one: Pick<Changed, 'became'> | undefined): boolean =>
  one?.became === 'unchanged' || one?.became === 'revision'

/** A boot, and whether the same one came up in the base's own run; undefined if it was not tried there. */
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
 * Boots that are worse than at the base: they came up there and do not now. If they did not come up there either, no
 * input is to blame. Without a boot at the base we cannot know, and a guest that died needs a look.
 */
export function worseBoots(report: Report): Evidence[] {
  const worse = compared(report).filter(
    ({ boot, before }) => !cameUp(boot) && (before ?? boot.verdict === 'failed'),
  )
  // a further boot that was only tried since the first one failed says nothing about the cause
  const lost = new Set(worse.filter(({ before }) => before).map(({ boot }) => boot.target))
  return worse.filter(({ boot, before }) => before || !lost.has(boot.target)).map(({ boot }) => boot)
}

/** Targets that did not come up at the base, split by whether they do now. */
export function bootsBrokenBefore(report: Report): { repaired: string[]; stillBroken: string[] } {
  const broken = compared(report).filter(({ before }) => before === false)
  const which = (isUp: boolean) => [
    ...new Set(broken.filter(({ boot }) => cameUp(boot) === isUp).map(({ boot }) => boot.target)),
  ]
  return { repaired: which(true), stillBroken: which(false) }
}

/**
 * The same as failures of the booted derivations: a set of inputs that gives another derivation may boot, and is tried
 * once more.
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
