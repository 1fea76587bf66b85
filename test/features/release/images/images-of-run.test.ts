import { expect, test } from 'vitest'
import type { BuiltImage } from '../../../../src/features/release/images/gate.ts'
import { holdersOf } from '../../../../src/features/release/images/images-of-run.ts'

const sha256 = 'a'.repeat(64)
const image = {
  target: { id: 'one.iso' },
  file: { file: '/nix/store/x-one/iso/nixos.iso', bytes: 1000, sha256 },
} as BuiltImage
const names = (all: Parameters<typeof holdersOf>[1]) => holdersOf(image, all).map(({ id }) => id)

test('the very bytes come before a name, a name before a length, and an archive last', () => {
  const all = [
    { id: 1, name: 'nixos_nixos.iso', bytes: 1150 },
    { id: 2, name: 'one.iso-nixos-1.iso', bytes: 1150 },
    { id: 3, name: 'other.iso', bytes: 1000 },
    { id: 4, name: 'nixos.iso', bytes: 1000 },
    { id: 5, name: 'other.iso', bytes: 77, digest: `sha256:${sha256}` },
  ]
  expect(names(all)).toEqual([5, 4, 3, 2, 1])
})

test('what is shorter than the image, or much longer, cannot hold it', () => {
  const all = [
    { id: 1, name: 'nixos.iso', bytes: 999 },
    { id: 2, name: 'nixos.iso', bytes: 1000 + 64 * 1024 + 1 },
  ]
  expect(names(all)).toEqual([])
})

test('of two alike the one that came later is tried first', () => {
  const all = [1, 2].map((id) => ({ id, name: 'nixos.iso', bytes: 1000 }))
  expect(names(all)).toEqual([2, 1])
})
