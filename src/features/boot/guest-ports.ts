import type { Log } from '../../host/host.ts'
import { type OpenForward, openedForwards, readUsernet } from './adapt/forwards.ts'
import type { Guest } from './guest/guest.ts'
import type { Watch } from './watch/watch.ts'

/** The ports that QEMU opened for the guest; reported as soon as known, since a user may wait for them. */
export async function tellForwards(
  watch: Watch,
  guest: Guest,
  label: string,
  log: Log,
): Promise<OpenForward[]> {
  if (guest.forwards.length === 0) return []
  const qmp = await watch.control.opened
  const monitor = { 'command-line': 'info usernet' }
  const answer = await qmp?.execute('human-monitor-command', monitor).catch(() => undefined)
  const opened = openedForwards(guest.forwards, readUsernet(String(answer ?? '')))
  for (const { asked, port, guestPort, protocol } of opened)
    log.info(
      `${label}: ${protocol} ${asked} → ${port} of this machine leads to port ${guestPort} of the guest`,
    )
  return opened
}
