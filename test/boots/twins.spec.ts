import { chmod, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Starts } from '../../src/documents/image.ts'
import { isoTarget } from '../features/boot/results.ts'
import { temporaryFolder } from '../support/nix/real-nix.ts'
import { imageBoots, renamed, shown } from './image-boots.ts'

/** Images without any console of their own, each booted by BIOS and by UEFI: what works, and what fails in each way. */
const { boot, images, bytesOf } = imageBoots([
  ...['looking-glass', 'iso-panic-reset', 'iso-no-init', 'iso-resets', 'no-root'],
  ...['iso-sleeps', 'iso-emergency', 'iso-words', 'iso-headless', 'in-memory'],
])

test('an image as NixOS makes them is proved by its own default entry, no key pressed', async () => {
  await using run = await boot(['looking-glass'])
  expect(shown(run.boots)).toEqual(['looking-glass bios booted', 'looking-glass uefi booted'])
  for (const { ears, added, logs, milestones, serialLog } of run.boots) {
    expect(added).toEqual(['a virtio console (hvc0)', 'memory that can be read'])
    const lines = new Map(ears.map(({ ear, lines }) => [ear, lines]))
    expect(lines.get('kernel')).toBeGreaterThan(300)
    expect(lines.get('journal')).toBeGreaterThan(300)
    expect(ears.filter(({ deaf }) => deaf)).toEqual([])
    expect(await readFile(join(run.out, serialLog ?? ''), 'utf8')).not.toMatch(/login:|Linux version/)
    expect(await readFile(join(run.out, logs.kernel ?? ''), 'utf8')).toMatch(/^Linux version 6\./)
    expect(await readFile(join(run.out, logs.journal ?? ''), 'utf8')).toMatch(
      /systemd: Reached target multi-user\.target/,
    )
    const names = milestones.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['firmware', 'boot loader', 'kernel', 'userspace', 'login']))
  }
})

const failing = [
  ['iso-panic-reset', 'kernel panic', /Attempted to kill init!/],
  ['iso-resets', 'guest-reset', /reset itself/],
  ['iso-emergency', 'emergency mode', /Dependency failed for|nowhere/],
] as const

test.each(failing)('%s is seen to fail: %s', async (name, by, text) => {
  await using run = await boot([name])
  expect(shown(run.boots)).toEqual(['bios', 'uefi'].map((firmware) => `${name} ${firmware} failed ${by}`))
  for (const { decided } of run.boots) expect(decided.text).toMatch(text)
})

test('an image without its process 1, and one without its store, fail for that reason', async () => {
  await using folder = await temporaryFolder()
  await chmod(folder.path, 0o755)
  const file = join(folder.path, 'no-store.iso')
  await writeFile(file, renamed(await bytesOf('iso-sleeps'), 'nix', 'nox'))
  images.set('no-store', isoTarget('no-store', file))
  await using run = await boot(['iso-no-init', 'no-store'])
  expect(shown(run.boots)).toEqual([
    'iso-no-init bios failed kernel panic',
    'iso-no-init uefi failed kernel panic',
    'no-store bios failed root not mounted',
    'no-store uefi failed root not mounted',
  ])
  const [bios, uefi, ...storeless] = run.boots
  for (const one of [bios, uefi])
    expect(one?.decided.text).toMatch(/Attempted to kill init! exitcode=0x00000100/)
  for (const { decided } of storeless) expect(decided.text).toMatch(/An error occurred in stage 1|nix\/store/)
})

test('the loaders of a stick start their kernel, whose stage 1 fails for its own reason', async () => {
  await using run = await boot(['no-root'], { media: 'stick' })
  expect(shown(run.boots)).toEqual(
    ['bios', 'uefi'].map((firmware) => `no-root ${firmware} failed root not mounted`),
  )
  for (const { medium, decided, milestones } of run.boots) {
    expect(medium).toBe('stick')
    expect(decided.text).toMatch(/An error occurred in stage 1|Press one of/)
    const names = milestones.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['boot loader', 'kernel', 'stage 1']))
  }
})

test('a system that brings its store in its ramdisk comes up from a stick, by BIOS and by UEFI', async () => {
  await using run = await boot(['in-memory'], { media: 'stick' })
  expect(shown(run.boots)).toEqual(['in-memory bios booted', 'in-memory uefi booted'])
})

test('a loader without its kernel and a process 1 that sleeps are undecided, with how far they came', async () => {
  await using folder = await temporaryFolder()
  await chmod(folder.path, 0o755)
  const file = join(folder.path, 'no-kernel.iso')
  await writeFile(file, renamed(await bytesOf('iso-sleeps'), 'bzImage', 'bzImagX'))
  images.set('no-kernel', isoTarget('no-kernel', file))
  await using run = await boot(['no-kernel', 'iso-sleeps'], { timeout: 30, concurrency: 4 })
  expect(shown(run.boots)).toEqual([
    'no-kernel bios undecided time-out',
    'no-kernel uefi undecided time-out',
    'iso-sleeps bios undecided time-out',
    'iso-sleeps uefi undecided time-out',
  ])
  const [isolinux, grub, ...asleep] = run.boots.map(({ decided }) => decided.text)
  expect(isolinux).toMatch(/said "Loading \/boot\/bzImage\.\.\. failed: No such file/)
  expect(grub).toMatch(/said "error: .*\/boot\/bzImage.* not found/)
  for (const text of asleep) expect(text).toMatch(/^it came as far as (?:userspace|stage 1|stage 2)/)
})

test('without a hybrid MBR a CD boots and a stick fails by BIOS, where its host asks for one; UEFI reads El Torito from a stick too', async () => {
  await using folder = await temporaryFolder()
  await chmod(folder.path, 0o755)
  const whole = await bytesOf('in-memory')
  const wiped = Buffer.from(whole).fill(0, 0, 512)
  const add = async (name: string, bytes: Buffer, starts: Starts) => {
    const file = join(folder.path, `${name}.iso`)
    await writeFile(file, bytes)
    const target = isoTarget(name, file)
    images.set(name, { ...target, images: target.images.map((image) => ({ ...image, starts })) })
  }
  await add('asked', wiped, { bios: true, uefi: true, usb: true })
  await add('not-asked', wiped, { bios: true, uefi: false, usb: false })
  await add('bare', Buffer.from(wiped).fill(0, 17 * 2048, 18 * 2048), { bios: false, uefi: true, usb: true })
  await using run = await boot(['asked', 'not-asked', 'bare'], { media: 'stick' })
  expect(shown(run.boots)).toEqual([
    'asked bios failed no bootable device',
    'asked uefi booted',
    'not-asked bios not-tried not due',
    'not-asked uefi not-tried not due',
    'bare bios not-tried not due',
    'bare uefi failed no bootable device',
  ])
  const [, , bios, uefi] = run.boots.map(({ decided }) => decided.text)
  expect(bios).toMatch(/\(isoImage\.makeUsbBootable\)$/)
  expect(uefi).toMatch(/\(isoImage\.makeEfiBootable, isoImage\.makeUsbBootable\)$/)
  await using burnt = await boot(['not-asked'])
  expect(shown(burnt.boots)).toEqual(['not-asked bios booted', 'not-asked uefi not-tried not due'])
})

test('words of a service decide nothing; a unit that failed is named; without a login process 1 decides', async () => {
  await using run = await boot(['iso-words', 'iso-headless'], { timeout: 400 })
  expect(shown(run.boots)).toEqual([
    'iso-words bios booted',
    'iso-words uefi booted',
    'iso-headless bios booted',
    'iso-headless uefi booted',
  ])
  for (const { target, decided, failedUnits } of run.boots) {
    if (target === 'iso-words') {
      expect(decided.text).toMatch(/^iso-words login:|^Reached target multi-user/)
      expect(failedUnits).toEqual(['fails.service (exit-code)'])
    } else expect(decided).toMatchObject({ by: 'multi-user', ear: 'journal' })
  }
  const [headless] = run.boots.filter(({ target }) => target === 'iso-headless')
  expect(headless?.ears).toContainEqual({ ear: 'console', lines: 0 }) // its kernel has no driver for it
}, 1_200_000)
