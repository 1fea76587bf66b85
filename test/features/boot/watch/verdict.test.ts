import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ConsoleLines } from '../../../../src/features/boot/watch/console-lines.ts'
import { Milestones } from '../../../../src/features/boot/watch/milestones.ts'
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
  'emergency-direct': ['failed', 'emergency mode', 'Emergency Shell'],
  'no-root-bios': ['failed', 'root not mounted', 'An error occurred in stage 1 of the boot process'],
  'no-loader-bios': ['failed', 'no bootable device', 'No bootable device.'],
  'no-loader-uefi': ['failed', 'no bootable device', 'UEFI Interactive Shell'],
  'pi-u-boot': ['booted', 'login', 'pi login:'],
  'no-system-u-boot': ['failed', 'no bootable device', 'No more bootdevs'],
} as const

for (const [name, [verdict, by, text]] of Object.entries(real)) {
  test(`the console of ${name} means ${verdict} by ${by}, in whatever pieces it arrives`, () => {
    const decision = judge(bytes(name)).decision(1)
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
  ['Kernel panic - not syncing: VFS: Unable to mount root fs on unknown-block(0,0)', 'failed'],
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
    expect(reader.decision(0)?.verdict).toBe(verdict)
  })
}

test('a finished startup waits for the login, and counts alone after three seconds', () => {
  const reader = new Judge()
  reader.read('systemd[1]: Startup finished in 1.2s (kernel) + 3.4s (userspace) = 4.6s.', 10)
  expect(reader.decision(12.9)).toBeUndefined()
  expect(reader.decision(13)).toMatchObject({ verdict: 'booted', by: 'startup finished' })
})

test('an emergency shell after a finished startup is a failure', () => {
  const reader = new Judge()
  reader.read('systemd[1]: Startup finished in 1.2s (kernel) + 3.4s (userspace) = 4.6s.', 10)
  reader.read('You are in emergency mode.', 12)
  expect(reader.decision(20)).toMatchObject({ verdict: 'failed', by: 'emergency mode' })
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
  expect(reader.decision(60)).toBeUndefined()
  expect(reader.decision(61)).toMatchObject({ verdict: 'failed', by: 'boot loader' })
})

test('a device that never came only explains a time-out', () => {
  const reader = new Judge()
  reader.read('[ TIME ] Timed out waiting for device dev-sdb.device - /dev/sdb.', 90)
  expect(reader.decision(1e6)).toBeUndefined()
  expect(reader.last()).toMatchObject({ verdict: 'failed', by: 'device missing' })
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

test('a guest cannot fill the evidence with milestones', () => {
  const milestones = new Milestones()
  for (let i = 0; i < 1000; i++) milestones.read(`Reached target Number ${i}`, i)
  expect(milestones.list).toHaveLength(40)
})
