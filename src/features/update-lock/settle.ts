import { count } from '../../lib/text.ts'
import { isSameSource } from '../../nix/flake-lock/lock-changes.ts'
import type { Attributes } from '../../nix/flake-lock/lock-file.ts'
import { after, type Head, oldEnough } from './cooldown.ts'
import { markOf } from './seen-heads.ts'

/** What an input is to be locked to, or why it stays. */
export type Settled =
  | { standing: 'current' }
  | { standing: 'moves'; locked: Attributes }
  | { standing: 'went-back'; locked: Attributes; reason: string }
  | { standing: 'waiting'; locked: Attributes; reason: string; until: number }

export interface Settling {
  /** The locked state, and the present state of its source. */
  locked: Attributes
  head: Attributes
  /** Minimum age of a head in days. */
  days: number
  /** Seconds since 1970. */
  now: number
  mayGoBack: boolean
  /** The known heads of its reference, including the present one. */
  heads(): Promise<readonly Head[]>
  /** The source at one of them; undefined if it is no longer available. */
  at(head: Head): Promise<Attributes | undefined>
  /** Whether one state of the source comes after another; undefined if unknown. */
  comesAfter(old: Attributes, now: Attributes): Promise<boolean | undefined>
}

/** Decides about an input whose source answered. Nothing ever moves to an older state than the locked one. */
export async function settle(input: Settling): Promise<Settled> {
  const { locked, head, days, mayGoBack } = input
  if (isSameSource(locked, head)) return { standing: 'current' }
  if (!mayGoBack && (await isBack(input, head))) {
    const reason =
      'its reference points to something older than what is locked; where that is meant, let it go back (go-back)'
    return { standing: 'went-back', locked: head, reason }
  }
  return days === 0 ? { standing: 'moves', locked: head } : await coolDown(input)
}

async function coolDown(input: Settling): Promise<Settled> {
  const { locked, head: newest, days, now } = input
  const newer = after(await input.heads(), markOf(locked))
  const { head, until } = oldEnough(newer, { days, now })
  if (head?.mark === markOf(newest)) return { standing: 'moves', locked: newest }
  const former = head && (await input.at(head))
  const isNewer =
    former && !(await isBack(input, former)) && (await input.comesAfter(former, newest)) !== false
  if (former && isNewer && !isSameSource(locked, former)) return { standing: 'moves', locked: former }
  const reason = `nothing newer has been there for ${count(days, 'day')}; the newest may be taken on ${dayOf(until)}`
  return { standing: 'waiting', locked: newest, reason, until }
}

/** Older by date, and not known to come after the locked state: authors' clocks differ. */
async function isBack({ locked, comesAfter }: Settling, to: Attributes): Promise<boolean> {
  const [before, then] = [locked.lastModified, to.lastModified]
  if (typeof before !== 'number' || typeof then !== 'number' || then > before) return false
  const follows = await comesAfter(locked, to)
  return follows === undefined ? then < before : !follows
}

const dayOf = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 10)
