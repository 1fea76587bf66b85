import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { resultsOfRun } from '../../../src/actions/jobs/results-of-run.ts'
import type { Plan } from '../../../src/documents/plan.ts'
import type { Result } from '../../../src/documents/result.ts'
import { UserError } from '../../../src/lib/errors.ts'
import { drvOf, evidenceOf, resultOf, targetResultOf } from '../../features/report/sample-run.ts'
import { folderStores } from '../../support/github/folder-stores.ts'
import { planOf, targetOf } from '../../support/nix/plans.ts'
import { recordingLog } from '../../support/runner/recording-log.ts'

/** Which results of a run count, whatever lies in its artifacts. */
const digest = 'd'.repeat(64)
const plan = planOf([targetOf({ id: 'a', drvPath: drvOf('a') })])
const resultFor = (more: Partial<Result> = {}): Result =>
  resultOf([targetResultOf({ id: 'a', drvPath: drvOf('a') })], { shard: 'here', plan: digest, ...more })

async function found(
  artifacts: Record<string, Record<string, unknown>>,
  { broken = [], of = plan }: { broken?: readonly string[]; of?: Plan } = {},
) {
  const root = await mkdtemp(join(tmpdir(), 'flakeship-results-'))
  onTestFinished(() => rm(root, { recursive: true, force: true }))
  for (const [name, files] of Object.entries(artifacts)) {
    const at = join(root, 'artifacts', name)
    await mkdir(at, { recursive: true })
    for (const [file, data] of Object.entries(files))
      await writeFile(join(at, file), typeof data === 'string' ? data : JSON.stringify(data))
  }
  const stores = folderStores(root)
  const runStores = {
    run: { attempt: 2 },
    check: '',
    entries: stores.entries,
    artifacts: {
      ...stores.artifacts,
      download: (...args: Parameters<typeof stores.artifacts.download>) =>
        broken.includes(args[0].name)
          ? Promise.reject(new UserError('it unpacks to more than 512 MiB'))
          : stores.artifacts.download(...args),
    },
  } as unknown as Parameters<typeof resultsOfRun>[0]
  return resultsOfRun(runStores, { plan: of, digest }, { folder: join(root, 'got'), log: recordingLog() })
}
const artifact = (result: unknown) => ({ 'result-here.json': result })

test('the newest result of an attempt that the run has had counts', async () => {
  const { results, warnings } = await found({
    'flakeship-result-here-1': artifact(resultFor({ created: '2026-01-01T00:00:00.000Z' })),
    'flakeship-result-here-2': artifact(resultFor({ created: '2026-01-02T00:00:00.000Z' })),
    'flakeship-result-here-3': artifact(resultFor({ created: '2026-01-03T00:00:00.000Z' })),
  })
  expect(results.map(({ created }) => created)).toEqual(['2026-01-02T00:00:00.000Z'])
  expect(warnings).toEqual([
    expect.stringMatching(/^the artifact flakeship-result-here-3 is of no attempt of this run/),
  ])
})

const liars: readonly [string, Record<string, unknown>, RegExp][] = [
  ['without a digest of a plan', artifact({ ...resultFor(), plan: undefined }), /does not say which plan/],
  ['of another shard', artifact(resultFor({ shard: 'x86_64-linux-1' })), /holds a result of x86_64-linux-1/],
  ['that is no document', artifact('{'), /nothing: result-here\.json is not valid JSON/],
  ['that holds something else', { 'other.json': '{}' }, /it has no result-here\.json$/],
  [
    'with evidence that is none',
    { ...artifact(resultFor()), 'evidence-x.json': '{}' },
    /nothing: evidence-x\.json is not a evidence document/,
  ],
]
test.each(liars)('an artifact %s is named, and the one before it counts', async (_, files, why) => {
  const { results, warnings } = await found({
    'flakeship-result-here-1': artifact(resultFor()),
    'flakeship-result-here-2': files,
  })
  expect(results).toHaveLength(1)
  expect(warnings).toEqual([
    expect.stringMatching(/^the artifact flakeship-result-here-2 counts for nothing/),
  ])
  expect(warnings[0]).toMatch(why)
})

test('a result of another plan counts for nothing', async () => {
  const { results, warnings } = await found({
    'flakeship-result-here-1': artifact(resultFor({ plan: 'e'.repeat(64) })),
  })
  expect(results).toEqual([])
  expect(warnings).toEqual([expect.stringMatching(/^no result of here is for this plan/)])
})

test('an artifact that is too large to unpack costs a line, and not the report', async () => {
  const name = 'flakeship-result-here-2'
  const { results, warnings } = await found({ [name]: artifact(resultFor()) }, { broken: [name] })
  expect(results).toEqual([])
  expect(warnings[0]).toMatch(/counts for nothing: it unpacks to more than/)
})

const shardOf = (id: string, targets: string[]) => ({
  ...{ id, targets, runner: ['ubuntu-24.04'], system: 'x86_64-linux', emulated: [], features: [] },
  ...{ seconds: 1, bytes: 1 },
})
const split: Plan = {
  ...planOf(['a', 'b'].map((id) => targetOf({ id, drvPath: drvOf(id) }))),
  shards: [shardOf('one', ['a']), shardOf('two', ['b'])],
}
const ofShard = (shard: string, target: string, boots: Parameters<typeof evidenceOf>[0][]) => ({
  [`result-${shard}.json`]: resultOf([targetResultOf({ id: target, drvPath: drvOf(target) })], {
    ...{ shard, plan: digest },
  }),
  ...Object.fromEntries(boots.map((boot, i) => [`evidence-${i}.json`, evidenceOf(boot)])),
})

test('a job tells of boots of its own targets only, and of these derivations', async () => {
  const { evidence, warnings } = await found(
    {
      'flakeship-result-one-1': ofShard('one', 'a', [
        { target: 'a', drvPath: drvOf('a'), verdict: 'failed' },
        { target: 'b', drvPath: drvOf('b'), created: '2999-01-01T00:00:00.000Z' },
        { target: 'a', drvPath: drvOf('other'), created: '2999-01-01T00:00:00.000Z' },
        { target: 'a', created: '2999-01-01T00:00:00.000Z' },
      ]),
      'flakeship-result-two-1': ofShard('two', 'b', [
        { target: 'b', drvPath: drvOf('b'), verdict: 'failed' },
        { target: 'a', drvPath: drvOf('a'), created: '2999-01-01T00:00:00.000Z' },
      ]),
    },
    { of: split },
  )
  expect(evidence.map(({ target, verdict }) => [target, verdict])).toEqual([
    ['a', 'failed'],
    ['b', 'failed'],
  ])
  const about = (name: string, targets: string) =>
    `boots in the artifact ${name} count for nothing, because its job was not given ${targets}`
  expect(warnings).toEqual([about('flakeship-result-one-1', 'b, a'), about('flakeship-result-two-1', 'a')])
})

test('documents of two shards that are swapped count for nothing', async () => {
  const swapped = {
    'flakeship-result-one-1': ofShard('two', 'b', []),
    'flakeship-result-two-1': ofShard('one', 'a', []),
  }
  const { results, warnings } = await found(swapped, { of: split })
  expect(results).toEqual([])
  expect(warnings).toContain(
    'the artifact flakeship-result-one-1 counts for nothing: it has no result-one.json',
  )
})

test('only what the jobs that count left beside is looked into later', async () => {
  const { folders, uploads } = await found(
    {
      'flakeship-result-one-1': { ...ofShard('one', 'a', []), 'layer-one.json': '{}' },
      'flakeship-result-one-2': {
        'result-one.json': { ...resultFor({ shard: 'one' }), plan: 'e'.repeat(64) },
        'layer-one.json': '{}',
      },
      'flakeship-logs-one-1': { x: '' },
      'flakeship-logs-one-2': { x: '' },
    },
    { of: split },
  )
  // artifacts of the stand-in have their place in the list as their id
  expect(folders.map((folder) => folder.split('/').at(-1))).toEqual(['2'])
  expect(uploads).toEqual([{ shard: 'one', logs: 0, images: [] }])
})
