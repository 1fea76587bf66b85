import type { SharingOfPlan } from '../../../documents/shards.ts'
import { bytes, count, duration } from '../../../lib/text.ts'

/** How an untrusted name is shown: as Markdown or on a terminal. */
type Shown = (name: string) => string

type Cost = SharingOfPlan['chosen']

/** The source of an estimate. */
export const priceWords: Record<string, string> = {
  history: 'as in earlier runs',
  derivation: 'as its derivation says',
  name: 'by its name',
  usual: 'a guess',
}

/** How many links of a chain are shown. */
const links = 4

/** Why the work is split this way, one sentence per reason. */
export function sharingSentences(sharing: SharingOfPlan, shown: Shown): string[] {
  const { chosen, last, over } = sharing
  return [
    `${count(chosen.jobs, 'job')}; the last is expected to end after ${duration(chosen.end)}, and all together take ${duration(chosen.machine)} of machine time.`,
    ...(last && last.chain.length > 0 ? [lastSentence(last, shown)] : []),
    ...copiesSentences(sharing, shown),
    ...furtherSentences(sharing),
    ...over.map((one) => overSentence(one, shown)),
  ]
}

function lastSentence({ shard, chain }: NonNullable<SharingOfPlan['last']>, shown: Shown): string {
  const dearest = [...chain].sort((a, b) => b.seconds - a.seconds).slice(0, links)
  const steps = dearest.map(
    ({ name, seconds, priced }) =>
      `${shown(name)} (${duration(seconds)}, ${priceWords[priced] ?? 'a guess'})`,
  )
  return `${shown(shard)} ends last; most of its longest chain is ${steps.join(', ')}.`
}

function copiesSentences({ copies, chosen, fewest }: SharingOfPlan, shown: Shown): string[] {
  if (copies.derivations === 0) return []
  const names = copies.dearest.slice(0, 3).map(({ name, jobs }) => `${shown(name)} by ${jobs} jobs`)
  return [
    `${count(copies.derivations, 'derivation')} ${copies.derivations === 1 ? 'is' : 'are'} built by more than one job (${names.join(', ')}), which takes ${duration(copies.seconds)} more. ${instead(fewest, chosen)}`,
  ]
}

function instead(fewest: Cost, chosen: Cost): string {
  const saved = chosen.machine - fewest.machine
  const price = saved > 0 ? ` and save ${duration(saved)} of machine time` : ''
  return `${count(fewest.jobs, 'job')} would end after ${duration(fewest.end)}${price}.`
}

function furtherSentences({ further, chosen, prefer }: SharingOfPlan): string[] {
  if (!further)
    return [
      chosen.jobs < mostJobs
        ? 'Further jobs would end no sooner.'
        : `A workflow has no more than ${mostJobs} jobs beside each other.`,
    ]
  const dearer = further.machine - chosen.machine
  const why = {
    price: `which does not pay (prefer: ${prefer})`,
    jobs: 'but so many are not allowed (max-jobs)',
    near: 'but an end so near is taken for the same',
  }[further.not]
  return [
    `${count(further.jobs, 'job')} would end ${duration(chosen.end - further.end)} sooner and take ${duration(Math.max(0, dearer))} more of machine time, ${why}.`,
  ]
}

/** The maximum number of rows of a matrix. */
const mostJobs = 256

type Over = SharingOfPlan['over'][number]

function overSentence({ shard, what, most, takes }: Over, shown: Shown): string {
  return what === 'time'
    ? `${shown(shard)} is not expected to end within ${duration(most)}${takes ? `: ${takesClause(takes, shown)}` : ''}; builds are stopped before that, and a run again goes on from there.`
    : `${shown(shard)} may need more than the ${bytes(most)} that its disk has.`
}

/** The parts of a job, in words. */
const parts: Record<NonNullable<Over['takes']>['part'], string> = {
  start: 'its start takes',
  fetch: 'its downloads take',
  build: 'its builds take',
  boot: 'its boots take',
  upload: 'its uploads take',
}

function takesClause({ part, seconds, dearest }: NonNullable<Over['takes']>, shown: Shown): string {
  const alone = dearest ? `, ${shown(dearest.name)} alone ${duration(dearest.seconds)}` : ''
  return `${parts[part]} ${duration(seconds)}${alone}`
}
