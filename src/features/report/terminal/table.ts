import { partsOf } from '../../../documents/evaluation-failure.ts'
import type { Report } from '../../../documents/report.ts'
import { bytes, count, duration, oneLine, table } from '../../../lib/text.ts'
import { headline, phases } from '../words/headline.ts'
import { impactSentence } from '../words/impact.ts'
import { nameOf, some } from '../words/names.ts'
import { proofSentence, runName } from '../words/proof.ts'
import { bootStanding, byHost, outcomeStanding, type ReportTarget } from '../words/severity.ts'
import {
  decidedBy,
  machineName,
  marks,
  mostBuiltNames,
  notEvaluated,
  outcomeWords,
  refusalOutcome,
  refusalReason,
  runsOn,
  startedBy,
  verdictOf,
} from '../words/words.ts'
import { inputLines } from './input-lines.ts'
import { spaced } from './lines.ts'
import { warningLines } from './plan-lines.ts'
import { troubleLines } from './troubles.ts'

export interface TableOptions {
  /** The folder with the run's files, as a user would type it. */
  folder?: string
}

/** The report for a terminal: plain text, with the most important sentence last, where the eye is. */
export function renderTable(report: Report, { folder = '' }: TableOptions = {}): string[] {
  return spaced([
    targetLines(report),
    bootLines(report),
    proofLines(report),
    ...troubleLines(report, folder),
    machineLines(report),
    inputLines(report),
    report.impact ? [`  ${impactSentence(report.impact, (text) => oneLine(text))}`] : [],
    verdictLines(report),
  ])
}

function targetLines({ targets, evaluationFailures, refusals = [] }: Report): string[] {
  const unknown = evaluationFailures
    .flatMap(partsOf)
    .map((failure) => [`${marks.bad} ${oneLine(nameOf(failure), 60)}`, notEvaluated, '', '', ''])
  const refused = refusals.map((refusal) => [
    `${marks.aside} ${oneLine(nameOf(refusal), 60)}`,
    outcomeWords[refusalOutcome(refusal)],
    '',
    '',
    oneLine(refusalReason(refusal)),
  ])
  const rows = [...unknown, ...byHost(targets).flatMap(([, group]) => group.map(targetRow)), ...refused]
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
    startedBy(boot),
    verdictOf(boot).slice(2),
    duration(boot.seconds),
    runsOn(boot),
    oneLine(decidedBy(boot), 100),
  ])
  return table([['  boot', 'started by', 'verdict', 'after', 'runs on', 'decided by'], ...rows], {
    right: [3],
  })
}

function proofLines(report: Report): string[] {
  const sentence = proofSentence(report, report.proof ? runName(report.proof) : '')
  return sentence === undefined ? [] : [`  ${sentence.replaceAll('`', '')}`]
}

function verdictLines(report: Report): string[] {
  const took = phases(report)
  return [
    ...warningLines(report.warnings),
    `${marks[report.ok ? 'well' : 'bad']} ${headline(report)}${took === '' ? '' : ` (${took})`}`,
  ]
}

/** The same for a terminal. */
function machineLines({ machines = [] }: Report): string[] {
  return machines.map((machine) => {
    const names = some(
      machine.built.map((name) => oneLine(name, 60)),
      mostBuiltNames,
    )
    const which = names === '' ? '' : `: ${names}`
    return `  ${oneLine(machineName(machine), 80)} built ${count(machine.built.length, 'derivation')} in ${duration(machine.seconds)}${which}`
  })
}
