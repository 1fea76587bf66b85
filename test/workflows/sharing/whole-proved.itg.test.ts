import { generateKeyPairSync } from 'node:crypto'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Plan } from '../../../src/documents/plan.ts'
import type { Report } from '../../../src/documents/report.ts'
import type { Result } from '../../../src/documents/result.ts'
import { resultsService } from '../../support/github/services/results-service.ts'
import { withEmulator } from '../../support/machines/job-emulator.ts'
import { root } from '../../support/runner/command-line.ts'
import { repository } from '../../support/servers/git-repositories.ts'
import type { Repository, WorkflowEvent } from '../../support/workflows/types.ts'
import {
  annotationsOf,
  artifactNames,
  callerOf,
  checkFile,
  checkRun,
  fileOf,
  outcomes,
  plainLog,
  pullRequest,
  push,
  type Results,
  said,
  surroundings,
} from '../../support/workflows/whole-check.ts'
import { wholeCheckSuite } from '../../support/workflows/whole-suite.ts'

/** How work is shared out over real jobs, and what a pull request need not do again; what stands for GitHub is simulated. */
const temporary = wholeCheckSuite({ minutes: 15 })
let results: Results
let machines: Repository

const numbers = [1, 2, 3, 4, 5, 6, 7, 8]
const [main, change] = [21, 22]

const { privateKey } = generateKeyPairSync('ed25519')
const { d = '', x = '' } = privateKey.export({ format: 'jwk' })
const pair = Buffer.concat([Buffer.from(d, 'base64url'), Buffer.from(x, 'base64url')])

let emulating: Awaited<ReturnType<typeof withEmulator>>
beforeAll(async () => {
  emulating = await withEmulator(join(temporary.path, 'emulators'))
  results = await resultsService()
  const inputs = { boot: 'image', 'boot-timeout': 90, 'max-jobs': 4, targets: '*.image\n*.toplevel' }
  const secrets = `    secrets:\n      signing-key: \${{ secrets.KEY }}\n`
  machines = await repository('somebody/machines', join(temporary.path, 'machines'), {
    from: join(root, 'test/fixtures/flakes/boot-sectors'),
    files: { [checkFile]: await callerOf(inputs, { secrets }) },
  })
})
afterAll(() => results[Symbol.asyncDispose]())

const check = (runId: number, event: WorkflowEvent) =>
  checkRun({
    ...{ folder: temporary.path, repository: machines, event, runId, results },
    machine: (job) => emulating(surroundings(results).machine?.(job)),
    secrets: { KEY: `ours-1:${pair.toString('base64')}` },
  })
const documentOf = async <T>(run: number, artifact: string, file: string): Promise<T> =>
  JSON.parse(await fileOf(results, run, artifact, file))
const reportOf = (run: number) => documentOf<Report>(run, 'flakeship-report-1', 'report.json')

/** Names of all that the jobs of a run built, as often as it was built. */
async function builtIn(run: number, shards: readonly string[]): Promise<string[]> {
  const all = await Promise.all(
    shards.map((id) => documentOf<Result>(run, `flakeship-result-${id}-1`, `result-${id}.json`)),
  )
  return all.flatMap(({ derivations }) => derivations.map(({ name }) => name)).sort()
}

test('hosts on one dear derivation share a job that builds it once; those with one of their own have a job each, beside each other', async () => {
  const run = await check(main, await push(machines))
  expect(outcomes(run), said(run)).toEqual({
    ...{ 'nixos/evaluate': 'success', 'nixos/report': 'success' },
    ...{ 'nixos/build#0': 'success', 'nixos/build#1': 'success' },
    ...{ 'nixos/build#2': 'success', 'nixos/build#3': 'success' },
  })
  const { shards = [] } = await documentOf<Plan>(main, 'flakeship-plan-1', 'plan.json')
  const together = shards.map(({ targets }) => targets.filter((id) => id.endsWith('.toplevel')))
  expect(together.sort((a, b) => b.length - a.length)).toEqual([
    ['alike-1.toplevel', 'alike-2.toplevel', 'alike-3.toplevel'],
    ...[['own-1.toplevel'], ['own-2.toplevel'], ['own-3.toplevel']],
  ])
  const built = await builtIn(
    main,
    shards.map(({ id }) => id),
  )
  const kernels = ['linux-6.1-own-1', 'linux-6.1-own-2', 'linux-6.1-own-3', 'linux-6.14']
  expect(built.filter((name) => name.startsWith('linux-'))).toEqual(kernels)
  // what takes a second is built wherever it is wanted
  expect(built.filter((name) => name.startsWith('unit-'))).toHaveLength(4)
  const report = await reportOf(main)
  expect(report.ok, said(run)).toBe(true)
  const booted = report.boots.filter(({ verdict }) => verdict === 'booted').map(({ target }) => target)
  expect([...new Set(booted)].sort()).toEqual(numbers.map((n) => `small-${n}.image`))
})

test('a pull request that touches one of eight hosts builds and boots that one, and its plan knows what things took', async () => {
  const { event } = await pullRequest(machines, 3, {
    'hosts/small-3.nix': '"other-3 login: "\n',
    'kernel.nix': '"6.15"\n',
  })
  const run = await check(change, event)
  // by its name the kernel would be work for another job
  expect(outcomes(run), said(run)).toEqual({
    ...{ 'nixos/evaluate': 'success', 'nixos/build': 'skipped', 'nixos/report': 'success' },
  })
  expect(plainLog(run.job('evaluate')).join('\n')).toContain('small plan')
  const alike = [1, 2, 3].map((n) => `nixos-system-alike-${n}`)
  expect(await builtIn(change, ['here'])).toEqual(['linux-6.15', ...alike, 'small-3.raw'])
  const report = await reportOf(change)
  expect(report, said(run)).toMatchObject({ ok: true, proof: { run: main, by: 'signature' } })
  const proved = report.targets.filter(({ outcome }) => outcome === 'proved').map(({ id }) => id)
  expect(proved.sort()).toEqual([
    ...[1, 2, 3].map((n) => `own-${n}.toplevel`),
    ...numbers.filter((n) => n !== 3).map((n) => `small-${n}.image`),
  ])
  expect([...new Set(report.boots.map(({ target }) => target))]).toEqual(['small-3.image'])
  const [summary] = run.job('nixos/report').steps.map((step) => step.summary)
  expect(summary).toContain('All 14 targets are well, 10 proved by the base, 1 boot reached the login')
  expect(summary).toContain(
    `✓ proved by [run ${main}](https://github.com/somebody/machines/actions/runs/${main})`,
  )
  // the images of the base are where they were
  expect(artifactNames(results, change).filter((name) => name.endsWith('.raw'))).toEqual([])
  const kept = report.targets.find(({ id }) => id === 'small-1.image')?.images[0]
  expect(summary).toContain(
    `[download](https://github.com/somebody/machines/actions/runs/${main}/artifacts/${kept?.artifact})`,
  )
  expect(run.jobs.flatMap((job) => annotationsOf(job, 'error'))).toEqual([])
})
