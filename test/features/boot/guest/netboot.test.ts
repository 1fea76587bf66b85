import { mkdir, readFile, readlink, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bootTargets } from '../../../../src/features/boot/boot.ts'
import { findJobs, jobName } from '../../../../src/features/boot/boots.ts'
import { CannotBoot, NotDue } from '../../../../src/features/boot/guest/guest.ts'
import { neededMemory } from '../../../../src/features/boot/guest/image-memory.ts'
import {
  checkServed,
  findLoader,
  netbootArguments,
  serveLoader,
} from '../../../../src/features/boot/guest/netboot.ts'
import { openShipped } from '../../../../src/features/boot/guest/shipped-files.ts'
import { exec } from '../../../../src/system/exec.ts'
import { sha256File } from '../../../../src/system/files.ts'
import { temporaryFolder } from '../../../support/nix/real-nix.ts'
import { recordingLog } from '../../../support/runner/recording-log.ts'
import { bootTargetsOf, netbootTarget } from '../results.ts'

const machine = {
  accelerator: 'tcg',
  memoryMiB: 1024,
  ...{ cpus: 1, openNetwork: false, forward: [] },
  served: { folder: '/a,b', bootfile: 'netboot.ipxe', hasRom: true },
  firmware: { kind: 'bios', serialPort: '/p' },
} as const

test("the card's own iPXE gets the script from QEMU, and the network leads nowhere else", () => {
  const line = netbootArguments(machine).join(' ')
  expect(line).toContain('-netdev user,id=net,restrict=on,tftp=/a,,b,bootfile=netboot.ipxe')
  expect(line).toContain('-device virtio-net-pci,netdev=net,bootindex=0')
  expect(line).not.toMatch(/romfile|-drive|-kernel|-nic/)
  const forward = [{ host: 2222, guest: 22, isOurs: true }]
  const open = netbootArguments({ ...machine, openNetwork: true, forward }).join(' ')
  expect(open).toContain('user,id=net,hostfwd=tcp:127.0.0.1:2222-:22,tftp=/a,,b,')
})

test('by UEFI the firmware itself asks the network, and gets iPXE', () => {
  const uefi = { kind: 'uefi', code: '/c', vars: '/v' } as const
  const served = { folder: '/s', bootfile: '.ipxe.efi', hasRom: false }
  const line = netbootArguments({ ...machine, firmware: uefi, served }).join(' ')
  expect(line).toContain('-netdev user,id=net,restrict=on,tftp=/s,bootfile=.ipxe.efi')
  expect(line).toContain('-device virtio-net-pci,netdev=net,bootindex=0,romfile=')
  expect(line).toMatch(/-machine q35 .*file=\/c .*file=\/v/)
  const arm = netbootArguments({ ...machine, firmware: { ...uefi, kind: 'aavmf' }, served }).join(' ')
  expect(arm).toMatch(/-machine virt -cpu max,\S+ .*file=\/c .*file=\/v .*bootfile=\.ipxe\.efi/)
})

test('iPXE is served beside the output, whose files it does not hide, with a script that leads to theirs', async () => {
  await using at = await temporaryFolder()
  const ipxe = join(at.path, 'ipxe')
  await writeFile(ipxe, 'MZ file:autoexec.ipxe')
  const loader = await serveLoader(at.path, ipxe)
  expect(loader).toMatchObject({ bootfile: '.ipxe.efi', file: ipxe })
  expect(loader.added).toContain(`${ipxe}, sha256 ${await sha256File(ipxe)}`)
  expect(await readlink(join(at.path, '.ipxe.efi'))).toBe(ipxe)
  expect(await readFile(join(at.path, 'autoexec.ipxe'), 'utf8')).toBe('#!ipxe\ndhcp\nchain /netboot.ipxe\n')

  await using taken = await temporaryFolder()
  await symlink('/etc/hostname', join(taken.path, 'autoexec.ipxe'))
  await expect(serveLoader(taken.path, ipxe)).rejects.toThrow(/the name autoexec\.ipxe is iPXE's own/)
  expect(await readlink(join(taken.path, 'autoexec.ipxe'))).toBe('/etc/hostname')
})

test('by UEFI what the machine lacks is not a failure: named with its package, and too old an iPXE too', async () => {
  await using at = await temporaryFolder()
  const [old, young] = ['old.efi', 'young.efi'].map((name) => join(at.path, name)) as [string, string]
  await writeFile(old, 'MZ autoexec.ipxe')
  await writeFile(young, 'MZ file:autoexec.ipxe')
  const firmware = { code: '/c', vars: '/v' }
  await expect(findLoader({})).rejects.toThrow(/\(package ovmf\) and iPXE as an EFI program \(package ipxe\)/)
  await expect(findLoader({ firmware })).rejects.toThrow(/ needs iPXE as an EFI program \(package ipxe\), /)
  await expect(findLoader({ firmware, ipxe: old })).rejects.toThrow(/old\.efi, is too old/)
  expect(await findLoader({ firmware, ipxe: young })).toBe(young)

  await using output = await served({ 'netboot.ipxe': good, bzImage: 'k', initrd: 'i' })
  const log = recordingLog()
  const boots = await bootTargets(log, exec, bootTargetsOf([netbootTarget('a.netboot', output.files)]), {
    ...{ mode: 'netboot', out: at.path, forward: [], openNetwork: false, accelerator: 'tcg', concurrency: 1 },
    ...{ timeout: 20, signal: new AbortController().signal, tools: { qemu: '/bin/false', firmware } },
  })
  expect(boots.map(({ firmware, verdict, decided }) => [firmware, verdict, decided.by])).toEqual([
    ['bios', 'failed', 'QEMU ended with 1'],
    ['uefi', 'not-tried', 'this machine'],
  ])
  expect(log.lines.filter(({ level }) => level === 'warning').map(({ text }) => text)).toEqual([
    expect.stringMatching(/^a\.netboot \(uefi, network\) is not booted: .*package ipxe/),
  ])
})

test('memory is twice the ramdisk and 1 GiB', () => {
  expect(neededMemory({ kind: 'netboot', copied: 500 * 1024 ** 2 + 1 })).toBe(2 * 501 + 1024)
})

test('a system from the network boots as its processor does; without a script, or for an unknown processor, it says why not', () => {
  const files = [{ name: 'netboot.ipxe', file: '/nix/store/s' }]
  const arm = { ...netbootTarget('arm.netboot', files), system: 'aarch64-linux' }
  const risc = { ...arm, id: 'risc.netboot', system: 'riscv64-linux' }
  const { netboot, ...bare } = netbootTarget('old.netboot', [])
  const result = bootTargetsOf([netbootTarget('a.netboot', files), arm, risc, bare])
  for (const mode of ['netboot', 'all'] as const) {
    const { jobs, untried } = findJobs(result, mode)
    expect(jobs.map(jobName)).toEqual(['a.netboot-bios', 'a.netboot-uefi', 'arm.netboot-uefi'])
    expect(jobs.map(({ medium, machine }) => [medium, machine])).toEqual(
      ['pc', 'pc', 'arm'].map((machine) => ['network', machine]),
    )
    expect(untried.map(({ why }) => why)).toEqual([
      'it is for riscv64-linux, and systems boot from the network on a PC or an aarch64 machine',
      'its output has no netboot.ipxe',
    ])
  }
  expect(findJobs(result, 'iso')).toEqual({ jobs: [], untried: [] })
  expect(netboot).toEqual([])
})

const good = '#!ipxe\nkernel bzImage init=/x initrd=initrd\ninitrd initrd\nboot\n'

/** A folder of these files; an empty text is an empty file. */
async function served(texts: Readonly<Record<string, string>>) {
  const folder = await temporaryFolder()
  for (const [name, text] of Object.entries(texts)) await writeFile(join(folder.path, name), text)
  const files = Object.keys(texts).map((name) => ({ name, file: join(folder.path, name) }))
  return { folder, files, [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose]() }
}

test.each([
  ['no ramdisk', { 'netboot.ipxe': good, bzImage: 'k' }, /loads "initrd", which is missing/],
  ['no kernel', { 'netboot.ipxe': good, initrd: 'i' }, /loads "bzImage", which is missing/],
  ['an empty ramdisk', { 'netboot.ipxe': good, bzImage: 'k', initrd: '' }, /its initrd is empty/],
  ['another script', { 'netboot.ipxe': 'echo\n', bzImage: 'k' }, /does not begin with #!ipxe/],
  ['a script that loads nothing', { 'netboot.ipxe': '#!ipxe\nboot\n' }, /loads no kernel/],
])('%s fails before any machine starts', async (_, texts, message) => {
  await using at = await served(texts as Record<string, string>)
  const refused = await checkServed(at.files).catch((error) => error)
  expect(refused).toBeInstanceOf(CannotBoot)
  expect(refused.message).toMatch(message)
})

test('what comes from elsewhere is not tried; what is whole is', async () => {
  const far = good.replace('kernel bzImage', 'kernel http://\x1b[31mhost/bzImage')
  await using elsewhere = await served({ 'netboot.ipxe': far, initrd: 'i' })
  const refused = await checkServed(elsewhere.files).catch((error) => error)
  expect(refused).toBeInstanceOf(NotDue)
  expect(refused.message).not.toContain('\x1b')
  await using whole = await served({ 'netboot.ipxe': good, bzImage: 'k', initrd: 'i' })
  await checkServed(whole.files)
  await truncate(join(whole.folder.path, 'netboot.ipxe'), 100 * 1024 ** 2)
  await expect(checkServed(whole.files)).rejects.toThrow('no iPXE script')
  await mkdir(join(whole.folder.path, 'folder'))
  const folder = { name: 'initrd', file: join(whole.folder.path, 'folder') }
  await expect(checkServed([folder])).rejects.toThrow('its initrd is not a file')
})

test('evidence has name, checksum and size of each file, as long as none changes', async () => {
  await using at = await served({ 'netboot.ipxe': good, bzImage: 'k', initrd: 'ii' })
  const job = {
    target: 'a.netboot',
    firmware: 'bios',
    medium: 'network',
    file: at.files[0]?.file ?? '',
  } as const
  await using shipped = await openShipped({ ...job, served: at.files })
  const sha256 = expect.stringMatching(/^[0-9a-f]{64}$/)
  expect(await shipped.seen()).toEqual({
    served: [
      { name: 'netboot.ipxe', sha256, bytes: good.length },
      {
        name: 'bzImage',
        sha256: '8254c329a92850f6d539dd376f4816ee2764517da5e0235514af433164480d7a',
        bytes: 1,
      },
      { name: 'initrd', sha256, bytes: 2 },
    ],
  })
  await writeFile(join(at.folder.path, 'initrd'), 'changed')
  await expect(shipped.seen()).rejects.toThrow(/initrd changed while it was booted/)
})
