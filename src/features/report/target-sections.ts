import type { Report } from '../../documents/report.ts'
import { bytes, duration } from '../../lib/text.ts'
import { nameOf } from './names.ts'
import { codeCell } from './outside-text.ts'
import { refusalReason } from './refusals.ts'
import { row, type Section, tableHead } from './sections.ts'
import { byHost, outcomeStanding, type ReportTarget } from './standing.ts'
import { marks, notEvaluated, outcomeWords } from './words.ts'

/** Every target with its outcome, by host. */
export function targetSection({ targets, evaluationFailures, refusals = [] }: Report): Section {
  const unknown = evaluationFailures.map((failure) =>
    row(['', codeCell(nameOf(failure)), `**${marks.bad} ${notEvaluated}**`, '', '']),
  )
  const refused = refusals.map((refusal) =>
    row(['', codeCell(nameOf(refusal)), outcomeCell('skipped', refusalReason(refusal)), '', '']),
  )
  return {
    title: 'Targets',
    lead: tableHead([['Host'], ['Target'], ['Outcome'], ['Time', 'right'], ['Closure', 'right']]),
    blocks: [
      ...unknown,
      ...byHost(targets).flatMap(([host, group]) =>
        group.map((target, i) =>
          targetRow(target, i > 0 ? '' : host === undefined ? 'no host' : codeCell(host)),
        ),
      ),
      ...refused,
    ],
    shape: 'rows',
    unit: 'targets',
    budget: 200_000,
  }
}

function targetRow(target: ReportTarget, host: string): string {
  const { id, names, outcome, reason, seconds, closure } = target
  const also = names.filter((name) => name !== id)
  const others =
    also.length === 0
      ? ''
      : ` (also ${also
          .slice(0, 5)
          .map((name) => codeCell(name))
          .join(', ')}${also.length > 5 ? ', …' : ''})`
  return row([
    host,
    `${codeCell(id)}${others}`,
    outcomeCell(outcome, reason),
    seconds > 0 ? duration(seconds) : '',
    closure ? bytes(closure.bytes) : '',
  ])
}

function outcomeCell(outcome: ReportTarget['outcome'], reason: string | undefined): string {
  const standing = outcomeStanding[outcome]
  const words = `${marks[standing]} ${outcomeWords[outcome]}`
  const strong = standing === 'bad' ? `**${words}**` : words
  return reason === undefined ? strong : `${strong}: ${codeCell(reason)}`
}

/** The image files with what a person needs to check a copy. */
export function imageSection({ targets }: Report): Section {
  const images = targets.flatMap(({ id, images }) => images.map((image) => ({ id, ...image })))
  return {
    title: 'Images',
    lead: tableHead([['Target'], ['File'], ['Size', 'right'], ['SHA-256']]),
    blocks: images.map(({ id, name, bytes: size, sha256 }) =>
      row([codeCell(id), codeCell(name), bytes(size), codeCell(sha256)]),
    ),
    shape: 'rows',
    unit: 'images',
    budget: 50_000,
  }
}
