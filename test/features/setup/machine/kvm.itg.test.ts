import { chmod, chown, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type KvmOptions, openKvm } from '../../../../src/features/setup/machine/kvm.ts'
import { closeAgain, type OpenedDevice } from '../../../../src/features/setup/machine/opened-device.ts'
import { exec } from '../../../../src/system/exec.ts'
import { guestUser } from '../../../../src/system/user.ts'
import { programOf, temporaryFolder } from '../../../support/nix/real-nix.ts'
import { recordingLog } from '../../../support/runner/recording-log.ts'

const env = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin' }

/** A device of the same kind as /dev/kvm in a folder that the guests' user can enter. */
async function machine(mode: number) {
  const folder = await temporaryFolder()
  await chmod(folder.path, 0o755)
  const device = join(folder.path, 'kvm')
  const { code } = await exec('mknod', [device, 'c', '1', '3'], { env })
  expect(code).toBe(0)
  await chmod(device, mode)
  const log = recordingLog()
  const user = await guestUser(env)
  const kept: OpenedDevice[] = []
  const open = ({ as = user, ...options }: Partial<KvmOptions> & { as?: KvmOptions['user'] | null } = {}) =>
    openKvm(
      { exec, env, log },
      {
        forBuilds: true,
        mayOpen: true,
        qemu: undefined,
        folder: folder.path,
        device,
        keep: (undo) => void kept.push(undo),
        ...(as ? { user: as } : {}),
        ...options,
      },
    )
  /** A QEMU that runs these lines. */
  const qemu = async (lines: string) => {
    const file = join(folder.path, 'qemu')
    await writeFile(file, `#!/bin/sh\n${lines}\n`)
    await chmod(file, 0o755)
    return file
  }
  const mode_ = async () => (await stat(device)).mode & 0o777
  return {
    device,
    log,
    kept,
    open,
    close: async () => {
      for (const undo of kept) await closeAgain({ exec, env, log }, undo)
    },
    qemu,
    mode: mode_,
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  }
}

test('the KVM of this machine is announced only if a guest of it really runs', async () => {
  await using at = await machine(0o666)
  const qemu = programOf('qemu-system-x86_64')
  const { works, reason } = await at.open({ qemu, as: null }) // as root, whom no mode keeps out
  expect(reason).toMatch(works ? /ran with KVM/ : /^KVM does not work here: \S/)
})

test('a closed device is opened, and announced once a guest ran as an unprivileged user (simulated)', async () => {
  await using at = await machine(0o660)
  const qemu = await at.qemu(`exec 3<>${at.device} && exit 33`)
  expect(await at.open({ qemu })).toEqual({
    works: true,
    reason: 'a test guest ran with KVM',
  })
  expect(await at.mode()).toBe(0o666)
  expect(at.log.lines.map(({ text }) => text)).toEqual([
    `${at.device} is open to all users of this machine now`,
  ])
})

test('a device that is open already is left as it is (simulated)', async () => {
  await using at = await machine(0o666)
  expect(await at.open({ mayOpen: false, qemu: await at.qemu('exit 33') })).toMatchObject({ works: true })
  expect(at.log.lines).toEqual([])
})

test.each([0o660, 0o600])('a device that was opened is closed again as it was: %o', async (mode) => {
  await using at = await machine(mode)
  await at.open()
  expect(await at.mode()).toBe(0o666)
  await at.close()
  expect(await at.mode()).toBe(mode)
})

test('a device stays as it is where we have not opened it, and where somebody has given it another mode', async () => {
  await using open = await machine(0o666)
  await open.open()
  expect(open.kept).toEqual([])
  await using changed = await machine(0o660)
  await changed.open()
  await chmod(changed.device, 0o640)
  await changed.close()
  expect(await changed.mode()).toBe(0o640)
})

test('nobody opens a closed device who was not asked to', async () => {
  await using at = await machine(0o660)
  const qemu = await at.qemu('exit 33')
  const { works, reason } = await at.open({ mayOpen: false, qemu })
  expect(works).toBe(false)
  expect(reason).toContain('is closed to the users of builds (mode 660)')
  expect(await at.mode()).toBe(0o660)
})

test('guests alone leave a closed device as it is, and try it with the groups that they have (simulated)', async () => {
  await using at = await machine(0o660)
  const gid = 4242
  await chown(at.device, 0, gid)
  const qemu = await at.qemu(`exec 3<>${at.device} && exit 33`)
  const nobody = { uid: 65534, gid: 65534 }
  const alone = { forBuilds: false, mayOpen: false, qemu }
  expect(await at.open({ ...alone, as: { ...nobody, groups: [gid] } })).toMatchObject({ works: true })
  expect(await at.open({ ...alone, as: nobody })).toMatchObject({ works: false })
  expect(await at.mode()).toBe(0o660)
})

test('a device that opens and then fails is not announced, and QEMU says why (simulated)', async () => {
  await using at = await machine(0o666)
  const qemu = await at.qemu('echo "qemu: error: failed to set MSR 0x10a to 0xc000069" >&2; kill -ABRT $$')
  const { works, reason } = await at.open({ qemu })
  expect(works).toBe(false)
  expect(reason).toContain('failed to set MSR 0x10a')
})

test('without a device, and without a QEMU to try it with, nothing is announced', async () => {
  await using at = await machine(0o666)
  expect(await at.open({ device: '/no/such/kvm' })).toEqual({
    works: false,
    reason: 'this machine has no /no/such/kvm',
  })
  expect(await at.open()).toMatchObject({ works: false, reason: expect.stringMatching(/without QEMU/) })
})
