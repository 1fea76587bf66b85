import { readFile, stat } from 'node:fs/promises'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { MachineError } from '../../../lib/errors.ts'
import { oneLine } from '../../../lib/text.ts'

const daemonSocket = '/nix/var/nix/daemon-socket/socket'

/** `absent`: no socket; `silent`: a socket without a Nix daemon behind it. */
export type DaemonState = 'answers' | 'silent' | 'absent'

/** The greetings of a Nix client and of a daemon: 64-bit numbers, little-endian. */
const hello = Buffer.from('6378696e00000000', 'hex')
const answer = Buffer.from('6f69786400000000', 'hex')

/** Greets the daemon as a Nix client would. */
export async function daemonState(socket = daemonSocket): Promise<DaemonState> {
  if (!(await stat(socket).catch(() => undefined))?.isSocket()) return 'absent'
  return new Promise((resolve) => {
    const client = connect(socket, () => client.write(hello))
    const end = (state: DaemonState) => {
      client.destroy()
      resolve(state)
    }
    let said = Buffer.alloc(0)
    client.setTimeout(5000, () => end('silent'))
    client.on('error', () => end('silent'))
    client.on('close', () => end('silent'))
    client.on('data', (chunk) => {
      said = Buffer.concat([said, chunk])
      if (said.length >= answer.length)
        end(said.subarray(0, answer.length).equals(answer) ? 'answers' : 'silent')
    })
  })
}

/** Waits until a newly started daemon answers. */
export async function untilAnswers(pid: number, seconds = 10): Promise<void> {
  const deadline = performance.now() + seconds * 1000
  while ((await daemonState()) !== 'answers') {
    if (!(await lives(pid))) throw await unwilling('ended at once')
    if (performance.now() > deadline) throw await unwilling(`did not answer within ${seconds} s`)
    await sleep(5)
  }
}

/** Includes the daemon's last output: its log is deleted when the machine is restored. */
async function unwilling(what: string): Promise<MachineError> {
  const log = await readFile('/nix/var/log/nix-daemon.log', 'utf8').catch(() => '')
  const said =
    oneLine(
      log
        .trim()
        .split('\n')
        .at(-1)
        ?.replace(/^(error: *)+/, '') ?? '',
    ) || 'it said nothing'
  return new MachineError(`the Nix daemon ${what}: ${said}`)
}

/** False also for an ended process that is not reaped yet. */
async function lives(pid: number): Promise<boolean> {
  const state = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  return /\) [^ZX] /.test(state)
}
