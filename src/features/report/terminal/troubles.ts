import { join } from 'node:path'
import type { Evidence } from '../../../documents/evidence.ts'
import type { Report } from '../../../documents/report.ts'
import type { BuildFailure } from '../../../documents/result.ts'
import { oneLine } from '../../../lib/text.ts'
import { derivationName } from '../../../nix/derivation/derivation-files.ts'
import { type FailureGroup, groupFailures } from '../merge/failure-groups.ts'
import { shownLog } from '../words/log.ts'
import { placeOf, some, withoutMiddle } from '../words/names.ts'
import { bootStanding } from '../words/severity.ts'
import { classWords, marks, startedBy, verdictOf } from '../words/words.ts'
import { isQuotedWhole, mostLines, quoted, spaced } from './lines.ts'

/** Beyond this, entries of one kind are counted; the report has all. */
const most = 20

/** All failures, each with the end of its log and where the rest is: one group of lines per kind. */
export function troubleLines(report: Report, folder: string): string[][] {
  const badBoots = report.boots.filter((boot) => bootStanding(boot) === 'bad')
  return [
    capped(
      groupFailures(report.evaluationFailures).map(evaluationFailureLines),
      'attributes do not evaluate',
    ),
    capped(
      report.buildFailures.map((failure) => buildFailureLines(failure, folder)),
      'builds failed',
    ),
    capped(
      badBoots.map((boot) => badBootLines(boot, folder)),
      'boots went wrong',
    ),
  ]
}

function evaluationFailureLines({ all, message, position }: FailureGroup): string[] {
  const names = some(
    all.map(({ attribute }) => oneLine(attribute)),
    most,
  )
  return [
    `${marks.bad} ${names} ${all.length === 1 ? 'does' : 'do'} not evaluate`,
    ...(position ? [`  at ${oneLine(placeOf(position))}`] : []),
    ...quoted(message, 'first'),
    ...(isQuotedWhole(message) ? [] : ['    | … the rest: report.json']),
  ]
}

function buildFailureLines(failure: BuildFailure, folder: string): string[] {
  const { name, message, log, logFile, chain, targets, drvPath } = failure
  const whole = logFile === undefined ? drvPath && `nix log ${drvPath}` : join(folder, logFile)
  const down = targets.map((target) => oneLine(target, 60))
  const way = withoutMiddle(
    chain.map((step) => oneLine(derivationName(step), 80)),
    6,
  )
  return [
    `${marks.bad} ${oneLine(name)}: ${oneLine(message, 600)}`,
    ...advice(failure),
    ...(down.length === 0 ? [] : [`  takes down ${some(down, 6)}`]),
    ...(way.length < 2 ? [] : [`  the way down: ${way.join(' → ')}`]),
    ...quoted(shownLog(failure, mostLines).join('\n'), 'last'),
    ...(whole && log.length > 0 ? [`  whole log: ${oneLine(whole, 4096)}`] : []),
  ]
}

/** The class of a failure, and what to do. */
function advice({ class: kind, phase, hint }: BuildFailure): string[] {
  if (kind === undefined) return []
  const where = phase === undefined ? '' : ` in ${oneLine(phase, 60)}`
  return [`  ${classWords[kind]}${where}${hint === undefined ? '' : `: ${oneLine(hint, 600)}`}`]
}

function badBootLines(boot: Evidence, folder: string): string[] {
  const { target, decided, tail, serialLog, screenshot, command } = boot
  const failed = command && command.code !== 0 ? command.output : undefined
  return [
    `${marks.bad} ${oneLine(target)} by ${startedBy(boot)} ${verdictOf(boot).slice(2)}: ${oneLine(decided.by)}`,
    ...(decided.text === '' || tail.includes(decided.text) ? [] : [`  ${oneLine(decided.text, 300)}`]),
    ...quoted(failed ?? tail.join('\n'), 'last'),
    ...(serialLog === undefined ? [] : [`  whole console: ${oneLine(join(folder, serialLog), 4096)}`]),
    ...(screenshot === undefined ? [] : [`  screen: ${oneLine(join(folder, screenshot), 4096)}`]),
  ]
}

function capped(blocks: readonly string[][], rest: string): string[] {
  const left = blocks.length - most
  const more = left > 0 ? [[`… and ${left} more ${rest}; the report has them`]] : []
  return spaced([...blocks.slice(0, most), ...more])
}
