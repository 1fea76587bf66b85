import picomatch from 'picomatch'
import type { Kind } from '../../../documents/plan.ts'
import type { Report } from '../../../documents/report.ts'
import { bootStanding, outcomeStanding, type ReportTarget } from '../words/severity.ts'

/** What is known of a target before its build. */
interface Asked {
  drvPath: string
  kind: Kind
  names: readonly string[]
}

/** The report's entry for the same derivation as the same kind of target; undefined if there is none. */
export function sameIn<T extends { drvPath: string; kind: string }>(
  targets: readonly T[],
): (target: Pick<Asked, 'drvPath' | 'kind'>) => T | undefined {
  const known = new Map(targets.map((target) => [`${target.kind} ${target.drvPath}`, target]))
  return ({ drvPath, kind }) => known.get(`${kind} ${drvPath}`)
}

/**
 * Which targets a report proves: same boot demands, same derivation, good outcome. `again` are globs over names that
 * are repeated anyway.
 */
export function provedBy(
  { targets, boots, demands: asked }: Pick<Report, 'targets' | 'boots' | 'demands'>,
  demands: string,
  again: readonly string[] = [],
): (target: Asked) => boolean {
  if (asked !== demands) return () => false
  const bad = new Set(boots.filter((boot) => bootStanding(boot) === 'bad').map(({ target }) => target))
  const isDone = ({ id, outcome }: ReportTarget) =>
    outcome !== 'proved' && outcomeStanding[outcome] === 'well' && !bad.has(id)
  const found = sameIn(targets.filter(isDone))
  const isAgain = again.length === 0 ? () => false : picomatch([...again], { dot: true, nonegate: true })
  return (target) => found(target) !== undefined && !target.names.some((name) => isAgain(name))
}
