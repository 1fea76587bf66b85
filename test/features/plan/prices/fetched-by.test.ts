import fc from 'fast-check'
import { expect, test } from 'vitest'
import { estimatesFrom } from '../../../../src/features/plan/prices/estimates.ts'
import { fetchedBy, fetchShares } from '../../../../src/features/plan/prices/fetched-by.ts'
import { readRunners } from '../../../../src/features/plan/runners/read-runners.ts'
import { planShards } from '../../../../src/features/plan/shards/plan-shards.ts'
import { runsHere } from '../../../../src/features/plan/shards/split-plan.ts'
import { pathOf, planOf, targetOf } from '../../../support/nix/plans.ts'

const MiB = 1024 ** 2
const fetch = {
  paths: ['glibc', 'gtk', 'browser', 'nginx'].map(pathOf),
  ...{ downloadBytes: 0, unpackedBytes: 1000 },
  users: [
    { targets: ['desktop'], paths: [2] },
    { targets: ['desktop', 'laptop'], paths: [1] },
    { targets: ['web'], paths: [3] },
  ],
}
const sizes: Record<string, number> = { glibc: 10, gtk: 20, browser: 60, nginx: 10 }

test('targets fetch the union of what they need, each path once, beside what every job fetches', () => {
  const shares = fetchShares(fetch, (name) => sizes[name] ?? 0)
  const of = (...targets: string[]) => fetchedBy(shares, targets)
  expect([of(), of('web'), of('laptop'), of('desktop'), of('desktop', 'laptop')]).toEqual([
    100, 200, 300, 900, 900,
  ])
  expect(of('web', 'desktop', 'laptop')).toBe(1000)
})

test('of which nothing is known is charged to every job', () => {
  const { users: _, ...one } = fetch
  expect(
    fetchedBy(
      fetchShares(one, () => 1),
      [],
    ),
  ).toBe(1000)
})

test('whatever sizes say, nobody fetches more than Nix says', () => {
  const size = fc.oneof(fc.double({ min: 0, max: 1e15, noNaN: true }), fc.constantFrom(-1, 0))
  fc.assert(
    fc.property(fc.array(size, { minLength: 4, maxLength: 4 }), (all) => {
      let next = 0
      const shares = fetchShares(fetch, () => all[next++] ?? 0)
      for (const one of [shares.everyone, ...shares.some.map(({ bytes }) => bytes)])
        expect(one).toBeGreaterThanOrEqual(0)
      expect(fetchedBy(shares, ['web', 'desktop', 'laptop'])).toBeLessThanOrEqual(1000)
    }),
  )
})

const drv = (name: string) => pathOf(`${name}.drv`)
const build = (name: string, seconds: number) => ({
  ...{ drvPath: drv(name), name, system: 'x86_64-linux', features: [], needs: [], seconds },
})

test('a job is charged with what its own targets fetch', () => {
  const names = ['desktop', 'web']
  const targets = names.map((id) => targetOf({ id, drvPath: drv(id) }))
  const plan = {
    ...planOf(
      targets,
      names.map((name) => build(name, 3000)),
    ),
    fetch: {
      paths: ['browser', 'nginx'].map(pathOf),
      ...{ downloadBytes: 0, unpackedBytes: 2000 * MiB },
      users: [{ targets: ['desktop'], paths: [0] }],
    },
  }
  const { shards } = planShards(plan, { runners: readRunners([], []) })
  expect(shards.map((shard) => [shard.targets, shard.parts?.fetch, shard.seconds])).toEqual([
    [['desktop'], 40, 3085],
    [['web'], 20, 3065],
  ])
})

test('what is only fetched is charged to the job that it joins', () => {
  const targets = [
    targetOf({ id: 'web', drvPath: drv('web') }),
    targetOf({ id: 'tool', drvPath: drv('tool'), status: 'substitutable' }),
  ]
  const plan = {
    ...planOf(targets, [build('web', 3000)]),
    fetch: {
      paths: ['nginx', 'tool'].map(pathOf),
      ...{ downloadBytes: 0, unpackedBytes: 2000 * MiB },
      users: [{ targets: ['tool'], paths: [1] }],
    },
  }
  const [shard] = planShards(plan, { runners: readRunners([], []) }).shards
  expect([shard?.targets, shard?.parts?.fetch, shard?.seconds]).toEqual([['tool', 'web'], 40, 3085])
})

test('here-below counts builds, downloads, boots, uploads and the start', () => {
  const machine = { systems: ['x86_64-linux'], features: ['kvm'] }
  const iso = targetOf({ id: 'a.iso', drvPath: drv('a.iso'), kind: 'iso' })
  const plan = {
    ...planOf([iso], [build('a.iso', 100)]),
    fetch: { paths: [], downloadBytes: 0, unpackedBytes: 500 * MiB },
  }
  const estimates = estimatesFrom({ boots: { mode: 'iso', accelerator: 'auto' }, uploads: true })
  // 100 s of builds, 10 of downloads, 120 of boots, 41 of the upload of 2 GiB, 45 of the start
  const takes = 100 + 10 + 120 + (2 * 1024) / 50 + 45
  expect(runsHere(plan, machine, { seconds: takes + 1, estimates })).toBe(true)
  expect(runsHere(plan, machine, { seconds: takes - 1, estimates })).toBe(false)
})
