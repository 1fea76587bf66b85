import { chmod, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exec } from '../../../src/system/exec.ts'
import { bootSector, powerOff, probeKvm } from '../../../src/system/qemu/kvm.ts'
import { guestUser } from '../../../src/system/user.ts'
import { firstInLine } from '../../support/machines/first-in-line.ts'
import { processesWith, within } from '../../support/machines/processes.ts'
import { programOf, temporaryFolder } from '../../support/nix/real-nix.ts'

firstInLine()

const env = { PATH: '/usr/bin:/bin' }

async function probe(folder: string, script: string) {
  const qemu = join(folder, 'qemu')
  await writeFile(qemu, `#!/bin/sh\n${script}\n`)
  await chmod(qemu, 0o755)
  const began = performance.now()
  const found = await probeKvm({ qemu, folder, env })
  return { ...found, seconds: (performance.now() - began) / 1000 }
}

test('the guest of one sector really runs and ends QEMU with its mark', async () => {
  await using folder = await temporaryFolder()
  const disk = join(folder.path, 'sector.img')
  await writeFile(disk, bootSector())
  const line =
    '-machine pc -accel tcg -m 16 -nodefaults -display none -no-reboot -device isa-debug-exit,iobase=0xf4,iosize=0x04'
  const drive = ['-drive', `if=floppy,format=raw,readonly=on,file=${disk}`]
  const { code } = await exec(programOf('qemu-system-x86_64'), [...line.split(' '), ...drive], { env })
  expect(code).toBe(33)
})

test('the guest of a board really runs and powers off', async () => {
  await using folder = await temporaryFolder()
  const file = join(folder.path, 'off.bin')
  const line = '-machine virt -cpu max -accel tcg -m 64 -nodefaults -display none -no-reboot'
  const run = async (code: Uint8Array) => {
    await writeFile(file, code)
    const loader = `loader,file=${file},addr=0x40200000,cpu-num=0,force-raw=on`
    const words = ['5', programOf('qemu-system-aarch64'), ...line.split(' '), '-device', loader]
    return (await exec('timeout', words, { env })).code
  }
  expect(await run(powerOff)).toBe(0)
  expect(await run(powerOff.slice(12))).toBe(124) // without its call it would wait for ever
})

test('this machine has an answer within ten seconds, whatever its KVM does', async () => {
  await using folder = await temporaryFolder()
  await chmod(folder.path, 0o755)
  const began = performance.now()
  const user = await guestUser({ PATH: process.env.PATH ?? '' })
  const found = await probeKvm({
    qemu: programOf('qemu-system-x86_64'),
    folder: folder.path,
    env,
    ...(user ? { user } : {}),
  })
  expect(performance.now() - began).toBeLessThan(10_000)
  expect(found.reason).toMatch(found.name === 'kvm' ? /ran with KVM/ : /KVM does not work here: \S/)
})

test('a KVM that works is taken (simulated)', async () => {
  await using folder = await temporaryFolder()
  expect(await probe(folder.path, 'exit 33')).toMatchObject({ name: 'kvm' })
})

test('a KVM that errors is not taken, and its words are the reason (simulated)', async () => {
  await using folder = await temporaryFolder()
  const script = 'echo "qemu-system-x86_64: error: failed to set MSR 0x10a to 0xc000069" >&2; kill -ABRT $$'
  const { name, reason } = await probe(folder.path, script)
  expect(name).toBe('tcg')
  expect(reason).toContain('error: failed to set MSR 0x10a')
})

test('a KVM that hangs is not taken within ten seconds, and nothing of it stays (simulated)', async () => {
  await using folder = await temporaryFolder()
  const { name, reason, seconds } = await probe(folder.path, 'trap "" TERM; sleep 98765')
  expect(name).toBe('tcg')
  expect(reason).toMatch(/did nothing for 8 s/)
  expect(seconds).toBeLessThan(10)
  expect(await within(3, async () => (await processesWith('98765')).length === 0)).toBe(true)
})

test('a QEMU that is not there is a reason and no crash', async () => {
  await using folder = await temporaryFolder()
  const found = await probeKvm({ qemu: '/no/such/qemu', folder: folder.path, env })
  expect(found).toMatchObject({ name: 'tcg', reason: expect.stringContaining('/no/such/qemu') })
})
