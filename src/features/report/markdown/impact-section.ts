import type { Impact, Report } from '../../../documents/report.ts'
import { code, codeCell } from '../../../lib/markdown.ts'
import { bytes, changeOfBytes } from '../../../lib/text.ts'
import {
  becomingWords,
  byWeight,
  impactSentence,
  isSame,
  packageWords,
  subjectsOf,
  type TargetImpact,
} from '../words/impact.ts'
import { some } from '../words/names.ts'
import { outcomeStanding, type ReportOutcome } from '../words/severity.ts'
import { marks, outcomeWords } from '../words/words.ts'
import { type Column, row, type Section, tableHead } from './sections.ts'

/** The effect of the change on each host: a sentence, and a row for each target that changed. */
export function impactSection({ impact, targets }: Report): Section {
  const frame = { title: 'What changes', unit: 'targets', share: 120, importance: 2 } as const
  if (!impact) return { ...frame, blocks: [], shape: 'rows' }
  const changed = [...impact.targets].filter((target) => !isSame(target)).sort(byWeight)
  const sentence = impactSentence(impact, code)
  if (changed.length === 0) return { ...frame, blocks: [sentence], shape: 'paragraphs' }
  const outcomes = new Map(targets.map(({ id, outcome }) => [id, outcome]))
  const rows = changed.map((target) => cellsOf(target, outcomes.get(target.id)))
  const used = columns.map((_, i) => rows.some((cells) => cells[i] !== ''))
  const inUse = <T>(all: readonly T[]): T[] => all.filter((_, i) => used[i])
  return {
    ...frame,
    lead: `${sentence}\n\n${tableHead(inUse(columns))}`,
    blocks: rows.map((cells) => row(inUse(cells))),
    shape: 'rows',
  }
}

const columns: readonly Column[] = [['Target'], ['Change'], ['To build', 'right'], ['Packages'], ['Closure']]

function cellsOf(target: TargetImpact, outcome: ReportOutcome | undefined): string[] {
  const { id, became, toBuild, packages } = target
  const { standing, short } = becomingWords[became]
  const failed =
    outcome !== undefined && outcomeStanding[outcome] === 'bad'
      ? `, **${marks.bad} ${outcomeWords[outcome]}**`
      : ''
  return [
    codeCell(id),
    standing === 'bad' ? `**${marks.bad} ${short}**` : `${short}${failed}`,
    toBuild === undefined ? '' : toBuild.count === 0 ? 'nothing' : String(toBuild.count),
    packages === undefined ? '' : packages.length === 0 ? 'the same' : packageWords(packages),
    closureCell(target),
  ]
}

function closureCell({ became, closure }: TargetImpact): string {
  const [before, after] = [closure?.before?.bytes, closure?.after?.bytes]
  if (after === undefined) return before === undefined ? '' : `${bytes(before)} before`
  if (before === undefined || became === 'added') return bytes(after)
  return `${bytes(before)} → ${bytes(after)} (${changeOfBytes(after - before)})`
}

/** Hosts with little to report, by kind of change. */
export function sameHostLines(impact: Impact, most: number): string[] {
  const subjects = subjectsOf(impact)
  const named = (became: 'revision' | 'unchanged', what: string) => {
    const names = subjects.filter((subject) => subject.became === became).map(({ name }) => code(name, 80))
    return names.length === 0 ? [] : [`${what}: ${some(names, most)}.`]
  }
  return [...named('revision', 'Only the revision'), ...named('unchanged', 'The same as before')]
}
