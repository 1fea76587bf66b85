import type { Report } from '../../../documents/report.ts'
import { count, duration } from '../../../lib/text.ts'
import { bootStanding, notHereNames, outcomeStanding, type ReportOutcome } from './severity.ts'

const targetsWith = ({ targets }: Report, ...outcomes: ReportOutcome[]): number =>
  targets.filter(({ outcome }) => outcomes.includes(outcome)).length

const share = (n: number, of: number, one: string): string =>
  of === 1 ? `the one ${one}` : `${n} of ${count(of, one)}`

interface Trouble {
  of(report: Report): number
  say(n: number, report: Report): string
}

/** Kinds of trouble, most important first. */
const troubles: readonly Trouble[] = [
  {
    of: (report) => targetsWith(report, 'failed'),
    say: (n, { targets }) => `${share(n, targets.length, 'target')} failed`,
  },
  {
    of: ({ evaluationFailures }) => evaluationFailures.length,
    say: (n) => `${count(n, 'attribute')} ${n === 1 ? 'does' : 'do'} not evaluate`,
  },
  {
    of: ({ boots }) => boots.filter(({ verdict }) => verdict === 'failed').length,
    say: (n, { boots }) => `${share(n, boots.length, 'boot')} failed`,
  },
  {
    of: ({ boots }) => boots.filter(({ verdict }) => verdict === 'undecided').length,
    say: (n, { boots }) => `${share(n, boots.length, 'boot')} stayed undecided`,
  },
  {
    of: ({ boots }) =>
      boots.filter((boot) => boot.verdict === 'booted' && bootStanding(boot) === 'bad').length,
    say: (n) => `the command failed in ${count(n, 'guest')}`,
  },
  {
    of: (report) => targetsWith(report, 'cancelled'),
    say: (n, { targets }) => `${share(n, targets.length, 'target')} ${n === 1 ? 'was' : 'were'} stopped`,
  },
  {
    of: (report) => targetsWith(report, 'missing'),
    say: (n, { targets }) => `${share(n, targets.length, 'target')} ${n === 1 ? 'has' : 'have'} no result`,
  },
]

/** The one sentence that people need. */
export function headline(report: Report): string {
  const bad = troubles.flatMap(({ of, say }) => (of(report) === 0 ? [] : [say(of(report), report)]))
  const parts = [...notHere(report), bad.length > 0 ? bad.join(', ') : well(report), ...skipped(report)]
  return capital(parts.join('; '))
}

const well = (report: Report): string =>
  [wellTargets(report), ...provedTargets(report), ...wellBoots(report)].join(', ')

function provedTargets(report: Report): string[] {
  const n = targetsWith(report, 'proved')
  return n === 0 ? [] : [`${n} proved by the base`]
}

function wellTargets({ targets, refusals = [] }: Report): string {
  const well = targets.filter(({ outcome }) => outcomeStanding[outcome] === 'well').length
  if (targets.length === 0) return refusals.length > 0 ? 'nothing is left to build' : 'nothing was selected'
  if (well === 0) return `none of ${count(targets.length, 'target')} was built, fetched or there before`
  if (well < targets.length)
    return `${well} of ${count(targets.length, 'target')} ${well === 1 ? 'is' : 'are'} well`
  return well === 1 ? 'the one target is well' : `all ${well} targets are well`
}

function wellBoots({ boots }: Report): string[] {
  const well = boots.filter((boot) => bootStanding(boot) === 'well').length
  return well === 0 ? [] : [`${count(well, 'boot')} reached the login`]
}

/** Comes first: an unchecked target is no success, however green the rest is. */
function notHere(report: Report): string[] {
  const n = notHereNames(report).length
  const all = report.targets.length + n - targetsWith(report, 'not-here')
  return n === 0 ? [] : [`${share(n, all, 'target')} cannot be built on this machine`]
}

function skipped(report: Report): string[] {
  const refused = report.refusals?.filter(({ why }) => why !== 'not-here') ?? []
  const n = targetsWith(report, 'skipped') + refused.length
  return n === 0 ? [] : [`${n} skipped on purpose`]
}

/** The duration of each known phase: `evaluated in 3.1 s, built in 41 s`. */
export function phases({ seconds, boots }: Report): string {
  const known = [
    ['evaluated', seconds.evaluate],
    ['built', seconds.build],
    ['booted', boots.length === 0 ? undefined : seconds.boot],
  ] as const
  return known
    .flatMap(([did, took]) => (took === undefined ? [] : [`${did} in ${duration(took)}`]))
    .join(', ')
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
