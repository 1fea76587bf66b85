import type { Log } from '../../../host/host.ts'
import { oneLine } from '../../../lib/text.ts'
import type { BuildEvent } from '../../../nix/build/build-log.ts'
import { diagnose, type KnownError } from '../../../nix/build/diagnose.ts'
import { readLostMachine } from '../../../nix/build/lost-machine.ts'
import { derivationName } from '../../../nix/derivation/derivation-files.ts'
import type { Progress } from './progress.ts'

/** `news` is an error that this event reports for the first time. */
export type Tell = (event: BuildEvent, news: KnownError | undefined) => void

const longestWarning = 600

/** A log can claim anything, as often as it likes. */
const mostMachines = 20

/**
 * Reports notable events immediately, each once over all tries of a build: a build starts (if there is no live status)
 * or fails, a substituter or a machine is unreachable.
 */
export function teller(log: Log, progress: Progress): Tell {
  const warned = new Set<string>()
  const lost = new Set<string>()
  let before = ''
  const tellOfMachine = (text: string): void => {
    const found = readLostMachine(text, before)
    if (!found || lost.has(found.machine) || lost.size >= mostMachines) return
    lost.add(found.machine)
    log.warning(
      `machine ${found.machine} is unusable (${found.why}): other machines, or this one, build instead`,
    )
  }
  return (event, news) => {
    if (event.type === 'build' && !log.live) log.info(`building ${derivationName(event.drvPath)}`)
    if (event.type !== 'message') return
    if (news?.kind === 'own' && news.drvPath !== undefined && progress.builds.has(news.drvPath)) {
      log.info(`${derivationName(news.drvPath)} failed: ${news.message}`)
    }
    const known = event.text.startsWith('warning:') ? diagnose({ message: event.text }) : undefined
    if (known && !warned.has(known.name)) log.warning(oneLine(event.text, longestWarning))
    if (known) warned.add(known.name)
    tellOfMachine(event.text)
    if (event.level === 0) before = event.text
  }
}
