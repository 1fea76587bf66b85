import type { EvaluationFailure } from '../../documents/plan.ts'
import type { Report } from '../../documents/report.ts'
import type { BuildFailure } from '../../documents/result.ts'
import { derivationName } from '../../nix/derivation-files.ts'
import { some, withoutMiddle } from './brevity.ts'
import { placeOf } from './names.ts'
import { code, fenced, linkTo } from './outside-text.ts'
import type { Section } from './sections.ts'
import { classWords } from './words.ts'

/** How many lines of a log are shown (issue: the last 25 of a build). */
const logLines = 25
const traceLines = 40

/** Derivations that failed themselves, each with its log and the way down to it. */
export function buildFailureSection({ buildFailures }: Report, files: boolean): Section {
  return {
    title: 'Failed builds',
    blocks: buildFailures.map((failure) => buildFailureBlock(failure, files)),
    shape: 'paragraphs',
    unit: 'failed derivations',
    budget: 250_000,
  }
}

function buildFailureBlock(failure: BuildFailure, files: boolean): string {
  const { name, message, log, logFile, chain, targets, drvPath } = failure
  const whole = [
    ...(logFile === undefined
      ? []
      : [files ? linkTo(logFile, 'the whole log') : `the whole log is ${code(logFile)}`]),
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
      : [['The way down to it:', fenced(tree(chain.map(derivationName)))].join('\n\n')]),
    ...(log.length === 0
      ? ['It left no log.']
      : [
          `The end of its log${whole.length === 0 ? '' : ` (${whole.join(', ')})`}:`,
          fenced(log.slice(-logLines)),
        ]),
  ].join('\n\n')
}

/** What kind of failure it is, and what to do. */
function advice({ class: kind, phase, hint }: BuildFailure): string[] {
  if (kind === undefined) return []
  const where = phase === undefined ? '' : ` in ${code(phase)}`
  return [`**${classWords[kind]}**${where}${hint === undefined ? '' : `: ${code(hint, 600)}`}`]
}

/** One line for each step, the deeper the further right; a long way is cut in its middle. */
function tree(names: readonly string[]): string[] {
  return withoutMiddle(names, 12).map((name, depth) =>
    depth === 0 ? name : `${'   '.repeat(depth - 1)}└─ ${name}`,
  )
}

/** Attributes that do not evaluate, with the place in the flake. */
export function evaluationFailureSection({ evaluationFailures }: Report): Section {
  return {
    title: 'What does not evaluate',
    blocks: evaluationFailures.map(evaluationFailureBlock),
    shape: 'paragraphs',
    unit: 'attributes',
    budget: 120_000,
  }
}

function evaluationFailureBlock({ attribute, message, position, trace }: EvaluationFailure): string {
  const place = position ? `, at ${code(placeOf(position))}` : ''
  const quoted =
    trace === undefined
      ? []
      : [
          '<details><summary>What Nix says</summary>',
          fenced(trace.split('\n').slice(-traceLines)),
          '</details>',
        ]
  return [
    `#### ${code(attribute)}${place}`,
    fenced(message.split('\n').slice(0, traceLines)),
    ...quoted,
  ].join('\n\n')
}
