import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { resultsOfRun } from '../../../src/actions/jobs/results-of-run.ts'
import type { Result } from '../../../src/documents/result.ts'
import { UserError } from '../../../src/lib/errors.ts'
import { drvOf, resultOf, targetResultOf } from '../../features/report/sample-run.ts'
import { folderStores } from '../../support/github/folder-stores.ts'
import { planOf, targetOf } from '../../support/nix/plans.ts'
import { recordingLog } from '../../support/runner/recording-log.ts'

/** Which results of a run count, whatever lies in its artifacts. */
const digest = 'd'.repeat(64)
const plan = planOf([targetOf({ id: 'a', drvPath: drvOf('a') })])
const resultFor = (more: Partial<Result> = {}): Result =>
  resultOf([targetResultOf({ id: 'a', drvPath: drvOf('a') })], { shard: 'here', plan: digest, ...more })

async function found(artifacts: Record<string, Record<string, unknown>>, broken: readonly string[] = []) {
  const root = await mkdtemp(join(tmpdir(), 'flakeship-results-'))
  onTestFinished(() => rm(root, { recursive: true, force: true }))
  for (const [name, files] of Object.entries(artifacts)) {
    const at = join(root, 'artifacts', name)
    await mkdir(at, { recursive: true })
    for (const [file, data] of Object.entries(files))
      await writeFile(join(at, file), typeof data === 'string' ? data : JSON.stringify(data))
  }
  const stores = folderStores(root)
  const relay = {
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
  return resultsOfRun(relay, { plan, digest }, { folder: join(root, 'got'), log: recordingLog() })
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
  ['that is no document', artifact('{'), /not valid JSON/],
  ['that holds something else', { 'other.json': '{}' }, /result-here\.json does not exist/],
  [
    'with evidence that is none',
    { ...artifact(resultFor()), 'evidence-x.json': '{}' },
    /not a evidence document/,
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
  const { results, warnings } = await found({ [name]: artifact(resultFor()) }, [name])
  expect(results).toEqual([])
  expect(warnings[0]).toMatch(/counts for nothing: it unpacks to more than/)
})
