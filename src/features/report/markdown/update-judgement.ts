import { repairWords, type Update } from '../../../documents/update.ts'
import { code, fenced } from '../../../lib/markdown.ts'
import { some } from '../words/names.ts'
import type { Section } from './sections.ts'

/** Names in one sentence; the rest is counted. */
const mostNames = 10

/** The inputs that are held back, each with what it breaks, its cause and the end of its log. */
export function heldSection({ judgement, flakes }: Update): Section {
  const blocks = (judgement?.held ?? []).map(({ flake, name, cause, log, since, targets, proved }) => {
    const what = code(inputLabel(flake, name, flakes.length > 1), 80)
    const broken = targets.length === 0 ? '' : ` It breaks ${targetNames(targets)}.`
    const doubt = proved ? '' : ' Time or budget ended before it was tried alone.'
    const lines = log.length === 0 ? [] : [fenced(log.slice(-10), 160)]
    return [
      `${what} since ${code(since.slice(0, 10))}: ${code(cause, 400)}.${broken}${doubt}`,
      ...lines,
    ].join('\n\n')
  })
  return {
    title: 'Held back',
    lead: 'Each is tried again next night.',
    ...{ blocks, shape: 'paragraphs', unit: 'held inputs', share: 80, importance: 2 },
  }
}

/** Entries of flake.lock that did not fit flake.nix, before anything moved. */
export function repairSection({ flakes }: Update): Section {
  const blocks = flakes.flatMap(({ folder, repairs }) =>
    repairs.map(
      ({ name, change }) =>
        `- ${code(inputLabel(folder, name, flakes.length > 1), 80)} ${repairWords[change]}`,
    ),
  )
  return {
    title: 'Repaired in flake.lock',
    ...{ blocks, shape: 'rows', unit: 'repairs', share: 40, importance: 3 },
  }
}

/** What else the judgement found: targets that work again, those that stay broken, and what was not tried. */
export function judgementSection({ judgement }: Update): Section {
  const { repaired = [], stillBroken = [], untried } = judgement ?? {}
  const blocks = [
    ...(repaired.length === 0 ? [] : [`- works again with this update: ${targetNames(repaired)}`]),
    ...(stillBroken.length === 0 ? [] : [`- was broken before and still is: ${targetNames(stillBroken)}`]),
    ...(untried === undefined ? [] : [`- not everything was tried: ${code(untried, 400)}`]),
  ]
  return {
    title: 'What was judged',
    ...{ blocks, shape: 'rows', unit: 'findings', share: 40, importance: 3 },
  }
}

const targetNames = (names: readonly string[]): string =>
  some(
    names.map((name) => code(name, 100)),
    mostNames,
  )

/** The name of an input; with its flake before it where there are several. */
export const inputLabel = (folder: string, name: string, isMany: boolean): string =>
  isMany ? `${folder}: ${name}` : name
