import { stat } from 'node:fs/promises'
import type { Log } from '../../../host/host.ts'
import { guestEnvironment } from '../../../system/environment.ts'
import type { Exec } from '../../../system/exec.ts'
import { probeKvm } from '../../../system/kvm.ts'
import type { User } from '../../../system/launch.ts'
import { elevated } from '../../../system/privilege.ts'

interface Surroundings {
  exec: Exec
  env: Readonly<Record<string, string>>
  log: Log
}

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
  /** The device; another one in tests. */
  device?: string
}

export interface Kvm {
  /** Whether `kvm` may stand in `system-features`: a guest ran. Nix itself looks no further than at the device. */
  works: boolean
  reason: string
}

/** Opens KVM to builds where that is asked for, and finds out by running a guest whether it works. */
export async function openKvm(at: Surroundings, options: KvmOptions): Promise<Kvm> {
  const { device = '/dev/kvm', forBuilds, mayOpen, qemu, folder, user } = options
  const found = await stat(device).catch(() => undefined)
  if (!found?.isCharacterDevice()) return { works: false, reason: `this machine has no ${device}` }
  if (!isOpenToAll(found.mode)) {
    if (mayOpen) await openToAll(at, device)
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

async function openToAll({ exec, env, log }: Surroundings, device: string): Promise<void> {
  const root = await elevated(exec, env, `opening ${device}`)
  const { code, stderr } = await root('sh', ['-euc', script, 'open', device], { env })
  if (code === 0) log.info(`${device} is open to all users of this machine now`)
  else log.warning(`${device} could not be opened: ${stderr.trim()}`)
}

// udev would take it back at its next look at the device; rules below /run are gone with the machine's next start
const script = `
chmod 0666 "$1"
if [ "$1" = /dev/kvm ] && [ -d /run/udev ]; then
  mkdir -p /run/udev/rules.d
  echo 'KERNEL=="kvm", MODE="0666"' >/run/udev/rules.d/99-flakeship-kvm.rules
fi
`
