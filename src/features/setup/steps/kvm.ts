import { chmod } from 'node:fs/promises'
import { temporaryFolder } from '../../../system/files.ts'
import { findQemu } from '../../../system/qemu/qemu-tools.ts'
import { guestUser } from '../../../system/user.ts'
import { openKvm } from '../machine/kvm.ts'
import { closeAgain } from '../machine/opened-device.ts'
import type { Have } from '../needs/have.ts'
import type { Need } from '../needs/need.ts'
import type { Step } from '../needs/step.ts'

/** Says before a long build whether guests will be fast; boots test again with the QEMU that they use. */
export const kvm: Step = {
  name: 'KVM',
  after: ['QEMU'],
  when: (have, need) => {
    if (need.kvm === 'off' || !isWanted(need)) return undefined
    const { kvm: device, kvmWorks } = have
    const opens = mayOpen(have, need) && device !== undefined && (device.mode & 0o006) !== 0o006
    return {
      have: device ? `/dev/kvm, mode ${device.mode.toString(8).padStart(4, '0')}` : 'no /dev/kvm',
      need: inBuilds(need) ? 'builds use it if it works' : 'guests use it if it works',
      ...(device && kvmWorks === undefined
        ? { do: opens ? 'open it to all, try a guest' : 'try a guest', ...(opens ? {} : { isTrial: true }) }
        : {}),
    }
  },
  async run({ exec, env, log, have, need }, keep) {
    const { qemu } = await findQemu(env)
    await using folder = await temporaryFolder('/tmp', 'fs-kvm-')
    await chmod(folder.path, 0o755)
    const forBuilds = inBuilds(need)
    const user = await guestUser(env)
    const { works, reason } = await openKvm(
      { exec, env, log },
      {
        forBuilds,
        mayOpen: mayOpen(have, need),
        qemu,
        folder: folder.path,
        keep: (undo) => keep(JSON.stringify(undo)),
        // groups do not help build users
        ...(user ? { user: forBuilds ? { ...user, groups: [] } : user } : {}),
      },
    )
    if (works) log.info(reason)
    else if (forBuilds) log.warning(`${reason}; builds that want KVM may be refused, or slow`)
    else if (qemu === undefined) log.info('KVM is tried again with the QEMU that VMs bring')
    else log.info(`${reason}; guests will be emulated`)
    return qemu === undefined && !forBuilds ? undefined : { kvmWorks: works }
  },
  async undo(undo, at, ending) {
    if (ending === 'set-up failed') await closeAgain(at, JSON.parse(undo))
  },
}

/** Builds need the feature, and KVM is not disabled. */
export const inBuilds = ({ features, kvm }: Need): boolean => features.includes('kvm') && kvm !== 'off'
const isWanted = (need: Need): boolean => need.boots.vm || need.boots.iso || inBuilds(need)
/** Build users need it open to all; for guests alone we never change a self-hosted machine. */
const mayOpen = ({ privilege, isHosted }: Have, need: Need): boolean =>
  privilege !== 'none' && (inBuilds(need) || isHosted)
