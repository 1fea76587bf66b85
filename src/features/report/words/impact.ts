import type { Becoming, Impact } from '../../../documents/report.ts'
import { count } from '../../../lib/text.ts'
import type { PackageChange } from '../../../nix/store/closure-diff.ts'
import type { Standing } from './severity.ts'

export type TargetImpact = Impact['targets'][number]

interface Words {
  standing: Standing
  /** In a row of the table. */
  short: string
  /** After a number of hosts. */
  long: [one: string, many: string]
}

/** The kinds of change in words, most important first. */
export const becomingWords: Record<Becoming, Words> = {
  broken: {
    standing: 'bad',
    short: 'does not evaluate any more',
    long: ['does not evaluate any more', 'do not evaluate any more'],
  },
  'new-broken': {
    standing: 'bad',
    short: 'new, does not evaluate',
    long: ['is new and does not evaluate', 'are new and do not evaluate'],
  },
  changed: { standing: 'well', short: 'changes', long: ['changes', 'change'] },
  added: { standing: 'well', short: 'new', long: ['is new', 'are new'] },
  repaired: { standing: 'well', short: 'evaluates again', long: ['evaluates again', 'evaluate again'] },
  removed: { standing: 'aside', short: 'gone', long: ['is gone', 'are gone'] },
  'still-broken': {
    standing: 'bad',
    short: 'still does not evaluate',
    long: ['still does not evaluate', 'still do not evaluate'],
  },
  revision: {
    standing: 'aside',
    short: 'only the revision',
    long: ['differs only in the revision', 'differ only in the revision'],
  },
  unchanged: { standing: 'aside', short: 'the same', long: ['stays the same', 'stay the same'] },
}

const order = Object.keys(becomingWords) as Becoming[]

/** Most important first, duplicates kept. */
export const byWeight = (a: { became: Becoming }, b: { became: Becoming }): number =>
  order.indexOf(a.became) - order.indexOf(b.became)

export const isSame = ({ became }: { became: Becoming }): boolean =>
  became === 'unchanged' || became === 'revision'

/** Everything with a name of its own, a host with all its targets, with its most important change. */
export interface Subject {
  name: string
  isHost: boolean
  became: Becoming
}

export function subjectsOf({ targets }: Impact): Subject[] {
  const subjects = new Map<string, Subject>()
  for (const { id, host, became } of [...targets].sort(byWeight)) {
    const key = host === undefined ? `target ${id}` : `host ${host}`
    if (!subjects.has(key)) subjects.set(key, { name: host ?? id, isHost: host !== undefined, became })
  }
  return [...subjects.values()]
}

/** `1 of 3 hosts changes, 2 differ only in the revision`; empty if there is nothing to count. */
function sumUp(subjects: readonly Subject[], unit: string): string {
  return order
    .flatMap((became) => {
      const n = subjects.filter((subject) => subject.became === became).length
      const [one, many] = becomingWords[became].long
      return n === 0 ? [] : [{ n, words: n === 1 ? one : many }]
    })
    .map(({ n, words }, i) => (i > 0 ? `${n} ${words}` : `${share(n, subjects.length, unit)} ${words}`))
    .join(', ')
}

/** `2 of 3 hosts`, `all 3 hosts`, `the one host`. */
const share = (n: number, of: number, unit: string): string =>
  of === 1 ? `the one ${unit}` : n === of ? `all ${count(of, unit)}` : `${n} of ${count(of, unit)}`

const changeWords: Record<PackageChange['change'], string> = {
  up: 'newer',
  down: 'older',
  versions: 'in other versions',
  added: 'added',
  removed: 'removed',
  rebuilt: 'rebuilt',
}

/** A package rebuilt in the same version gets a line of its own from this change of size on (bytes). */
const worthALine = 8 * 1024

/** Whether a package is listed by itself; the others are counted. */
export const isWorthALine = ({ change, bytes }: Pick<PackageChange, 'change' | 'bytes'>): boolean =>
  change !== 'rebuilt' || Math.abs(bytes) >= worthALine

/** `3 newer, 1 added`; rebuilt packages are only mentioned if there is nothing else. */
export function packageWords(packages: readonly Pick<PackageChange, 'change'>[]): string {
  const kinds = Object.keys(changeWords) as PackageChange['change'][]
  const counted = kinds.flatMap((kind) => {
    const n = packages.filter(({ change }) => change === kind).length
    return n === 0 ? [] : [{ kind, words: `${n} ${changeWords[kind]}` }]
  })
  const telling = counted.filter(({ kind }) => kind !== 'rebuilt')
  return (telling.length > 0 ? telling : counted).map(({ words }) => words).join(', ')
}

/** `Compared with abc123, 1 of 3 hosts changes.` */
export function impactSentence(impact: Impact, quote: (text: string) => string): string {
  const subjects = subjectsOf(impact)
  const hosts = subjects.filter(({ isHost }) => isHost)
  const others = subjects.filter(({ isHost }) => !isHost)
  const base = impact.base.revision === undefined ? 'the base' : quote(impact.base.revision.slice(0, 12))
  return `Compared with ${base}, ${
    subjects.every(isSame)
      ? nothing(subjects, others.length > 0 ? 'target' : 'host')
      : [sumUp(hosts, 'host'), sumUp(others, hosts.length > 0 ? 'other target' : 'target')]
          .filter((part) => part !== '')
          .join('; ')
  }.`
}

function nothing(subjects: readonly Subject[], unit: string): string {
  const held = subjects.filter(({ became }) => became === 'revision').length
  return held === 0
    ? 'nothing changes'
    : `nothing changes but the revision of the flake, which ${share(held, subjects.length, unit)} ${held === 1 ? 'holds' : 'hold'}`
}
