import { chmod, copyFile, open, readdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import type { Evidence } from '../../src/documents/evidence.ts'
import type { Starts } from '../../src/documents/image.ts'
import type { TargetResult } from '../../src/documents/result.ts'
import { bootTargets } from '../../src/features/boot/boot.ts'
import { exec } from '../../src/system/exec.ts'
import { guestUser } from '../../src/system/user.ts'
import { bootTargetsOf, isoTarget } from '../features/boot/results.ts'
import { programOf, realNix, temporaryFolder } from '../support/nix/real-nix.ts'
import { recordingLog } from '../support/runner/recording-log.ts'

/** Images without any console of their own, each booted by BIOS and by UEFI: what works, and what fails in each way. */
const debian = process.env.FLAKESHIP_DEBIAN ?? ''
const tiny = `path:${resolve('examples/tiny')}`
const broken = `path:${resolve('test/fixtures/flakes/broken')}`
const images = new Map<string, TargetResult>()
const hosts = [
  ...['looking-glass', 'iso-panic-reset', 'iso-resets', 'no-root'],
  ...['iso-sleeps', 'iso-emergency', 'iso-words', 'iso-headless', 'in-memory'],
]

beforeAll(async () => {
  const nix = await realNix()
  for (const host of hosts) {
    const isTiny = host === 'looking-glass'
    const inputs = isTiny ? { debian: `path:${debian}` } : { tiny, 'tiny/debian': `path:${debian}` }
    const overrides = Object.entries(inputs).flatMap(([name, url]) => ['--override-input', name, url])
    const line = ['build', '--no-link', '--print-out-paths', '--no-write-lock-file', ...overrides]
    const attribute = `${isTiny ? tiny : broken}#nixosConfigurations.${host}.config.system.build.isoImage`
    const folder = join((await nix.run([...line, attribute])).trim(), 'iso')
    const [image = ''] = await readdir(folder)
    images.set(host, isoTarget(host, join(folder, image)))
  }
})

async function boot(
  names: readonly string[],
  { timeout = 200, media = 'cd' as 'cd' | 'stick', concurrency = 2 } = {},
) {
  const folder = await temporaryFolder()
  const user = await guestUser({ PATH: process.env.PATH ?? '' })
  const firmware = (part: string) => join(debian, `usr/share/OVMF/OVMF_${part}_4M.fd`)
  const targets = names.map((name) => images.get(name) as TargetResult)
  const boots = await bootTargets(recordingLog(), exec, bootTargetsOf(targets), {
    ...{ mode: 'iso', out: folder.path, forward: [], openNetwork: false, accelerator: 'tcg' },
    ...{ concurrency, timeout, media },
    tools: {
      qemu: programOf('qemu-system-x86_64'),
      firmware: { code: firmware('CODE'), vars: firmware('VARS') },
    },
    signal: new AbortController().signal,
    ...(user ? { user } : {}),
  })
  return { boots, out: folder.path, [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose]() }
}

/** Process 1 says that it is up about when the login shows: either proves a boot. */
const shown = (boots: readonly Evidence[]) =>
  boots.map(({ target, firmware, verdict, decided }) =>
    verdict === 'booted'
      ? `${target} ${firmware} ${verdict}`
      : `${target} ${firmware} ${verdict} ${decided.by}`,
  )

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
  const sleeping = await readFile(images.get('iso-sleeps')?.images[0]?.file ?? '')
  const file = join(folder.path, 'no-kernel.iso')
  await writeFile(file, withoutKernel(sleeping))
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

/** The same image, in whose folders the kernel has another name. */
function withoutKernel(iso: Buffer): Buffer {
  const bytes = Buffer.from(iso)
  const renamed = [
    ['BZIMAGE', 'BZIMAGX'],
    ['\x0c\x01\x00bzImage', '\x0c\x01\x00bzImagX'],
  ] as const
  let found = 0
  for (const [from, to] of renamed)
    for (let at = bytes.indexOf(from, 0, 'latin1'); at >= 0; at = bytes.indexOf(from, at + 1, 'latin1'))
      found += bytes.write(to, at, 'latin1') > 0 ? 1 : 0
  expect(found).toBeGreaterThan(0)
  return bytes
}

test('an image whose hybrid MBR is gone boots as a CD; as a stick it is seen to fail where its host asks for one, and else is not tried', async () => {
  await using folder = await temporaryFolder()
  await chmod(folder.path, 0o755)
  const wiped = join(folder.path, 'wiped.iso')
  await copyFile(images.get('looking-glass')?.images[0]?.file ?? '', wiped)
  await using file = await open(wiped, 'r+')
  await file.write(Buffer.alloc(512), 0, 512, 0)
  const named = (name: string, starts: Starts): TargetResult => {
    const target = isoTarget(name, wiped)
    return { ...target, images: target.images.map((image) => ({ ...image, starts })) }
  }
  images.set('asked', named('asked', { bios: true, uefi: false, usb: true }))
  images.set('not-asked', named('not-asked', { bios: true, uefi: true, usb: false }))
  await using run = await boot(['asked', 'not-asked'], { media: 'stick' })
  expect(shown(run.boots)).toEqual([
    'asked bios failed no bootable device',
    'asked uefi not-tried not due',
    'not-asked bios not-tried not due',
    'not-asked uefi not-tried not due',
  ])
  expect(run.boots[1]?.decided.text).toContain('isoImage.makeEfiBootable')
  expect(run.boots[2]?.decided.text).toContain('isoImage.makeUsbBootable')
  await using burnt = await boot(['asked'])
  expect(shown(burnt.boots)).toEqual(['asked bios booted', 'asked uefi not-tried not due'])
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
