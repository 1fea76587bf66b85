import { MachineError } from '../../../lib/errors.ts'
import { duration } from '../../../lib/text.ts'

export interface PaceOptions {
  /** Seconds between the starts of two writing requests; GitHub asks for at least one (cli/cli#9586). */
  apart?: number
  /** Total seconds that we may wait for rate limits. */
  budget: number
  pause(seconds: number): Promise<void>
  say(text: string): void
}

export interface Pace {
  /** Resolves when the next request may start. */
  turn(): Promise<void>
  /** Waits at GitHub's request; if it gives no time, a minute, doubled each time. */
  rest(retryAfter: number | undefined): Promise<void>
}

/** Starts writing requests one after the other; all of them wait when GitHub limits one. */
export function pace({ apart = 1, budget, pause, say }: PaceOptions): Pace {
  let last: Promise<void> = Promise.resolve()
  let resting: Promise<void> | undefined
  let left = budget
  let rests = 0
  return {
    turn: () => {
      const mine = last.then(() => resting)
      last = mine.then(() => pause(apart))
      return mine
    },
    rest: (retryAfter) => {
      if (resting) return resting
      const seconds = Math.max(1, retryAfter ?? 60 * 2 ** rests++)
      if (seconds > left)
        throw new MachineError(
          `GitHub limits the uploads for ${duration(seconds)}, and ${duration(left)} are left to wait (upload-wait); run the job again later, it goes on where it is`,
        )
      left -= seconds
      say(`GitHub limits the uploads: going on in ${duration(seconds)}; ${duration(left)} more may be waited`)
      resting = pause(seconds).finally(() => {
        resting = undefined
      })
      return resting
    },
  }
}
