import { existsSync, readdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import type { Report } from '../../src/documents/report.ts'
import { exec, run as runTool } from '../../src/system/exec.ts'
import { apiServer } from '../support/github/api-server/api-server.ts'
import { resultsService } from '../support/github/services/results-service.ts'
import { emulator, emulatorFolder } from '../support/machines/emulator.ts'
import { smallDebian } from '../support/nix/small-debian.ts'
import { root } from '../support/runner/command-line.ts'
import { git, repository } from '../support/servers/git-repositories.ts'
import { servedFolder } from '../support/servers/served-folder.ts'
import {
  artifactNames,
  callerOf,
  checkFile,
  checkRun,
  commentJob,
  fileOf,
  outcomes,
  plainLog,
  pullRequest,
  said,
  surroundings,
} from '../support/workflows/whole-check.ts'
import { wholeCheckSuite } from '../support/workflows/whole-suite.ts'

/** The flow of a pull request on the example, with the real actions; what stands for GitHub is simulated. */
const temporary = wholeCheckSuite({ minutes: 30 })
beforeAll(async () => {
  await emulator('aarch64')
})

/** What somebody who evaluates leaves behind in a machine: flakes, checkouts and caches of evaluations. */
function tracesOfEvaluation(machine: string): string[] {
  return ['home', 'root', 'tmp', 'var-tmp']
    .flatMap((place) => readdirSync(join(machine, place), { recursive: true, withFileTypes: true }))
    .filter(({ name }) => /^(flake\.(nix|lock)|\.git|eval-cache-v\d+|fetcher-cache-v\d+.*)$/.test(name))
    .map(({ parentPath, name }) => join(parentPath, name))
}

test('evaluated on one machine, built, booted and emulated on two, reported on a fourth, commented on a fifth', async () => {
  await using served = await servedFolder(join(temporary.path, 'served'))
  const debian = join(temporary.path, 'debian')
  await smallDebian(debian, { vms: true, board: true })
  const env = { PATH: process.env.PATH ?? '' }
  await runTool(exec, 'tar', ['-cf', join(served.folder, 'debian.tar'), '-C', temporary.path, 'debian'], {
    env,
  })
  await rm(debian, { recursive: true })
  await using results = await resultsService()
  await using api = await apiServer({ repository: 'somebody/tiny' })
  const machines = await repository('somebody/tiny', join(temporary.path, 'tiny'), {
    from: join(root, 'examples/tiny'),
    files: {
      [checkFile]: await callerOf(
        {
          targets: 'nixos-vm.vm\nnixos-vm.toplevel\npi.toplevel',
          'override-input': `debian ${served.url}/debian.tar`,
          'here-below': 0,
          emulate: 'aarch64-linux',
          accelerator: 'tcg',
        },
        { jobs: commentJob },
      ),
    },
  })
  const { event, head, base } = await pullRequest(machines, 5, {
    'hosts/nixos-vm.nix': `{ modulesPath, lib, ... }: {
  imports = [ "\${modulesPath}/virtualisation/qemu-vm.nix" ];
  networking.hostName = "nixos-vm";
  users.motd = lib.mkForce "This is another tiny.\\n";
}
`,
  })
  const ref = 'change-5'
  api.state.pulls.push({
    ...{ number: 5, state: 'open', head: { sha: head, ref, repository: machines.name } },
    base: { sha: base, ref: 'main' },
  })
  const found = new Map<string, string[]>()
  const around = surroundings(results, [served.port, api.port], event)
  const run = await checkRun({
    ...{ folder: temporary.path, repository: machines, event, results, runId: 7 },
    ...around,
    services: { ...around.services, ports: around.services?.ports ?? [], api: api.url },
    token: (rights, { key }) =>
      api.token(`token-of-${key}`, rights['pull-requests'] === 'write' ? { pull_requests: 'write' } : {}),
    machine: (job) => ({
      ...around.machine?.(job),
      environment: { PATH: `/home/emulators:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin` },
      ownKernelTables: true,
      folders: {
        ...around.machine?.(job).folders,
        '/home/emulators': emulatorFolder,
        [`/home/is/${job.key.replaceAll('/', '-')}`]: emulatorFolder,
      },
    }),
    onLog: ({ key }, line) => {
      if (process.env.FLAKESHIP_TEST_LOG && !line.startsWith('##[debug]')) console.log(`${key}| ${line}`)
      if (!line.startsWith('stopped the Nix daemon')) return
      const name = key.replaceAll('/', '-')
      for (const machine of readdirSync(temporary.path).filter((one) => one.startsWith('job-')))
        if (existsSync(join(temporary.path, machine, 'home/is', name)))
          found.set(key, tracesOfEvaluation(join(temporary.path, machine)))
    },
  })
  expect(outcomes(run), said(run)).toEqual({
    'nixos/evaluate': 'success',
    'nixos/build#0': 'success',
    'nixos/build#1': 'success',
    'nixos/report': 'success',
    'comment/comment': 'success',
  })
  expect(run.jobs.flatMap(({ left }) => left)).toEqual([])
  // the job that evaluated shows that the search finds what it is to find
  expect(found.get('nixos/evaluate')?.length).toBeGreaterThan(3)
  expect([found.get('nixos/build#0'), found.get('nixos/build#1')]).toEqual([[], []])
  const builds = run.jobs.filter(({ key }) => key.includes('build'))
  expect(builds.map(({ labels }) => labels)).toEqual([['ubuntu-24.04'], ['ubuntu-24.04']])
  expect(builds.map((job) => plainLog(job).some((line) => line.includes('is emulated from now on')))).toEqual(
    [false, true],
  )
  expect(artifactNames(results, 7).sort()).toEqual([
    'flakeship-logs-x86_64-linux-1-1',
    'flakeship-pack-1',
    'flakeship-plan-1',
    'flakeship-report-1',
    'flakeship-result-x86_64-linux-1-1',
    'flakeship-result-x86_64-linux-2-1',
  ])
  const report: Report = JSON.parse(await fileOf(results, 7, 'flakeship-report-1', 'report.json'))
  expect(report.ok).toBe(true)
  expect(report.targets.map(({ id, system, outcome }) => [id, system, outcome]).sort()).toEqual([
    ['nixos-vm.toplevel', 'x86_64-linux', 'built'],
    ['nixos-vm.vm', 'x86_64-linux', 'built'],
    ['pi.toplevel', 'aarch64-linux', 'built'],
  ])
  expect(report.boots.map(({ target, verdict }) => [target, verdict])).toEqual([['nixos-vm.vm', 'booted']])
  expect(Object.fromEntries(report.impact?.targets.map(({ id, became }) => [id, became]) ?? [])).toEqual({
    'nixos-vm.toplevel': 'changed',
    'nixos-vm.vm': 'changed',
    'pi.toplevel': 'unchanged',
  })
  const [comment] = api.state.comments
  expect(comment?.body).toMatch(/^<!-- flakeship report by nixos\.yml -->\n/)
  expect(comment?.body).toContain('All 3 targets are well, 1 boot reached the login')
  expect(comment?.body).toContain('1 of 2 hosts changes')
  expect(api.complaints).toEqual([])
  // the tree of the public input is an entry, made once
  expect(
    results.entries
      .filter(({ key }) => key.includes('-source-'))
      .map(({ key }) => key.replace(/[0-9a-f]{64}$/, '')),
  ).toEqual(['flakeship-source-1-'])
  expect(await git(machines.folder, 'status', '--porcelain')).toBe('')
  await rm(served.folder, { recursive: true })
})
