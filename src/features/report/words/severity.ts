import { cameUp, type Evidence } from '../../../documents/evidence.ts'
import type { Report } from '../../../documents/report.ts'
import { groupBy } from '../../../lib/group-by.ts'
import { nameOf } from './names.ts'

export type ReportTarget = Report['targets'][number]
export type ReportOutcome = ReportTarget['outcome']

/** Whether something is as requested, irrelevant, or needs attention. */
export type Standing = 'well' | 'aside' | 'bad'

export const outcomeStanding: Record<ReportOutcome, Standing> = {
  built: 'well',
  fetched: 'well',
  cached: 'well',
  proved: 'well',
  'not-here': 'aside',
  skipped: 'aside',
  failed: 'bad',
  cancelled: 'bad',
  missing: 'bad',
}

/** A guest that came up but whose command failed is no success. */
export function bootStanding(boot: Evidence): Standing {
  if (boot.verdict === 'not-tried') return 'aside'
  return cameUp(boot) ? 'well' : 'bad'
}

/** What this machine cannot build, or cannot evaluate because of what it would have to build first. */
export function notHereNames({ targets, refusals = [] }: Omit<Report, 'ok'>): string[] {
  const built = targets.filter(({ outcome }) => outcome === 'not-here').map(({ id }) => id)
  return [...built, ...refusals.filter(({ why }) => why === 'not-here').map(nameOf)]
}

/** Whether everything succeeded, and at least one thing was checked: an empty run is no success. */
export function isWell(report: Omit<Report, 'ok'>): boolean {
  const { targets, evaluationFailures, boots } = report
  return (
    evaluationFailures.length === 0 &&
    targets.every(({ outcome }) => outcomeStanding[outcome] !== 'bad') &&
    targets.some(({ outcome }) => outcomeStanding[outcome] === 'well') &&
    !(report.notHere === 'fail' && notHereNames(report).length > 0) &&
    boots.every((boot) => bootStanding(boot) !== 'bad')
  )
}

/**
 * What needs attention, each name once: targets that fail to evaluate or build, and images that fail to boot; also what
 * cannot be built here, if that fails the run.
 */
export function failedNames(report: Omit<Report, 'ok'>): string[] {
  const { targets, evaluationFailures, boots } = report
  const bad = new Set([
    ...evaluationFailures.map(nameOf),
    ...targets.filter(({ outcome }) => outcomeStanding[outcome] === 'bad').map(({ id }) => id),
    ...boots.filter((boot) => bootStanding(boot) === 'bad').map(({ target }) => target),
  ])
  const isNotHere = report.notHere === 'fail' || (bad.size === 0 && !isWell(report))
  return isNotHere ? [...new Set([...bad, ...notHereNames(report)])] : [...bad]
}

/** Targets by host in the order of the plan; hosts with trouble first, plain attributes last. */
export function byHost(targets: readonly ReportTarget[]): [host: string | undefined, ReportTarget[]][] {
  const rank = ([host, group]: [string | undefined, ReportTarget[]]) =>
    (group.some(({ outcome }) => outcomeStanding[outcome] === 'bad') ? 0 : 2) + (host === undefined ? 1 : 0)
  return [...groupBy(targets, ({ host }) => host)].sort((a, b) => rank(a) - rank(b))
}
