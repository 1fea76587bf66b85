import type { Log } from '../../host/host.ts'
import { MachineError } from '../../lib/errors.ts'
import { guestEnvironment } from '../../system/environment.ts'
import { type Accelerator, probeKvm } from '../../system/qemu/kvm.ts'
import { foreignGuests, nativeQemu } from '../../system/qemu/qemu-tools.ts'
import type { Places } from './guest/guest-folder.ts'
import type { BootOptions } from './options.ts'

export interface Accelerators {
  /** The accelerator for guests of a QEMU; determined once, when the first guest needs it. */
  of(qemu: string): Promise<Accelerator>
  /**
   * Called when KVM stopped a guest that it could not run: true if this and later guests are to be emulated, false if
   * the user allows only KVM.
   */
  giveUpKvm(): boolean
}

export function findAccelerators(
  log: Log,
  places: Places,
  { accelerator, tools }: BootOptions,
): Accelerators {
  let found: Promise<Accelerator> | undefined
  const find = async (qemu: string): Promise<Accelerator> => {
    if (accelerator === 'tcg') return { name: 'tcg', reason: 'emulation requested' }
    await using place = await places.place()
    const program = nativeQemu(tools, process.arch) ?? qemu
    const env = guestEnvironment(place.run)
    const probed = await probeKvm({ qemu: program, folder: place.control, env, ...place.as([program]) })
    if (probed.name === 'kvm') return probed
    if (accelerator === 'kvm')
      throw new MachineError(`${probed.reason}; to boot without KVM, slowly: --accelerator auto`)
    log.warning(`${probed.reason}; ${slower}`)
    return probed
  }
  return {
    async of(qemu) {
      const guests = foreignGuests(qemu, process.arch)
      if (guests) return { name: 'tcg', reason: `KVM cannot run ${guests} guests on this machine` }
      found ??= find(qemu)
      return found
    },
    giveUpKvm() {
      if (accelerator !== 'auto') return false
      if (found !== givenUp) log.warning(`${stopped}; ${slower}`)
      found = givenUp
      return true
    },
  }
}

const stopped = 'KVM does not work here: it stopped a guest with an internal error'
const givenUp: Promise<Accelerator> = Promise.resolve({ name: 'tcg', reason: stopped })
const slower = 'guests are emulated (TCG), which is slower; they get more time'
