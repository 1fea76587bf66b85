import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readDocument } from '../../src/documents/files.ts'
import type { Report } from '../../src/documents/report.ts'
import { resultsService } from '../support/github/services/results-service.ts'
import { firstInLine } from '../support/machines/first-in-line.ts'
import { processesWith } from '../support/machines/processes.ts'
import { repository } from '../support/servers/git-repositories.ts'
import {
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
  unpacked,
} from '../support/workflows/whole-check.ts'
import { wholeCheckSuite } from '../support/workflows/whole-suite.ts'

/**
 * Runs that are cancelled while they build, by the signals of GitHub's runner: SIGINT, after 7.5 s SIGTERM, after 2.5 s
 * more SIGKILL; what stands for GitHub is simulated.
 */
firstInLine()
const temporary = wholeCheckSuite()

/** One is done at once; the other never ends, and does not listen to signals. */
const flake = `{
  outputs = { self }: let
    sh = name: text: derivation { inherit name; system = "x86_64-linux"; builder = "/bin/sh"; args = [ "-c" text ]; };
  in { packages.x86_64-linux = {
    quick = sh "quick" "echo quick > $out";
    endless = sh "endless" "trap '' INT TERM; coproc read; echo waiting; wait";
  }; };
}
`
const shard = 'x86_64-linux-1'

interface Where {
  /** The job that builds. */
  job: string
  inputs: Readonly<Record<string, string | number>>
  atCancel?(): void | Promise<void>
}
const elsewhere: Where = { job: 'nixos/build#0', inputs: { 'here-below': 0, boot: 'none' } }

/** What became of a run, and how long the job that builds went on after the cancel. */
async function cancelled(results: Results, name: string, { job: building, inputs, atCancel }: Where) {
  const machines = await repository('somebody/machines', join(temporary.path, name), {
    files: { 'flake.nix': flake, [checkFile]: await callerOf(inputs) },
  })
  const cancel = new AbortController()
  let began = 0
  let seconds = Number.NaN
  const run = await checkRun({
    ...{ folder: temporary.path, repository: machines, results, event: await push(machines) },
    signal: cancel.signal,
    onLog: (job, line) => {
      if (process.env.FLAKESHIP_TEST_LOG) showLine(job, line)
      if (line.includes('building endless'))
        setTimeout(async () => {
          await atCancel?.()
          began = performance.now()
          cancel.abort()
        }, 4000)
      // the first word of the post step
      if (job.key === building && line === 'stopped the Nix daemon')
        seconds = (performance.now() - began) / 1000
    },
  })
  expect(outcomes(run), said(run)).toMatchObject({ [building]: 'cancelled', 'nixos/report': 'failure' })
  expect(run.jobs.flatMap(({ left }) => left)).toEqual([])
  const report: Report = JSON.parse(await fileOf(results, 1, 'flakeship-report-1', 'report.json'))
  const targets = Object.fromEntries(report.targets.map(({ id, outcome }) => [id.slice(22), outcome]))
  return { run, report, targets, seconds }
}

/** Other tests of this computer run the same action. */
const isOfThisTest = async (id: number) =>
  (await readFile(`/proc/${id}/mountinfo`, 'utf8')).includes(temporary.path)

/** The result that was handed over, as the schema takes it. */
async function resultOf(results: Results, of: string, sent = '1') {
  await using handed = await unpacked(results, 1, `flakeship-result-${of}-${sent}`)
  return await readDocument('result', join(handed.path, `result-${of}.json`))
}

test('a build that does not listen: what was done is kept as a valid result, and reported', async () => {
  await using results = await resultsService()
  const { report, targets, seconds } = await cancelled(results, 'deaf', elsewhere)
  expect(seconds).toBeLessThan(7.5)
  expect(targets).toEqual({ quick: 'built', endless: 'cancelled' })
  expect(report.warnings).toContain(`the build of ${shard} was stopped before its end`)
  expect(await resultOf(results, shard)).toMatchObject({ shard, interrupted: true })
})

test('the job that evaluates, while it builds what is little: the same', async () => {
  await using results = await resultsService()
  const where = { job: 'nixos/evaluate', inputs: { boot: 'none' } }
  const { run, targets, seconds } = await cancelled(results, 'here', where)
  expect(outcomes(run)).toEqual({
    ...{ 'nixos/evaluate': 'cancelled', 'nixos/build': 'skipped', 'nixos/report': 'failure' },
  })
  expect(seconds).toBeLessThan(7.5)
  expect(targets).toEqual({ quick: 'built', endless: 'cancelled' })
  expect(await resultOf(results, 'here')).toMatchObject({ shard: 'here', interrupted: true })
})

test('an upload that takes longer than SIGTERM lets it: the post step sends the result', async () => {
  await using results = await resultsService()
  const { run, targets, seconds } = await cancelled(results, 'slow', {
    ...elsewhere,
    atCancel: () => results.fault({ on: 'PUT blob', silent: true }),
  })
  expect(seconds).toBeGreaterThan(7.5)
  expect(seconds).toBeLessThan(10)
  expect(plainLog(run.job('build#0'))).toContain(
    `sent the result of ${shard}, which its own step did not send`,
  )
  expect(targets).toEqual({ quick: 'built', endless: 'cancelled' })
  // the name that the first upload took stays taken
  expect(await resultOf(results, shard, '1.2')).toMatchObject({ shard, interrupted: true })
})

test('a step that hears neither signal is killed: the report says what is missing', async () => {
  await using results = await resultsService()
  const { run, report, targets, seconds } = await cancelled(results, 'stopped', {
    ...elsewhere,
    atCancel: async () => {
      for (const id of await processesWith('flakeship/v1/actions/shard/'))
        if (await isOfThisTest(id)) process.kill(id, 'SIGSTOP')
    },
  })
  expect(seconds).toBeGreaterThan(10)
  expect(targets).toEqual({ quick: 'missing', endless: 'missing' })
  expect(report.warnings.find((line) => line.startsWith(shard))).toMatch(
    /^x86_64-linux-1 produced no result: .*endless/,
  )
  expect(plainLog(run.job('report')).join('\n')).toContain('its job was lost')
  expect(results.artifacts.map(({ name }) => name)).toEqual([
    'flakeship-pack-1',
    'flakeship-plan-1',
    'flakeship-report-1',
  ])
})
