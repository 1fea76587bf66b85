import { fetchSeconds, uploadSeconds } from '../../src/features/plan/prices/rates.ts'
import { jobOf, type Kind } from '../../src/features/plan/share/amounts.ts'
import { shareOut } from '../../src/features/plan/share/share-out.ts'
import type { Way } from './ways.ts'

const ms = (seconds: number) => Math.round(seconds * 1000)

/**
 * The best that a stage before the others could do: one job builds everything that at least so many targets need, for
 * each such number, and hands it on as an artifact; jobs that need none of it start at once. The simulation favours it:
 * downloads are counted once per job, nothing is packed or checked, and all machines are available at once.
 */
export function withProducer(kinds: readonly Kind[]): Way | undefined {
  const ways = kinds.flatMap((kind, place) => levels(kind).map((users) => producer(kinds, place, users)))
  return ways.sort((a, b) => a.end - b.end)[0]
}

const usersOf = ({ items, parts }: Kind): number[] =>
  [...parts.keys()].map((part) => items.filter((item) => item.parts.includes(part)).length)

const levels = (kind: Kind): number[] => [...new Set(usersOf(kind))].filter((users) => users > 1)

function producer(kinds: readonly Kind[], place: number, least: number): Way {
  const kind = kinds[place] as Kind
  const users = usersOf(kind)
  const isMade = (part: number) => (users[part] ?? 0) >= least
  const made = [...kind.parts.keys()].filter(isMade)
  const first = jobOf(kind, [])
  const sum = (of: 'ms' | 'bytes') => made.reduce((all, part) => all + (kind.parts[part]?.[of] ?? 0), 0)
  const produced = first.ms + sum('ms') + ms(uploadSeconds(sum('bytes')))
  const rest = (needs: boolean): Kind => ({
    ...kind,
    start: { ...kind.start, ms: kind.start.ms + (needs ? ms(fetchSeconds(sum('bytes'))) : 0) },
    items: kind.items
      .filter((item) => item.parts.some(isMade) === needs)
      .map((item) => ({ ...item, parts: item.parts.filter((part) => !isMade(part)) })),
  })
  const share = (all: readonly Kind[]) =>
    shareOut(
      all.filter(({ items }) => items.length > 0),
      { most: 256, prefer: 'balanced' },
    ).chosen
  const after = share([rest(true)])
  const beside = share([rest(false), ...kinds.filter((_, other) => other !== place)])
  return {
    jobs: 1 + after.jobs + beside.jobs,
    end: Math.max(produced + after.end, beside.end) / 1000,
    machine: (produced + after.machine + beside.machine) / 1000,
  }
}
