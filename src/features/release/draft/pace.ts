import { MachineError } from '../../../lib/errors.ts'
import { duration } from '../../../lib/text.ts'

export interface PaceOptions {
  /** Seconds between the beginnings of two requests that write; GitHub asks for one at least (cli/cli#9586). */
  apart?: number
  /** Seconds that waiting for rate limits may take together. */
  budget: number
  pause(seconds: number): Promise<void>
  say(text: string): void
}

export interface Pace {
  /** Resolves when the next request may begin. */
  turn(): Promise<void>
  /** Waits because GitHub said so; without a word of it a minute, and twice as long each time. */
  rest(retryAfter: number | undefined): Promise<void>
}

/** Requests that write begin one after the other, and wait together where GitHub limits them. */
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
      const seconds = retryAfter ?? 60 * 2 ** rests++
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
