import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Report } from '../../src/documents/report.ts'
import { apiServer } from '../support/github/api-server/api-server.ts'
import { resultsService } from '../support/github/services/results-service.ts'
import { commit, git, repository } from '../support/servers/git-repositories.ts'
import { gitServer } from '../support/servers/git-server.ts'
import { githubCom } from '../support/servers/github-com.ts'
import type { Repository } from '../support/workflows/types.ts'
import {
  annotationsOf,
  callerOf,
  checkFile,
  checkRun,
  commentJob,
  fileOf,
  outcomes,
  pullRequest,
  push,
  said,
  surroundings,
} from '../support/workflows/whole-check.ts'
import { wholeCheckSuite } from '../support/workflows/whole-suite.ts'

/** Flakes below a folder, with a git submodule; what stands for GitHub is simulated. */
const temporary = wholeCheckSuite()
let library: Repository
let server: Awaited<ReturnType<typeof gitServer>>
beforeAll(async () => {
  const folder = join(temporary.path, 'served')
  library = await repository('somebody/library', join(folder, 'library'), { files: { name: 'of-a-library' } })
  await mkdir(join(temporary.path, 'github/somebody'), { recursive: true })
  await symlink(library.folder, join(temporary.path, 'github/somebody/library'))
  server = await gitServer(folder)
})
afterAll(async () => {
  await server[Symbol.asyncDispose]()
})

/** `app` is named by the submodule, and its build reads the flake's own tree. */
const flakeWith = (inputs: string, salt: string) =>
  `{
  ${inputs}
  outputs = { self }: {
    packages.x86_64-linux.app = derivation {
      name = builtins.readFile ../library/name;
      system = "x86_64-linux";
      builder = "/bin/sh";
      src = self.sourceInfo.outPath;
      args = [ "-c" "read -r word < $src/library/name || true; echo \${word} ${salt} > $out" ];
    };
  };
}
`.replace('${word}', '$word')

async function machinesWith(name: string, files: Record<string, string>, url: string): Promise<Repository> {
  const modules = `[submodule "library"]\n\tpath = library\n\turl = ${url}\n`
  const machines = await repository('somebody/machines', join(temporary.path, name), { files })
  await mkdir(join(machines.folder, 'library'))
  const revision = await git(library.folder, 'rev-parse', 'HEAD')
  await git(machines.folder, 'update-index', '--add', '--cacheinfo', `160000,${revision},library`)
  await commit(machines, { '.gitmodules': modules })
  return machines
}

const ports = () => [Number(new URL(server.url).port)]
const everyJob = {
  ...{ 'nixos/evaluate': 'success', 'nixos/build#0': 'success', 'nixos/report': 'success' },
}

test('a public submodule and a subfolder, one commit deep: evaluated here, built there', async () => {
  await using results = await resultsService()
  const inputs = { flake: '.?dir=hosts&submodules=1', submodules: 'recursive', 'fetch-depth': 1 }
  const machines = await machinesWith(
    'one-deep',
    {
      'hosts/flake.nix': flakeWith('', 'one'),
      [checkFile]: await callerOf({ ...inputs, 'here-below': 0, boot: 'none' }),
    },
    `${server.url}/library`,
  )
  const run = await checkRun({
    ...{ folder: temporary.path, repository: machines, results, ports: ports() },
    event: await push(machines),
  })
  expect(outcomes(run), said(run)).toEqual(everyJob)
  expect(run.jobs.flatMap((job) => annotationsOf(job, 'warning'))).toEqual([])
  const report: Report = JSON.parse(await fileOf(results, 1, 'flakeship-report-1', 'report.json'))
  expect(report.ok).toBe(true)
  expect(report.targets.map(({ id, outcome, outputs }) => [id, outcome, outputs.out?.slice(44)])).toEqual([
    ['packages.x86_64-linux.app', 'built', 'of-a-library'],
  ])
})

test('a pull request to a flake that asks for its submodules itself is compared with its base', async () => {
  await using results = await resultsService()
  const asking = 'inputs.self.submodules = true;'
  const machines = await machinesWith(
    'compared',
    {
      'hosts/flake.nix': flakeWith(asking, 'one'),
      [checkFile]: await callerOf(
        { flake: '.?dir=hosts', submodules: 'true', 'here-below': 0, boot: 'none' },
        { jobs: commentJob },
      ),
    },
    `${server.url}/library`,
  )
  await using api = await apiServer({ repository: machines.name })
  const { event, head, base } = await pullRequest(machines, 3, {
    'hosts/flake.nix': flakeWith(asking, 'two'),
  })
  api.state.pulls.push({
    ...{ number: 3, state: 'open', head: { sha: head, ref: 'change-3', repository: machines.name } },
    base: { sha: base, ref: 'main' },
  })
  const { services, ...around } = surroundings(results, [...ports(), api.port], event)
  const run = await checkRun({
    ...{ folder: temporary.path, repository: machines, results, event, ...around },
    services: { ports: [], ...services, api: api.url },
    token: (rights, { key }) =>
      api.token(`token-of-${key}`, rights['pull-requests'] === 'write' ? { pull_requests: 'write' } : {}),
  })
  expect(outcomes(run), said(run)).toEqual({ ...everyJob, 'comment/comment': 'success' })
  const report: Report = JSON.parse(await fileOf(results, 1, 'flakeship-report-1', 'report.json'))
  expect(report.ok).toBe(true)
  expect(report.impact?.targets.map(({ id, became }) => [id, became])).toEqual([
    ['packages.x86_64-linux.app', 'changed'],
  ])
  expect(api.state.comments.map(({ body }) => body)).toEqual([
    expect.stringContaining('The one target is well'),
  ])
})

test('a submodule that cannot be fetched without a credential: all is built where it was evaluated, with one warning', async () => {
  await using results = await resultsService()
  const machines = await machinesWith(
    'closed',
    {
      'hosts/flake.nix': flakeWith('inputs.self.submodules = true;', 'three'),
      [checkFile]: await callerOf({
        ...{ flake: '.?dir=hosts&submodules=1', submodules: 'true', 'here-below': 0, boot: 'none' },
      }),
    },
    '../library',
  )
  const run = await checkRun({
    ...{ folder: temporary.path, repository: machines, results, repositories: [library] },
    event: await push(machines),
  })
  expect(outcomes(run), said(run)).toEqual({
    ...{ 'nixos/evaluate': 'success', 'nixos/build': 'skipped', 'nixos/report': 'success' },
  })
  expect(annotationsOf(run.job('nixos/evaluate'), 'warning').map(({ message }) => message)).toEqual([
    "the submodule library is part of the flake's own tree, and may be private: nothing is handed to other jobs, this one builds everything",
  ])
  const report: Report = JSON.parse(await fileOf(results, 1, 'flakeship-report-1', 'report.json'))
  expect(report.targets.map(({ id, outcome }) => [id, outcome])).toEqual([
    ['packages.x86_64-linux.app', 'built'],
  ])
})

test.each([
  ['whole', 'true', '../library'],
  ['with those below it', 'recursive', 'git@github.com:somebody/library'],
])(
  'checkout-token reads a private submodule %s, and never the repository itself',
  async (name, submodules, url) => {
    await using results = await resultsService()
    const token = 'github_pat_of-the-library-5d1f'
    await using github = await githubCom(join(temporary.path, 'github'), {
      ...{ settings: join(temporary.path, `git-${submodules}`), seenAs: '/home/git' },
      readers: { 'somebody/library': [token] },
    })
    const machines = await machinesWith(
      `private ${name}`,
      {
        'hosts/flake.nix': flakeWith('inputs.self.submodules = true;', `private ${submodules}`),
        [checkFile]: await callerOf(
          { flake: '.?dir=hosts&submodules=1', submodules, 'here-below': 0, boot: 'none' },
          { secrets: '    secrets:\n      checkout-token: ${{ secrets.SUBMODULES }}\n' },
        ),
      },
      url,
    )
    const { machine } = surroundings(results)
    const run = await checkRun({
      ...{ folder: temporary.path, results, ports: [github.port], event: await push(machines) },
      repository: { ...machines, private: true },
      repositories: [{ ...library, private: true }],
      secrets: { SUBMODULES: token },
      machine: (job) => ({
        folders: { ...machine?.(job).folders, '/home/git': github.settings },
        environment: { GIT_CONFIG_SYSTEM: '/home/git/gitconfig' },
      }),
    })
    expect(outcomes(run), said(run)).toMatchObject({ 'nixos/evaluate': 'success', 'nixos/report': 'success' })
    const report: Report = JSON.parse(await fileOf(results, 1, 'flakeship-report-1', 'report.json'))
    expect(report.targets.map(({ outcome, outputs }) => [outcome, outputs.out?.slice(44)])).toEqual([
      ['built', 'of-a-library'],
    ])
    expect(github.asked.filter(([, by]) => by === token).length).toBeGreaterThan(0)
    expect(new Set(github.asked.filter(([, by]) => by !== '').map(([one]) => one))).toEqual(
      new Set(['somebody/library']),
    )
    const seen = [...run.jobs.flatMap(({ log }) => log), ...(await results.everything()).map(String)].join(
      '\n',
    )
    for (const secret of [token, Buffer.from(`x-access-token:${token}`).toString('base64')])
      expect(seen).not.toContain(secret)
  },
)
