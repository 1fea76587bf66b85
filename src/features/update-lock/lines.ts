import { holderOf } from '../../documents/held-inputs.ts'
import {
  type InputStanding,
  type LockedSide,
  repairWords,
  type Update,
  type UpdatedFlake,
  type UpdateInput,
} from '../../documents/update.ts'
import { count, oneLine, table } from '../../lib/text.ts'

/** Most important first; those that are not listed are counted. */
const order: Record<InputStanding, { word: string; isTold: boolean }> = {
  moves: { word: 'moves', isTold: true },
  unreachable: { word: 'unreachable', isTold: true },
  unlockable: { word: 'held', isTold: true },
  'went-back': { word: 'held', isTold: true },
  waiting: { word: 'waiting', isTold: true },
  pinned: { word: 'pinned', isTold: true },
  current: { word: 'current', isTold: false },
  unselected: { word: 'not selected', isTold: false },
}
const standings = Object.keys(order) as InputStanding[]

/** The update for users: one line for each input with news, by flake. */
export function updateLines(update: Update): string[] {
  const flakes = update.flakes.flatMap((flake) => {
    const title = update.flakes.length > 1 ? [`${oneLine(flake.folder)}:`] : []
    return [...title, ...repairLines(flake), ...inputLines(flake, heldIn(update, flake)), ...countLine(flake)]
  })
  return [...flakes, ...judgementLines(update)]
}

const mostTargets = 10

function judgementLines({ judgement }: Update): string[] {
  if (judgement === undefined) return []
  const { verify, evaluations, builds, repaired, stillBroken, untried } = judgement
  const built = verify === 'build' ? `, ${count(builds, 'build')}` : ''
  const lines = [`judged by ${count(evaluations, 'evaluation')}${built}`]
  if (repaired.length > 0) lines.push(`repaired by this update: ${some(repaired)}`)
  if (stillBroken.length > 0) lines.push(`broken before and after: ${some(stillBroken)}`)
  return untried === undefined ? lines : [...lines, `not all was tried: ${oneLine(untried)}`]
}

function some(names: readonly string[]): string {
  const shown = names.slice(0, mostTargets).map((name) => oneLine(name, 100))
  const more = names.length - shown.length
  return shown.join(', ') + (more > 0 ? ` and ${more} more` : '')
}

function heldIn({ judgement }: Update, flake: UpdatedFlake): ReadonlyMap<string, string> {
  const held = judgement?.held ?? []
  return new Map(
    flake.inputs.flatMap((input) => {
      const holder = holderOf(flake, input, held)
      return holder ? [[input.name, holder.cause] as const] : []
    }),
  )
}

const mostRepairs = 20

function repairLines({ repairs }: UpdatedFlake): string[] {
  const rows = repairs.slice(0, mostRepairs).map(({ name, change, after }) => {
    const to = after === undefined ? '' : `: ${versionOf(after)}`
    return `repaired  ${oneLine(name, 100)} ${repairWords[change]}${to}`
  })
  const left = repairs.length - rows.length
  return left > 0 ? [...rows, `repaired  ${left} more`] : rows
}

function inputLines({ inputs }: UpdatedFlake, held: ReadonlyMap<string, string>): string[] {
  const rows = standings
    .filter((standing) => order[standing].isTold)
    .flatMap((standing) => inputs.filter((input) => input.standing === standing))
    .map((input) => {
      const cause = held.get(input.name)
      const word = cause === undefined ? order[input.standing].word : 'held'
      return [word, oneLine(input.name, 100), oneLine(wordsOf(input, cause), 1000)]
    })
  return table(rows)
}

function wordsOf({ before, after, reason }: UpdateInput, cause: string | undefined): string {
  const move = after === undefined ? versionOf(before) : `${versionOf(before)} → ${versionOf(after)}`
  const why = cause ?? reason
  return why === undefined ? move : `${move}: ${why}`
}

function countLine({ inputs }: UpdatedFlake): string[] {
  const counts = standings
    .filter((standing) => !order[standing].isTold)
    .map((standing) => ({
      word: order[standing].word,
      n: inputs.filter((input) => input.standing === standing).length,
    }))
    .filter(({ n }) => n > 0)
    .map(({ word, n }) => `${count(n, 'input')} ${word}`)
  return counts.length === 0 ? [] : [counts.join(', ')]
}

/** A short revision and its date: `6f1d2a3 (2026-11-02)`. */
function versionOf({ revision, date, locked }: LockedSide): string {
  const hash = typeof locked.narHash === 'string' ? locked.narHash.replace(/^sha256-/, '') : ''
  const mark = (revision ?? hash).slice(0, 7) || 'unknown'
  return date === undefined ? oneLine(mark) : `${oneLine(mark)} (${dayOf(date)})`
}

function dayOf(seconds: number): string {
  const moment = new Date(seconds * 1000)
  return Number.isNaN(moment.getTime()) ? 'no date' : moment.toISOString().slice(0, 10)
}
