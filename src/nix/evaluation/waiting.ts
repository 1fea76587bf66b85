import { duration } from '../../lib/text.ts'
import { derivationName } from '../derivation/derivation-files.ts'
import { bareError, type EvaluationError } from './error.ts'

/** What an evaluation waits for: a source in Nix's words, or an imported derivation. */
export type Awaited = { fetch: string } | { build: string }

export interface Waited {
  what: Awaited
  seconds: number
}

const lookEvery = 1000 // milliseconds

/** What one evaluating process waits for, reported each second. */
export class Waiting implements Disposable {
  readonly #open = new Map<string, { what: Awaited; since: number }>()
  readonly #timer: NodeJS.Timeout | undefined

  constructor(tell?: (what: string, seconds: number) => void) {
    this.#timer =
      tell &&
      setInterval(() => {
        const waited = this.now()
        if (waited) tell(words(waited.what), waited.seconds)
      }, lookEvery)
  }

  start(id: string, what: Awaited): void {
    this.#open.set(id, { what, since: performance.now() })
  }

  stop(id: string): void {
    this.#open.delete(id)
  }

  /** Of nested work, the inner one, which started last, says most. */
  now(): Waited | undefined {
    const last = [...this.#open.values()].at(-1)
    return last && { what: last.what, seconds: (performance.now() - last.since) / 1000 }
  }

  [Symbol.dispose](): void {
    clearInterval(this.#timer)
  }
}

/** `fetching Git repository 'ssh://…'`, `building hello-1.0`. */
function words(what: Awaited): string {
  return 'build' in what ? `building ${derivationName(what.build)}` : what.fetch
}

const more = 'allow it more time with --evaluate-timeout'

/**
 * The error of an evaluation at its time limit: a server that does not answer and an endless loop need different
 * advice.
 */
export function outOfTime(limit = 0, waited: Waited | undefined): EvaluationError {
  const begin = `the evaluation did not end within ${limit} s`
  if (waited === undefined) return bareError(`${begin}; look for an endless loop, or ${more}`, 'time')
  const since = `it had been ${words(waited.what)} for ${duration(waited.seconds)}`
  const advice =
    'build' in waited.what
      ? `build that first, so that the evaluation finds it done, or refuse such builds with --ifd false, or ${more}`
      : `see whether the server answers and what access it wants, or ${more}`
  return bareError(`${begin}: ${since}; ${advice}`, 'time')
}
