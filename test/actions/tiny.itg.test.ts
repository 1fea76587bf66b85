import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readDocument } from '../../src/documents/files.ts'
import { processesWith } from '../support/machines/processes.ts'
import { Job } from '../support/runner/runner.ts'

/** A checkout of a flake, as a person's repository would be. */
async function checkout(flake = '../../examples/tiny'): Promise<{ workspace: string; job: Job }> {
  const workspace = await mkdtemp(join(tmpdir(), 'flakeship-workspace-'))
  await cp(join(import.meta.dirname, flake), workspace, { recursive: true })
  const job = await Job.start({ workspace })
  onTestFinished(async () => {
    await job[Symbol.asyncDispose]()
    await rm(workspace, { recursive: true, force: true })
  })
  return { workspace, job }
}

const debian = `debian path:${process.env.FLAKESHIP_DEBIAN}`

test('actions/run evaluates, builds, boots and reports a VM of the example in one step', async () => {
  const { workspace, job } = await checkout()
  const step = await job.step('actions/run', { targets: 'nixos-vm.vm', boot: 'vm', 'override-input': debian })
  expect(step.outcome, step.log.join('\n')).toBe('success')
  const out = join(workspace, 'flakeship-out')
  expect(step.outputs).toMatchObject({
    ok: 'true',
    plan: join(out, 'plan.json'),
    report: join(out, 'report.json'),
    markdown: join(out, 'report.md'),
  })
  const { boots } = await readDocument('report', step.outputs.report ?? '')
  expect(boots.map(({ target, verdict }) => ({ target, verdict }))).toEqual([
    { target: 'nixos-vm.vm', verdict: 'booted' },
  ])
  expect((await readFile(join(out, boots[0]?.screenshot ?? ''))).subarray(1, 4).toString()).toBe('PNG')
  const [headline = ''] = (await readFile(join(out, 'report.md'), 'utf8')).split('\n')
  expect(step.summary).toContain(headline)
  for (const post of await job.end())
    expect(post).toMatchObject({ uses: 'actions/run', exitCode: 0, commands: [] })
  expect(await processesWith(workspace)).toEqual([])
})

test('the root action hands the documents from part to part and ends like actions/run', async () => {
  const { workspace, job } = await checkout()
  const step = await job.step('.', {
    targets: 'nixos.toplevel\npi.toplevel',
    boot: 'none',
    'override-input': debian,
    out: 'evidence',
  })
  expect(step.outcome, step.log.join('\n')).toBe('success')
  expect(step.outputs.report).toBe(join(workspace, 'evidence/report.json'))
  const { targets } = await readDocument('report', step.outputs.report ?? '')
  expect(targets.map(({ id }) => id)).toContain('nixos.toplevel')
  expect(step.summary).toContain('nixos.toplevel')
  const posts = await job.end()
  expect(posts.map(({ uses, exitCode }) => [uses, exitCode])).toEqual([['actions/setup', 0]])
})

test('the root action builds and reports the rest where one host does not evaluate, and fails', async () => {
  const { job } = await checkout('../fixtures/flakes/mixed')
  const step = await job.step('.', { boot: 'none' })
  expect(step.outcome).toBe('failure')
  const report = await readDocument('report', step.outputs.report ?? '')
  expect(report.evaluationFailures.length).toBeGreaterThan(0)
  expect(
    report.targets.filter(({ outcome }) => outcome === 'built' || outcome === 'cached').length,
  ).toBeGreaterThan(0)
})
