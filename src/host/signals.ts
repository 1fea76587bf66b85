import { Cancelled, exitCodes, type StopSignal, stopping } from '../lib/errors.ts'

/**
 * One signal that fires on the first SIGINT, SIGTERM or SIGHUP; the second ends the process at once. `last` runs before
 * that and must be quick: it kills our children.
 */
export function cancellation(last: () => void, say: (text: string) => void): AbortSignal {
  const controller = new AbortController()
  const on = (signal: StopSignal) => {
    if (controller.signal.aborted) {
      last()
      process.exit(exitCodes[stopping[signal]])
    }
    say(`${signal}: stopping in order; once more to stop at once`)
    controller.abort(new Cancelled(signal))
  }
  for (const name of Object.keys(stopping) as StopSignal[]) process.on(name, () => on(name))
  return controller.signal
}
