import { stat } from 'node:fs/promises'
import { guestEnvironment } from '../../../system/environment.ts'
import { probeKvm } from '../../../system/qemu/kvm.ts'
import type { User } from '../../../system/run-as-user.ts'
import type { Context } from './context.ts'
import { type OpenedDevice, openToAll } from './opened-device.ts'

export interface KvmOptions {
  /** For builds: their users have no access to a restricted device. */
  forBuilds: boolean
  /** Whether we may open a restricted device to every user. */
  mayOpen: boolean
  /** The QEMU for the trial; without one the result is unknown, and `kvm` is not announced. */
  qemu: string | undefined
  /** A folder that the trial's user can read and enter. */
  folder: string
  /** The trial's user, if we can switch to another one: as unprivileged as guests or build users. */
  user?: User
  /** Called before the device is opened. */
  keep(undo: OpenedDevice): void
  /** The device; tests use another one. */
  device?: string
}

export interface Kvm {
  /** Whether `kvm` may be in `system-features`: a guest ran. Nix itself only checks that the device exists. */
  works: boolean
  reason: string
}

/** Opens KVM to builds if requested, and runs a guest to find out whether it works. */
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
