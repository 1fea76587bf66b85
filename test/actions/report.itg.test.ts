import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { readDocument } from '../../src/documents/files.ts'
import type { Plan } from '../../src/documents/plan.ts'
import { versions } from '../../src/documents/versions.ts'
import { mergeReport } from '../../src/features/report/merge/merge.ts'
import { drvOf, failureOf, resultOf, targetResultOf } from '../features/report/sample-run.ts'
import { planOf, targetOf } from '../support/nix/plans.ts'
import { temporaryFolder } from '../support/nix/real-nix.ts'
import { Job } from '../support/runner/runner.ts'

const target = (host: string, drv: string) =>
  targetOf({ id: `${host}.toplevel`, host, kind: 'toplevel', drvPath: drvOf(drv) })
const built = (host: string, drv: string, more = {}) =>
  targetResultOf({ id: `${host}.toplevel`, host, drvPath: drvOf(drv), ...more })
const shard = (id: string, ...hosts: string[]) => ({
  ...{ id, runner: ['ubuntu-24.04'], system: 'x86_64-linux', emulated: [], features: [] },
  ...{ targets: hosts.map((host) => `${host}.toplevel`), seconds: 1, bytes: 1 },
})

/** What a report job has after it fetched the documents of the others. */
async function started(change: (plan: Plan, workspace: string) => void = () => {}) {
  const folder = await temporaryFolder()
  const workspace = folder.path
  const job = await Job.start({ workspace })
  onTestFinished(async () => {
    await job[Symbol.asyncDispose]()
    await folder[Symbol.asyncDispose]()
  })
  const out = join(workspace, 'flakeship-out')
  await mkdir(out)
  const plan = planOf([target('a', 'a2'), target('b', 'b1')])
  plan.shards = [shard('s1', 'a'), shard('s2', 'b')]
  plan.flake.url = `path:${workspace}/nixos?narHash=x`
  change(plan, workspace)
  const text = JSON.stringify(plan)
  await writeFile(join(out, 'plan.json'), text)
  const digest = createHash('sha256').update(text).digest('hex')
  const write = (name: string, value: unknown) => writeFile(join(out, name), JSON.stringify(value))
  const base = mergeReport({
    plan: planOf([target('a', 'a1'), target('b', 'b1')]),
    results: [resultOf([built('a', 'a1'), built('b', 'b1')])],
    evidence: [],
  })
  await writeFile(join(workspace, 'base.json'), JSON.stringify(base))
  return { workspace, out, job, digest, write }
}

describe('actions/report', () => {
  test('merges the shards, compares with the base and tells it in the summary', async () => {
    const { out, job, digest, write } = await started()
    await write('result-s1.json', resultOf([built('a', 'a2')], { shard: 's1', plan: digest }))
    await write('result-s2.json', resultOf([built('b', 'b1')], { shard: 's2', plan: digest }))
    const step = await job.step('actions/report', { base: 'base.json' })
    expect(step, step.log.join('\n')).toMatchObject({
      outcome: 'success',
      outputs: { ok: 'true' },
      commands: [],
    })
    expect(step.summary).toMatch(
      /^## ✓ All 2 targets are well\n\n### What changes\n\n.*1 of 2 hosts changes, 1 stays the same\./,
    )
    const report = await readDocument('report', join(out, 'report.json'))
    expect(report.impact?.targets.map(({ id, became }) => [id, became])).toEqual([
      ['a.toplevel', 'changed'],
      ['b.toplevel', 'unchanged'],
    ])
  })

  test('fails where a shard produced no result or one of another plan, and annotates what went wrong in the repository', async () => {
    const { job, digest, write } = await started((plan) => {
      plan.failures = [
        {
          attribute: 'x',
          names: ['c.toplevel'],
          message: 'no such option',
          position: { file: 'hosts/c.nix', line: 7 },
        },
      ]
    })
    const failures = [failureOf({ name: 'linux', targets: ['a.toplevel'] })]
    await write(
      'result-s1.json',
      resultOf([built('a', 'a2', { outcome: 'failed' })], { shard: 's1', plan: digest, failures }),
    )
    await write('result-s2.json', resultOf([built('b', 'b1')], { shard: 's2', plan: '0'.repeat(64) }))
    const step = await job.step('actions/report')
    expect(step).toMatchObject({ outcome: 'failure', outputs: { ok: 'false' } })
    expect(step.commands.map(({ name, properties }) => [name, properties])).toEqual([
      ['error', { title: 'c.toplevel does not evaluate', file: 'nixos/hosts/c.nix', line: '7' }],
      ['error', { title: 'linux does not build' }],
      ['error', { title: '1 target without a result' }],
    ])
    expect(step.summary).toContain('left out, because another plan was built')
  })

  test('makes no more annotations than it is told, and none on a base that it cannot read', async () => {
    const { workspace, job, digest, write } = await started()
    const failures = Array.from({ length: 30 }, (_, i) =>
      failureOf({ name: `p${i}`, drvPath: drvOf(`p${i}`) }),
    )
    await write('result-s1.json', resultOf([built('a', 'a2')], { shard: 's1', plan: digest, failures }))
    for (const [given, expected] of [
      [{}, 10],
      [{ annotations: '5' }, 5],
    ] as const)
      expect((await job.step('actions/report', given)).commands).toHaveLength(expected)
    await writeFile(join(workspace, 'other.json'), '{"document":"evidence","version":1}')
    const step = await job.step('actions/report', { base: 'other.json' })
    expect(step.commands.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^other\.json is no report or plan that this flakeship reads/),
    ])
  })
})

test('reads a base of either kind, without the derivations of a plan', async () => {
  const { readBase } = await import('../../src/documents/base.ts')
  await using folder = await temporaryFolder()
  const file = join(folder.path, 'x.json')
  const plan = planOf([target('a', 'a1')])
  await writeFile(file, JSON.stringify(plan))
  expect(await readBase(file)).toMatchObject({
    document: 'plan',
    targets: [{ id: 'a.toplevel' }],
    failures: [],
  })
  expect(await readBase(file)).not.toHaveProperty('derivations')
  await writeFile(file, JSON.stringify(mergeReport({ plan, results: [], evidence: [] })))
  expect(await readBase(file)).toMatchObject({ document: 'report', evaluationFailures: [] })
  for (const bad of ['', '[]', JSON.stringify({ document: 'plan', version: versions.plan })]) {
    await writeFile(file, bad)
    await expect(readBase(file)).rejects.toThrow(/; give the report\.json or plan\.json of the base$/)
  }
  await expect(readBase(folder.path)).rejects.toThrow('is not a Flakeship document')
  expect(await readFile(file, 'utf8')).toContain('"document":"plan"')
})
