import { execFileSync } from 'node:child_process'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Plan } from '../../src/documents/plan.ts'
import type { Report } from '../../src/documents/report.ts'
import { mergeReport } from '../../src/features/report/merge/merge.ts'
import { resultsService } from '../support/github/services/results-service.ts'
import { zipOf } from '../support/github/zip.ts'
import { planOf } from '../support/nix/plans.ts'
import { repository } from '../support/servers/git-repositories.ts'
import {
  artifactNames,
  callerOf,
  checkFile,
  checkRun,
  fileOf,
  outcomes,
  push,
  said,
} from '../support/workflows/whole-check.ts'
import { wholeCheckSuite } from '../support/workflows/whole-suite.ts'

/** What a flake says is data: none of it becomes the plan, a result or the report; what stands for GitHub is simulated. */
const temporary = wholeCheckSuite()

/** A plan that asks for nothing, and the report of it, as the archives that our artifacts are. */
const nothing: Plan = planOf([])
const zipped = (document: Plan | Report) =>
  zipOf([{ name: `${document.document}.json`, data: JSON.stringify(document) }])
const forged: Record<string, Buffer> = {
  'flakeship-plan-999999': zipped(nothing),
  'flakeship-plan-1': zipped(nothing),
  'flakeship-report-999999': zipped({
    ...mergeReport({ plan: nothing, results: [], evidence: [] }),
    ok: true,
  }),
  'flakeship-result-here-2': zipped(nothing),
}

/** A tree that builds without a tool: Nix itself unpacks it. */
async function tarball(): Promise<Buffer> {
  const tree = join(temporary.path, 'tree/tool')
  await mkdir(tree, { recursive: true })
  for (const [name, archive] of Object.entries(forged)) {
    await writeFile(join(tree, name), archive)
    await symlink(name, join(tree, `${name}.iso`))
  }
  return execFileSync('tar', ['-c', '-C', join(temporary.path, 'tree'), 'tool'])
}

const flake = `{
  outputs = { self }: let
    tool = name: file: derivation {
      inherit name; system = "builtin"; builder = "builtin:unpack-channel"; channelName = "tool"; src = ./tool.tar;
    } // { filePath = file; };
  in { packages.x86_64-linux = {
${Object.keys(forged)
  .map((name, i) => `    a${i} = tool "a${i}" "tool/${name}"; b${i} = tool "b${i}" "tool/${name}.iso";`)
  .join('\n')}
    red = derivation { name = "red"; system = "x86_64-linux"; builder = "/bin/sh"; args = [ "-c" "exit 3" ]; };
  }; };
}
`

test('files of a flake that are called as our artifacts are stay files: the run is red', async () => {
  await using results = await resultsService()
  const machines = await repository('somebody/machines', join(temporary.path, 'machines'), {
    files: { 'flake.nix': flake, [checkFile]: await callerOf({ boot: 'none' }) },
  })
  await writeFile(join(machines.folder, 'tool.tar'), await tarball())
  const event = await push(machines)
  const run = await checkRun({ folder: temporary.path, repository: machines, results, event })
  expect(outcomes(run), said(run)).toMatchObject({ 'nixos/report': 'failure' })
  expect(run.job('nixos/report').outputs).toMatchObject({ ok: 'false' })
  const ours = artifactNames(results, 1).filter((name) => name.startsWith('flakeship'))
  expect(ours.sort()).toEqual([...['flakeship-plan-1', 'flakeship-report-1', 'flakeship-result-here-1']])
  const others = artifactNames(results, 1).filter((name) => !name.startsWith('flakeship'))
  expect(others.length).toBeGreaterThan(0)
  for (const name of others) expect(name).toMatch(/\.iso$/)
  const report: Report = JSON.parse(await fileOf(results, 1, 'flakeship-report-1', 'report.json'))
  expect(report.targets.filter(({ outcome }) => outcome === 'failed')).toHaveLength(1)
})

test('artifacts that another job of the run calls as ours are named, and count for nothing', async () => {
  await using results = await resultsService()
  const machines = await repository('somebody/machines', join(temporary.path, 'beside'), {
    files: {
      'flake.nix': `{ outputs = { self }: { packages.x86_64-linux.red = derivation {
        name = "red"; system = "x86_64-linux"; builder = "/bin/sh"; args = [ "-c" "exit 3" ]; }; }; }`,
      [checkFile]: await callerOf({ boot: 'none' }),
    },
  })
  const archives = {
    ...forged,
    'flakeship-result-here-1': zipOf([{ name: 'result-here.json', data: '{}' }]),
    'flakeship-report-1': forged['flakeship-report-999999'] as Buffer,
  }
  for (const [name, archive] of Object.entries(archives))
    await results.store({ run: 1, job: 'liar-1', name, archive })
  const event = await push(machines)
  const run = await checkRun({ folder: temporary.path, repository: machines, results, event })
  expect(run.job('nixos/report'), said(run)).toMatchObject({ result: 'failure', outputs: { ok: 'false' } })
  const report: Report = JSON.parse(await fileOf(results, 1, 'flakeship-report-1.2', 'report.json'))
  expect(report.targets).toMatchObject([{ id: 'packages.x86_64-linux.red', outcome: 'failed' }])
  const about = (name: string) => expect.stringMatching(new RegExp(`^the artifact ${name} .*for nothing`))
  expect(report.warnings).toEqual(
    expect.arrayContaining(
      ['flakeship-plan-999999', 'flakeship-report-999999', 'flakeship-result-here-2'].map(about),
    ),
  )
})
