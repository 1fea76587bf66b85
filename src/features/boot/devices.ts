import { guestEnvironment } from '../../system/environment.ts'
import { knownDevices } from '../../system/qemu/qemu.ts'
import type { Place } from './guest/guest-folder.ts'

/** The devices of each QEMU, queried once: flakes bring their own QEMUs. */
export interface Devices {
  of(qemu: string, place: Place): Promise<ReadonlySet<string>>
}

export function askDevices(): Devices {
  const known = new Map<string, Promise<ReadonlySet<string>>>()
  return {
    of(qemu, place) {
      const asked = known.get(qemu) ?? knownDevices(qemu, guestEnvironment(place.run), place.as([qemu]))
      known.set(qemu, asked)
      return asked
    },
  }
}
