import { stat } from 'node:fs/promises'
import { guestEnvironment } from '../../../system/environment.ts'
import { probeKvm } from '../../../system/qemu/kvm.ts'
import type { User } from '../../../system/run-as-user.ts'
import type { Context } from './context.ts'
import { type OpenedDevice, openToAll } from './opened-device.ts'

export interface KvmOptions {
  /** Builds are to use it, whose users are nobody that a closed device knows. */
  forBuilds: boolean
  /** Whether we may open a closed device to every user. */
  mayOpen: boolean
  /** The QEMU that the trial runs with; without one nothing is known, and nothing is announced. */
  qemu: string | undefined
  /** A folder that the user of the trial can read and enter. */
  folder: string
  /** Who tries it when we can become somebody else: as little privilege as guests or build users have. */
  user?: User
  /** Told before the device is opened. */
  keep(undo: OpenedDevice): void
  /** The device; another one in tests. */
  device?: string
}

export interface Kvm {
  /** Whether `kvm` may stand in `system-features`: a guest ran. Nix itself looks no further than at the device. */
  works: boolean
  reason: string
}

/** Opens KVM to builds where that is asked for, and finds out by running a guest whether it works. */
export async function openKvm(at: Context, options: KvmOptions): Promise<Kvm> {
  const { device = '/dev/kvm', forBuilds, mayOpen, qemu, folder, user, keep } = options
  const found = await stat(device).catch(() => undefined)
  if (!found?.isCharacterDevice()) return { works: false, reason: `this machine has no ${device}` }
  if (!isOpenToAll(found.mode)) {
    if (mayOpen) await openToAll({ ...at, keep }, device, found.mode)
    else if (forBuilds)
      return {
        works: false,
        reason: `${device} is closed to the users of builds (mode ${(found.mode & 0o777).toString(8)})`,
      }
  }
  if (qemu === undefined)
    return { works: false, reason: 'KVM cannot be tried without QEMU: install qemu-system-x86' }
  const { name, reason } = await probeKvm({
    qemu,
    folder,
    env: guestEnvironment(folder),
    ...(user ? { user } : {}),
  })
  return { works: name === 'kvm', reason }
}

/** A group does not help: Nix drops supplementary groups before it builds (research: images §3.3). */
function isOpenToAll(mode: number): boolean {
  return (mode & 0o006) === 0o006
}
