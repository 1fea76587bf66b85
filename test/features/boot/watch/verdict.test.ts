import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isStage } from '../../../../src/documents/evidence.ts'
import { ConsoleLines } from '../../../../src/features/boot/watch/console-lines.ts'
import { Milestones } from '../../../../src/features/boot/watch/milestones.ts'
import { rules } from '../../../../src/features/boot/watch/rules.ts'
import { Judge } from '../../../../src/features/boot/watch/verdict.ts'

/**
 * The serial lines of real guests as QEMU 10.0 sent them, the middle of the long ones left out; made by
 * booting the hosts of examples/tiny and test/fixtures/flakes/broken.
 */
const bytes = (name: string) => readFileSync(new URL(`consoles/${name}.log`, import.meta.url))

function judge(content: Uint8Array, extra?: RegExp) {
  const lines = new ConsoleLines()
  const reader = new Judge(extra)
  for (let at = 0; at < content.length; at += 7) {
    for (const line of lines.write(content.subarray(at, at + 7))) reader.read(line, 1)
  }
  reader.read(lines.unfinished, 1)
  return reader
}

const real = {
  'wonderland-bios': ['booted', 'login', 'wonderland login:'],
  'wonderland-uefi': ['booted', 'login', 'wonderland login:'],
  'systemd-direct': ['booted', 'login', 'systemd login:'],
  'panic-direct': ['failed', 'kernel panic', 'Kernel panic - not syncing: Attempted to kill init!'],
  'emergency-direct': ['failed', 'emergency mode', 'Emergency'],
  'no-root-bios': ['failed', 'root not mounted', 'An error occurred in stage 1 of the boot process'],
  'no-loader-bios': ['failed', 'no bootable device', 'No bootable device.'],
  'no-loader-uefi': ['failed', 'no bootable device', 'UEFI Interactive Shell'],
  'pi-u-boot': ['booted', 'login', 'pi login:'],
  'no-system-u-boot': ['failed', 'no bootable device', 'No more bootdevs'],
} as const

for (const [name, [verdict, by, text]] of Object.entries(real)) {
  test(`the console of ${name} means ${verdict} by ${by}, in whatever pieces it arrives`, () => {
    const decision = judge(bytes(name)).decision(10)
    expect(decision).toMatchObject({ verdict, by })
    expect(decision?.text).toContain(text)
  })
}

test('a guest that goes on without a login decides nothing', () => {
  const reader = judge(bytes('silent-direct'))
  expect(reader.decision(1000)).toBeUndefined()
  expect(reader.last()).toBeUndefined()
})

test('a pattern of the person decides before all others', () => {
  const decision = judge(bytes('silent-direct'), /starting sleep/).decision(1)
  expect(decision).toMatchObject({ verdict: 'booted', by: 'your pattern', text: 'starting sleep 1000000...' })
})

const lines: [line: string, verdict: string | undefined][] = [
  ['nixos login: ', 'booted'],
  ['(none) login:', 'booted'],
  ['nixos login: nixos (automatic login)', 'booted'],
  ['nixos login: [    9.312345] random: crng init done', 'booted'],
  ['Last login: Sat Nov 21 06:11:02 UTC 2026 on ttyS0', undefined],
  ['pam_unix: authentication failure; login: unknown user', undefined],
  ['pam: nixos login: not a row of its own', undefined],
  ['[    9.3] greeter[99]: nixos login:', undefined],
  ['greeter[99]: login:', undefined],
  ['[  OK  ] Reached target multi-user.target - Multi-User System.', undefined],
  ['systemd[1]: Startup finished in 1.2s (kernel) + 3.4s (userspace) = 4.6s.', undefined],
  ['[    9.3] greeter[99]: You are in emergency mode', undefined],
  ['[  OK  ] Reached target emergency.target - Emergency Mode.', 'failed'],
  // without its end it is what anybody may write to /dev/kmsg
  ['Kernel panic - not syncing: VFS: Unable to mount root fs on unknown-block(0,0)', undefined],
  ['You are in emergency mode. After logging in, type "journalctl -xb"', 'failed'],
  ['Press Enter for maintenance', 'failed'],
  ['ALERT! /dev/vda1 does not exist.  Dropping to a shell!', 'failed'],
  ['BdsDxe: No bootable option or device was found.', 'failed'],
  ['grub rescue> ', 'failed'],
  ['[    0.000000] Command line: console=ttyS0 panic=1', undefined],
  ['BdsDxe: failed to load Boot0001 "UEFI QEMU DVD-ROM": Not Found', undefined],
]
for (const [line, verdict] of lines) {
  test(`${JSON.stringify(line)} means ${verdict ?? 'nothing'}`, () => {
    const reader = new Judge()
    reader.read(line, 0)
    expect(reader.decision(0)?.verdict ?? reader.decision(5)?.verdict).toBe(verdict)
  })
}

const end = '---[ end Kernel panic - not syncing: VFS: Unable to mount root fs ]---'
const panics = [
  'Kernel panic - not syncing: sysrq triggered crash',
  'Kernel panic - not syncing: VFS: Unable to mount root fs on 0',
]

test('a panic counts after its end and two silent seconds, or when the guest has ended; its last record is named', () => {
  const reader = new Judge()
  for (const panic of panics.slice(0, 1)) reader.read(panic, 10, 'kernel')
  expect(reader.decision(100)).toBeUndefined()
  expect(reader.last()).toBeUndefined()
  expect(reader.last(true)).toMatchObject({ verdict: 'failed', by: 'kernel panic', ear: 'kernel' })
  reader.read(end, 20, 'kernel')
  reader.sound(21)
  expect(reader.decision(22.9)).toBeUndefined()
  expect(reader.decision(23)).toMatchObject({ verdict: 'failed', by: 'kernel panic', text: panics[0] })
})

test('words of a panic that a service writes mean nothing while the guest goes on', () => {
  const reader = new Judge()
  for (const panic of panics) reader.read(panic, 10, 'kernel')
  reader.read(end, 10, 'kernel')
  for (let at = 11; at < 20; at++) {
    reader.sound(at)
    expect(reader.decision(at)).toBeUndefined()
  }
  reader.read('looking-glass login:', 20, 'console')
  expect(reader.decision(30)).toMatchObject({ verdict: 'booted', by: 'login' })
})

test('words of a panic by a process are none of the kernel, wherever they stand', () => {
  const reader = new Judge()
  reader.read(panics[0] as string, 9, 'serial')
  reader.read(end, 9, 'serial')
  reader.trustKernel()
  for (const ear of ['kmsg', 'console', 'screen'] as const)
    for (const line of [...panics, end]) reader.read(line, 10, ear)
  expect(reader.decision(1000)).toBeUndefined()
  expect(reader.last(true)).toBeUndefined()
  for (const line of [panics[1] as string, end]) reader.read(line, 1000, 'kernel')
  expect(reader.decision(1002)).toMatchObject({ verdict: 'failed', by: 'root not mounted', ear: 'kernel' })
})

test('a guest that goes on after the end of its panic had none, also when it is silent later', () => {
  const reader = new Judge()
  for (const line of [panics[0] as string, end]) reader.read(line, 10, 'kernel')
  for (const at of [11, 12, 13]) reader.sound(at)
  expect(reader.decision(1000)).toBeUndefined()
})

test.each([
  "IO-APIC + timer doesn't work!  Boot with apic=debug",
  "timer doesn't work through Interrupt-remapped IO-APIC",
])('a panic that emulation on a busy machine brings about says nothing of the image: %s', (why) => {
  const reader = new Judge()
  reader.read(`Kernel panic - not syncing: ${why}`, 10, 'kernel')
  reader.read(end, 10, 'kernel')
  expect(reader.decision(12)).toMatchObject({ verdict: 'undecided', by: 'machine too slow' })
})

test('words of a boot loader or a firmware mean nothing once a kernel ran', () => {
  const reader = new Judge()
  reader.read('Linux version 6.12.107 (gcc)', 1, 'kernel')
  for (const line of ['No bootable device.', 'grub rescue> ', 'error: cannot find it'])
    reader.read(line, 2, 'console')
  expect(reader.decision(1000)).toBeUndefined()
})

test('only process 1 decides by the journal, and an emergency names its reasons', () => {
  const reader = new Judge()
  for (const text of [
    'Reached target multi-user.target - Multi-User System.',
    'Reached target emergency.target.',
  ])
    reader.read(text, 1, 'services')
  expect(reader.decision(100)).toBeUndefined()
  reader.read('Dependency failed for data.mount - /data.', 101, 'journal')
  reader.read('Reached target emergency.target - Emergency Mode.', 102, 'journal')
  const decision = reader.decision(110)
  expect(decision).toMatchObject({ verdict: 'failed', by: 'emergency mode', ear: 'journal' })
  expect(decision?.text).toContain('Dependency failed for data.mount')
  const other = new Judge()
  other.read('Reached target multi-user.target - Multi-User System.', 1, 'journal')
  expect(other.decision(1)).toMatchObject({ verdict: 'booted', by: 'multi-user', ear: 'journal' })
})

test('every rule says whose words it reads', () => {
  expect(rules.length).toBeGreaterThan(10)
  for (const { because } of rules) expect(because.length).toBeGreaterThan(10)
})

test('an error of the boot loader means nothing once a kernel runs', () => {
  const reader = new Judge()
  reader.read('error: no such device: WONDERLAND;.', 1)
  reader.read('[    0.000000] Linux version 6.12.107 (gcc)', 30)
  expect(reader.decision(900)).toBeUndefined()
})

test('an error of the boot loader after which nothing comes is a failure', () => {
  const reader = new Judge()
  reader.read("error: file `/boot/bzImage' not found.", 1)
  expect(reader.decision(120)).toBeUndefined()
  expect(reader.decision(121)).toMatchObject({ verdict: 'failed', by: 'boot loader' })
})

test('an iPXE that cannot start its kernel is a failure after some silence; what goes on has not failed', () => {
  const words = 'Could not boot: Exec format error (https://ipxe.org/2e008081)'
  for (const said of [words, 'Could not select: No such file or directory (http://ipxe.org/2d0c613b)']) {
    const reader = new Judge()
    reader.read(said, 1)
    expect(reader.decision(5.9)).toBeUndefined()
    expect(reader.decision(6)).toMatchObject({ verdict: 'failed', by: 'boot loader', text: said })
  }
  const goesOn = new Judge()
  goesOn.read(words, 1)
  goesOn.sound(5)
  expect(goesOn.decision(9.9)).toBeUndefined()
  goesOn.read('[    0.000000] Linux version 6.12.107 (gcc)', 9.95)
  goesOn.read(`a service said ${words}`, 10)
  expect(goesOn.decision(900)).toBeUndefined()
})

test('a device that never came only explains a time-out', () => {
  const reader = new Judge()
  reader.read('[ TIME ] Timed out waiting for device dev-sdb.device - /dev/sdb.', 90)
  expect(reader.decision(1e6)).toBeUndefined()
  expect(reader.last()).toBeUndefined()
  expect(reader.hint).toMatch(/^\[ TIME \] Timed out waiting for device dev-sdb/)
})

test('the milestones of a systemd machine are in order and named for people', () => {
  const console = new ConsoleLines()
  const milestones = new Milestones()
  const all = [...console.write(bytes('systemd-direct')), console.unfinished]
  for (const [at, line] of all.entries()) milestones.read(line, at)
  const names = milestones.list.map(({ name }) => name)
  expect(names[0]).toBe('kernel')
  expect(names).toEqual(expect.arrayContaining(['Multi-User System', 'startup finished', 'login']))
  expect(names.join()).not.toMatch(/\.target/)
})

test('of the milestones only the stages are told, each when it is first seen, and not every target', () => {
  const told: string[] = []
  const milestones = new Milestones((stage, seconds) => void told.push(`${stage} ${seconds}`))
  const lines = ['Linux version 6.12', '<<< NixOS Stage 1 >>>', 'Reached target Multi-User System.']
  for (const [at, line] of [...lines, 'tiny login: ', 'tiny login: ', 'Startup finished in 3s'].entries())
    milestones.read(line, at)
  expect(told).toEqual(['kernel 0', 'stage 1 1', 'login 3'])
  expect(milestones.list.filter(isStage).map(({ name }) => name)).toEqual(['kernel', 'stage 1', 'login'])
})

test('a target is one milestone, however systemd and the width of a screen write it', () => {
  const milestones = new Milestones()
  const said = [
    'local-fs.target - Local File Systems.',
    'local-fs.target Local File Systems.',
    'Local File Systems.',
  ]
  for (const [at, what] of said.entries()) milestones.read(`[  OK  ] Reached target ${what}`, at)
  milestones.read('Reached target local-fs.target', 4)
  expect(milestones.list.map(({ name }) => name)).toEqual(['Local File Systems', 'local-fs.target'])
})

test('a guest cannot fill the evidence with milestones', () => {
  const milestones = new Milestones()
  for (let i = 0; i < 1000; i++) milestones.read(`Reached target Number ${i}`, i)
  expect(milestones.list).toHaveLength(40)
})
