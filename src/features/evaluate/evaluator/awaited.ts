import type { Log } from '../../../host/host.ts'
import { duration, oneLine } from '../../../lib/text.ts'

/** Seconds until we say what we wait for, and between two lines if there is no live status. */
const patience = { status: 2, line: 20 }

/** Says what an evaluation is waiting for: a server that does not answer can be silent for minutes. */
export function awaited(log: Log): (what: string, seconds: number) => void {
  const told = new Map<string, number>()
  return (what, seconds) => {
    const said = `${oneLine(what)}, for ${duration(seconds)} now`
    if (log.live) {
      if (seconds >= patience.status) log.status(said)
      return
    }
    const last = told.get(what) ?? 0
    if (Math.floor(seconds) < last + patience.line) return
    told.set(what, Math.floor(seconds))
    log.info(said)
  }
}
