import { describe, expect, test } from 'vitest'
import type { MissingDerivation, Plan, Target } from '../../../../src/documents/plan.ts'
import { estimatesFrom } from '../../../../src/features/plan/prices/estimates.ts'
import { readRunners } from '../../../../src/features/plan/runners/read-runners.ts'
import { planShards, type ShardOptions } from '../../../../src/features/plan/shards/plan-shards.ts'
import { planOf, targetOf } from '../../../support/nix/plans.ts'

const runners = readRunners([], [])
const drv = (name: string) => `/nix/store/${'0'.repeat(32)}-${name}.drv`

function build(
  name: string,
  seconds: number,
  needs: string[] = [],
  system = 'x86_64-linux',
): MissingDerivation {
  return { drvPath: drv(name), name, system, features: [], needs: needs.map(drv), seconds }
}
const target = (id: string, more: Partial<Target> = {}) => targetOf({ id, drvPath: drv(id), ...more })

/** So many hosts, each with so many seconds of its own and what they share. */
function hosts(count: number, own: number, shared: [name: string, seconds: number][]): Plan {
  const names = Array.from({ length: count }, (_, i) => `host${i}`)
  const needs = shared.map(([name]) => name)
  return planOf(
    names.map((name) => target(name)),
    [
      ...shared.map(([name, seconds]) => build(name, seconds)),
      ...names.map((name) => build(name, own, needs)),
    ],
  )
}

const jobs = (plan: Plan, options: Partial<ShardOptions> = {}) =>
  planShards(plan, { runners, ...options }).shards.map(({ targets }) => targets.join(' '))
const sharing = (plan: Plan, options: Partial<ShardOptions> = {}) =>
  planShards(plan, { runners, ...options }).sharing

describe('what is shared and cheap is built where it is wanted', () => {
  test('hosts that share a unit of a second have a job each', () => {
    const plan = hosts(6, 1800, [['unit-dbus.service', 1]])
    expect(jobs(plan)).toEqual(['host0', 'host1', 'host2', 'host3', 'host4', 'host5'])
    expect(sharing(plan)).toMatchObject({
      chosen: { jobs: 6, end: 1846 },
      copies: { seconds: 5, derivations: 1, dearest: [{ name: 'unit-dbus.service', jobs: 6 }] },
    })
  })

  test('ten hosts of 1,000 s with one package of 100 s: ten jobs', () => {
    const plan = hosts(10, 1000, [['package', 100]])
    expect(jobs(plan).length).toBe(10)
    expect(sharing(plan)?.chosen.end).toBe(1145)
    expect(sharing(plan)?.fewest).toEqual({ jobs: 1, end: 10_145, machine: 10_145 })
  })

  test('four hosts of 600 s that share 400 s: four jobs', () => {
    expect(jobs(hosts(4, 600, [['package', 400]])).length).toBe(4)
  })

  test('the same with cheap: fewer', () => {
    expect(jobs(hosts(4, 100, [['package', 400]]), { prefer: 'cheap' }).length).toBe(1)
    expect(jobs(hosts(4, 100, [['package', 400]]), { prefer: 'fast' }).length).toBe(4)
  })
})

describe('what is shared and dear is built once', () => {
  test('two hosts with one patched kernel of 45 minutes and little else: one job', () => {
    const plan = hosts(2, 60, [['linux-6.14', 2700]])
    expect(jobs(plan)).toEqual(['host0 host1'])
    expect(sharing(plan)).toMatchObject({
      copies: { derivations: 0, seconds: 0, dearest: [] },
      last: { chain: [{ name: expect.stringMatching(/^host/) }, { name: 'linux-6.14', seconds: 2700 }] },
      further: { jobs: 2, end: 2805 },
    })
  })

  test('a kernel that two of five have: those two together, the others alone', () => {
    const plan = planOf(
      ['a', 'b', 'c', 'd', 'e'].map((id) => target(id)),
      [
        build('linux-6.14', 2700),
        build('a', 300, ['linux-6.14']),
        build('b', 300, ['linux-6.14']),
        ...['c', 'd', 'e'].map((id) => build(id, 3000)),
      ],
    )
    expect(jobs(plan)).toEqual(['a b', 'c', 'd', 'e'])
  })

  test('an image beside the toplevel that it holds: one job', () => {
    const plan = planOf(
      [target('host.toplevel'), target('host.iso', { kind: 'iso' })],
      [
        build('system', 1500),
        build('host.toplevel', 10, ['system']),
        build('host.iso', 240, ['host.toplevel']),
      ],
    )
    expect(jobs(plan)).toEqual(['host.iso host.toplevel'])
  })
})

test('systems each have their machine, and the end is that of the slowest', () => {
  const arm = { system: 'aarch64-linux' }
  const plan = planOf(
    [target('a'), target('b'), target('arm', arm), target('pi', arm)],
    [build('a', 900), build('b', 900), build('arm', 2000, [], arm.system), build('pi', 2000, [], arm.system)],
  )
  // both fit into the time that the others take anyway
  expect(jobs(plan)).toEqual(['a b', 'arm', 'pi'])
})

test('two versions of a name that need each other by name, not by derivation, are no circle', () => {
  const plan = planOf(
    [target('gcc-14'), target('gcc-13')],
    [build('gcc-14', 900, ['gcc-13']), build('gcc-13', 900, ['gcc-boot']), build('gcc-boot', 60)],
  )
  expect(jobs(plan)).toEqual(['gcc-13 gcc-14'])
})

test('a real circle, which only a forged plan has, hangs nothing and loses no target', () => {
  const plan = planOf([target('a'), target('b')], [build('a', 60, ['b']), build('b', 60, ['a'])])
  expect(jobs(plan).join(' ').split(' ').sort()).toEqual(['a', 'b'])
})

describe('limits', () => {
  test('no job is planned past its time limit where it can be split, though it does not pay', () => {
    const plan = hosts(3, 3 * 3600, [['linux-6.14', 3600]])
    const estimates = estimatesFrom({ jobSeconds: 6 * 3600 })
    expect(jobs(plan, { estimates, prefer: 'cheap' }).length).toBe(3)
  })

  test('one that cannot end in time is told beforehand, with what takes so long', () => {
    const plan = hosts(1, 60, [['chromium-140', 7 * 3600]])
    const told = sharing(plan, { estimates: estimatesFrom({ jobSeconds: 6 * 3600 }) })
    expect(told?.over).toMatchObject([{ shard: 'x86_64-linux-1', what: 'time', most: 6 * 3600 }])
    expect(told?.last?.chain.at(-1)).toMatchObject({ name: 'chromium-140', seconds: 7 * 3600 })
  })

  test('what fits on no disk together is split', () => {
    const images = Array.from({ length: 30 }, (_, i) => `image${i}.iso`)
    const plan = planOf(
      images.map((id) => target(id)),
      images.map((id) => build(id, 1)),
    )
    const { shards, sharing: told } = planShards(plan, { runners, prefer: 'cheap' })
    expect(shards.length).toBeGreaterThan(1)
    expect(Math.max(...shards.map(({ bytes }) => bytes))).toBeLessThanOrEqual(40 * 1024 ** 3)
    expect(told?.over).toEqual([])
  })

  test('no more jobs than were asked for', () => {
    expect(jobs(hosts(6, 1800, [['unit', 1]]), { most: 2 }).length).toBe(2)
  })
})

describe('runners of targets', () => {
  const plan = hosts(3, 600, [])

  test('a glob names them, as labels, JSON or a group', () => {
    const own = readRunners(['host0*=big,fast', '*1=["self-hosted"]', '*2={"group":"g","labels":"x"}'], [])
    expect(planShards(plan, { runners: own }).shards.map(({ runner, targets }) => [targets, runner])).toEqual(
      [
        [['host0'], ['big', 'fast']],
        [['host1'], ['self-hosted']],
        [['host2'], { group: 'g', labels: ['x'] }],
      ],
    )
  })

  test.each(['*1=[]', '*1={"labels":["a"]}', '*1={"group":"g","other":1}', '*1=["a",', '*1=[["a"]]'])(
    '%s is refused',
    (line) => expect(() => readRunners([line], [])).toThrow('runners must be lines'),
  )
})
