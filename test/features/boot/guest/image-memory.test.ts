import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  copiesToMemory,
  givenMemory,
  neededMemory,
  needsOfIso,
} from '../../../../src/features/boot/guest/image-memory.ts'
import { temporaryFolder } from '../../../support/nix/real-nix.ts'
import { isoOf } from './iso-images.ts'

const gibibyte = 1024 ** 3

test('an ISO gets 2 GiB, one that is copied into memory twice its store and 1 GiB, the rest 1 GiB', () => {
  expect(neededMemory({ kind: 'iso' })).toBe(2048)
  expect(neededMemory({ kind: 'iso', copied: 3 * gibibyte + 1 })).toBe(2 * 3073 + 1024)
  expect(neededMemory({ kind: 'iso', copied: 1024 })).toBe(2048)
  expect(neededMemory({ kind: 'disk' })).toBe(1024)
  expect(neededMemory({ kind: 'card' })).toBe(1024)
})

test('never more than there is, and that is said; what a person wants stands above all', () => {
  expect(givenMemory({ kind: 'iso' }, undefined, 8000)).toEqual({ memoryMiB: 2048, said: [] })
  expect(givenMemory({ kind: 'iso', copied: 5 * gibibyte }, undefined, 8000)).toEqual({
    memoryMiB: 8000,
    said: ['11264 MiB of memory for this image: the guest got 8000 MiB'],
  })
  expect(givenMemory({ kind: 'iso' }, 512, 100)).toEqual({ memoryMiB: 512, said: [] })
})

const isolinux = (first: string) => `DEFAULT boot
LABEL boot
  MENU LABEL NixOS
  LINUX /boot/bzImage
  APPEND ${first}
LABEL boot-copytoram
  APPEND init=/nix/store/x/init copytoram
`

test('only the default entry counts, and only a word of its own', () => {
  expect(copiesToMemory(isolinux('init=/x root=LABEL=y copytoram loglevel=4'))).toBe(true)
  expect(copiesToMemory(isolinux('init=/x loglevel=4'))).toBe(false)
  expect(copiesToMemory(isolinux('init=/x nocopytoram copytoram2'))).toBe(false)
  expect(copiesToMemory("menuentry 'NixOS' {\n  linux /boot/bzImage ${isoboot} copytoram\n}")).toBe(true)
  expect(copiesToMemory('')).toBe(false)
})

test('what an ISO needs is read from its own menu and its own store, in several records if it is large', async () => {
  await using folder = await temporaryFolder()
  const needs = async (files: Parameters<typeof isoOf>[0]) => {
    const file = join(folder.path, 'image.iso')
    await writeFile(file, isoOf(files))
    return needsOfIso(file)
  }
  const store = { 'nix-store.squashfs': [0xfffff800, 4096] }
  expect(await needs({ 'isolinux/isolinux.cfg': isolinux('copytoram'), ...store })).toEqual({
    kind: 'iso',
    copied: 0xfffff800 + 4096,
  })
  expect(await needs({ 'isolinux/isolinux.cfg': isolinux('quiet'), ...store })).toEqual({ kind: 'iso' })
  expect(await needs({ 'EFI/boot/grub.cfg': 'linux /k copytoram\n', ...store })).toMatchObject({
    copied: 0xfffff800 + 4096,
  })
  expect(await needs(store)).toEqual({ kind: 'iso' })
})

test('what is no ISO, or a broken one, needs what every ISO needs', async () => {
  await using folder = await temporaryFolder()
  const file = join(folder.path, 'image.iso')
  const whole = isoOf({ 'isolinux/isolinux.cfg': isolinux('copytoram') })
  const broken = Buffer.from(whole)
  broken.fill(0xff, 20 * 2048)
  for (const bytes of [Buffer.alloc(0), Buffer.alloc(100_000, 7), whole.subarray(0, 17 * 2048), broken]) {
    await writeFile(file, bytes)
    expect(await needsOfIso(file)).toEqual({ kind: 'iso' })
  }
})
