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
    ...over.map((one) => overSentence(one, last, shown)),
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
  if (!further) return ['Further jobs would end no sooner.']
  const dearer = further.machine - chosen.machine
  return [
    `${count(further.jobs, 'job')} would end ${duration(chosen.end - further.end)} sooner and take ${duration(Math.max(0, dearer))} more of machine time, which does not pay (prefer: ${prefer}).`,
  ]
}

function overSentence(
  { shard, what, most }: SharingOfPlan['over'][number],
  last: SharingOfPlan['last'],
  shown: Shown,
): string {
  const dearest = last?.shard === shard ? [...last.chain].sort((a, b) => b.seconds - a.seconds)[0] : undefined
  const cause = dearest ? `: ${shown(dearest.name)} takes ${duration(dearest.seconds)}` : ''
  return what === 'time'
    ? `${shown(shard)} is not expected to end within ${duration(most)}${cause}; builds are stopped before that, and a run again goes on from there.`
    : `${shown(shard)} may need more than the ${bytes(most)} that its disk has.`
}
