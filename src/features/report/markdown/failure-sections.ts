import type { Report } from '../../../documents/report.ts'
import type { BuildFailure } from '../../../documents/result.ts'
import { code, fenced, linkTo } from '../../../lib/markdown.ts'
import { firstLines, lastLines } from '../../../lib/text.ts'
import { derivationName } from '../../../nix/derivation/derivation-files.ts'
import { type FailureGroup, groupFailures } from '../merge/failure-groups.ts'
import { shownLog } from '../words/log.ts'
import { placeOf, some, withoutMiddle } from '../words/names.ts'
import { classWords } from '../words/words.ts'
import type { Extent } from './limits.ts'
import type { Section } from './sections.ts'

/** How many attributes with the same failure are named. */
const mostAttributes = 4

/** Derivations whose own build failed, each with its log and the path down to it. */
export function buildFailureSection({ buildFailures }: Report, extent: Extent): Section {
  return {
    title: 'Failed builds',
    blocks: buildFailures.map((failure) => buildFailureBlock(failure, extent)),
    shape: 'paragraphs',
    unit: 'failed derivations',
    share: 250,
    importance: 1,
  }
}

function buildFailureBlock(failure: BuildFailure, { files, lines, columns, links }: Extent): string {
  const { name, message, log, logFile, chain, targets, drvPath } = failure
  const { job, logs } = links.ofTarget(targets[0] ?? '')
  const where = logs === undefined ? '' : ` in ${logs}`
  const whole = [
    ...(logFile === undefined
      ? []
      : [files ? linkTo(logFile, 'the whole log') : `the whole log is ${code(logFile)}${where}`]),
    ...(job === undefined ? [] : [job]),
    ...(drvPath === undefined ? [] : [code(`nix log ${drvPath}`)]),
  ]
  return [
    `#### ${code(name)}: ${code(message, 600)}`,
    ...advice(failure),
    ...(targets.length === 0
      ? []
      : [
          `Takes down ${some(
            targets.map((target) => code(target)),
            10,
          )}.`,
        ]),
    ...(chain.length < 2
      ? []
      : [['The way down to it:', fenced(tree(chain.map(derivationName)), columns)].join('\n\n')]),
    ...(log.length === 0
      ? [`It left no log${job === undefined ? '' : ` (${job})`}.`]
      : [
          `Of its log${whole.length === 0 ? '' : ` (${whole.join(', ')})`}:`,
          fenced(shownLog(failure, lines), columns),
        ]),
  ].join('\n\n')
}

/** The class of a failure, and what to do. */
function advice({ class: kind, phase, hint }: BuildFailure): string[] {
  if (kind === undefined) return []
  const where = phase === undefined ? '' : ` in ${code(phase)}`
  return [`**${classWords[kind]}**${where}${hint === undefined ? '' : `: ${code(hint, 600)}`}`]
}

/** One line per step, indented by depth; a long path is cut in the middle. */
function tree(names: readonly string[]): string[] {
  return withoutMiddle(names, 12).map((name, depth) =>
    depth === 0 ? name : `${'   '.repeat(depth - 1)}└─ ${name}`,
  )
}

/** Attributes that fail to evaluate, with their position in the flake; one block per cause. */
export function evaluationFailureSection({ evaluationFailures }: Report, extent: Extent): Section {
  const job = extent.links.jobAddress('evaluate')
  return {
    title: 'What does not evaluate',
    ...(job === undefined ? {} : { lead: `The whole log is that of [the job that evaluated](${job}).` }),
    blocks: groupFailures(evaluationFailures).map((group) => evaluationFailureBlock(group, extent)),
    shape: 'paragraphs',
    unit: 'reasons why something does not evaluate',
    share: 120,
    importance: 1,
  }
}

function evaluationFailureBlock(
  { all, message, position, trace }: FailureGroup,
  { lines, columns }: Extent,
): string {
  const place = position ? `, at ${code(placeOf(position))}` : ''
  const names = some(
    all.map(({ attribute }) => code(attribute)),
    mostAttributes,
  )
  const quoted =
    trace === undefined
      ? []
      : ['<details><summary>What Nix says</summary>', fenced(lastLines(trace, lines), columns), '</details>']
  return [`#### ${names}${place}`, fenced(firstLines(message, lines), columns), ...quoted].join('\n\n')
}
