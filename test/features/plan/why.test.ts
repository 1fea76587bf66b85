import { describe, expect, test } from 'vitest'
import type { Plan } from '../../../src/documents/plan.ts'
import { findInPlan, why } from '../../../src/features/plan/why.ts'
import { whyLines } from '../../../src/features/report/terminal/why.ts'
import { pathOf, planOf, targetOf } from '../../support/nix/plans.ts'

/** What nobody has, with what each needs of the rest. */
function plan(missing: Record<string, string[]>, more: Partial<Plan> = {}): Plan {
  const derivations = Object.entries(missing).map(([name, needs]) => ({
    drvPath: pathOf(`${name}.drv`),
    name,
    system: 'x86_64-linux',
    features: [],
    needs: needs.map((need) => pathOf(`${need}.drv`)),
  }))
  const target = targetOf({ id: 'nixos.toplevel', drvPath: pathOf('system.drv') })
  return { ...planOf([target], derivations), ...more }
}
const answer = (of: Plan) => why(of, of.targets[0] ?? targetOf({ id: '', drvPath: '' }))

const kernel = {
  system: ['initrd', 'etc', 'linux-6.14'],
  initrd: ['modules-shrunk', 'linux-6.14'],
  'modules-shrunk': ['linux-6.14-modules'],
  'linux-6.14-modules': ['linux-6.14'],
  'linux-6.14': ['config', 'linux-6.14.tar.xz'],
  config: ['linux-6.14.tar.xz'],
  'linux-6.14.tar.xz': [],
  etc: ['units'],
  units: ['unit-sshd'],
  'unit-sshd': [],
}

describe('why', () => {
  test('gives the shortest way down, though others are found first', () => {
    expect(answer(plan(kernel)).chain.map(({ name }) => name)).toEqual([
      'system',
      'linux-6.14',
      'linux-6.14.tar.xz',
    ])
  })

  test('counts what would be built for this target only', () => {
    const { builds } = answer(plan({ ...kernel, other: ['linux-6.14'], alone: [] }))
    expect(builds).toBe(10)
  })

  test('knows which of the first ones hold most others up', () => {
    expect(answer(plan(kernel)).first.map(({ derivation, holds }) => [derivation.name, holds])).toEqual([
      ['linux-6.14.tar.xz', 6],
      ['unit-sshd', 3],
    ])
  })

  test('has nothing to say of a target that is not missing', () => {
    expect(answer(plan({ other: [] }))).toMatchObject({ chain: [], builds: 0, first: [] })
  })

  test('survives a document whose derivations need each other, or what is not in it', () => {
    expect(answer(plan({ system: ['a'], a: ['system'] }))).toMatchObject({ chain: [], builds: 2 })
    expect(answer(plan({ system: ['gone'] })).chain).toHaveLength(1)
  })
})

test('a target is found by any of its names, and so is what does not evaluate', () => {
  const failure = { attribute: 'packages.x86_64-linux.bad', names: ['bad.toplevel'], message: 'no' }
  const target = targetOf({ id: 'a', names: ['a', 'b'], drvPath: pathOf('a.drv') })
  const found = planOf([target])
  expect(findInPlan({ ...found, failures: [failure] }, 'b')).toBe(target)
  expect(findInPlan({ ...found, failures: [failure] }, 'bad.toplevel')).toBe(failure)
  expect(findInPlan(found, 'c')).toBeUndefined()
})

describe('the words', () => {
  test('are the chain, the weight and what comes first', () => {
    const fetch = {
      paths: [pathOf('glibc-2.40')],
      downloadBytes: 30 * 1024 ** 2,
      unpackedBytes: 90 * 1024 ** 2,
    }
    expect(whyLines(answer(plan(kernel, { fetch })))).toEqual([
      'nixos.toplevel would be built',
      '',
      'The shortest way down to what nobody has:',
      '  system                   nixos.toplevel',
      '  └─ linux-6.14',
      '     └─ linux-6.14.tar.xz  nobody has it, and all that it needs is there',
      '',
      '10 derivations to build, 30.0 MiB to fetch (90.0 MiB unpacked, 1 store path)',
      '',
      'What must be built first, and how many of the others wait for it:',
      '  6  linux-6.14.tar.xz',
      '  3  unit-sshd',
    ])
  })

  test('are short for a target that is missing by itself', () => {
    expect(whyLines(answer(plan({ system: [] })))).toEqual([
      'nixos.toplevel would be built',
      '',
      'The shortest way down to what nobody has:',
      '  system  nobody has it, and all that it needs is there',
      '',
      '1 derivation to build, nothing to fetch',
    ])
  })

  test('leave out the middle of a long chain', () => {
    const long = Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [`p${i}`, i < 39 ? [`p${i + 1}`] : []]),
    )
    const lines = whyLines(answer(plan({ system: ['p0'], ...long })))
    expect(lines.filter((line) => line.includes('─'))).toHaveLength(11)
    expect(lines.join('\n')).toMatch(/─ p4\n.*… 30 more\n.*─ p35\n/)
  })

  test('say that the bytes are those of several targets', () => {
    const fetch = { paths: [pathOf('glibc-2.40')], downloadBytes: 1024, unpackedBytes: 2048 }
    const two = plan({ system: [] }, { fetch })
    two.targets.push(targetOf({ id: 'other', drvPath: pathOf('other.drv') }))
    expect(whyLines(answer(two)).join('\n')).toContain('for all 2 targets of the plan together')
  })

  test.each([
    ['cached', {}, 'a is here already: nothing is built for it'],
    ['substitutable', {}, 'a would be fetched from a substituter: nothing is built for it'],
    ['not-here', { reason: 'needs kvm' }, 'a cannot be built on this machine: needs kvm'],
    ['skipped', { reason: 'broken' }, 'a is skipped on purpose: broken'],
  ] as const)('are one line for a target that is %s', (status, reason, expected) => {
    const target = targetOf({ id: 'a', drvPath: pathOf('a.drv'), status, ...reason })
    expect(whyLines(why(planOf([target]), target))).toEqual([expected])
  })

  test('carry no escape sequences of the flake', () => {
    const evil = plan({ system: [] })
    evil.derivations[0] = {
      ...(evil.derivations[0] as never as Plan['derivations'][number]),
      name: 'a\u001b[2Jb',
    }
    expect(whyLines(answer(evil)).join('')).not.toContain('\u001b')
  })
})
