import { execFileSync } from 'node:child_process'
import { mkdir, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Report } from '../../src/documents/report.ts'
import { resultsService } from '../support/github/services/results-service.ts'
import { repository } from '../support/servers/git-repositories.ts'
import { checkRunId } from '../support/workflows/leg.ts'
import {
  annotationsOf,
  artifactNames,
  callerOf,
  checkFile,
  checkRun,
  fileOf,
  outcomes,
  pullRequest,
  push,
  said,
  surroundings,
} from '../support/workflows/whole-check.ts'
import { wholeCheckSuite } from '../support/workflows/whole-suite.ts'

/** Strangers on machines of one's own, names that meet, and repositories that are large; what stands for GitHub is simulated. */
const temporary = wholeCheckSuite()
const small = `{ outputs = { self }: { packages.x86_64-linux.app = derivation {
  name = "app"; system = "x86_64-linux"; builder = "/bin/sh"; args = [ "-c" "echo app > $out" ]; }; }; }
`

test.each([
  ['refused', {}],
  ['let in where it is allowed', { 'self-hosted-forks': 'allow' }],
] as const)('the pull request of a fork on a self-hosted machine is %s', async (how, inputs) => {
  await using results = await resultsService()
  const machines = await repository('somebody/machines', join(temporary.path, `fork ${how}`), {
    files: { 'flake.nix': small, [checkFile]: await callerOf({ boot: 'none', ...inputs }) },
  })
  const fork = { name: 'stranger/machines', folder: machines.folder }
  const { event } = await pullRequest(machines, 5, { 'README.md': 'from a fork\n' }, fork)
  const { machine } = surroundings(results)
  const run = await checkRun({
    ...{ folder: temporary.path, repository: machines, results, event },
    machine: (job) => ({ ...machine?.(job), isSelfHosted: true }),
  })
  const evaluate = run.job('nixos/evaluate')
  const errors = annotationsOf(evaluate, 'error').map(({ message }) => message)
  if (how === 'refused') {
    expect(outcomes(run), said(run)).toEqual({
      ...{ 'nixos/evaluate': 'failure', 'nixos/build': 'skipped', 'nixos/report': 'failure' },
    })
    expect(errors).toEqual([
      expect.stringMatching(
        /^this run is for code of stranger\/machines, and this machine is not one of GitHub:/,
      ),
    ])
    // before Nix is installed, and before anything of the fork is looked at
    expect(evaluate.log.join('\n')).not.toMatch(/Preparing this machine|Evaluating/)
    expect(artifactNames(results, 1)).toEqual([])
    return
  }
  expect(outcomes(run), said(run)).toMatchObject({ 'nixos/evaluate': 'success', 'nixos/report': 'success' })
  expect(errors).toEqual([])
})

/** A tree that builds without a tool: Nix itself unpacks it. */
async function tarball(file: string): Promise<void> {
  const tree = join(temporary.path, 'tree')
  await mkdir(join(tree, 'iso'), { recursive: true })
  await writeFile(join(tree, 'iso/nixos.iso'), 'an image')
  execFileSync('tar', ['-c', '-f', file, '-C', tree, 'iso'])
}

test('two hosts with one image name in two jobs beside each other: both are kept, and the report opens each', async () => {
  await using results = await resultsService()
  const machines = await repository('somebody/machines', join(temporary.path, 'images'), {
    files: {
      'flake.nix': `{
  outputs = { self }: let
    host = version: let
      kernel = derivation {
        name = "linux-\${version}"; system = "x86_64-linux"; builder = "/bin/sh"; args = [ "-c" "echo \${version} > $out" ];
      };
    in {
      options = { };
      config.isoImage.isoName = "nixos.iso";
      config.system.build = {
        toplevel = kernel;
        isoImage = derivation {
          name = "iso-\${version}"; system = "x86_64-linux"; inherit kernel;
          builder = "builtin:unpack-channel"; channelName = "iso"; src = ./tree.tar;
        };
      };
    };
  in { nixosConfigurations = { one = host "6.1"; two = host "6.2"; }; };
}
`,
      [checkFile]: await callerOf({ boot: 'none', 'here-below': 0, targets: '*.iso', prefer: 'fast' }),
    },
  })
  await tarball(join(machines.folder, 'tree.tar'))
  const packs: unknown[] = []
  const event = await push(machines)
  const run = await checkRun({
    ...{ folder: temporary.path, repository: machines, results, event },
    // who reports reads documents only: the derivations may be gone by then
    onLog: ({ key }) => {
      const pack = results.artifacts.findIndex(({ name }) => name === 'flakeship-pack-1')
      if (key === 'nixos/report' && pack !== -1) packs.push(...results.artifacts.splice(pack, 1))
    },
  })
  expect(packs).toHaveLength(1)
  expect(outcomes(run), said(run)).toEqual({
    ...{ 'nixos/evaluate': 'success', 'nixos/build#0': 'success', 'nixos/build#1': 'success' },
    'nixos/report': 'success',
  })
  const images = results.artifacts.filter(({ name }) => name.endsWith('.iso'))
  expect(images.map(({ name }) => name).sort()).toEqual(['one-nixos-1.iso', 'two-nixos-1.iso'])
  expect(run.jobs.flatMap((job) => annotationsOf(job, 'warning'))).toEqual([])
  const report: Report = JSON.parse(await fileOf(results, 1, 'flakeship-report-1', 'report.json'))
  const idOf = (name: string) => images.find((one) => one.name === name)?.id
  expect(report.targets.map(({ id, images }) => [id, images[0]?.artifact])).toEqual([
    ['one.iso', idOf('one-nixos-1.iso')],
    ['two.iso', idOf('two-nixos-1.iso')],
  ])
  const page = 'https://github.com/somebody/machines/actions/runs/1'
  const summary = run
    .job('nixos/report')
    .steps.map((step) => step.summary)
    .join('\n')
  for (const { id } of images) expect(summary).toContain(`[download](${page}/artifacts/${id})`)
  for (const key of ['nixos/build#0', 'nixos/build#1'])
    expect(summary).toContain(`](${page}/job/${checkRunId({ runId: 1, attempt: 1, key })})`)
})

test('the result of the job that evaluated is lost: what it had to do is not well', async () => {
  await using results = await resultsService()
  const machines = await repository('somebody/machines', join(temporary.path, 'lost'), {
    files: { 'flake.nix': small, [checkFile]: await callerOf({ boot: 'none' }) },
  })
  const event = await push(machines)
  const run = await checkRun({
    ...{ folder: temporary.path, repository: machines, results, event },
    onLog: ({ key }) => {
      const at = results.artifacts.findIndex(({ name }) => name === 'flakeship-result-here-1')
      if (key === 'nixos/report' && at !== -1) results.artifacts.splice(at, 1)
    },
  })
  expect(run.job('nixos/evaluate').result, said(run)).toBe('success')
  expect(run.job('nixos/report')).toMatchObject({ result: 'failure', outputs: { ok: 'false' } })
  const told = annotationsOf(run.job('nixos/report'), 'error').map(({ message }) => message)
  expect(told.join('\n')).toMatch(/packages\.x86_64-linux\.app/)
})

test.each([
  ['built where it was evaluated, with one warning', {}],
  ['built by a job of its own where the limit is raised', { 'hand-over-limit': 100 }],
] as const)('a repository that is larger than what is handed over is %s', async (how, limit) => {
  await using results = await resultsService()
  const isRaised = 'hand-over-limit' in limit
  const machines = await repository('somebody/machines', join(temporary.path, `large ${isRaised}`), {
    files: {
      'flake.nix': small.replace('name = "app";', 'name = "linux-6.14"; src = self.outPath;'),
      [checkFile]: await callerOf({ boot: 'none', 'here-below': 0, ...limit }),
      'large.bin': '',
    },
  })
  await truncate(join(machines.folder, 'large.bin'), 65 * 1024 ** 2)
  const event = await push(machines)
  const run = await checkRun({ folder: temporary.path, repository: machines, results, event })
  const built = isRaised ? { 'nixos/build#0': 'success' } : { 'nixos/build': 'skipped' }
  expect(outcomes(run), `${how}\n${said(run)}`).toEqual({
    ...{ 'nixos/evaluate': 'success', ...built, 'nixos/report': 'success' },
  })
  const told = run.jobs.flatMap((job) => annotationsOf(job, 'warning')).map(({ message }) => message)
  const warning =
    /^build jobs would need 65\.0 MiB of sources, more than 64\.0 MiB: the flake's own tree .* allow more with hand-over-limit\): nothing is handed to other jobs, this one builds everything$/
  expect(told).toEqual(isRaised ? [] : [expect.stringMatching(warning)])
  const report: Report = JSON.parse(await fileOf(results, 1, 'flakeship-report-1', 'report.json'))
  expect(report.targets).toMatchObject([{ id: 'packages.x86_64-linux.app', outcome: 'built' }])
  expect(artifactNames(results, 1).includes('flakeship-result-here-1')).toBe(!isRaised)
})

const imageHost = `{
  outputs = { self }: { nixosConfigurations.web = {
    options = { };
    config.isoImage.isoName = "nixos.iso";
    config.system.build.isoImage = derivation {
      name = "iso"; system = "x86_64-linux";
      builder = "builtin:unpack-channel"; channelName = "iso"; src = ./tree.tar;
    };
  }; };
}
`

// GitHub counts again every 6 to 12 hours: what is full stays full, for small artifacts too
test.each([
  ['from the start', 0, 'flakeship-plan-1', []],
  ['once the plan is kept', 1, 'flakeship-result-here-1', ['flakeship-plan-1']],
] as const)(
  'where the storage for artifacts is full %s the check fails, and says why and what to do',
  async (when, limit, refused, kept) => {
    await using results = await resultsService()
    const machines = await repository('somebody/machines', join(temporary.path, `full ${when}`), {
      files: {
        'flake.nix': imageHost,
        [checkFile]: await callerOf({ boot: 'none', targets: '*.iso', 'image-days': 1 }),
      },
    })
    await tarball(join(machines.folder, 'tree.tar'))
    const event = await push(machines)
    results.artifactLimit = limit
    const run = await checkRun({ folder: temporary.path, repository: machines, results, event })
    expect(outcomes(run), said(run)).toEqual({
      ...{ 'nixos/evaluate': 'failure', 'nixos/build': 'skipped', 'nixos/report': 'failure' },
    })
    expect(annotationsOf(run.job('nixos/evaluate'), 'error').map(({ message }) => message)).toEqual([
      `the artifact ${refused} cannot be uploaded: the storage for artifacts of this account is full; remove old artifacts (GitHub counts again every 6 to 12 hours), or keep no images with image-days: 0`,
    ])
    expect(artifactNames(results, 1)).toEqual(kept)
  },
)
