import { chmod } from 'node:fs/promises'
import { temporaryFolder } from '../../system/files.ts'
import { findQemu } from '../../system/qemu-tools.ts'
import { guestUser } from '../../system/user.ts'
import { openKvm } from './kvm.ts'
import type { Have, Need } from './needs.ts'
import type { Step } from './step.ts'

/** Says before a long build whether guests will be quick; boots find out again, for the QEMU that they use. */
export const kvm: Step = {
  name: 'KVM',
  after: ['QEMU'],
  when: (have, need) => {
    if (need.kvm === 'off' || !isWanted(need)) return undefined
    const { kvm: device, kvmWorks } = have
    const there = device ? `/dev/kvm with mode ${device.mode.toString(8).padStart(4, '0')}` : 'no /dev/kvm'
    return {
      have: there,
      need: inBuilds(need) ? 'builds and guests use it if it works' : 'guests use it if it works',
      ...(device && kvmWorks === undefined
        ? { do: opens(have, need) ? 'open it, and try a guest of one sector' : 'try a guest of one sector' }
        : {}),
    }
  },
  async run({ exec, env, log, have, need }) {
    const { qemu } = await findQemu(env)
    await using folder = await temporaryFolder('/tmp', 'fs-kvm-')
    await chmod(folder.path, 0o755)
    const user = await guestUser(env)
    const { works, reason } = await openKvm(
      { exec, env, log },
      { open: opens(have, need), qemu, folder: folder.path, ...(user && 'uid' in user ? { user } : {}) },
    )
    log.info(works ? reason : `${reason}; guests will be emulated`)
    return { kvmWorks: works }
  },
}

const inBuilds = ({ features }: Need): boolean => features.includes('kvm')
const isWanted = (need: Need): boolean => need.boots.vm || need.boots.iso || inBuilds(need)
/** Builds run as users of their own, so that the device must be open to all; that is changed for them only. */
const opens = ({ privilege }: Have, need: Need): boolean => privilege !== 'none' && inBuilds(need)
