import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Evidence } from '../../src/documents/evidence.ts'
import type { Report } from '../../src/documents/report.ts'
import { versions } from '../../src/documents/versions.ts'
import { resultsService } from '../support/github/services/results-service.ts'
import { repository } from '../support/servers/git-repositories.ts'
import {
  annotationsOf,
  artifactNames,
  callerOf,
  checkFile,
  checkRun,
  fileOf,
  outcomes,
  push,
  said,
  surroundings,
} from '../support/workflows/whole-check.ts'
import { wholeCheckSuite } from '../support/workflows/whole-suite.ts'

/** Jobs that run again, or stand beside others; what stands for GitHub is simulated. */
const temporary = wholeCheckSuite()

/** Names by which each package is work enough for a job of its own. */
const flakeWith = (packages: string) => `{
  outputs = { self }: let
    sh = name: text: derivation { inherit name; system = "x86_64-linux"; builder = "/bin/sh"; args = [ "-c" text ]; };
  in { packages.x86_64-linux = { ${packages} }; };
}
`
/** A boot of an earlier run. */
const bootOf = (target: string): Evidence => ({
  ...{
    document: 'evidence',
    version: versions.evidence,
    created: '2026-01-01T00:00:00.000Z',
    target,
    firmware: 'bios',
  },
  ...{ verdict: 'failed', decided: { by: 'exit', text: 'left' }, seconds: 1, milestones: [], replaced: [] },
  ...{
    serialLog: 'boots/x/serial.log',
    tail: [],
    forwards: [],
    ears: [],
    added: [],
    failedUnits: [],
    logs: {},
    screens: [],
  },
})
const steady = 'steady = sh "linux-6.14" "echo steady > $out";'

test('one job fails and is run again on the machine that all jobs share: the other is not built again, only its newest result counts, and nothing that was left there is read', async () => {
  await using results = await resultsService()
  const machines = await repository('somebody/machines', join(temporary.path, 'again'), {
    files: {
      'flake.nix': flakeWith(`${steady} moody = sh "linux-6.15" "[ -e /mood/good ] && echo moody > $out";`),
      [checkFile]: await callerOf({ 'here-below': 0, 'nix-conf': 'extra-sandbox-paths = /mood=/home/mood' }),
    },
  })
  for (const mood of ['good', 'bad']) await mkdir(join(temporary.path, mood))
  await writeFile(join(temporary.path, 'good/good'), '')
  const around = surroundings(results)
  const workspace = join(temporary.path, 'lives-on')
  const first = await checkRun({
    ...{ folder: temporary.path, repository: machines, results, event: await push(machines) },
    parallel: 1,
    machine: (job) => ({
      workspace,
      folders: {
        ...around.machine?.(job).folders,
        '/home/mood': join(temporary.path, job.attempt === 1 ? 'bad' : 'good'),
      },
    }),
  })
  expect(Object.values(outcomes(first)), said(first)).toEqual(['success', 'failure', 'success', 'failure'])
  const report = async (attempt: number): Promise<Report> =>
    JSON.parse(await fileOf(results, 1, `flakeship-report-${attempt}`, 'report.json'))
  const targets = ({ targets }: Report) => Object.fromEntries(targets.map(({ id, outcome }) => [id, outcome]))
  expect(targets(await report(1))).toEqual({
    'packages.x86_64-linux.moody': 'failed',
    'packages.x86_64-linux.steady': 'built',
  })
  const left = join(workspace, 'flakeship-out')
  expect((await readdir(left)).sort()).toEqual(['.gitignore', 'report.json', 'report.md'])
  await writeFile(join(left, 'base.json'), await fileOf(results, 1, 'flakeship-plan-1', 'plan.json'))
  await writeFile(join(left, 'evidence-x.json'), JSON.stringify(bootOf('packages.x86_64-linux.steady')))
  await writeFile(join(left, 'derivations.pack'), '')
  const again = await first.rerunFailed()
  expect(outcomes(again), said(again)).toEqual({
    'nixos/evaluate': 'success',
    'nixos/build#0': 'success 2',
    'nixos/build#1': 'success',
    'nixos/report': 'success 2',
  })
  const second = await report(2)
  expect(second).toMatchObject({ ok: true, buildFailures: [], boots: [] })
  expect(second.impact).toBeUndefined()
  expect(second.warnings.filter((line) => !line.includes('Internet access'))).toEqual([])
  expect(targets(second)).toEqual({
    'packages.x86_64-linux.moody': 'built',
    'packages.x86_64-linux.steady': 'built',
  })
  expect(artifactNames(results, 1).filter((name) => name.includes('result'))).toHaveLength(3)
})

/** A host that does not evaluate, beside a package that builds and one that does so only on a good day. */
const withBadHost = flakeWith(
  `${steady} moody = sh "linux-6.15" "[ -e /mood/good ] && echo moody > $out";`,
).replace('in {', 'in { nixosConfigurations.bad = throw "no such profile";')

test('beside a host that does not evaluate what failed runs again and the rest is kept', async () => {
  await using results = await resultsService()
  const machines = await repository('somebody/machines', join(temporary.path, 'beside'), {
    files: {
      'flake.nix': withBadHost,
      [checkFile]: await callerOf({ 'here-below': 0, 'nix-conf': 'extra-sandbox-paths = /mood=/home/mood' }),
    },
  })
  for (const mood of ['good', 'bad']) await mkdir(join(temporary.path, mood), { recursive: true })
  await writeFile(join(temporary.path, 'good/good'), '')
  const { machine } = surroundings(results)
  const first = await checkRun({
    ...{ folder: temporary.path, repository: machines, results, event: await push(machines) },
    machine: (job) => ({
      folders: {
        ...machine?.(job).folders,
        '/home/mood': join(temporary.path, job.attempt === 1 ? 'bad' : 'good'),
      },
    }),
  })
  expect(Object.values(outcomes(first)), said(first)).toEqual(['success', 'failure', 'success', 'failure'])
  const again = await first.rerunFailed()
  expect(outcomes(again), said(again)).toEqual({
    ...{ 'nixos/evaluate': 'success', 'nixos/build#0': 'success 2', 'nixos/build#1': 'success' },
    'nixos/report': 'failure 2',
  })
  const report: Report = JSON.parse(await fileOf(results, 1, 'flakeship-report-2', 'report.json'))
  expect(report).toMatchObject({ ok: false, buildFailures: [] })
  expect(report.evaluationFailures).toMatchObject([{ names: ['bad.toplevel'], message: 'no such profile' }])
  expect(report.targets.map(({ id, outcome }) => [id, outcome]).sort()).toEqual([
    ['packages.x86_64-linux.moody', 'built'],
    ['packages.x86_64-linux.steady', 'built'],
  ])
})

test('who only looks has no red job by what the flake does, and the outputs tell', async () => {
  await using results = await resultsService()
  const machines = await repository('somebody/machines', join(temporary.path, 'look'), {
    files: { 'flake.nix': withBadHost, [checkFile]: await callerOf({ verdict: 'report', boot: 'none' }) },
  })
  const event = await push(machines)
  const run = await checkRun({ folder: temporary.path, repository: machines, results, event })
  expect([...new Set(Object.values(outcomes(run)))], said(run)).toEqual(['success'])
  const { ok, failed = '' } = run.job('nixos/report').outputs
  expect(ok).toBe('false')
  expect(JSON.parse(failed).sort()).toEqual(['bad.toplevel', 'packages.x86_64-linux.moody'])
})

test('two checks of one run, one of them below a folder, do not mix', async () => {
  await using results = await resultsService()
  const machines = await repository('somebody/machines', join(temporary.path, 'two'), {
    files: {
      'flake.nix': flakeWith(steady),
      'below/flake.nix': flakeWith('other = sh "other" "exit 3";'),
      [checkFile]: await callerOf({
        servers: { name: 'servers', boot: 'none' },
        laptops: { name: 'laptops', boot: 'none', flake: '.?dir=below', 'fetch-depth': 1 },
      }),
    },
  })
  const event = await push(machines)
  const run = await checkRun({ folder: temporary.path, repository: machines, results, event })
  expect(outcomes(run), said(run)).toMatchObject({
    ...{ 'servers/evaluate': 'success', 'servers/report': 'success' },
    // a re-run of what failed does not evaluate again: the report is red, the job is not
    ...{ 'laptops/evaluate': 'success', 'laptops/report': 'failure' },
  })
  expect(artifactNames(results, 1).sort()).toEqual([
    ...['flakeship.laptops-plan-1', 'flakeship.laptops-report-1', 'flakeship.laptops-result-here-1'],
    ...['flakeship.servers-pack-1', 'flakeship.servers-plan-1', 'flakeship.servers-report-1'],
    'flakeship.servers-result-x86_64-linux-1-1',
  ])
  expect(annotationsOf(run.job('servers/report'), 'error')).toEqual([])
})

test.each([
  [
    'cannot be parsed',
    '{ outputs = { self }: { ; }; }',
    /^\.: flake\.nix:1: syntax error, unexpected ';'[^/]*; correct this first$/,
  ],
  [
    'has outputs that throw',
    '{ outputs = { self }: throw "no outputs today"; }',
    /^the outputs of the flake do not evaluate: no outputs today \(flake\.nix:1\); correct this first$/,
  ],
])('a flake that %s has a red report that says why', async (name, flake, message) => {
  await using results = await resultsService()
  const machines = await repository('somebody/machines', join(temporary.path, name), {
    files: { 'flake.nix': flake, [checkFile]: await callerOf({ boot: 'none' }) },
  })
  const event = await push(machines)
  const run = await checkRun({ folder: temporary.path, repository: machines, results, event })
  expect(run.job('nixos/report'), said(run)).toMatchObject({ result: 'failure', outputs: { ok: 'false' } })
  const report: Report = JSON.parse(await fileOf(results, 1, 'flakeship-report-1', 'report.json'))
  expect(report).toMatchObject({
    ok: false,
    evaluationFailures: [
      { message: expect.stringMatching(message), position: { file: 'flake.nix', line: 1 } },
    ],
  })
  expect(annotationsOf(run.job('nixos/report'), 'error')).toContainEqual(
    expect.objectContaining({ properties: expect.objectContaining({ file: 'flake.nix', line: '1' }) }),
  )
})
