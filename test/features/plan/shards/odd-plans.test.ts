import { describe, expect, test } from 'vitest'
import type { MissingDerivation, Plan, Target } from '../../../../src/documents/plan.ts'
import { estimatesFrom } from '../../../../src/features/plan/prices/estimates.ts'
import { readRunners } from '../../../../src/features/plan/runners/read-runners.ts'
import { planShards, type ShardOptions } from '../../../../src/features/plan/shards/plan-shards.ts'
import { partHere, runsHere, withShards } from '../../../../src/features/plan/shards/split-plan.ts'
import { planOf, targetOf } from '../../../support/nix/plans.ts'

const runners = readRunners([], [])
const drv = (name: string) => `/nix/store/${'0'.repeat(32)}-${name}.drv`
const target = (id: string, more: Partial<Target> = {}) => targetOf({ id, drvPath: drv(id), ...more })
const build = (name: string, seconds: number, needs: string[] = []): MissingDerivation => ({
  ...{ drvPath: drv(name), name, system: 'x86_64-linux', features: [], needs: needs.map(drv), seconds },
})
const numbered = <T>(count: number, make: (name: string) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(`host${String(i).padStart(3, '0')}`))
const jobs = (plan: Plan, options: Partial<ShardOptions> = {}) =>
  planShards(plan, { runners, ...options }).shards.map(({ targets }) => targets.join(' '))

/** Two hosts with one kernel of 45 minutes. */
const twoHosts = planOf(
  [target('web.toplevel'), target('mail.toplevel')],
  [
    build('linux-6.14', 2700),
    build('web.toplevel', 60, ['linux-6.14']),
    build('mail.toplevel', 60, ['linux-6.14']),
  ],
)

describe('runners that are named more than once', () => {
  test.each([
    ['two globs with the same labels', ['web.*=big,fast', 'mail.*=big,fast']],
    ['two globs with the same group', ['web.*={"group":"g"}', 'mail.*={"group":"g"}']],
    ['a glob with the labels of its system', ['web.*=ubuntu-24.04']],
    ['a glob with those that a person gave its system', ['x86_64-linux=mine', 'web.*=mine']],
  ])('%s are one kind of machine: what is dear is built once', (_, lines) => {
    expect(jobs(twoHosts, { runners: readRunners(lines, []) })).toEqual(['mail.toplevel web.toplevel'])
  })

  test('other labels are another machine', () => {
    expect(jobs(twoHosts, { runners: readRunners(['web.*=big', 'mail.*=small'], []) }).length).toBe(2)
  })

  test('a glob with the labels of its system has the disk and the features of it', () => {
    const [plain, own] = [runners[0], readRunners(['web.*=ubuntu-24.04'], []).find(({ only }) => only)]
    expect(own).toEqual({ ...plain, only: 'web.*' })
  })

  test('more kinds of machines than a matrix has rows are refused', () => {
    const plan = planOf(
      numbered(300, (name) => target(name)),
      numbered(300, (name) => build(name, 60)),
    )
    const own = numbered(257, (name) => `*${name}*=of-${name}`)
    expect(() => planShards(plan, { runners: readRunners(own, []) })).toThrow(
      'runners asks for 258 kinds of machines, and a workflow can have 256 jobs beside each other',
    )
  })
})

test('jobs of all kinds of machines together are no more than a matrix has rows, whatever is asked for', () => {
  const systems = ['x86_64-linux', 'aarch64-linux']
  const plan = planOf(
    systems.flatMap((system) => numbered(200, (name) => target(`${name}.${system}`, { system }))),
    systems.flatMap((system) => numbered(200, (name) => ({ ...build(`${name}.${system}`, 1000), system }))),
  )
  for (const most of [256, 1000])
    expect(planShards(plan, { runners, most, prefer: 'fast' }).shards.length).toBeLessThanOrEqual(256)
})

describe('more to fetch than the disk of a runner has', () => {
  const unpackedBytes = 50 * 1024 ** 3
  const plan = {
    ...planOf(
      numbered(10, (name) => target(name)),
      numbered(10, (name) => build(name, 3000)),
    ),
    fetch: { paths: [], downloadBytes: 0, unpackedBytes },
  }

  test('is told of each job, and does not put all work into one', () => {
    const { shards, sharing } = planShards(plan, { runners })
    expect(shards.length).toBe(10)
    expect(sharing?.over).toEqual(shards.map(({ id }) => ({ shard: id, what: 'disk', most: 40 * 1024 ** 3 })))
  })

  test('leaves the time limit as it is', () => {
    const estimates = estimatesFrom({ jobSeconds: 3 * 3600 })
    const { shards } = planShards(plan, { runners, estimates, prefer: 'cheap' })
    expect(Math.max(...shards.map(({ seconds }) => seconds))).toBeLessThanOrEqual(3 * 3600)
  })
})

test.each([0, 1])(
  '600 hosts of %d s with a kernel each are spread by what they need, not by themselves',
  (own) => {
    const plan = planOf(
      [...numbered(600, (name) => target(name)), target('other')],
      [
        ...numbered(600, (name) => [
          build(`kernel-of-${name}`, 2700),
          build(name, own, [`kernel-of-${name}`]),
        ]).flat(),
        build('other', 20_000),
      ],
    )
    const { shards, sharing } = planShards(plan, { runners })
    expect(shards.flatMap(({ targets }) => targets).length).toBe(601)
    expect(shards.length).toBeLessThanOrEqual(256)
    expect(sharing?.over).toEqual([])
  },
)

test('what is only fetched goes to a job of its own system, though another has less to do', () => {
  const arm = { system: 'aarch64-linux' }
  const plan = planOf(
    [target('pc'), target('pi', arm), target('tool', { ...arm, status: 'substitutable' })],
    [build('pc', 100), { ...build('pi', 3000), ...arm }],
  )
  expect(jobs(plan)).toEqual(['pc', 'pi tool'])
})

describe('images that a substituter has, and that are booted', () => {
  const machine = { systems: ['x86_64-linux'], features: ['kvm'] }
  const fetched = { kind: 'iso', status: 'substitutable' } as const
  const plan = planOf([
    ...numbered(40, (name) => target(`${name}.iso`, fetched)),
    target('tool', { status: 'substitutable' }),
  ])
  const estimates = estimatesFrom({ boots: { mode: 'all', accelerator: 'auto' } })

  test('are work for several jobs, each image in one of them', () => {
    expect(runsHere(plan, machine, { estimates })).toBe(false)
    const split = withShards(plan, { runners, estimates })
    const placed = split.shards?.flatMap(({ targets }) => targets) ?? []
    expect(placed.sort()).toEqual(plan.targets.map(({ id }) => id).sort())
    expect(partHere(split).targets).toEqual([])
    expect(split.shards?.length).toBeGreaterThan(8)
    expect(split.targets).toEqual(plan.targets)
    expect(Math.max(...(split.shards ?? []).map(({ seconds }) => seconds))).toBeLessThan(600)
    expect(split.sharing?.copies.derivations).toBe(0)
  })

  test('count where they go: a job that builds a kernel does not boot them too', () => {
    const busy = planOf([target('kernel'), ...plan.targets.slice(0, 8)], [build('kernel', 1000)])
    expect(jobs(busy, { estimates })).toContain('kernel')
  })

  test('have the runner that is named for them', () => {
    const own = readRunners(['*.iso=with-kvm'], [])
    const { shards } = planShards(plan, { runners: own, estimates })
    expect(shards.length).toBeGreaterThan(8)
    expect([...new Set(shards.map(({ runner }) => String(runner)))]).toEqual(['with-kvm'])
  })

  test('of a system that no machine has are fetched all the same', () => {
    const odd = target('odd.iso', { ...fetched, system: 'riscv64-linux' })
    const { shards, unplaced } = planShards(planOf([target('a'), odd], [build('a', 1000)]), {
      runners,
      estimates,
    })
    expect(shards.map(({ targets }) => targets)).toEqual([['a', 'odd.iso']])
    expect([...unplaced]).toEqual([])
  })
})
