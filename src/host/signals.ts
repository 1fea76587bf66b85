import { Cancelled, exitCodes } from '../lib/errors.ts'

/**
 * One signal that fires on the first SIGINT or SIGTERM; the second ends the process at once.
 * `last` runs before that and must be quick: it kills what we started.
 */
export function cancellation(last: () => void, say: (text: string) => void): AbortSignal {
  const controller = new AbortController()
  const on = (signal: 'SIGINT' | 'SIGTERM') => {
    if (controller.signal.aborted) {
      last()
      process.exit(signal === 'SIGINT' ? exitCodes.interrupted : exitCodes.terminated)
    }
    say(`${signal}: stopping in order; once more to stop at once`)
    controller.abort(new Cancelled(signal))
  }
  process.on('SIGINT', () => on('SIGINT'))
  process.on('SIGTERM', () => on('SIGTERM'))
  return controller.signal
}
