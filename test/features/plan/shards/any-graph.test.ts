import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Plan } from '../../../../src/documents/plan.ts'
import { readRunners } from '../../../../src/features/plan/runners/read-runners.ts'
import { planShards } from '../../../../src/features/plan/shards/plan-shards.ts'
import { planOfShard, withShards } from '../../../../src/features/plan/shards/split-plan.ts'
import { preferences } from '../../../../src/features/plan/share/prefer.ts'
import { pathOf, planOf, targetOf } from '../../../support/nix/plans.ts'

const runners = readRunners([], [])
const drv = (n: number) => `/nix/store/${'0'.repeat(32)}-d${n}.drv`
const systems = ['x86_64-linux', 'aarch64-linux', 'i686-linux', 'builtin', 'riscv64-linux']

/** Plans made by chance: each derivation needs some of those before it, and some of them are targets. */
const anyPlan: fc.Arbitrary<Plan> = fc
  .array(
    fc.record({
      needs: fc.array(fc.nat(1000), { maxLength: 4 }),
      system: fc.constantFrom('x86_64-linux', ...systems),
      features: fc.constantFrom<string[]>([], [], ['kvm'], ['cuda']),
      seconds: fc.constantFrom(0, 1, 60, 2700, 86_400, 0.1),
      isTarget: fc.boolean(),
      status: fc.constantFrom('to-build', 'to-build', 'not-here', 'substitutable', 'cached', 'skipped'),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((nodes) =>
    planOf(
      nodes.flatMap(({ isTarget, status, system }, n) =>
        isTarget
          ? [targetOf({ id: `t${n}.toplevel`, drvPath: drv(n), system, status: status as 'to-build' })]
          : [],
      ),
      nodes.map(({ needs, system, features, seconds }, n) => ({
        ...{ drvPath: drv(n), name: `d${n}`, system, features, seconds },
        needs: n === 0 ? [] : [...new Set(needs.map((need) => drv(need % n)))],
      })),
    ),
  )
const anyPrefer = fc.constantFrom(...preferences)

describe('whatever the graph', () => {
  test('every target that is to be built is in exactly one shard, or named with a reason', () => {
    fc.assert(
      fc.property(anyPlan, anyPrefer, (plan, prefer) => {
        const { shards, unplaced } = planShards(plan, { runners, prefer })
        const placed = shards.flatMap(({ targets }) => targets)
        expect(new Set(placed).size).toBe(placed.length)
        for (const { id, status } of plan.targets) {
          const isWanted = status === 'to-build' || status === 'not-here'
          if (isWanted) expect([placed.includes(id), unplaced.has(id)].filter(Boolean).length, id).toBe(1)
          if (status === 'cached' || status === 'skipped') expect(placed).not.toContain(id)
        }
        for (const reason of unplaced.values()) expect(reason).toMatch(/ needs /)
      }),
    )
  })

  test('all that a target needs is in its shard, and its machine can build it', () => {
    fc.assert(
      fc.property(anyPlan, anyPrefer, (plan, prefer) => {
        const split = withShards(plan, { runners, prefer })
        const missing = new Map(plan.derivations.map((one) => [one.drvPath, one]))
        for (const shard of split.shards ?? []) {
          const own = new Set(planOfShard(split, shard.id)?.derivations.map(({ drvPath }) => drvPath))
          const wanted = split.targets.filter(
            ({ id, status }) => shard.targets.includes(id) && status === 'to-build',
          )
          const needed = new Set(wanted.map(({ drvPath }) => drvPath))
          for (const path of needed) for (const need of missing.get(path)?.needs ?? []) needed.add(need)
          for (const path of needed) expect(own.has(path)).toBe(true)
          const native = ['builtin', shard.system, ...(shard.system === 'x86_64-linux' ? ['i686-linux'] : [])]
          for (const path of needed)
            expect([...native, ...shard.emulated]).toContain(missing.get(path)?.system)
        }
      }),
    )
  })

  test('the order in which it was evaluated changes nothing', () => {
    const anyOrder = <T>(all: readonly T[]) => fc.shuffledSubarray([...all], { minLength: all.length })
    const shuffled = fetching(anyPlan).chain((plan) =>
      fc.record({
        plan: fc.constant(plan),
        targets: anyOrder(plan.targets),
        derivations: fc
          .tuple(...plan.derivations.map((one) => anyOrder(one.needs).map((needs) => ({ ...one, needs }))))
          .chain(anyOrder),
        users: anyOrder(plan.fetch.users ?? []),
      }),
    )
    fc.assert(
      fc.property(shuffled, anyPrefer, ({ plan, targets, derivations, users }, prefer) => {
        const fetch = { ...plan.fetch, users }
        const split = planShards({ ...plan, targets, derivations, fetch }, { runners, prefer })
        expect(split).toEqual(planShards(plan, { runners, prefer }))
      }),
    )
  })

  test('nor does it where many plans are as good as each other', () => {
    const alike = fc
      .array(fc.constantFrom(60, 600), { minLength: 3, maxLength: 14, size: 'max' })
      .map((all) =>
        planOf(
          all.map((_, n) => targetOf({ id: `t${n}`, drvPath: drv(n) })),
          all.map((seconds, n) => ({
            ...{ drvPath: drv(n), name: `d${n}`, system: 'x86_64-linux', features: [], needs: [], seconds },
          })),
        ),
      )
    fc.assert(
      fc.property(alike, fc.integer({ min: 1, max: 4 }), (plan, most) => {
        const split = planShards({ ...plan, targets: plan.targets.toReversed() }, { runners, most })
        expect(split).toEqual(planShards(plan, { runners, most }))
      }),
    )
  })
})

/** The same where some targets fetch what others do not. */
const fetching = (plans: fc.Arbitrary<Plan>): fc.Arbitrary<Plan> =>
  plans.chain((plan) =>
    fc.array(fc.subarray(plan.targets.map(({ id }) => id)), { maxLength: 6 }).map((users) => ({
      ...plan,
      fetch: {
        paths: users.map((_, i) => pathOf(`p${i}`)),
        ...{ downloadBytes: 0, unpackedBytes: users.length * 3_000_000_000 },
        users: users.map((targets, i) => ({ targets, paths: [i] })),
      },
    })),
  )
