import { basename, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ApiServer, apiServer } from '../../support/github/api-server/api-server.ts'
import { resultsService } from '../../support/github/services/results-service.ts'
import { sourceOf, tarballs } from '../../support/machines/fresh-machine.ts'
import { commit, git, repository } from '../../support/servers/git-repositories.ts'
import { dispatchEvent, pushEvent } from '../../support/workflows/events.ts'
import type { Repository } from '../../support/workflows/types.ts'
import {
  checkFile,
  checkRun,
  outcomes,
  type Results,
  said,
  surroundings,
} from '../../support/workflows/whole-check.ts'
import { wholeCheckSuite } from '../../support/workflows/whole-suite.ts'

/** A branch that machines follow, behind check.yml and by dispatch, with the real actions; what stands for GitHub is simulated. */
const temporary = wholeCheckSuite()
let results: Results
let api: ApiServer
let machines: Repository
let runs = 0

const flake = (script: string) => ({
  'flake.nix': `{
  outputs = { self }: let
    system = "x86_64-linux";
    make = name: script: derivation { inherit name system; builder = "/bin/sh"; args = [ "-c" script ]; };
    host = name: script: {
      options = { };
      config.nixpkgs.hostPlatform.system = system;
      config.system.build.toplevel = make "nixos-system-\${name}" script;
      pkgs.stdenv.hostPlatform.system = system;
    };
  in {
    packages.x86_64-linux.one = make "one" "${script}";
    nixosConfigurations = { web = host "web" "${script}"; db = host "db" "echo db > $out"; };
  };
}
`,
})

/** As the README has them: one job behind the check, and one by dispatch. */
const caller = async () => {
  const { sha256 } = await sourceOf(tarballs.newest)
  return `on:
  push:
  workflow_dispatch:
    inputs:
      commit: { type: string }
      rollback: { type: string }
permissions: {}
jobs:
  nixos:
    if: github.event_name == 'push'
    permissions: { contents: read }
    uses: OWNER/flakeship/.github/workflows/check.yml@v1
    with:
      boot: none
      cache: false
      nix-tarball: /home/nix/${basename(tarballs.newest)}
      nix-sha256: ${sha256}
  deploy:
    needs: nixos
    permissions: { contents: write, actions: read }
    uses: OWNER/flakeship/.github/workflows/promote.yml@v1
    with: { report-artifact: "\${{ needs.nixos.outputs.report-artifact }}" }
  each:
    needs: nixos
    if: \${{ !cancelled() && github.event_name == 'push' }}
    permissions: { contents: write, actions: read }
    uses: OWNER/flakeship/.github/workflows/promote.yml@v1
    with: { report-artifact: "\${{ needs.nixos.outputs.report-artifact }}", hosts: "*", branch: machines }
  later:
    if: github.event_name == 'workflow_dispatch'
    permissions: { contents: write, actions: read }
    uses: OWNER/flakeship/.github/workflows/promote.yml@v1
    with:
      workflow: ${basename(checkFile)}
      commit: \${{ inputs.commit }}
      rollback: \${{ inputs.rollback }}
`
}

beforeAll(async () => {
  results = await resultsService()
  api = await apiServer({ repository: 'somebody/machines' })
  machines = await repository('somebody/machines', join(temporary.path, 'machines'), {
    files: { ...flake('echo 1 > $out'), [checkFile]: await caller() },
  })
})
afterAll(async () => {
  expect(api.complaints).toEqual([])
  await api[Symbol.asyncDispose]()
  await results[Symbol.asyncDispose]()
})

async function run(inputs?: Record<string, string>) {
  const runId = ++runs
  await git(machines.folder, 'push', '--quiet', '--force', api.state.git.folder, 'main')
  const sha = await git(machines.folder, 'rev-parse', 'main')
  const event = inputs ? dispatchEvent(machines, sha, inputs) : pushEvent(machines, sha)
  const around = surroundings(results, [api.port], event)
  const done = await checkRun({
    ...{ folder: temporary.path, repository: machines, event, results, runId },
    ...around,
    services: { ...around.services, ports: around.services?.ports ?? [], api: api.url },
    token: (rights, { key }) =>
      api.token(`token-of-${key}-${runId}`, {
        contents: rights.contents === 'write' ? 'write' : 'read',
        ...(rights.actions ? { actions: 'read' } : {}),
      }),
  })
  if (!inputs) remember(runId, sha)
  return { done, sha }
}

/** What the API knows of a run that ended. */
function remember(id: number, head: string) {
  api.state.runs.push({ id, path: checkFile, event: 'push', head, branch: 'main' })
  for (const artifact of results.artifacts.filter((one) => one.run === String(id) && one.isFinished))
    api.state.artifacts.push({
      ...{ id: artifact.id, name: artifact.name, run: { id, head }, bytes: artifact.size },
      archive: () => results.download(artifact),
    })
}

const deployed = () => api.state.git.head('deployed')
/** What each host has a branch of its own for. */
const each = () => ['web', 'db'].map((host) => api.state.git.head(`machines/${host}`))
const treeOf = (commit = '') => api.state.git.run(['rev-parse', `${commit}^{tree}`])

test('a push that is well moves the branch, one that is not leaves it, but for hosts that are well; back by a commit on top, and on by a merge', async () => {
  const first = await run()
  expect(outcomes(first.done), said(first.done)).toMatchObject({
    'deploy/promote': 'success',
    later: 'skipped',
  })
  expect(deployed()).toBe(first.sha)
  expect(each()).toEqual([first.sha, first.sha])

  await commit(machines, flake('exit 1'))
  const broken = await run()
  expect(outcomes(broken.done)).toMatchObject({ 'nixos/report': 'failure', deploy: 'skipped' })
  expect(deployed()).toBe(first.sha)
  expect(each(), said(broken.done)).toEqual([first.sha, broken.sha])

  await commit(machines, flake('echo 3 > $out'))
  const third = await run()
  expect(outcomes(third.done), said(third.done)).toMatchObject({ 'deploy/promote': 'success' })
  expect(deployed()).toBe(third.sha)
  expect(each()).toEqual([third.sha, third.sha])

  const back = await run({ rollback: '1' })
  expect(outcomes(back.done), said(back.done)).toMatchObject({ 'later/promote': 'success' })
  const { git: store } = api.state
  expect([treeOf(deployed()), store.run(['rev-parse', 'deployed^'])]).toEqual([treeOf(first.sha), third.sha])

  const again = await run({ commit: third.sha })
  expect(outcomes(again.done), said(again.done)).toMatchObject({ 'later/promote': 'success' })
  const told = again.done.job('later/promote').steps.map(({ summary }) => summary)
  expect(told.join()).toContain('was rolled back')
  expect(treeOf(deployed())).toBe(treeOf(first.sha))

  await commit(machines, flake('echo 4 > $out'))
  const fourth = await run()
  expect(outcomes(fourth.done), said(fourth.done)).toMatchObject({ 'deploy/promote': 'success' })
  expect(treeOf(deployed())).toBe(treeOf(fourth.sha))
  expect(store.isAncestor(fourth.sha, deployed() ?? '')).toBe(true)
  expect(store.run(['log', '-1', '--format=%B', 'deployed'])).toContain(`/actions/runs/${runs}`)
  // git's own record of the branch: it was never reset (comin's rule)
  const moves = store.activity.filter(({ ref }) => ref === 'refs/heads/deployed').map(({ kind }) => kind)
  expect(moves).toEqual(['branch_creation', 'push', 'push', 'push'])
})

test('a commit that no run proves, and one whose run was red, are refused in one line', async () => {
  const before = deployed()
  const red = api.state.git.run(['rev-parse', 'main~2'])
  const unproved = await run({ commit: red })
  expect(outcomes(unproved.done)).toMatchObject({ 'later/promote': 'failure' })
  expect(said(unproved.done)).toMatch(/##\[error\].*(one|packages\.x86_64-linux\.one).*fail/)
  const unknown = await run({ commit: 'f'.repeat(40) })
  expect(outcomes(unknown.done)).toMatchObject({ 'later/promote': 'failure' })
  expect(said(unknown.done)).toContain('nothing is promoted: no run of nixos.yml for a push of ffffffffffff')
  expect(deployed()).toBe(before)
})
