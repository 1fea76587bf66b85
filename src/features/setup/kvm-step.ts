import { chmod } from 'node:fs/promises'
import { guestEnvironment } from '../../system/environment.ts'
import { temporaryFolder } from '../../system/files.ts'
import { probeKvm } from '../../system/kvm.ts'
import { findQemu } from '../../system/qemu-tools.ts'
import { guestUser } from '../../system/user.ts'
import type { Step } from './step.ts'

/** Says before a long build whether guests will be quick; the boots find out again, for the QEMU that they use. */
export const kvm: Step = {
  name: 'KVM',
  after: ['QEMU'],
  when: ({ kvm }, { boots, kvm: wanted }) => {
    if (wanted === 'off' || !(boots.vm || boots.iso)) return undefined
    const there = kvm ? `/dev/kvm with mode ${kvm.mode.toString(8).padStart(4, '0')}` : 'no /dev/kvm'
    return {
      have: there,
      need: 'guests run with it if it works',
      ...(kvm ? { do: 'try a guest of one sector' } : {}),
    }
  },
  async run({ env, log }) {
    const { qemu } = await findQemu(env)
    if (qemu === undefined) return undefined
    await using folder = await temporaryFolder('/tmp', 'fs-kvm-')
    await chmod(folder.path, 0o755)
    const user = await guestUser(env)
    const { name, reason } = await probeKvm({
      qemu,
      folder: folder.path,
      env: guestEnvironment(folder.path),
      ...(user ? { user } : {}),
    })
    log.info(name === 'kvm' ? reason : `${reason}; guests will be emulated`)
    return undefined
  },
}
