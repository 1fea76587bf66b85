import { expect, test } from 'vitest'
import type { NamedLayer } from '../../../../src/features/cache/chain/manifest.ts'
import { liveRuns, recordUse, workflowsAfter } from '../../../../src/features/cache/chain/use.ts'
import { compaction } from '../../../../src/features/cache/plan/compaction.ts'
import { baseNameOf } from '../../../../src/lib/store-path.ts'
import { cachedPath, layerOf } from '../../../support/cache/cached-paths.ts'
import { pathOf } from '../../../support/nix/plans.ts'

const layer = (n: number, names: readonly string[], used: readonly number[] = [n]): NamedLayer =>
  layerOf(
    names.map((name) => cachedPath(name, { bytes: 100, used: [...used] })),
    { key: `flakeship-l1-x86_64-linux-${n}`, bytes: 100 * names.length, used },
  )
const needed = (...names: string[]) => new Set(names.map((name) => baseNameOf(pathOf(name))))
const movedBy = (layers: readonly NamedLayer[], most = 1e9) =>
  compaction({ layers }, most)?.moved.map(({ cached }) => cached.path.slice(33))

test('what a run needed is remembered for three runs, in each layer that has it', () => {
  const one = layer(1, ['a', 'b'])
  const after = [2, 3, 4].reduce((layers, run) => recordUse(layers, needed('a'), run), [one])
  expect(after[0]?.paths.map(({ used }) => used)).toEqual([[4, 3, 2], [1]])
  expect(after[0]?.used).toEqual([4, 3, 2])
})

test('few layers of which most is needed stay as they are, and so does what nobody has said anything about', () => {
  expect(compaction({ layers: [layer(1, ['a', 'b']), layer(2, ['c'])] }, 1e9)).toBeUndefined()
  expect(compaction({ layers: [layer(1, ['a', 'b'], [])] }, 1e9)).toBeUndefined()
  expect(compaction({ layers: [] }, 1e9)).toBeUndefined()
})

test('more than eight layers become one, of what the last three runs needed', () => {
  const many = Array.from({ length: 9 }, (_, n) => layer(n + 1, [`p${n + 1}`]))
  expect(movedBy(many)).toEqual(['p7', 'p8', 'p9'])
  expect(compaction({ layers: many }, 1e9)?.replaces).toEqual(new Set(many.map(({ key }) => key)))
  expect(compaction({ layers: many.slice(0, 8) }, 1e9)?.moved).toHaveLength(3) // less than half of the bytes
  expect(movedBy(many, 250)).toEqual(['p7', 'p8'])
})

test('what less than half is needed of is written anew, each path once and from where it is newest', () => {
  const layers = [
    layer(1, ['a', 'b', 'c'], [1]),
    layer(5, ['d'], [5]),
    layer(6, ['d'], [6]),
    layer(7, ['e'], [7]),
  ]
  expect(
    compaction({ layers }, 1e9)?.moved.map(
      ({ layer: { key }, cached }) => `${key.at(-1)} ${cached.path.slice(33)}`,
    ),
  ).toEqual(['6 d', '7 e'])
})

test('another workflow goes on needing what it needed last, however often others save meanwhile', () => {
  const layers = [
    layer(1, ['mine'], [1]),
    ...Array.from({ length: 8 }, (_, n) => layer(n + 2, [`p${n + 2}`])),
  ]
  expect(movedBy(layers)).not.toContain('mine')
  const workflows = Object.fromEntries(layers.map((_, n) => [String(n + 1), n === 0 ? 'nightly' : 'check']))
  const moved = compaction({ layers, workflows }, 1e9)?.moved.map(({ cached }) => cached.path.slice(33))
  expect(moved?.sort()).toEqual(['mine', 'p7', 'p8', 'p9'])
  // what nobody needs of a workflow is forgotten, and so is the ninth one
  expect(workflowsAfter(layers, workflows, { run: 9, workflow: 'check' })).toEqual({
    ...{ 1: 'nightly', 7: 'check', 8: 'check', 9: 'check' },
  })
  const own = Object.fromEntries(layers.map((_, n) => [String(n + 1), `workflow ${n}`]))
  expect(liveRuns(layers, own)).toEqual(new Set([9, 8, 7, 6, 5, 4, 3, 2]))
})
