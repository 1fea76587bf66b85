import type { Base } from '../../../documents/base.ts'
import type { Evidence } from '../../../documents/evidence.ts'
import { most } from '../../../documents/fields.ts'
import type { Plan } from '../../../documents/plan.ts'
import type { Report } from '../../../documents/report.ts'
import type { BuildFailure, Result } from '../../../documents/result.ts'
import { versions } from '../../../documents/versions.ts'
import { count, oneLine } from '../../../lib/text.ts'
import type { Uploads } from '../../handover/artifacts/find-uploads.ts'
import { targetsOf } from '../impact/base.ts'
import { impactOf } from '../impact/impact.ts'
import { some } from '../words/names.ts'
import { isWell } from '../words/severity.ts'
import { countedResults } from './counted-results.ts'
import { demandsIn } from './demands-in.ts'
import { jobsOf } from './jobs.ts'
import { latestBoots } from './latest-boots.ts'
import { machinesOf } from './machines.ts'
import { isOf, type Planned } from './may-tell.ts'
import { withRegressions } from './regressions.ts'
import { type Decided, decidedTargets, reportTargets } from './report-targets.ts'
import { turnoutOf } from './turnout.ts'

/** The plan of a run with all documents of its jobs, parsed and validated; a report is made of these. */
export interface RunDocuments {
  plan: Plan
  results: readonly Result[]
  evidence: readonly Evidence[]
  /** Seconds of phases that no document has. */
  seconds?: Report['seconds'] | undefined
  /** What the change is compared with; a report has more than a plan. */
  base?: Base | undefined
  /** SHA-256 of plan.json: results of another plan do not count. */
  planDigest?: string | undefined
  /** The id of the run. */
  run?: number | undefined
  /** Targets that the evaluating job had to build or boot: without its result even cached ones are not good. */
  dueHere?: readonly string[] | undefined
  /** Whether targets that cannot be built here fail the run; default: `warn`. */
  notHere?: NonNullable<Report['notHere']> | undefined
  /** Other uploads of the jobs of these results, by artifact id. */
  uploads?: readonly Uploads[] | undefined
  /** What was omitted earlier, and why. */
  warnings?: readonly string[] | undefined
}

/** Merges all documents of a run; documents of other runs are omitted with a warning. */
export function mergeReport(documents: RunDocuments): Report {
  const { evidence, seconds, base, notHere, run } = documents
  const plan = withRegressions(documents.plan, base)
  const planned = new Map(plan.targets.map((target) => [target.id, target]))
  const { results, warnings, lost } = countedResults(plan, documents.results, documents)
  const decided = decidedTargets(plan, planned, results)
  const { uploads = [] } = documents
  const boots = latestBoots(
    evidence.filter((boot) => isOf(planned, { id: boot.target, drvPath: boot.drvPath })),
  )
  const machines = machinesOf(results)
  const turnout = turnoutOf(plan, results, boots)
  const jobs = jobsOf(plan, decided, uploads)
  const report: Omit<Report, 'ok'> = {
    document: 'report',
    version: versions.report,
    created:
      [plan, ...results, ...evidence]
        .map(({ created }) => created)
        .sort()
        .at(-1) ?? plan.created,
    flake: plan.flake,
    nix: plan.nix,
    seconds: { ...buildSeconds(results), ...seconds },
    targets: reportTargets({ plan, decided, lost, uploads, ...(base ? { base: targetsOf(base) } : {}) }),
    evaluationFailures: plan.failures,
    ...(plan.refusals === undefined ? {} : { refusals: plan.refusals }),
    buildFailures: joinFailures(
      results.flatMap((result) => {
        const isDecidedHere = (id: string) => decided.get(id)?.result === result
        return result.failures
          .filter(({ targets }) => targets.length === 0 || targets.some(isDecidedHere))
          .map((failure) => ({ ...failure, targets: failure.targets.filter(isDecidedHere) }))
      }),
    ),
    ...(notHere === undefined ? {} : { notHere }),
    ...(machines.length === 0 ? {} : { machines }),
    ...(jobs.length === 0 ? {} : { jobs }),
    boots,
    ...(run === undefined ? {} : { run }),
    ...demandsIn(plan, results),
    ...(plan.proof === undefined ? {} : { proof: plan.proof }),
    ...(turnout === undefined ? {} : { plan: turnout }),
    ...(base === undefined ? {} : { impact: impactOf(base, { plan, closures: closuresOf(decided) }) }),
    ...(plan.unselected.length === 0 ? {} : { unselected: plan.unselected }),
    warnings: [
      ...(documents.warnings ?? []),
      ...plan.warnings,
      ...warnings,
      ...strangers(planned, results, evidence),
      ...stopped(results),
    ],
  }
  return { ...report, ok: isWell(report) }
}

function closuresOf(
  decided: ReadonlyMap<string, Decided>,
): ReadonlyMap<string, Decided['target']['closure']> {
  return new Map([...decided].map(([id, { target }]) => [id, target.closure]))
}

/** The same failing derivation in several shards is reported once. */
function joinFailures(failures: readonly BuildFailure[]): BuildFailure[] {
  const joined = new Map<string, BuildFailure>()
  for (const failure of failures) {
    const key = failure.drvPath ?? `${failure.name}\n${failure.message}`
    const targets = new Set([...(joined.get(key)?.targets ?? []), ...failure.targets])
    joined.set(key, { ...failure, targets: [...targets] })
  }
  // together they may exceed the limit of a report; their targets count as failed anyway
  return [...joined.values()].slice(0, most.targets)
}

function strangers(
  planned: Planned,
  results: RunDocuments['results'],
  evidence: RunDocuments['evidence'],
): string[] {
  const targets = results.flatMap((result) =>
    result.targets.filter((target) => !isOf(planned, target)).map(({ id }) => id),
  )
  const boots = evidence
    .filter((boot) => !isOf(planned, { id: boot.target, drvPath: boot.drvPath }))
    .map(({ target }) => target)
  const kinds = [
    ['build', targets],
    ['boot', boots],
  ] as const
  return kinds
    .filter(([, ids]) => ids.length > 0)
    .map(
      ([kind, ids]) =>
        `left out, because the plan has no such target (a document of another run?): ${count(ids.length, kind)} of ${some(
          [...new Set(ids)].map((id) => oneLine(id, 80)),
          5,
        )}`,
    )
}

function stopped(results: readonly Result[]): string[] {
  return results
    .filter(({ interrupted }) => interrupted)
    .map(({ shard }) => `the build of ${oneLine(shard, 80)} was stopped before its end`)
}

/** Shards build in parallel: the longest one counts. */
function buildSeconds(results: readonly Result[]): Report['seconds'] {
  return results.length === 0 ? {} : { build: Math.max(...results.map(({ seconds }) => seconds)) }
}
