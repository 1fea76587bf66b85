import picomatch from 'picomatch'
import { UserError } from '../../lib/errors.ts'
import { oneLine } from '../../lib/text.ts'

/** Days that a revision must have been there before it is taken, by the name of the input. */
export type Cooldown = (name: string) => number

/**
 * Reads `7`, `nixpkgs=3`, `home/*=0`: days for all inputs, or for those of a glob; the last one that fits counts. Anything
 * else is a UserError.
 */
export function readCooldown(lines: readonly string[]): Cooldown {
  const rules = lines.map((line) => {
    const [, glob = '**', days = ''] = /^(?:(.+?)\s*=\s*)?(\d{1,4})$/.exec(line.trim()) ?? []
    if (days === '')
      throw new UserError(`cooldown must be DAYS or INPUT=DAYS, not ${JSON.stringify(oneLine(line, 100))}`)
    return { matches: picomatch(glob, { dot: true, nonegate: true }), days: Number(days) }
  })
  return (name) => rules.findLast(({ matches }) => matches(name))?.days ?? 0
}

/** Seconds of a day. */
const day = 24 * 60 * 60

/** Anything that a reference pointed to, and since when that is known, in seconds since 1970. */
export interface Head {
  mark: string
  since: number
}

/**
 * The newest head that has been one for so many days; the commit's own date says nothing, since its author chooses it.
 * Undefined where none has: then the newest of all waits until `until`.
 */
export function oldEnough<H extends Head>(
  heads: readonly H[],
  { days, now }: { days: number; now: number },
): { head: H | undefined; until: number } {
  const newestFirst = [...heads].sort((a, b) => b.since - a.since)
  const head = newestFirst.find(({ since }) => since + days * day <= now)
  return { head, until: (newestFirst[0]?.since ?? now) + days * day }
}

/** What a run adds to the heads that earlier runs saw: one that comes back withdraws those that were seen after it. */
export function withHead<H extends Head>(seen: readonly H[], head: H): H[] {
  const at = seen.findIndex(({ mark }) => mark === head.mark)
  return at === -1 ? [...seen, head] : seen.slice(0, at + 1)
}

/** Those that became heads after this one; all where it is none of them. */
export function after<H extends Head>(heads: readonly H[], mark: string | undefined): H[] {
  const since = heads.find((head) => head.mark === mark)?.since
  return heads.filter((head) => head.mark !== mark && (since === undefined || head.since >= since))
}
