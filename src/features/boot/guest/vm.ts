import { basename, join } from 'node:path'
import { type Running, start } from '../../../system/process.ts'
import type { Accelerator } from '../../../system/qemu/kvm.ts'
import { adaptArguments } from '../adapt/arguments.ts'
import { askedForward, type GivenForward } from '../adapt/forwards.ts'
import type { Guest, GuestOptions, Start } from './guest.ts'
import { inOwnNames, lastWords } from './output-tail.ts'
import { rewriteScript } from './script.ts'
import { answer, waitAsked, writeShim } from './shim.ts'

/**
 * Starts a VM by its own `run-*-vm` script. The script works as anywhere else; only where it calls QEMU, a shim sends
 * us the arguments and gets back adapted ones.
 */
export async function startVm(at: Start, options: GuestOptions): Promise<Guest> {
  const { place, env } = at
  const shims = new Map<string, string>()
  const shim = async (qemu: string) => {
    const made = shims.get(qemu) ?? (await writeShim(place, qemu, shims.size))
    shims.set(qemu, made)
    return made
  }
  const { script, interpreter, qemus } = await rewriteScript(at.job.file, place.control, shim)
  const [qemu] = qemus
  const accelerator = qemu === undefined ? undefined : await at.accelerator(qemu)
  if (accelerator === undefined) at.startTime()
  const running = start(script, [], {
    cwd: place.run,
    env: { ...env, ...scriptVariables(place.run, serialOf(qemu ?? ''), at.forward) },
    ...place.as([script, ...qemus]),
    grace: 2,
  })
  const said = lastWords(running)
  const names = { own: at.job.file, interpreter, copy: script, folder: place.control }
  const words = () => inOwnNames(said(), names)
  try {
    return { running, words, accelerator, ...(await begin(at, options, running, accelerator)) }
  } catch (error) {
    await running.stop()
    throw error
  }
}

/** From the start of the script to the start of QEMU. */
async function begin(
  at: Start,
  options: GuestOptions,
  running: Running,
  accelerator: Accelerator | undefined,
): Promise<Omit<Guest, 'running' | 'words' | 'accelerator'>> {
  const { place } = at
  await place.group(running.pid)
  const ended = new AbortController()
  running.exit.finally(() => ended.abort()).catch(() => {}) // whoever watches the guest sees how it ended
  const asked = await waitAsked(place, AbortSignal.any([at.over, ended.signal]))
  if (asked === undefined || accelerator === undefined)
    return { machine: undefined, replaced: [], added: [], deaf: [], forwards: [] }
  const { argv, memoryMiB, cpus, ...adapted } = adaptArguments(asked.argv, {
    accelerator: accelerator.name,
    ...at.most,
    wish: {
      ...(options.memory === undefined ? {} : { memoryMiB: options.memory }),
      ...(options.cpus === undefined ? {} : { cpus: options.cpus }),
    },
    openNetwork: options.openNetwork,
    forward: at.forward,
    devices: await at.devices(asked.qemu),
    serial: serialOf(asked.qemu),
  })
  await answer(place, { qemu: asked.qemu, argv: [...at.wires.args, ...argv] })
  return { machine: { memoryMiB, cpus }, ...adapted }
}

/** The contract of NixOS' qemu-vm.nix (research: images §3.2). */
function scriptVariables(
  folder: string,
  serial: string,
  forward: readonly GivenForward[],
): Record<string, string> {
  return {
    NIX_DISK_IMAGE: join(folder, 'disk.qcow2'),
    QEMU_OPTS: '',
    QEMU_NET_OPTS: forward.map((given) => `hostfwd=${askedForward(given)}`).join(','),
    QEMU_KERNEL_PARAMS: `console=${serial},115200n8`,
    USE_TMPDIR: '1',
  }
}

function serialOf(qemu: string): string {
  return /-(aarch64|arm)$/.test(basename(qemu)) ? 'ttyAMA0' : 'ttyS0'
}
