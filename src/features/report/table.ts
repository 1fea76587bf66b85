import { join } from 'node:path'
import type { Report } from '../../documents/report.ts'
import type { BuildFailure } from '../../documents/result.ts'
import { bytes, duration, oneLine, plain, table } from '../../lib/text.ts'
import { verdictOf } from './boot-sections.ts'
import { derivationName, placeOf } from './failure-sections.ts'
import { headline, phases } from './headline.ts'
import { bootStanding, byHost, nameOf, outcomeStanding, type ReportTarget } from './standing.ts'
import { acceleratorWords, firmwareWords, marks, notEvaluated, outcomeWords } from './words.ts'

export interface TableOptions {
  /** Where the files of the run are, as a person would type it. */
  folder?: string
}

/** How much of a log and of a list a terminal shows; the report has more. */
const logLines = 8
const most = 20

/** The report for a terminal: plain text, the sentence that counts last, where the eye is. */
export function renderTable(report: Report, { folder = '' }: TableOptions = {}): string[] {
  const parts = [
    targetLines(report),
    bootLines(report),
    capped(report.evaluationFailures.map(evaluationFailureLines), 'attributes do not evaluate'),
    capped(
      report.buildFailures.map((failure) => buildFailureLines(failure, folder)),
      'builds failed',
    ),
    capped(
      report.boots.filter((boot) => bootStanding(boot) === 'bad').map((boot) => badBootLines(boot, folder)),
      'boots went wrong',
    ),
    verdictLines(report),
  ]
  return parts.filter((lines) => lines.length > 0).flatMap((lines, i) => (i === 0 ? lines : ['', ...lines]))
}

function targetLines({ targets, evaluationFailures }: Report): string[] {
  const unknown = evaluationFailures.map((failure) => [
    `${marks.bad} ${oneLine(nameOf(failure), 60)}`,
    notEvaluated,
    '',
    '',
    '',
  ])
  const rows = [...unknown, ...byHost(targets).flatMap(([, group]) => group.map(targetRow))]
  if (rows.length === 0) return []
  return table([['  target', 'outcome', 'time', 'closure', ''], ...rows], { right: [2, 3] })
}

function targetRow({ id, outcome, seconds, closure, reason }: ReportTarget): string[] {
  return [
    `${marks[outcomeStanding[outcome]]} ${oneLine(id, 60)}`,
    outcomeWords[outcome],
    seconds > 0 ? duration(seconds) : '',
    closure ? bytes(closure.bytes) : '',
    reason === undefined ? '' : oneLine(reason, 100),
  ]
}

function bootLines({ boots }: Report): string[] {
  if (boots.length === 0) return []
  const rows = boots.map((boot) => [
    `${marks[bootStanding(boot)]} ${oneLine(boot.target, 60)}`,
    firmwareWords[boot.firmware],
    verdictOf(boot).slice(2),
    duration(boot.seconds),
    acceleratorWords[boot.accelerator.name],
    oneLine(boot.decided.by, 60),
  ])
  return table([['  boot', 'started by', 'verdict', 'after', 'runs on', 'decided by'], ...rows], {
    right: [3],
  })
}

function evaluationFailureLines({
  attribute,
  message,
  position,
}: Report['evaluationFailures'][number]): string[] {
  const lines = plain(message).split('\n').slice(0, logLines)
  const place = position ? [`  at ${oneLine(placeOf(position))}`] : []
  return [`${marks.bad} ${oneLine(attribute)} does not evaluate`, ...place, ...quoted(lines)]
}

function buildFailureLines(
  { name, message, log, logFile, chain, targets, drvPath }: BuildFailure,
  folder: string,
): string[] {
  const way = chain.map(derivationName)
  const whole = logFile === undefined ? drvPath && `nix log ${drvPath}` : join(folder, logFile)
  return [
    `${marks.bad} ${oneLine(name)}: ${oneLine(message, 600)}`,
    ...(targets.length === 0 ? [] : [`  takes down ${few(targets)}`]),
    ...(way.length < 2
      ? []
      : [
          `  the way down: ${shortened(way)
            .map((step) => oneLine(step, 80))
            .join(' → ')}`,
        ]),
    ...quoted(log.slice(-logLines)),
    ...(whole && log.length > 0 ? [`  whole log: ${oneLine(whole, 4096)}`] : []),
  ]
}

function badBootLines(boot: Report['boots'][number], folder: string): string[] {
  const { target, firmware, decided, tail, serialLog, screenshot, command } = boot
  const failed = command && command.code !== 0 ? command.output.trim().split('\n') : undefined
  return [
    `${marks.bad} ${oneLine(target)} by ${firmwareWords[firmware]} ${verdictOf(boot).slice(2)}: ${oneLine(decided.by)}`,
    ...(decided.text === '' || tail.includes(decided.text) ? [] : [`  ${oneLine(decided.text, 300)}`]),
    ...quoted((failed ?? tail).slice(-logLines)),
    `  whole console: ${oneLine(join(folder, serialLog), 4096)}`,
    ...(screenshot === undefined ? [] : [`  screen: ${oneLine(join(folder, screenshot), 4096)}`]),
  ]
}

function verdictLines(report: Report): string[] {
  const took = phases(report)
  const warnings = report.warnings.map((warning) => `  warning: ${oneLine(warning, 300)}`)
  return [
    ...(warnings.length > most
      ? [...warnings.slice(0, most), `  … and ${warnings.length - most} more warnings`]
      : warnings),
    `${marks[report.ok ? 'well' : 'bad']} ${headline(report)}${took === '' ? '' : ` (${took})`}`,
  ]
}

/** Lines from outside, set off so that they cannot pass for ours. */
function quoted(lines: readonly string[]): string[] {
  return lines.map((line) => `    | ${plain(line).replaceAll('\n', ' ').slice(0, 300)}`.trimEnd())
}

function capped(blocks: readonly string[][], rest: string): string[] {
  const left = blocks.length - most
  const shown = blocks.slice(0, most).flatMap((lines, i) => (i === 0 ? lines : ['', ...lines]))
  return left > 0 ? [...shown, '', `… and ${left} more ${rest}; the report has them`] : shown
}

function few(names: readonly string[]): string {
  const shown = names
    .slice(0, 6)
    .map((name) => oneLine(name, 60))
    .join(', ')
  return names.length > 6 ? `${shown} and ${names.length - 6} more` : shown
}

function shortened(way: readonly string[]): readonly string[] {
  return way.length <= 6 ? way : [...way.slice(0, 3), `(${way.length - 5} more)`, ...way.slice(-2)]
}
