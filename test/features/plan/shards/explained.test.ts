import { describe, expect, test } from 'vitest'
import type { MissingDerivation, Plan, Target } from '../../../../src/documents/plan.ts'
import { estimatesFrom } from '../../../../src/features/plan/prices/estimates.ts'
import { Times } from '../../../../src/features/plan/prices/times.ts'
import { readRunners } from '../../../../src/features/plan/runners/read-runners.ts'
import { planShards, type ShardOptions } from '../../../../src/features/plan/shards/plan-shards.ts'
import { planOf, targetOf } from '../../../support/nix/plans.ts'

const drv = (name: string) => `/nix/store/${'0'.repeat(32)}-${name}.drv`
const build = (name: string, seconds: number, needs: string[] = []): MissingDerivation => ({
  ...{ drvPath: drv(name), name, system: 'x86_64-linux', features: [], needs: needs.map(drv), seconds },
})
const target = (id: string, more: Partial<Target> = {}) => targetOf({ id, drvPath: drv(id), ...more })
const told = (plan: Plan, options: Partial<ShardOptions> = {}) =>
  planShards(plan, { runners: readRunners([], []), ...options }).sharing

/** So many targets that share nothing. */
const apart = (...seconds: number[]) =>
  planOf(
    seconds.map((_, i) => target(`host${i}`)),
    seconds.map((one, i) => build(`host${i}`, one)),
  )

describe('the longest chain', () => {
  /** A target on top of so many links, the last of which takes what is given. */
  const chainOf = (links: number, last: number) =>
    planOf(
      [target('d0')],
      Array.from({ length: links }, (_, i) => {
        const isLast = i === links - 1
        return build(`d${i}`, isLast ? last : i % 2, isLast ? [] : [`d${i + 1}`])
      }),
    )

  test('of many links is what takes longest in it, in order, however far below its target', () => {
    const chain = told(chainOf(40, 3000))?.last?.chain ?? []
    expect(chain).toHaveLength(10)
    expect(chain.at(-1)).toMatchObject({ name: 'd39', seconds: 3000 })
    const places = chain.map(({ name }) => Number(name.slice(1)))
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  test('where nothing takes any time goes from the target down', () => {
    const plan = planOf([target('a')], [build('a', 0, ['b']), build('b', 0, ['c']), build('c', 0)])
    expect(told(plan)?.last?.chain.map(({ name }) => name)).toEqual(['a', 'b', 'c'])
  })

  test('of a forged plan that needs itself has no end, and none is told', () => {
    const plan = planOf([target('a')], [build('a', 60, ['b']), build('b', 60, ['a'])])
    expect(told(plan)?.last?.chain).toEqual([])
  })
})

describe('why there are no further jobs', () => {
  test('they do not pay', () => {
    const plan = planOf(
      [target('a'), target('b')],
      [build('linux-6.14', 2700), build('a', 60, ['linux-6.14']), build('b', 60, ['linux-6.14'])],
    )
    expect(told(plan)?.further).toMatchObject({ jobs: 2, not: 'price' })
  })

  test('they are not allowed, however much they would bring', () => {
    expect(told(apart(1800, 1800, 1800), { most: 2 })?.further).toMatchObject({ jobs: 3, not: 'jobs' })
  })

  test('they end less than a twentieth sooner, which counts as the same', () => {
    expect(told(apart(1800, 1800, 100), { prefer: 'fast' })?.chosen).toMatchObject({ jobs: 3, end: 1845 })
    const near = told(apart(1800, 1750, 60), { prefer: 'fast' })
    expect(near).toMatchObject({
      chosen: { jobs: 2, end: 1855 },
      further: { jobs: 3, end: 1845, not: 'near' },
    })
  })

  test('there are none that end sooner', () => {
    expect(told(apart(1800))?.further).toBeUndefined()
  })
})

describe('a job that cannot end in time says what takes so long', () => {
  const size = {
    what: 'path',
    name: 'a.iso',
    system: 'any',
    machine: 'any',
    bytes: [10 * 1024 ** 3],
  } as const
  const times = new Times({ entries: [{ ...size, bytes: [...size.bytes], day: 0 }] })
  const estimates = estimatesFrom({ jobSeconds: 3600 })

  test('each such job, by its most expensive build', () => {
    const plan = planOf(
      [target('a'), target('b')],
      [build('a', 10, ['gcc']), build('gcc', 5000), build('b', 10, ['ghc']), build('ghc', 6000)],
    )
    expect(told(plan, { estimates })?.over.map(({ takes }) => takes)).toEqual([
      { part: 'build', seconds: 5010, dearest: { name: 'gcc', seconds: 5000 } },
      { part: 'build', seconds: 6010, dearest: { name: 'ghc', seconds: 6000 } },
    ])
  })

  test.each([
    ['boot', { jobSeconds: 60, boots: { mode: 'all', accelerator: 'tcg' } }, 0],
    ['upload', { jobSeconds: 60, times, uploads: true, boots: { mode: 'none', accelerator: 'auto' } }, 0],
    ['fetch', { jobSeconds: 60, boots: { mode: 'none', accelerator: 'auto' } }, 5 * 1024 ** 3],
    ['start', { jobSeconds: 40, boots: { mode: 'none', accelerator: 'auto' } }, 0],
  ] as const)('by its %s', (part, options, unpackedBytes) => {
    const plan = planOf([target('a.iso', { kind: 'iso' })], [build('a.iso', 30)])
    const fetch = { paths: [], downloadBytes: 0, unpackedBytes }
    const [over] = told({ ...plan, fetch }, { estimates: estimatesFrom(options) })?.over ?? []
    expect(over?.takes?.part).toBe(part)
    expect(over?.takes?.dearest).toBeUndefined()
  })
})
