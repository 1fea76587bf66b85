import type { PlanRefusal } from '../../../documents/evaluation-failure.ts'
import type { Plan, Target } from '../../../documents/plan.ts'
import { bytes, count, oneLine, table } from '../../../lib/text.ts'
import { derivationName } from '../../../nix/derivation/derivation-files.ts'
import { nameOf, placeOf } from '../words/names.ts'
import { refusalReason } from '../words/words.ts'
import { capped, quoted, spaced } from './lines.ts'

type Status = Target['status']

/** In order of interest. */
const groups: Record<Status, { title: string; short: string }> = {
  'to-build': { title: 'To be built', short: 'to build' },
  substitutable: { title: 'To be fetched', short: 'to fetch' },
  cached: { title: 'Here already', short: 'here already' },
  'not-here': { title: 'Cannot be built on this machine', short: 'not for this machine' },
  skipped: { title: 'Skipped', short: 'skipped' },
  proved: { title: 'Proved by the run of the base', short: 'proved' },
}

/** Names beyond this are counted; plan.json has all. */
const most = 100

/** What a run would do, without doing it. */
export function dryRun(plan: Plan): string[] {
  const statuses = Object.keys(groups) as Status[]
  return spaced([
    ...statuses.map((status) =>
      targetLines(
        status,
        plan.targets.filter((target) => target.status === status),
      ),
    ),
    ...derivationLines(plan),
    fetchLines(plan),
    refusalLines(plan),
    failureLines(plan),
    [summary(plan, statuses)],
  ])
}

function targetLines(status: Status, targets: readonly Target[]): string[] {
  if (targets.length === 0) return []
  const rows = targets.map(({ id, names, reason }) => {
    const also = names.filter((name) => name !== id).map((name) => oneLine(name, 60))
    return [
      `  ${oneLine(id, 60)}`,
      [
        ...(also.length === 0 ? [] : [`also ${also.join(', ')}`]),
        ...(reason === undefined ? [] : [oneLine(reason)]),
      ].join('; '),
    ]
  })
  return [`${groups[status].title}:`, ...listed(table(rows), 'targets')]
}

/** The derivations that must be built, by the machine that they need. */
function derivationLines({ derivations }: Plan): string[][] {
  const needs = new Map<string, string[]>()
  for (const { system, features, name } of derivations) {
    const need = [system, features.join(' and ')]
      .filter((words) => words !== '')
      .map((words) => oneLine(words, 60))
      .join(' with ')
    needs.set(need, [...(needs.get(need) ?? []), oneLine(name, 100)])
  }
  return [...needs].map(([need, names]) => [
    `${count(names.length, 'derivation')} for ${need}:`,
    ...listed(
      names.sort().map((name) => `  ${name}`),
      'derivations',
    ),
  ])
}

function fetchLines({ fetch }: Plan): string[] {
  if (fetch.paths.length === 0) return []
  return [
    `${count(fetch.paths.length, 'store path')} from substituters, ${bytes(fetch.downloadBytes)} to download, ${bytes(fetch.unpackedBytes)} unpacked:`,
    ...listed(fetch.paths.map((path) => `  ${derivationName(path)}`).sort(), 'store paths'),
  ]
}

function refusalLines({ refusals = [] }: Plan): string[] {
  const rowOf = (refusal: PlanRefusal) => [
    `  ${oneLine(nameOf(refusal), 60)}`,
    oneLine(refusalReason(refusal)),
  ]
  const [here, refused] = [refusals.filter(isNotHere), refusals.filter((one) => !isNotHere(one))]
  return [
    ...(here.length === 0
      ? []
      : ['Cannot be evaluated on this machine:', ...listed(table(here.map(rowOf)), 'names')]),
    ...(refused.length === 0
      ? []
      : ['Refused by nixpkgs, left out:', ...listed(table(refused.map(rowOf)), 'refusals')]),
  ]
}

const isNotHere = ({ why }: PlanRefusal): boolean => why === 'not-here'

function failureLines({ failures }: Plan): string[] {
  if (failures.length === 0) return []
  const lines = failures.flatMap(({ attribute, message, position }) => [
    `  ${oneLine(attribute)}${position ? `, at ${oneLine(placeOf(position))}` : ''}`,
    ...quoted(message, 'first'),
  ])
  return ['Does not evaluate:', ...listed(lines, 'lines')]
}

function summary(plan: Plan, statuses: readonly Status[]): string {
  const counts = statuses
    .map(
      (status) =>
        [plan.targets.filter((target) => target.status === status).length, groups[status].short] as const,
    )
    .filter(([n]) => n > 0)
    .map(([n, short]) => `${n} ${short}`)
  const failed =
    plan.failures.length === 0 ? [] : [`${count(plan.failures.length, 'attribute')} not evaluated`]
  const foreign = (plan.refusals ?? []).filter(isNotHere)
  const elsewhere = foreign.length === 0 ? [] : [`${foreign.length} not evaluated on this machine`]
  const work = plan.derivations.length === 0 ? [] : [count(plan.derivations.length, 'derivation')]
  const download = plan.fetch.paths.length === 0 ? [] : [`${bytes(plan.fetch.downloadBytes)} to download`]
  const effort = [...work, ...download].join(', ')
  return `${count(plan.targets.length, 'target')}: ${[...counts, ...elsewhere, ...failed].join(', ') || 'nothing to do'}${effort === '' ? '' : ` (${effort})`}. Nothing was built or fetched.`
}

const listed = (lines: readonly string[], unit: string): string[] =>
  capped(lines, most, (left) => `${left} more ${unit}; plan.json has all`)
