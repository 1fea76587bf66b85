import { expect, test } from 'vitest'
import type { Result } from '../../../../src/documents/result.ts'
import type { Shard, SharingOfPlan } from '../../../../src/documents/shards.ts'
import { renderMarkdown } from '../../../../src/features/report/markdown/page.ts'
import { mergeReport } from '../../../../src/features/report/merge/merge.ts'
import { planOf, targetOf } from '../../../support/nix/plans.ts'
import { drvOf, evidenceOf, resultOf, targetResultOf } from '../sample-run.ts'

const shardOf = (id: string, targets: string[], more: Partial<Shard> = {}): Shard => ({
  ...{ id, runner: ['ubuntu-24.04'], system: 'x86_64-linux', emulated: [], features: [], bytes: 0 },
  ...{ targets, seconds: 445, parts: { start: 45, fetch: 20, build: 300, boot: 40, upload: 40 } },
  ...more,
})
const builds = [
  ['gcc', 3000, 10, 'name'],
  ['hello', 60, 60, 'usual'],
  ['linux', 100, 2000, 'history'],
  ['web', 10, 400, 'derivation'],
  ['texts', 1, 2, 'name'],
] as const
const cost = { jobs: 2, end: 445, machine: 800 }
const sharing: SharingOfPlan = {
  ...{ prefer: 'balanced', chosen: cost, fewest: cost, over: [] },
  copies: { seconds: 0, derivations: 0, dearest: [] },
}
const plan = {
  ...planOf(
    ['web', 'mail', 'pi'].map((id) => targetOf({ id, drvPath: drvOf(id) })),
    builds.map(([name, seconds, , priced]) => ({
      ...{ drvPath: drvOf(name), name, system: 'x86_64-linux', features: [], needs: [], seconds, priced },
    })),
  ),
  ...{ sharing },
  shards: [
    shardOf('pc-1', ['web']),
    shardOf('pc-2', ['mail'], { runner: { group: 'My Group', labels: ['big'] } }),
    shardOf('pi-1', ['pi']),
  ],
}
const built = (names: readonly string[]): Result['derivations'] =>
  builds.flatMap(([name, , took]) =>
    names.includes(name)
      ? [
          {
            ...{ drvPath: drvOf(name), name, machine: 'local', start: 5, stop: 5 + took },
            ...{ phases: [], outcome: 'built' as const },
          },
        ]
      : [],
  )
const well = (id: string) => [targetResultOf({ id, drvPath: drvOf(id) })]
const report = mergeReport({
  plan,
  results: [
    resultOf(well('web'), {
      shard: 'pc-1',
      seconds: 500,
      derivations: built(['gcc', 'hello', 'linux', 'web']),
    }),
    resultOf(well('mail'), {
      ...{ shard: 'pc-2', seconds: 30 },
      derivations: [
        ...built(['texts']),
        // a build that failed is no guess
        ...built(['linux']).map((one) => ({ ...one, stop: 90_000, outcome: 'failed' as const })),
      ],
    }),
  ],
  evidence: [evidenceOf({ target: 'web', seconds: 33 }), evidenceOf({ target: 'mail', seconds: 7 })],
})

test('each job has what was expected beside what it took: builds, downloads and boots, without its start', () => {
  expect(report.plan?.jobs).toEqual([
    { id: 'pc-1', machine: 'ubuntu-24.04', targets: ['web'], expected: 360, real: 533 },
    { id: 'pc-2', machine: 'My Group, big', targets: ['mail'], expected: 360, real: 37 },
    // of which no result came
    { id: 'pi-1', machine: 'ubuntu-24.04', targets: ['pi'], expected: 360 },
  ])
})

test('the three worst guesses are those that were furthest off, by seconds, too long or too short', () => {
  expect(report.plan?.guesses).toEqual([
    { name: 'gcc', expected: 3000, real: 10, priced: 'name' },
    { name: 'linux', expected: 100, real: 2000, priced: 'history' },
    { name: 'web', expected: 10, real: 400, priced: 'derivation' },
  ])
})

test('a page shows both, and what a job without a result took is not known', () => {
  const page = renderMarkdown(report)
  expect(page).toContain('How the work was split')
  expect(page).toContain('| `pc-1` | `ubuntu-24.04` | `web` | 6 min 0 s | 8 min 53 s |')
  expect(page).toContain('| `pi-1` | `ubuntu-24.04` | `pi` | 6 min 0 s | ? |')
  expect(page).toContain(
    'The worst guesses: `gcc` took 10 s instead of 50 min 0 s (by its name); `linux` took 33 min 20 s instead of 1 min 40 s (as in earlier runs); `web` took 6 min 40 s instead of 10 s (as its derivation says).',
  )
})

test('work that was not split has neither', () => {
  const { shards, sharing, ...alone } = plan
  expect(mergeReport({ plan: alone, results: [], evidence: [] }).plan).toBeUndefined()
})
