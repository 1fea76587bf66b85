import { existsSync, readdirSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writePack } from '../../src/features/handover/pack/pack-format.ts'
import { exec, run as runTool } from '../../src/system/exec.ts'
import { resultsService } from '../support/github/services/results-service.ts'
import { zipOf } from '../support/github/zip.ts'
import { layersOf } from '../support/machines/peel.ts'
import { repository } from '../support/servers/git-repositories.ts'
import { type ServedFolder, servedFolder } from '../support/servers/served-folder.ts'
import type { JobFacts, Repository } from '../support/workflows/types.ts'
import {
  annotationsOf,
  artifactNames,
  callerOf,
  checkFile,
  checkRun,
  fileOf,
  outcomes,
  plainLog,
  push,
  type Results,
  said,
  showLine,
} from '../support/workflows/whole-check.ts'
import { wholeCheckSuite } from '../support/workflows/whole-suite.ts'

/** What must not leave a job, and what must not come into one; what stands for GitHub is simulated. */
const temporary = wholeCheckSuite()
const canary = 'canary-of-a-private-input-91f4b2'
const login = 'reader:password-of-the-reader-77'
let served: ServedFolder

beforeAll(async () => {
  served = await servedFolder(join(temporary.path, 'served'), login)
  const tree = join(temporary.path, 'secrets')
  await mkdir(tree)
  await writeFile(join(tree, 'text'), `${canary}\n`)
  const env = { PATH: process.env.PATH ?? '' }
  await runTool(exec, 'tar', ['-cf', join(served.folder, 'secrets.tar'), '-C', temporary.path, 'secrets'], {
    env,
  })
})
afterAll(async () => {
  await served[Symbol.asyncDispose]()
})

const flakeWith = (packages: string) => `{
  inputs.secrets = { url = "${served.url}/secrets.tar"; flake = false; };
  outputs = { self, secrets }: let
    sh = name: more: text: derivation ({
      inherit name; system = "x86_64-linux"; builder = "/bin/sh"; args = [ "-c" text ];
    } // more);
  in { packages.x86_64-linux = { ${packages} }; };
}
`
const harmless = 'open = sh "open" { } "echo nothing > $out";'

async function machinesWith(name: string, packages: string): Promise<Repository> {
  const secrets = '    secrets:\n      access-tokens: ${{ secrets.TOKENS }}\n'
  return repository('somebody/machines', join(temporary.path, name), {
    files: {
      'flake.nix': flakeWith(packages),
      [checkFile]: await callerOf(
        { boot: 'none', 'here-below': 0, 'override-input': `secrets ${served.url}/secrets.tar` },
        { secrets },
      ),
    },
  })
}

async function check(machines: Repository, results: Results, onLog = showLineIfAsked) {
  const run = await checkRun({
    ...{ folder: temporary.path, repository: machines, results, onLog },
    ports: [served.port],
    event: await push(machines),
    secrets: { TOKENS: `127.0.0.1=${login}` },
  })
  return run
}

function showLineIfAsked(job: JobFacts, line: string): void {
  if (process.env.FLAKESHIP_TEST_LOG) showLine(job, line)
}

/** Everything that the services hold, unpacked, and everything that the jobs said. */
async function seen(run: Awaited<ReturnType<typeof check>>, results: Results): Promise<string[]> {
  const stored = (await results.everything()).flatMap(layersOf).map((bytes) => bytes.toString('latin1'))
  const shown = run.jobs.flatMap(({ log, outputs, steps }) => [
    ...log,
    JSON.stringify(outputs),
    // with the masks, which GitHub takes and does not show
    JSON.stringify(
      steps.map((step) => ({ ...step, commands: step.commands.filter(({ name }) => name !== 'add-mask') })),
    ),
  ])
  return [...stored, ...shown]
}

test('a private input that is only a source: the build job fetches it, and nothing of it is stored or shown', async () => {
  await using results = await resultsService()
  const machines = await machinesWith(
    'source',
    `${harmless} closed = sh "closed" { src = secrets; } ''read text < $src/text; echo "\${#text} characters" > $out'';`.replaceAll(
      '${#',
      "''${#",
    ),
  )
  served.sent.length = 0
  const run = await check(machines, results)
  expect(outcomes(run), said(run)).toMatchObject({
    ...{ 'nixos/evaluate': 'success', 'nixos/build#0': 'success', 'nixos/report': 'success' },
  })
  // by the job that evaluates and by that which builds
  expect(served.sent.length).toBeGreaterThanOrEqual(2)
  const everything = await seen(run, results)
  // the search finds what is in packs
  expect(everything.some((text) => text.includes('characters') && text.startsWith('flakeship pack'))).toBe(
    true,
  )
  expect(everything.filter((text) => text.includes(canary))).toEqual([])
  expect(everything.filter((text) => text.includes('password-of-the-reader'))).toEqual([])
  expect(results.entries.filter(({ key }) => key.startsWith('flakeship-l1-'))).toEqual([])
  expect(said(run)).toContain('nothing is saved in the cache: what is built needs the private input secrets')
  // no line was saved by the runner's stars
  expect(run.jobs.flatMap(plainLog).filter((line) => line.includes('***'))).toEqual([])
})

test('text of a private input in a derivation: all is built where it was evaluated, with one warning', async () => {
  await using results = await resultsService()
  const machines = await machinesWith(
    'text',
    `${harmless} closed = sh "closed" { text = builtins.readFile "\${secrets}/text"; } "echo $text > $out";`,
  )
  const run = await check(machines, results)
  expect(outcomes(run), said(run)).toMatchObject({
    ...{ 'nixos/evaluate': 'success', 'nixos/build': 'skipped', 'nixos/report': 'success' },
  })
  expect(annotationsOf(run.job('nixos/evaluate'), 'warning').map(({ message }) => message)).toEqual([
    expect.stringContaining('secrets'),
  ])
  expect(artifactNames(results, 1)).toEqual([
    ...['flakeship-plan-1', 'flakeship-result-here-1', 'flakeship-report-1'],
  ])
  const everything = await seen(run, results)
  expect(everything.filter((text) => text.includes(canary))).toEqual([])
  expect(everything.filter((text) => text.includes('password-of-the-reader'))).toEqual([])
  expect(said(run)).toContain('nothing is saved in the cache: ')
})

test('text of a private input in an output is in the cache of a private repository, and the search finds it there', async () => {
  await using results = await resultsService()
  const machines = await machinesWith(
    'output',
    `closed = sh "closed" { text = builtins.readFile "\${secrets}/text"; } "echo $text > $out";`,
  )
  const run = await check({ ...machines, private: true }, results)
  expect(outcomes(run), said(run)).toMatchObject({ 'nixos/report': 'success' })
  const layers = (await seen(run, results)).filter((text) => text.includes('nix-archive-1'))
  expect(
    layers.some((text) => text.includes(canary)),
    said(run),
  ).toBe(true)
})

test('a pack of derivations that somebody put in the place of ours: one line, and nothing of it is in the store', async () => {
  await using results = await resultsService()
  const machines = await machinesWith('forged', harmless)
  let forged = ''
  let tampered: Promise<void> | undefined
  const inStores: string[] = []
  const onLog = (job: JobFacts, line: string) => {
    showLineIfAsked(job, line)
    if (job.key === 'nixos/evaluate' && line.startsWith('uploaded flakeship-plan-1')) tampered = tamper()
    if (job.key === 'nixos/build#0' && line.includes('is not the one of this plan'))
      for (const name of readdirSync(temporary.path).filter((one) => one.startsWith('job-')))
        if (existsSync(join(temporary.path, name, 'nix/store')))
          inStores.push(...readdirSync(join(temporary.path, name, 'nix/store')))
  }
  const tamper = async () => {
    forged = `${'0'.repeat(32)}-open`
    const file = join(temporary.path, 'forged.pack')
    const archive = Buffer.from('what somebody else built')
    await writePack(file, (pack) =>
      pack.add(
        { path: forged, method: 'flat', algorithm: 'sha256', references: [], bytes: archive.length },
        (sink) => sink(archive),
      ),
    )
    const name = 'derivations.pack'
    const archiveOfIt = zipOf([{ name, data: await readFile(file) }])
    await results.store({ run: 1, job: 'evaluate-1', name: 'forged', archive: archiveOfIt })
    const { artifacts } = results
    const stored = artifacts.findIndex((one) => one.name === 'flakeship-pack-1')
    const lie = artifacts.find((one) => one.name === 'forged')
    if (lie) Object.assign(lie, { id: artifacts[stored]?.id, name: 'flakeship-pack-1' })
    artifacts.splice(stored, 1)
  }
  const run = await check(machines, results, onLog)
  await tampered
  expect(forged).toMatch(/-open$/)
  expect(outcomes(run), said(run)).toMatchObject({
    ...{ 'nixos/evaluate': 'success', 'nixos/build#0': 'failure', 'nixos/report': 'failure' },
  })
  expect(annotationsOf(run.job('build#0'), 'error').map(({ message }) => message)).toEqual([
    expect.stringMatching(/^the pack in artifact \d+ is not the one of this plan; run all jobs again$/),
  ])
  expect(inStores.length).toBeGreaterThan(0)
  expect(inStores).not.toContain(forged)
  const report = JSON.parse(await fileOf(results, 1, 'flakeship-report-1', 'report.json'))
  expect(report.ok).toBe(false)
  expect(plainLog(run.job('report')).join('\n')).toContain('its job was lost: packages.x86_64-linux.open')
})
