import type { Evidence } from '../../../documents/evidence.ts'
import type { Report } from '../../../documents/report.ts'
import type { BuildFailure } from '../../../documents/result.ts'
import type { Place } from '../../../host/host.ts'
import { count, cut, oneLine, plain } from '../../../lib/text.ts'
import { type FailureGroup, groupFailures } from '../merge/failure-groups.ts'
import { shownLog } from '../words/log.ts'
import { nameOf, placeOf, some } from '../words/names.ts'
import { bootStanding, type ReportTarget } from '../words/severity.ts'
import { startedBy, verdictOf } from '../words/words.ts'
import { type Repository, repositoryPaths } from './repository-path.ts'

/** One message that GitHub shows beside the run and, with a position, in the changed files. */
export interface Annotation {
  message: string
  place: Place
}

/** GitHub shows this many per step and silently drops the others (research: platform §4.1). */
export const mostOfAStep = 10
const longestMessage = 2000
const logLines = 5

/** The failures of one step, as far as it knows them. */
export interface Troubles {
  flake?: Pick<Report['flake'], 'url'>
  evaluationFailures?: Report['evaluationFailures']
  buildFailures?: readonly BuildFailure[]
  boots?: readonly Evidence[]
  targets?: readonly Pick<ReportTarget, 'id' | 'outcome'>[]
}

/** The most important messages within a number of annotations; the last one counts the rest. */
export function annotationsOf(
  { flake, evaluationFailures = [], buildFailures = [], boots = [], targets = [] }: Troubles,
  { budget = mostOfAStep, repository = {} }: { budget?: number; repository?: Repository } = {},
): Annotation[] {
  const pathOf = flake ? repositoryPaths(flake, repository) : () => undefined
  return withinBudget(
    [
      groupFailures(evaluationFailures).map((group) => evaluationAnnotation(group, pathOf)),
      buildFailures.map(buildAnnotation),
      boots.filter((boot) => bootStanding(boot) === 'bad').map(bootAnnotation),
      withoutResult(targets),
    ],
    budget,
  )
}

/** Each kind gets one before any gets a second, so that no kind hides another. */
function withinBudget(kinds: readonly (readonly Annotation[])[], budget: number): Annotation[] {
  const all = kinds.flat()
  if (all.length <= budget) return all
  const there = kinds.filter(({ length }) => length > 0)
  let left = Math.max(0, budget - 1 - there.length)
  const shown = there.flatMap((kind) => {
    const more = Math.min(left, kind.length - 1)
    left -= more
    return kind.slice(0, 1 + more)
  })
  const fitting = shown.slice(0, Math.max(0, budget - 1))
  const rest = `${all.length - fitting.length} more: the job summary has all of them`
  return [...fitting, annotation('More went wrong', rest)].slice(0, budget)
}

function annotation(title: string, message: string, place: Place = {}): Annotation {
  return { message: cut(plain(message), longestMessage), place: { title: oneLine(title, 120), ...place } }
}

function evaluationAnnotation(group: FailureGroup, pathOf: (file: string) => string | undefined): Annotation {
  const { all, message, position } = group
  const names = some(
    all.map((failure) => oneLine(nameOf(failure), 60)),
    3,
  )
  const file = position && pathOf(position.file)
  const title = `${names} ${all.length === 1 ? 'does' : 'do'} not evaluate`
  if (position === undefined) return annotation(title, message)
  return file === undefined
    ? annotation(title, `${message}\nat ${placeOf(position)}`)
    : annotation(title, message, { file: oneLine(file, 1000), line: position.line })
}

function buildAnnotation(failure: BuildFailure): Annotation {
  const { name, message, hint, targets } = failure
  const down = some(
    targets.map((target) => oneLine(target, 60)),
    5,
  )
  const lines = [
    oneLine(message, 300),
    ...(hint === undefined ? [] : [oneLine(hint, 300)]),
    ...(down === '' ? [] : [`takes down ${down}`]),
    ...shownLog(failure, logLines).map((line) => `| ${oneLine(line, 200)}`),
  ]
  return annotation(`${oneLine(name, 80)} does not build`, lines.join('\n'))
}

function bootAnnotation(boot: Evidence): Annotation {
  const { target, decided } = boot
  const title = `${oneLine(target, 60)} by ${startedBy(boot)}: ${verdictOf(boot).slice(2)}`
  return annotation(title, [decided.by, decided.text].filter((text) => text !== '').join(': '))
}

/** One message for all targets without a result: one lost job may affect hundreds. */
function withoutResult(targets: NonNullable<Troubles['targets']>): Annotation[] {
  const lost = targets.filter(({ outcome }) => outcome === 'missing' || outcome === 'cancelled')
  if (lost.length === 0) return []
  const names = some(
    lost.map(({ id }) => oneLine(id, 60)),
    10,
  )
  return [
    annotation(`${count(lost.length, 'target')} without a result`, `stopped, or its job was lost: ${names}`),
  ]
}
