import type { Report } from '../../../documents/report.ts'
import { isThere } from '../../../documents/result.ts'
import type { Update } from '../../../documents/update.ts'
import type { Taken } from './builds.ts'
import { bootFailures, bootsBrokenBefore, isSame, worseBoots } from './reported-boots.ts'

type Judgement = NonNullable<Update['judgement']>

const isBad: Partial<Record<Report['targets'][number]['outcome'], true>> = {
  failed: true,
  cancelled: true,
  missing: true,
}

/**
 * Targets that are worse than at the base, from a report alone. Without a base every failure counts: somebody must
 * look.
 */
export function worseInReport(report: Report): string[] {
  const { targets, impact, evaluationFailures } = report
  const became = new Map(impact?.targets.map((one) => [one.id, one]))
  const failedBefore = new Set(impact?.targets.flatMap(({ id, before }) => (before === 'failed' ? [id] : [])))
  const gone = impact?.targets.filter((one) => one.became === 'broken' || one.became === 'removed') ?? []
  const failures = impact === undefined ? evaluationFailures.flatMap(({ names }) => names) : []
  const unbuilt = targets.filter(
    ({ id, outcome }) => isBad[outcome] && !isSame(became.get(id)) && !failedBefore.has(id),
  )
  return [
    ...new Set([
      ...gone.map(({ id }) => id),
      ...failures,
      ...unbuilt.map(({ id }) => id),
      ...worseBoots(report).map(({ target }) => target),
    ]),
  ]
}

/** What other jobs built and booted of a flake, and the base's own run before, from a report. */
export function builtBy(report: Report): Taken {
  const { flake, targets, buildFailures, impact } = report
  const before = new Map<string, 'failed' | 'built'>()
  for (const { id, before: outcome, bootsBefore } of impact?.targets ?? []) {
    if (outcome === 'failed') before.set(id, 'failed')
    else if (bootsBefore || (outcome !== undefined && isThere(outcome))) before.set(id, 'built')
  }
  const failures = [...buildFailures, ...bootFailures(report)]
  return { flake: folderOf(flake.url), ended: { targets, failures }, before }
}

/** The folder relative to the repository root, from Nix's URL of a flake. */
function folderOf(url: string): string {
  const [, query = ''] = url.split('?', 2)
  return new URLSearchParams(query).get('dir') || '.'
}

/** The judgement of an update whose checks found nothing worse: nothing needs another evaluation. */
export function goodByReport(report: Report): Judgement {
  const which = (wanted: string) =>
    report.impact?.targets.filter(({ became }) => became === wanted).map(({ id }) => id) ?? []
  const { revision = '' } = report.flake
  const boots = bootsBrokenBefore(report)
  return {
    verify: 'build',
    ...(/^[0-9a-f]{40}$/.test(revision) ? { commit: revision } : {}),
    held: [],
    evaluations: 0,
    builds: 1,
    repaired: [...which('repaired'), ...boots.repaired],
    stillBroken: [...which('still-broken'), ...boots.stillBroken],
  }
}
