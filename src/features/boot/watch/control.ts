import type { Socket } from 'node:net'
import { Qmp } from '../../../system/qemu/qmp.ts'
import type { Decision } from './verdict.ts'

/**
 * The decision's rule if KVM met something that it cannot run, like an instruction (QEMU: RUN_STATE_INTERNAL_ERROR).
 */
export const brokenKvm = 'KVM'

/** QEMU's control channel while we watch a guest: its events, and whether it takes commands. */
export class Control {
  /** Undefined until QEMU has connected. */
  qmp: Qmp | undefined
  /** The reason of its SHUTDOWN event, if there was one. */
  shutdown: string | undefined
  /** Resolves once QEMU takes commands; with undefined if it ended first. */
  readonly opened: Promise<Qmp | undefined>
  /** Resolves only when KVM stopped the guest. */
  readonly broken: Promise<Decision>
  #breaks = (_decision: Decision) => {}

  constructor(calls: Promise<Socket>, exit: Promise<unknown>, onOpen: (qmp: Qmp) => void) {
    this.broken = new Promise((resolve) => {
      this.#breaks = resolve
    })
    const ended = exit.then(
      () => undefined,
      () => undefined,
    )
    this.opened = Promise.race([calls.then((socket) => this.#open(socket, onOpen)), ended])
  }

  async #open(socket: Socket, onOpen: (qmp: Qmp) => void): Promise<Qmp | undefined> {
    const qmp = new Qmp(socket)
    qmp.onEvent((event, data) => {
      if (event === 'STOP') void this.#look(qmp)
      if (event === 'SHUTDOWN') this.shutdown = String((data as { reason?: unknown } | undefined)?.reason)
    })
    try {
      await qmp.open()
    } catch {
      return undefined // the end of QEMU tells more than its closed control
    }
    this.qmp = qmp
    void this.#look(qmp) // events of before are not told
    onOpen(qmp)
    return qmp
  }

  async #look(qmp: Qmp): Promise<void> {
    const answer = await qmp.execute('query-status').catch(() => undefined) // its end tells more
    if ((answer as { status?: unknown } | undefined)?.status === 'internal-error') this.#breaks(stoppedByKvm)
  }
}

const stoppedByKvm: Decision = {
  verdict: 'undecided',
  by: brokenKvm,
  text: 'KVM stopped the guest with an internal error: it cannot run it on this machine; choose --accelerator tcg',
}
