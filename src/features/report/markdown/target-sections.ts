import { partsOf } from '../../../documents/evaluation-failure.ts'
import type { Report } from '../../../documents/report.ts'
import { codeCell } from '../../../lib/markdown.ts'
import { bytes, count, duration } from '../../../lib/text.ts'
import { nameOf, some } from '../words/names.ts'
import { proofSentence, runName } from '../words/proof.ts'
import { byHost, outcomeStanding, type ReportTarget } from '../words/severity.ts'
import {
  machineName,
  marks,
  mostBuiltNames,
  notEvaluated,
  outcomeWords,
  refusalOutcome,
  refusalReason,
} from '../words/words.ts'
import type { Extent } from './limits.ts'
import type { RunLinks } from './links.ts'
import { type Column, row, type Section, tableHead } from './sections.ts'

interface Row {
  host?: string | undefined
  isBad: boolean
  /** The cells after that of the host. */
  cells: readonly string[]
}

const head = tableHead([['Host'], ['Target'], ['Outcome'], ['Time', 'right'], ['Closure', 'right']])
const frame = { shape: 'rows', unit: 'targets', importance: 3 } as const

/** Every target with its outcome, by host; in a long list the good ones are folded. */
export function targetSections(report: Report, { openRows, links }: Extent): Section[] {
  const rows = targetRows(report, provedBy(report, links))
  if (rows.length <= openRows)
    return [{ ...frame, title: 'Targets', lead: head, blocks: withHosts(rows), share: 200 }]
  // attributes that fail to evaluate have a section of their own
  const bad = [...rows.filter(isKnownBad), ...rows.filter((row) => row.isBad && !isKnownBad(row))]
  const others = rows.filter(({ isBad }) => !isBad)
  const fold =
    bad.length === 0 ? `All ${count(others.length, 'target')}` : `The other ${count(others.length, 'target')}`
  return [
    { ...frame, title: 'Targets with trouble', lead: head, blocks: withHosts(bad), share: 120 },
    {
      ...{ ...frame, lead: head, blocks: withHosts(others), share: 80, importance: 6 },
      ...(bad.length === 0 ? { title: 'Targets' } : {}),
      fold,
    },
  ]
}

/** The run that proved targets, with its page if known. */
function provedBy({ proof }: Report, links: RunLinks): string {
  if (proof === undefined) return ''
  const address = links.runAddress(proof.run)
  return address === undefined ? runName(proof) : `[${runName(proof)}](${address})`
}

/** What was not repeated, which run proved it, and why that counts. */
export function proofSection(report: Report, { links }: Extent): Section {
  const sentence = proofSentence(report, provedBy(report, links))
  return {
    title: 'What the base proved',
    blocks: sentence === undefined ? [] : [sentence],
    shape: 'paragraphs',
    unit: 'sentences',
    share: 5,
    importance: 4,
  }
}

function targetRows({ targets, evaluationFailures, refusals = [] }: Report, proved: string): Row[] {
  return [
    ...evaluationFailures.flatMap(partsOf).map((failure) => ({
      isBad: true,
      cells: [codeCell(nameOf(failure)), `**${marks.bad} ${notEvaluated}**`, '', ''],
    })),
    ...byHost(targets).flatMap(([host, group]) =>
      group.map((target) => ({
        host: host === undefined ? 'no host' : codeCell(host),
        isBad: outcomeStanding[target.outcome] === 'bad',
        cells: targetCells(target, proved),
      })),
    ),
    ...refusals.map((refusal) => ({
      isBad: false,
      cells: [
        codeCell(nameOf(refusal)),
        outcomeCell(refusalOutcome(refusal), refusalReason(refusal)),
        '',
        '',
      ],
    })),
  ]
}

const isKnownBad = ({ isBad, host }: Row): boolean => isBad && host !== undefined

/** Shows each host name once. */
const withHosts = (rows: readonly Row[]): string[] =>
  rows.map(({ host = '', cells }, i) => row([host === rows[i - 1]?.host ? '' : host, ...cells]))

function targetCells(target: ReportTarget, proved: string): string[] {
  const { id, names, outcome, reason, seconds, closure } = target
  const also = names.filter((name) => name !== id)
  const others =
    also.length === 0
      ? ''
      : ` (also ${also
          .slice(0, 5)
          .map((name) => codeCell(name))
          .join(', ')}${also.length > 5 ? ', …' : ''})`
  return [
    `${codeCell(id)}${others}`,
    outcome === 'proved' && proved !== ''
      ? `${marks.well} proved by ${proved}`
      : outcomeCell(outcome, reason),
    seconds > 0 ? duration(seconds) : '',
    closure ? bytes(closure.bytes) : '',
  ]
}

function outcomeCell(outcome: ReportTarget['outcome'], reason: string | undefined): string {
  const standing = outcomeStanding[outcome]
  const words = `${marks[standing]} ${outcomeWords[outcome]}`
  const strong = standing === 'bad' ? `**${words}**` : words
  return reason === undefined ? strong : `${strong}: ${codeCell(reason)}`
}

const keptHead: Column = ['Artifact']

/** The image files with what is needed to verify a copy. */
export function imageSection({ targets, proof }: Report, { links }: Extent): Section {
  const images = targets.flatMap(({ id, images, outcome }) =>
    images.map(({ artifact, ...image }) => {
      const run = outcome === 'proved' ? proof?.run : undefined
      return { id, ...image, address: links.artifactAddress(artifact, run) }
    }),
  )
  const isKept = images.some(({ address }) => address !== undefined)
  return {
    title: 'Images',
    lead: tableHead([['Target'], ['File'], ['Size', 'right'], ['SHA-256'], ...(isKept ? [keptHead] : [])]),
    blocks: images.map(({ id, name, bytes: size, sha256, address }) => {
      const kept = address === undefined ? '' : `[download](${address})`
      return row([codeCell(id), codeCell(name), bytes(size), codeCell(sha256), ...(isKept ? [kept] : [])])
    }),
    shape: 'rows',
    unit: 'images',
    share: 50,
    importance: 6,
  }
}

export function machineSection({ machines = [] }: Report): Section {
  return {
    title: 'Where it was built',
    lead: tableHead([['Machine'], ['Derivations', 'right'], ['Time', 'right'], ['Which']]),
    blocks: machines.map((machine) => {
      const names = some(
        machine.built.map((name) => codeCell(name, 60)),
        mostBuiltNames,
      )
      return row([
        codeCell(machineName(machine)),
        String(machine.built.length),
        duration(machine.seconds),
        names,
      ])
    }),
    shape: 'rows',
    unit: 'machines',
    share: 20,
    importance: 8,
  }
}
