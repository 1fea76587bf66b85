import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Evidence } from '../../../../src/documents/evidence.ts'
import { type History, parseHistory } from '../../../../src/documents/history.ts'
import type { Result, TargetResult } from '../../../../src/documents/result.ts'
import { versions } from '../../../../src/documents/versions.ts'
import { estimatesFrom } from '../../../../src/features/plan/prices/estimates.ts'
import { learn } from '../../../../src/features/plan/prices/learn.ts'
import { priceOf } from '../../../../src/features/plan/prices/price.ts'
import { Times } from '../../../../src/features/plan/prices/times.ts'
import type { RunsOn } from '../../../../src/features/plan/runners/runners.ts'
import { pathOf, planOf, targetOf } from '../../../support/nix/plans.ts'
import { evidenceOf, targetResultOf } from '../../report/sample-run.ts'

const today = 20_000
const drv = (name: string) => pathOf(`${name}.drv`)
const missing = (name: string, system = 'x86_64-linux') => ({
  ...{ drvPath: drv(name), name, system, features: [], needs: [] },
})

type Build = Partial<Result['derivations'][number]> & { name: string }

function ran(builds: Build[], system = 'x86_64-linux') {
  const plan = planOf(
    [targetOf({ id: 'host.toplevel', drvPath: drv('top') })],
    builds.map(({ name }) => missing(name, system)),
  )
  const result: Result = {
    ...{
      document: 'result',
      version: versions.result,
      shard: 'here',
      created: '',
      seconds: 1,
      interrupted: false,
    },
    machine: { system: 'x86_64-linux', cores: 4, nix: '2.34.8' },
    targets: [],
    failures: [],
    derivations: builds.map((build) => ({
      ...{ drvPath: drv(build.name), machine: 'local', start: 0, stop: 10, phases: [], outcome: 'built' },
      ...build,
    })),
  }
  return { plan, results: [result], evidence: [], here: 'here' }
}

const timesOf = (history: History) => new Times(history)
const asked = { what: 'build', system: 'x86_64-linux', machine: 'here' } as const

describe('what a run teaches', () => {
  test('the next version of a name is expected to take the median of what the last runs took', () => {
    let history: History | undefined
    for (const stop of [100, 500, 110, 120, 90])
      history = learn(history, ran([{ name: 'hello-2.12', stop }]), today)
    expect(timesOf(history as History).of({ ...asked, name: 'hello-2.13' })).toEqual({ seconds: 110 })
    expect(priceOf(missing('hello-2.13'), 'here', timesOf(history as History))).toMatchObject({
      seconds: 110,
      source: 'history',
    })
  })

  test('only the last seven count', () => {
    let history: History | undefined
    for (let i = 0; i < 30; i++) history = learn(history, ran([{ name: 'x-1', stop: i }]), today)
    expect(history?.entries[0]?.seconds).toEqual([23, 24, 25, 26, 27, 28, 29])
  })

  test.each<[string, Build]>([
    ['that failed', { name: 'x-1', outcome: 'failed' }],
    ['that was cancelled', { name: 'x-1', outcome: 'cancelled' }],
    ['on another machine', { name: 'x-1', machine: 'ssh-ng://fast' }],
    ['that never ended', { name: 'x-1', stop: undefined }],
    ['of a name that no store path has', { name: 'x\n::error::-1' }],
    ['of ten days', { name: 'x-1', stop: 864_000 }],
  ])('not a build %s', (_, build) => {
    expect(learn(undefined, ran([build]), today).entries).toEqual([])
  })

  test('not an emulated build; a PC runs i686 by itself', () => {
    expect(learn(undefined, ran([{ name: 'x-1' }], 'aarch64-linux'), today).entries).toEqual([])
    expect(learn(undefined, ran([{ name: 'x-1' }], 'i686-linux'), today).entries.length).toBe(1)
  })

  test.each<[string, Partial<Evidence>, number]>([
    ['that came up', {}, 1],
    ['that failed', { verdict: 'failed' }, 0],
    ['that nobody could judge', { verdict: 'undecided' }, 0],
    ['that never began', { accelerator: undefined }, 0],
    ['of another plan', { target: 'other.vm' }, 0],
  ])('of boots one %s', (_, boot, count) => {
    const { plan, ...rest } = ran([])
    const targets = [targetOf({ id: 'host.vm', drvPath: drv('vm'), kind: 'vm' })]
    const evidence = [evidenceOf({ target: 'host.vm', seconds: 33, ...boot })]
    const { entries } = learn(undefined, { ...rest, plan: { ...plan, targets }, evidence }, today)
    expect(entries.map(({ name, seconds }) => [name, seconds])).toEqual(
      Array(count).fill(['vm-direct-kvm', [33]]),
    )
  })

  test('what nobody built for 90 days is forgotten, and so is what is of tomorrow', () => {
    const old = learn(undefined, ran([{ name: 'old-1' }]), today - 90)
    const odd = learn(old, ran([{ name: 'odd-1' }]), today - 89)
    expect(
      learn(odd, ran([{ name: 'new-1' }]), today)
        .entries.map(({ name }) => name)
        .sort(),
    ).toEqual(['new', 'odd'])
    const future = learn(undefined, ran([{ name: 'future-1' }]), today + 1)
    expect(learn(future, ran([]), today).entries).toEqual([])
  })

  test('stays within its size, and what was written can be read', () => {
    const many = Array.from({ length: 6000 }, (_, i) => ({ name: `package-${'x'.repeat(40)}${i}` }))
    const history = learn(undefined, ran(many), today)
    const text = JSON.stringify(history)
    expect(text.length).toBeLessThanOrEqual(256 * 1024)
    expect(history.entries.length).toBeGreaterThan(1000)
    expect(parseHistory(text)).toEqual(history)
  })
})

describe('bytes, starts and rates', () => {
  const shard = {
    ...{ id: 'pc-1', system: 'x86_64-linux', emulated: [], features: [] },
    ...{ targets: ['host.toplevel'], seconds: 1, bytes: 0 },
  }
  function jobOf(more: Partial<Result>, targets: Partial<TargetResult> = {}, own: RunsOn = ['ubuntu-24.04']) {
    const run = ran([])
    const target = targetResultOf({ id: 'host.toplevel', drvPath: drv('top'), ...targets })
    const results = run.results.map((one) => ({ ...one, shard: 'pc-1', targets: [target], ...more }))
    return { ...run, plan: { ...run.plan, shards: [{ ...shard, runner: own }] }, results }
  }
  const closureOf = (...paths: [string, number][]) => ({
    closure: { bytes: 1, paths: paths.map(([name, bytes]) => ({ path: pathOf(name), bytes })) },
  })
  const runner = { labels: ['ubuntu-24.04'], system: 'x86_64-linux' }
  const learned = (...runs: ReturnType<typeof jobOf>[]) => {
    const history = runs.reduce<History | undefined>((known, one) => learn(known, one, today), undefined)
    expect(parseHistory(JSON.stringify(history))).toEqual(history)
    return history as History
  }
  const MiB = 1024 ** 2

  test('the next version of a path is as large as the median of the last', () => {
    const runs = [10, 90, 30].map((size) => jobOf({}, closureOf([`hello-2.${size}`, size * MiB])))
    const estimates = estimatesFrom({ times: new Times(learned(...runs)), uploads: true })
    expect(estimates.bytesOf('hello-3.0')).toBe(30 * MiB)
    expect(estimates.build(missing('hello-3.0'), { labels: [], native: ['x86_64-linux'] }).bytes).toBe(
      30 * MiB,
    )
    expect(estimates.build(missing('hello-3.0'), { labels: [], native: ['x86_64-linux'] }).source).toBe(
      'usual',
    )
  })

  test('an upload is as large as the image was', () => {
    const times = new Times(learned(jobOf({}, closureOf(['disk-1.0', 500 * MiB]))))
    const image = targetOf({ id: 'host.image', drvPath: drv('disk-1.1'), kind: 'image' })
    expect(estimatesFrom({ times, uploads: true }).uploads(image)).toBe(10)
  })

  test('what is small, or has a name that no store path has, is not kept', () => {
    const small = jobOf({}, closureOf(['small-1', 100], ['large-1', 5 * MiB]))
    expect(learned(small).entries.map(({ name }) => name)).toEqual(['large'])
  })

  test('a job starts as soon as the median of those of its kind, on another machine as on any', () => {
    const times = new Times(learned(...[20, 400, 30].map((started) => jobOf({ started }))))
    const estimates = estimatesFrom({ times })
    expect(estimates.start(runner)).toBe(30)
    expect(estimates.start({ ...runner, labels: ['large'] })).toBe(30)
    expect(estimates.start({ ...runner, system: 'aarch64-linux' })).toBe(estimatesFrom().start(runner))
  })

  test.each([
    { group: 'Large Runners', labels: ['x64'] },
    ['Windows 2025', 'ünï::error::x'],
    ['a'.repeat(150), 'b'.repeat(150)],
  ])('a machine is known by whatever labels or group it has: %j', (own) => {
    const others = [100, 200, 300].map((started) => jobOf({ started }))
    const times = new Times(learned(jobOf({ started: 20 }, {}, own), ...others))
    const estimates = estimatesFrom({ times })
    expect(estimates.start({ labels: own, system: 'x86_64-linux' })).toBe(20)
    expect(estimates.start(runner)).toBe(200)
  })

  test('a download is as fast as the median of earlier runs', () => {
    const runs = [100, 200, 1000].map((size) => jobOf({ fetched: { bytes: size * MiB, seconds: 10 } }))
    expect(estimatesFrom({ times: new Times(learned(...runs)) }).fetch(200 * MiB, runner)).toBe(10)
  })

  test.each([
    ['of a few bytes', { bytes: 100, seconds: 10 }],
    ['of no time', { bytes: 100 * MiB, seconds: 0 }],
  ])('a download %s says nothing of the rate', (_, fetched) => {
    expect(learned(jobOf({ fetched })).entries).toEqual([])
  })

  test('a job that also evaluates, or of another plan, says nothing of starts', () => {
    const evaluated = { ...jobOf({ started: 300 }), results: jobOf({ shard: 'here', started: 300 }).results }
    expect(learn(undefined, evaluated, today).entries).toEqual([])
  })

  test('starts and rates stay where paths fill the size', () => {
    const many = Array.from({ length: 5000 }, (_, i): [string, number] => [`p-${'x'.repeat(50)}${i}`, 1e12])
    const history = learned(jobOf({ started: 20, fetched: { bytes: 1e9, seconds: 9 } }, closureOf(...many)))
    expect(JSON.stringify(history).length).toBeLessThanOrEqual(256 * 1024)
    expect(
      history.entries
        .slice(0, 2)
        .map(({ what }) => what)
        .sort(),
    ).toEqual(['rate', 'start'])
  })
})

describe('a poisoned history', () => {
  const entry = { ...asked, name: 'x', seconds: [5], day: today }
  const read = (entries: unknown[], version: unknown = versions.history) =>
    parseHistory(JSON.stringify({ document: 'history', version, entries }))

  test.each([
    ['a negative time', { ...entry, seconds: [-1] }],
    ['a time of 10⁹', { ...entry, seconds: [1e9] }],
    ['no time at all', { ...entry, seconds: [] }],
    ['a time that is null, as NaN is written', { ...entry, seconds: [null] }],
    ['a name that is a workflow command', { ...entry, name: '::error::x' }],
    ['a million times', { ...entry, seconds: Array(1000).fill(1) }],
    ['nothing measured', { ...entry, seconds: undefined }],
    ['a negative size', { ...entry, what: 'path', bytes: [-1] }],
    ['a size that is null, as NaN is written', { ...entry, what: 'path', bytes: [null] }],
    ['a size that is no list', { ...entry, bytes: 5 }],
    ['a thousand sizes', { ...entry, bytes: Array(1000).fill(1) }],
    ['a prototype', JSON.parse('{"__proto__":{"what":"build"}}')],
  ])('%s is left out, and what stands beside it is read', (_, bad) => {
    expect(read([bad, entry])?.entries).toEqual([entry])
  })

  test.each([
    [
      'of a newer version',
      JSON.stringify({ document: 'history', version: versions.history + 1, entries: [] }),
    ],
    ['of version 1, without bytes', JSON.stringify({ document: 'history', version: 1, entries: [] })],
    ['of another kind', JSON.stringify({ document: 'plan', version: 1, entries: [] })],
    ['cut short', '{"document":"history"'],
    [
      'of a million names',
      JSON.stringify({ document: 'history', version: versions.history, entries: Array(1e6).fill(entry) }),
    ],
    ['empty', ''],
  ])('one %s is none', (_, text) => {
    expect(parseHistory(text)).toBeUndefined()
  })

  test('bytes that no disk has are bent to what some disk has', () => {
    const history = read([{ ...entry, what: 'path', system: 'any', machine: 'any', bytes: [1e308] }])
    expect(history?.entries[0]?.bytes).toEqual([100 * 1024 ** 3])
    const { bytes } = priceOf(missing('x-1'), 'here', history && new Times(history))
    expect(bytes).toBeLessThanOrEqual(100 * 1024 ** 3)
  })

  test('no history bends a price beyond six hours, or below nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.anything()), fc.array(fc.double()), (junk, seconds) => {
        const history = read([...junk, { ...entry, seconds }])
        const price = priceOf(missing('x-1'), 'here', history && new Times(history))
        expect(price.seconds).toBeGreaterThanOrEqual(0)
        expect(price.seconds).toBeLessThanOrEqual(6 * 3600)
      }),
    )
  })

  test.each([0, 1, 1e9, 1e308])('no rate bends a download, and no start a job: %d', (odd) => {
    const job = { ...entry, name: 'job' }
    const history = read([
      { ...job, what: 'rate', bytes: [odd] },
      { ...job, what: 'start', seconds: [Math.min(odd, 6 * 3600)] },
    ])
    expect(history?.entries.length).toBe(2)
    const estimates = estimatesFrom({ times: new Times(history as History) })
    const runner = { labels: ['here'], system: 'x86_64-linux' }
    const seconds = estimates.fetch(1024 ** 3, runner)
    expect(seconds).toBeGreaterThanOrEqual(1)
    expect(seconds).toBeLessThanOrEqual(1024)
    expect(estimates.start(runner)).toBeLessThanOrEqual(900)
  })
})
