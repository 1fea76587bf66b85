import type { Impact, Report } from '../../documents/report.ts'
import { bytes, changeOfBytes } from '../../lib/text.ts'
import { some } from './brevity.ts'
import {
  becomingWords,
  byWeight,
  isSame,
  packageWords,
  type Subject,
  subjectsOf,
  sumUp,
  type TargetImpact,
} from './impact-words.ts'
import { code, codeCell } from './outside-text.ts'
import { row, type Section, tableHead } from './sections.ts'
import { marks } from './words.ts'

/** What the change does to each host: a sentence, and a row for each target that is not what it was. */
export function impactSection({ impact }: Report): Section {
  const frame = { title: 'What changes', unit: 'targets', share: 120, importance: 2 } as const
  if (!impact) return { ...frame, blocks: [], shape: 'rows' }
  const rows = [...impact.targets].filter((target) => !isSame(target)).sort(byWeight)
  const sentence = impactSentence(impact)
  if (rows.length === 0) return { ...frame, blocks: [sentence], shape: 'paragraphs' }
  const head = tableHead([['Target'], ['Change'], ['To build', 'right'], ['Packages'], ['Closure']])
  return { ...frame, lead: `${sentence}\n\n${head}`, blocks: rows.map(impactRow), shape: 'rows' }
}

/** `Compared with abc123, 1 of 3 hosts changes.` */
export function impactSentence(impact: Impact): string {
  const subjects = subjectsOf(impact)
  const hosts = subjects.filter(({ isHost }) => isHost)
  const others = subjects.filter(({ isHost }) => !isHost)
  const base = impact.base.revision === undefined ? 'the base' : code(impact.base.revision.slice(0, 12))
  if (subjects.every(({ became }) => became === 'unchanged')) return `Compared with ${base}, nothing changes.`
  const said = [sumUp(hosts, 'host'), sumUp(others, hosts.length > 0 ? 'other target' : 'target')]
  return `Compared with ${base}, ${nothing(subjects)}${said.filter((part) => part !== '').join('; ')}.`
}

const nothing = (subjects: readonly Subject[]): string =>
  subjects.every(isSame) ? 'nothing changes but the revision: ' : ''

function impactRow(target: TargetImpact): string {
  const { id, became, toBuild, packages } = target
  const { standing, short } = becomingWords[became]
  const words = standing === 'bad' ? `**${marks.bad} ${short}**` : short
  return row([
    codeCell(id),
    words,
    toBuild === undefined ? '' : toBuild.count === 0 ? 'nothing' : String(toBuild.count),
    packages === undefined ? '' : packages.length === 0 ? 'the same' : packageWords(packages),
    closureCell(target),
  ])
}

function closureCell({ became, closure }: TargetImpact): string {
  const [before, after] = [closure?.before?.bytes, closure?.after?.bytes]
  if (after === undefined) return before === undefined ? '' : `${bytes(before)} before`
  if (before === undefined || became === 'added') return bytes(after)
  return `${bytes(before)} → ${bytes(after)} (${changeOfBytes(after - before)})`
}

/** Hosts of which there is little to say, by what became of them. */
export function sameHostLines(impact: Impact, most: number): string[] {
  const subjects = subjectsOf(impact)
  const named = (became: 'revision' | 'unchanged', what: string) => {
    const names = subjects.filter((subject) => subject.became === became).map(({ name }) => code(name, 80))
    return names.length === 0 ? [] : [`${what}: ${some(names, most)}.`]
  }
  return [...named('revision', 'Only the revision'), ...named('unchanged', 'The same as before')]
}
