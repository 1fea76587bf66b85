import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { CachedPath } from '../../../../src/features/cache/layer/cached-path.ts'
import {
  BadLayer,
  headerBytes,
  layerHead,
  packJson,
  readHeader,
  readIndex,
} from '../../../../src/features/cache/layer/layer-format.ts'
import { cachedPath } from '../../../support/cache/cached-paths.ts'
import { pathOf } from '../../../support/nix/plans.ts'

const system = 'x86_64-linux'
const digestOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
const read = (head: Buffer) => readIndex(head.subarray(headerBytes), readHeader(head))
/** What is said of a layer with this path, whose archives take 1000 bytes. */
const saidOf =
  (...paths: unknown[]) =>
  () =>
    read(layerHead({ system, paths: paths as CachedPath[] }, 1000))

const id = `sha256:${'a'.repeat(64)}!out`
const realising = (id: string) => ({ realises: [{ drv: `${pathOf('one').slice(11)}.drv`, id }] })

test('an index is read as it was written', () => {
  const paths = [
    cachedPath('one', {
      references: [pathOf('two').slice(11)],
      deriver: `${pathOf('one').slice(11)}.drv`,
      ca: `fixed:r:sha256:1${'b'.repeat(51)}`,
      signatures: [`cache.example.org-1:${'A'.repeat(86)}==`],
    }),
    cachedPath('two', { at: 100, ...realising(id) }),
  ]
  expect(read(layerHead({ system, paths }, 200))).toEqual({ version: 1, system, paths })
})

test.each<[string, Buffer]>([
  ['nothing', Buffer.alloc(0)],
  ['a page of HTML', Buffer.from('<html>'.repeat(40))],
  ['a header that ends too early', layerHead({ system, paths: [] }, 0).subarray(0, 40)],
  ['an index that ends too early', layerHead({ system, paths: [cachedPath('one')] }, 100).subarray(0, -3)],
  [
    'an index that is damaged',
    (() => {
      const head = layerHead({ system, paths: [cachedPath('one')] }, 100)
      head[head.length - 5] = (head[head.length - 5] ?? 0) ^ 1
      return head
    })(),
  ],
  [
    'a version of later',
    (() => {
      const head = layerHead({ system, paths: [] }, 0)
      head.writeUInt32LE(2, 16)
      return head
    })(),
  ],
  [
    'an index of 4 GB',
    (() => {
      const head = layerHead({ system, paths: [] }, 0)
      head.writeUInt32LE(0xffffffff, 20)
      return head
    })(),
  ],
])('%s is no layer', (_, head) => {
  expect(() => read(head)).toThrow(BadLayer)
})

test.each<[string, Partial<Record<keyof CachedPath, unknown>>]>([
  ['a path that leaves the store', { path: '../../../../etc/passwd' }],
  ['a path below another', { path: `${pathOf('one').slice(11)}/bin` }],
  ['a path in full', { path: pathOf('one') }],
  ['a name with a newline', { path: `${pathOf('one').slice(11)}\nURL: x` }],
  ['a name that Nix does not take', { path: `${'a'.repeat(32)}-..` }],
  ['a hash that is none', { path: `${'e'.repeat(32)}-one` }],
  ['a NAR hash of another kind', { narHash: 'A'.repeat(64) }],
  ['no size', { narSize: 0 }],
  ['a size that is none', { narSize: 1.5 }],
  ['a reference with a newline', { references: ['a\nSig: x'] }],
  ['a deriver that is no derivation', { deriver: pathOf('one').slice(11) }],
  ['a content address that does not parse', { ca: 'fixed:r:sha256:x' }],
  ['one whose first digit is too high', { ca: `fixed:sha256:z${'0'.repeat(51)}` }],
  ['a signature with a newline', { signatures: [`a:${'A'.repeat(86)}==\nCA: x`] }],
  ['an output whose name leads elsewhere', realising('../../nix-cache-info')],
  ['an output without a hash', realising('sha256:x!out')],
  ['an output of what is no derivation', { realises: [{ drv: pathOf('one').slice(11), id }] }],
  [
    'a path that is too many outputs',
    { realises: Array(21).fill({ drv: `${pathOf('one').slice(11)}.drv`, id }) },
  ],
  ['an archive before the beginning', { at: -1 }],
  ['an archive that lies outside', { at: 950, bytes: 100 }],
  ['a digest that is a path', { sha256: `../${'a'.repeat(61)}` }],
])('%s is refused', (_, wrong) => {
  expect(saidOf({ ...cachedPath('one'), ...wrong })).toThrow(BadLayer)
})

test('archives that overlap and a path that is there twice are refused', () => {
  expect(saidOf(cachedPath('one'), cachedPath('two', { at: 50 }))).toThrow('overlap')
  expect(saidOf(cachedPath('one'), cachedPath('one', { at: 100 }))).toThrow('twice')
})

test('an index of a million paths is refused before it is looked at, and a small one that unpacks to much', () => {
  const many = Array.from({ length: 100_001 }, () => 0)
  expect(saidOf(...many)).toThrow(BadLayer)
  const bomb = packJson('x'.repeat(65 * 1024 ** 2))
  expect(bomb.length).toBeLessThan(100_000)
  const head = layerHead({ system, paths: [] }, 0)
  expect(() => readIndex(bomb, { ...readHeader(head), sha256: digestOf(bomb) })).toThrow('cannot be unpacked')
})
