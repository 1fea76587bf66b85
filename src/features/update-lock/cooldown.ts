import picomatch from 'picomatch'
import { UserError } from '../../lib/errors.ts'
import { oneLine } from '../../lib/text.ts'

/** Minimum age of a revision in days before an update takes it, by input name. */
export type Cooldown = (name: string) => number

/**
 * Reads `7`, `nixpkgs=3`, `home/*=0`: days for all inputs, or for those that match a glob; the last match counts.
 * Anything else is a UserError.
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

/** A state that a reference pointed to, and since when we know of it, in seconds since 1970. */
export interface Head {
  mark: string
  since: number
}

/**
 * The newest head that is at least so many days old; the commit's own date proves nothing, since its author chooses it.
 * Undefined if there is none: then the newest of all waits until `until`.
 */
export function oldEnough<H extends Head>(
  heads: readonly H[],
  { days, now }: { days: number; now: number },
): { head: H | undefined; until: number } {
  const newestFirst = [...heads].sort((a, b) => b.since - a.since)
  const head = newestFirst.find(({ since }) => since + days * day <= now)
  return { head, until: (newestFirst[0]?.since ?? now) + days * day }
}

/** Adds a head to those that earlier runs saw: one that comes back withdraws those seen after it. */
export function withHead<H extends Head>(seen: readonly H[], head: H): H[] {
  const at = seen.findIndex(({ mark }) => mark === head.mark)
  return at === -1 ? [...seen, head] : seen.slice(0, at + 1)
}

/** The heads after this one; all if it is unknown. */
export function after<H extends Head>(heads: readonly H[], mark: string | undefined): H[] {
  const since = heads.find((head) => head.mark === mark)?.since
  return heads.filter((head) => head.mark !== mark && (since === undefined || head.since >= since))
}
