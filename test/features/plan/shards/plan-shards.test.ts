import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import {
  type MissingDerivation,
  type Plan,
  plan as planSchema,
  type Target,
} from '../../../../src/documents/plan.ts'
import { readRunners } from '../../../../src/features/plan/runners/read-runners.ts'
import { machineName } from '../../../../src/features/plan/runners/runners.ts'
import { planShards } from '../../../../src/features/plan/shards/plan-shards.ts'
import {
  onlyHere,
  partHere,
  planOfShard,
  runsHere,
  withShards,
} from '../../../../src/features/plan/shards/split-plan.ts'
import { pathOf, planOf, targetOf } from '../../../support/nix/plans.ts'
import { computedSince } from '../../../support/runner/computed.ts'

const hosted = readRunners([], [])
const drv = (name: string) => pathOf(`${name}.drv`)

function missing(
  name: string,
  extra: Partial<MissingDerivation> = {},
  needs: string[] = [],
): MissingDerivation {
  return { drvPath: drv(name), name, system: 'x86_64-linux', features: [], needs: needs.map(drv), ...extra }
}
const target = (id: string, extra: Partial<Target> = {}) => targetOf({ id, drvPath: drv(id), ...extra })
const shown = (plan: Plan, options: Partial<Parameters<typeof planShards>[1]> = {}) =>
  planShards(plan, { runners: hosted, ...options }).shards.map(
    ({ id, runner, emulated, features, targets }) => ({ id, runner, emulated, features, targets }),
  )

describe('what goes together', () => {
  test('targets that share what is dear are built by one job, others by another', () => {
    const plan = planOf(
      [target('a'), target('b'), target('c')],
      [
        missing('a', {}, ['left']),
        missing('b', {}, ['right']),
        missing('c', { seconds: 600 }),
        missing('left', {}, ['shared']),
        missing('right', {}, ['shared']),
        missing('shared', { seconds: 2000 }),
      ],
    )
    expect(shown(plan).map(({ id, targets }) => [id, targets])).toEqual([
      ['x86_64-linux-1', ['a', 'b']],
      ['x86_64-linux-2', ['c']],
    ])
  })

  test('each system goes to its own runner; what an image needs of another system is emulated beside it', () => {
    const arm = { system: 'aarch64-linux' }
    const plan = planOf(
      [
        target('x'),
        target('arm', arm),
        target('pi', arm),
        target('old', { system: 'i686-linux' }),
        target('mac', { system: 'aarch64-darwin' }),
      ],
      [
        missing('x'),
        missing('arm', arm),
        missing('pi', arm, ['helper']),
        missing('helper'),
        missing('old', { system: 'i686-linux' }),
        missing('mac', { system: 'aarch64-darwin' }, ['fetched']),
        missing('fetched', { system: 'builtin' }),
      ],
    )
    expect(shown(plan)).toEqual([
      { id: 'aarch64-linux-1', runner: ['ubuntu-24.04-arm'], emulated: [], features: [], targets: ['arm'] },
      { id: 'aarch64-darwin-1', runner: ['macos-15'], emulated: [], features: [], targets: ['mac'] },
      { id: 'x86_64-linux-1', runner: ['ubuntu-24.04'], emulated: [], features: [], targets: ['old', 'x'] },
      {
        id: 'x86_64-linux-2',
        runner: ['ubuntu-24.04'],
        emulated: ['aarch64-linux'],
        features: [],
        targets: ['pi'],
      },
    ])
  })

  test('only work that needs KVM asks for it', () => {
    const kvm = { features: ['kvm', 'nixos-test'] }
    const plan = planOf([target('plain'), target('tested')], [missing('plain'), missing('tested', kvm)])
    expect(shown(plan).map(({ features, targets }) => [features, targets])).toEqual([
      [[], ['plain']],
      [['kvm', 'nixos-test'], ['tested']],
    ])
  })

  test('what is emulated on request goes to x86_64', () => {
    const plan = planOf(
      [target('arm', { system: 'aarch64-linux' })],
      [missing('arm', { system: 'aarch64-linux' })],
    )
    const [shard] = planShards(plan, { runners: readRunners([], ['aarch64-linux']) }).shards
    expect(shard).toMatchObject({
      id: 'x86_64-linux-1',
      runner: ['ubuntu-24.04'],
      emulated: ['aarch64-linux'],
      seconds: 645,
    })
  })

  test('a fetch that Linux and macOS share does not keep both from being built', () => {
    const mac = { system: 'aarch64-darwin' }
    const plan = planOf(
      [target('linux'), target('mac', mac)],
      [
        missing('linux', {}, ['fetched']),
        missing('mac', mac, ['fetched']),
        missing('fetched', { system: 'builtin' }),
      ],
    )
    expect(shown(plan).map(({ id, targets }) => [id, targets])).toEqual([
      ['x86_64-linux-1', ['linux']],
      ['aarch64-darwin-1', ['mac']],
    ])
  })
})

describe('what cannot be placed', () => {
  test('takes down what needs it and nothing else', () => {
    const plan = planOf(
      [target('odd', { status: 'not-here', reason: 'not on this machine' }), target('even')],
      [
        missing('odd', {}, ['cuda', 'shared']),
        missing('cuda', { features: ['cuda'] }),
        missing('even', {}, ['shared']),
        missing('shared'),
      ],
    )
    const sharded = withShards(plan, { runners: hosted })
    expect(sharded.shards?.map(({ targets }) => targets)).toEqual([['even']])
    expect(sharded.targets.map(({ id, status, reason }) => [id, status, reason])).toEqual([
      [
        'odd',
        'not-here',
        'cuda needs system feature cuda on x86_64-linux; name a runner that has it (runners: x86_64-linux=LABEL)',
      ],
      ['even', 'to-build', undefined],
    ])
  })

  test.each([
    [
      'riscv64-linux',
      [],
      'odd needs system riscv64-linux; name a runner for it (runners: riscv64-linux=LABEL) or emulate it',
    ],
    [
      'aarch64-linux',
      ['kvm'],
      'odd needs system feature kvm on aarch64-linux; name a runner that has it (runners: aarch64-linux=LABEL)',
    ],
  ])('says what is lacking for %s with %s', (system, features, reason) => {
    const plan = planOf([target('odd', { system })], [missing('odd', { system, features })])
    expect(planShards(plan, { runners: hosted }).unplaced).toEqual(new Map([['odd', reason]]))
  })

  test('work for two systems that no machine has together names both', () => {
    const plan = planOf(
      [target('odd')],
      [missing('odd', {}, ['mac']), missing('mac', { system: 'aarch64-darwin' })],
    )
    expect(planShards(plan, { runners: hosted }).unplaced.get('odd')).toBe(
      'odd needs aarch64-darwin and x86_64-linux on one machine; name a runner that can build for all of them',
    )
  })

  test('a target that only this machine cannot build is built on another', () => {
    const plan = planOf(
      [target('arm', { system: 'aarch64-linux', status: 'not-here', reason: 'needs an aarch64 runner' })],
      [missing('arm', { system: 'aarch64-linux' })],
    )
    const sharded = withShards(plan, { runners: hosted })
    expect(sharded.targets[0]).toMatchObject({ status: 'to-build' })
    expect(sharded.targets[0]).not.toHaveProperty('reason')
    expect(sharded.shards?.[0]).toMatchObject({ runner: ['ubuntu-24.04-arm'], targets: ['arm'] })
  })
})

describe('how many', () => {
  const many = (n: number, name = (i: number) => `package-${i}`) =>
    planOf(
      Array.from({ length: n }, (_, i) => target(name(i))),
      Array.from({ length: n }, (_, i) => missing(name(i))),
    )

  test('never more than 256, each with about as much to do', () => {
    const { shards } = planShards(many(1000), { runners: hosted, prefer: 'fast' })
    expect(shards.length).toBeGreaterThan(200)
    expect(shards.length).toBeLessThanOrEqual(256)
    const seconds = shards.map((shard) => shard.seconds)
    expect(Math.max(...seconds) - Math.min(...seconds)).toBeLessThanOrEqual(180)
    expect(shards.flatMap(({ targets }) => targets).sort()).toEqual(
      many(1000)
        .targets.map(({ id }) => id)
        .sort(),
    )
  })

  test('at most as many as asked for, and one for each kind of runner', () => {
    expect(planShards(many(10), { runners: hosted, most: 3 }).shards.length).toBe(3)
    const arm = { system: 'aarch64-linux' }
    const plan = planOf(
      [target('x'), target('y'), target('arm', arm)],
      [missing('x'), missing('y', { features: ['kvm'] }), missing('arm', arm)],
    )
    expect(shown(plan, { most: 1 }).map(({ id, features, targets }) => [id, features, targets])).toEqual([
      ['aarch64-linux-1', [], ['arm']],
      ['x86_64-linux-1', ['kvm'], ['x', 'y']],
    ])
  })

  test('the largest comes first into the job with the least to do', () => {
    const names = ['llvm-18.1.8', 'linux-6.14', 'a-1.0', 'b-1.0', 'c-1.0']
    const plan = many(5, (i) => names[i] ?? '')
    expect(shown(plan, { most: 2 }).map(({ targets }) => targets)).toEqual([
      ['a-1.0', 'b-1.0', 'c-1.0', 'linux-6.14'],
      ['llvm-18.1.8'],
    ])
  })

  test('work of seconds shares a job', () => {
    expect(
      planShards(
        many(10, (i) => `file-${i}.conf`),
        { runners: hosted },
      ).shards.length,
    ).toBe(1)
  })

  test('50,000 derivations in a chain and beside each other', () => {
    const chain = Array.from({ length: 25_000 }, (_, i) =>
      missing(`c-${i}`, { drvPath: `c${i}`, needs: i > 0 ? [`c${i - 1}`] : [] }),
    )
    const loose = Array.from({ length: 25_000 }, (_, i) => missing(`l-${i}`, { drvPath: `l${i}` }))
    const targets = [
      target('c', { drvPath: 'c24999' }),
      ...loose.map(({ name, drvPath }) => target(name, { drvPath })),
    ]
    const before = process.cpuUsage()
    const { shards } = planShards(planOf(targets, [...chain, ...loose]), { runners: hosted })
    expect(computedSince(before)).toBeLessThan(40_000)
    expect(shards.length).toBeGreaterThan(70) // of six hours each, but the one with the chain
    expect(shards.length).toBeLessThanOrEqual(256)
    expect(shards.flatMap((shard) => shard.targets).length).toBe(25_001)
  })
})

test('what needs fetching only goes to the job with the least to do, what is there to nobody', () => {
  const plan = planOf(
    [
      target('big'),
      target('small'),
      target('fetched', { status: 'substitutable' }),
      target('there', { status: 'cached' }),
    ],
    [missing('big', { seconds: 1000 }), missing('small', { seconds: 500 })],
  )
  const sharded = withShards(plan, { runners: hosted })
  expect(sharded.shards?.map(({ targets }) => targets)).toEqual([['big'], ['fetched', 'small']])
  expect(partHere(sharded).targets.map(({ id }) => id)).toEqual(['there'])
  const part = planOfShard(sharded, 'x86_64-linux-2')
  expect(part?.targets.map(({ id }) => id)).toEqual(['small', 'fetched'])
  expect(part?.derivations.map(({ name }) => name)).toEqual(['small'])
  expect(planOfShard(sharded, 'x86_64-linux-9')).toBeUndefined()
  expect(v.safeParse(planSchema.entries.shards, sharded.shards).success).toBe(true)
})

describe('one job is enough', () => {
  const machine = { systems: ['x86_64-linux'], features: [] }
  const cases: [string, Plan, boolean][] = [
    ['for what is there', planOf([target('a', { status: 'cached' })]), true],
    ['for little', planOf([target('a')], [missing('a')]), true],
    ['but not for a kernel', planOf([target('a')], [missing('a', { name: 'linux-6.14' })]), false],
    ['but not for another system', planOf([target('a')], [missing('a', { system: 'aarch64-linux' })]), false],
    ['but not without the feature', planOf([target('a')], [missing('a', { features: ['kvm'] })]), false],
    [
      'but not to fetch 100 GB',
      {
        ...planOf([target('a', { status: 'substitutable' })]),
        fetch: { paths: [], downloadBytes: 0, unpackedBytes: 1e11 },
      },
      false,
    ],
  ]
  test.each(cases)('%s', (_, plan, is) => expect(runsHere(plan, machine)).toBe(is))

  test('as long as the person says', () => {
    expect(runsHere(planOf([target('a')], [missing('a')]), machine, { seconds: 30 })).toBe(false)
  })
})

test('where nothing is handed over, what this machine cannot build is said to be so', () => {
  const arm = { system: 'aarch64-linux' }
  const plan = planOf(
    [target('x'), target('pi', arm), target('tested', { features: ['kvm'] })],
    [
      missing('x'),
      missing('pi', arm, ['helper']),
      missing('helper'),
      missing('tested', { features: ['kvm'] }),
    ],
  )
  const here = onlyHere(plan, { systems: ['x86_64-linux'], features: [] })
  expect(here.targets.map(({ id, status, reason }) => [id, status, reason])).toEqual([
    ['x', 'to-build', undefined],
    [
      'pi',
      'not-here',
      'needs aarch64-linux, which this machine cannot give, and nothing is handed to other jobs',
    ],
    ['tested', 'not-here', 'needs kvm, which this machine cannot give, and nothing is handed to other jobs'],
  ])
  expect(here).not.toHaveProperty('shards')
})

describe('runners', () => {
  test('lines replace labels and add systems', () => {
    const runners = readRunners(['riscv64-linux=self-hosted, riscv', 'aarch64-linux=my-arm'], [])
    expect(runners.map(({ system, labels }) => [system, machineName(labels)])).toEqual([
      ['x86_64-linux', 'ubuntu-24.04'],
      ['aarch64-linux', 'my-arm'],
      ['aarch64-darwin', 'macos-15'],
      ['riscv64-linux', 'self-hosted,riscv'],
      ['x86_64-darwin', 'macos-15-intel'],
    ])
  })

  test.each([
    [['aarch64-linux'], [], 'not "aarch64-linux"'],
    [['aarch64-linux='], [], 'not "aarch64-linux="'],
    [['a$(x)-linux=y'], [], 'not "a$(x)-linux=y"'],
    [['a-b=c', 'a-b=d'], [], 'names a system twice'],
    [[], ['aarch64-darwin'], 'must name Linux systems'],
    [['aarch64-linux=arm'], ['aarch64-linux'], 'is both in runners and in emulate'],
  ])('%j with %j is refused', (lines, emulate, message) => {
    expect(() => readRunners(lines, emulate)).toThrow(message)
  })
})
