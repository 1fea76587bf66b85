import { expect, test } from 'vitest'
import {
  manifestDocument,
  mergeLayers,
  type NamedLayer,
  packManifest,
  parseManifest,
  readManifest,
  withinLimit,
} from '../../../../src/features/cache/chain/manifest.ts'
import { BadLayer, packJson } from '../../../../src/features/cache/layer/layer-format.ts'
import { cachedPath, layerOf } from '../../../support/cache/cached-paths.ts'

const system = 'x86_64-linux'
const layer = (n: number, more: Partial<NamedLayer> = {}) =>
  layerOf([cachedPath(`path-${n}`)], { key: `flakeship-l1-${system}-${n}`, bytes: 1000, ...more })
const keys = (layers: readonly NamedLayer[]) => layers.map(({ key }) => Number(key.split('-').at(-1)))

test('a manifest is read as it was written, and only for its own system', () => {
  const manifest = { system, layers: [layer(1), layer(2, { used: [7, 5] })], workflows: { 7: 'nightly' } }
  expect(readManifest(packManifest(manifest), system)).toMatchObject(manifest)
  expect(() => readManifest(packManifest(manifest), 'aarch64-linux')).toThrow('it is for x86_64-linux')
})

test.each<[string, unknown]>([
  ['of another version', { version: 2, system, layers: [] }],
  ['with 10,000 layers', { version: 1, system, layers: Array.from({ length: 10_000 }, (_, n) => layer(n)) }],
  [
    'that names a manifest as layer',
    { version: 1, system, layers: [layer(1, { key: 'flakeship-m1-d-x86_64-linux-1' })] },
  ],
  ['that names a layer twice', { version: 1, system, layers: [layer(1), layer(1)] }],
  ['whose layer begins behind its end', { version: 1, system, layers: [layer(1, { start: 2000 })] }],
  ['whose layer begins in its own header', { version: 1, system, layers: [layer(1, { start: 10 })] }],
  ['of a run that is none', { version: 1, system, layers: [], workflows: { __proto__x: 'a' } }],
  ['of a workflow without end', { version: 1, system, layers: [], workflows: { 1: 'a'.repeat(301) } }],
  ['that is a text', 'manifest'],
])('a manifest %s is refused', (_, value) => {
  expect(() => parseManifest(value)).toThrow(BadLayer)
  expect(() => readManifest(packJson(value), system)).toThrow(BadLayer)
})

test('bytes that are no manifest are refused', () => {
  expect(() => readManifest(Buffer.from('<html>'), system)).toThrow(BadLayer)
})

test('merging keeps each layer once and remembers the last three runs that used it', () => {
  const merged = mergeLayers([layer(1, { used: [3, 2, 1] }), layer(2)], [layer(3), layer(1, { used: [4] })])
  expect(keys(merged)).toEqual([1, 2, 3])
  expect(merged[0]?.used).toEqual([4, 3, 2])
})

test('what does not fit goes: the least lately used first, the oldest among those', () => {
  const layers = [layer(1), layer(2), layer(3, { used: [1] }), layer(4)]
  expect(keys(withinLimit(layers, 4000))).toEqual([1, 2, 3, 4])
  expect(keys(withinLimit(layers, 3000))).toEqual([2, 3, 4])
  expect(keys(withinLimit(layers, 1999))).toEqual([3])
  const many = Array.from({ length: 70 }, (_, n) => layer(n))
  const kept = withinLimit(many, 1e9)
  expect(kept).toHaveLength(64)
  expect(() => parseManifest(manifestDocument({ system, layers: kept }))).not.toThrow()
})
