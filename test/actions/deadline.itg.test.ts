import { randomUUID } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type TestContext, test } from 'vitest'
import { readDocument } from '../../src/documents/files.ts'
import { Job } from '../support/runner/runner.ts'

/** Five derivations, each of which needs the one before and takes four seconds. */
const flake = () => `{
  outputs = { self }:
    let
      step = n: derivation {
        name = "step-\${toString n}";
        system = "x86_64-linux";
        builder = "/bin/sh";
        salt = "${randomUUID()}";
        before = if n == 1 then null else step (n - 1);
        args = [ "-c" "exec 3<> <(:); read -t 4 -u 3; echo > $out" ];
      };
    in { packages.x86_64-linux = { first = step 1; last = step 5; }; };
}
`

async function jobAfter(seconds: number, { onTestFinished }: TestContext): Promise<Job> {
  const workspace = await mkdtemp(join(tmpdir(), 'flakeship-workspace-'))
  await writeFile(join(workspace, 'flake.nix'), flake())
  const job = await Job.start({ workspace, busyBefore: { seconds } })
  onTestFinished(async () => {
    await job[Symbol.asyncDispose]()
    await rm(workspace, { recursive: true, force: true })
  })
  return job
}

test.concurrent("builds are stopped some time before the limit of the job, counted from the job's start, and logs are folded", async (context) => {
  const { expect } = context
  const job = await jobAfter(20, context)
  // half of a minute is kept: 30 seconds after the start, 10 of our own
  const late = await job.step('actions/run', { 'job-minutes': '1', boot: 'none' })
  expect(late.outcome).toBe('failure')
  expect(late.log).toContainEqual(
    expect.stringMatching(/^builds stop in \d\.\d s: the limit of this job is 1 minute/),
  )
  const groups = late.commands.filter(({ name }) => name === 'group').map(({ message }) => message)
  expect(groups).toEqual([
    'Preparing this machine',
    'Evaluating .',
    'Preparing this machine for the plan',
    'Building 2 targets of 2',
  ])
  expect(late.commands.filter(({ name }) => name === 'endgroup')).toHaveLength(groups.length)
  const out = dirname(late.outputs.report ?? '')
  const { targets, failures } = await readDocument('result', join(out, 'result-local.json'))
  expect(targets.find(({ id }) => id.endsWith('.last'))?.outcome).toBe('cancelled')
  expect(failures).toMatchObject([{ name: 'deadline', class: 'time-out' }])
})

test.concurrent('a deadline that a person gives counts from the start of the step, whatever the job did before', async (context) => {
  const { expect } = context
  const job = await jobAfter(3, context)
  const given = { targets: '*.first', deadline: '60', 'job-minutes': '1', boot: 'none' }
  const { outcome, log } = await job.step('actions/run', given)
  expect(outcome, log.join('\n')).toBe('success')
  expect(log.filter((line) => line.startsWith('builds may take'))).toEqual([])
})
