import type { Evidence } from '../../../documents/evidence.ts'
import type { Log } from '../../../host/host.ts'
import type { Wires } from '../../../system/qemu/qemu.ts'
import { type OpenForward, sshForward } from '../adapt/forwards.ts'
import type { Guest } from '../guest/guest.ts'
import { quote } from '../guest/shim.ts'
import type { Decision } from '../watch/verdict.ts'
import type { Watch } from '../watch/watch.ts'
import { joinTerminal, type Terminal } from './terminal.ts'

export interface Keep {
  terminal: Terminal
  user: string
  /** A private key file. */
  key?: string
}

/**
 * The console that a user wants: the one where the guest was heard, else the one where systems start a login by
 * themselves.
 */
export function keptConsole({ verdict, ear }: Decision, ears: Evidence['ears']): 'serial' | 'console' {
  if (ear === 'serial' || ear === 'console') return ear
  const heard = (one: 'serial' | 'console') => ears.find((each) => each.ear === one)
  if (heard('console')?.deaf !== undefined) return 'serial'
  return verdict === 'booted' || (heard('console')?.lines ?? 0) > 0 ? 'console' : 'serial'
}

/** The command to reach a guest whose host key is new each time. */
export function sshLine(port: number, { user, key }: Pick<Keep, 'user' | 'key'>): string {
  const once = '-o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null'
  const by = key === undefined ? '' : ` -i ${quote(key)}`
  return `ssh -p ${port}${by} ${once} ${quote(`${user}@127.0.0.1`)}`
}

/** Leaves a machine running after its verdict, with its console on the user's terminal, until either ends it. */
export async function keepGuest(
  keep: Keep,
  decided: Decision,
  {
    guest,
    watch,
    wires,
    log,
    label,
    forwards,
    signal,
  }: {
    guest: Guest
    watch: Watch
    wires: Wires
    log: Log
    label: string
    forwards: readonly OpenForward[]
    signal: AbortSignal
  },
): Promise<void> {
  const ended = new AbortController()
  guest.running.exit.finally(() => ended.abort()).catch(() => {}) // it is over, however it ended
  const which = keptConsole(decided, watch.seen(decided).ears)
  const port = sshForward(forwards, undefined)
  const [name, stop] = [names[which], keep.terminal.input.isTTY ? 'Ctrl-C' : 'SIGINT']
  log.status('')
  log.info(`${label}: ${decided.verdict}: ${decided.by}: ${JSON.stringify(decided.text)}`)
  if (port !== undefined) log.info(`SSH: ${sshLine(port, keep)}`)
  log.info(`${label} goes on with ${name} here; ${stop} ends it, and so does its own power-off or reboot`)
  watch.beQuiet()
  const over = AbortSignal.any([signal, ended.signal])
  await joinTerminal(keep.terminal, await wires[which], { shown: watch.unfinished(which), over })
  log.info(`${label}: ${ended.signal.aborted ? 'the machine has ended by itself' : 'the machine is ended'}`)
}

const names = { serial: 'its serial console', console: 'its virtio console (hvc0)' } as const
