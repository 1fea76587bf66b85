import { generateKeyPairSync } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { versions } from '../../../src/documents/versions.ts'
import { type ApiServer, apiServer } from '../../support/github/api-server/api-server.ts'
import { commitTo, person } from '../../support/github/histories.ts'
import { resultsService } from '../../support/github/services/results-service.ts'
import { zipOf } from '../../support/github/zip.ts'
import { sourceOf, tarballs } from '../../support/machines/fresh-machine.ts'
import { realNix } from '../../support/nix/real-nix.ts'
import { commit, git, repository } from '../../support/servers/git-repositories.ts'
import { gitServer } from '../../support/servers/git-server.ts'
import { dispatchEvent, pushEvent } from '../../support/workflows/events.ts'
import type { Repository, WorkflowEvent } from '../../support/workflows/types.ts'
import {
  checkFile,
  checkRun,
  outcomes,
  pullRequest,
  type Results,
  said,
  surroundings,
} from '../../support/workflows/whole-check.ts'
import { wholeCheckSuite } from '../../support/workflows/whole-suite.ts'

/** Nights of update-lock.yml with the real actions and real Nix; what stands for GitHub is simulated. */
const temporary = wholeCheckSuite()
const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
})
let results: Results
let api: ApiServer
let machines: Repository
let inputs: Record<'good' | 'bad', Repository>
let server: Awaited<ReturnType<typeof gitServer>>
let runs = 0

/** A package of each input, and what each revision makes of it. */
const flake = (port: number) => `{
  inputs.good.url = "git+http://127.0.0.1:${port}/good/.git";
  inputs.bad.url = "git+http://127.0.0.1:${port}/bad/.git";
  outputs = { self, good, bad }: let
    make = name: script: derivation {
      inherit name; system = "x86_64-linux"; builder = "/bin/sh"; args = [ "-c" script ];
    };
  in { packages.x86_64-linux = { one = make "one" good.script; two = make "two" bad.script; }; };
}
`
/** Another flake of the same repository. */
const library = (port: number) => `{
  inputs.good.url = "git+http://127.0.0.1:${port}/good/.git";
  outputs = { self, good }: { packages.x86_64-linux.three = derivation {
    name = "three"; system = "x86_64-linux"; builder = "/bin/sh"; args = [ "-c" good.script ];
  }; };
}
`
/** What code of a new revision may try: rewrite what it finds of the job, and speak as Nix and as the runner do. */
const hostile = `#! /bin/sh
forged='{"document":"update","version":${versions.update},"flakes":[],"judgement":{"held":[],"lock":"evil"}}'
outputs='update-artifact=666 update-sha256=00 judged-artifact=666 judged-sha256=00 held=0 again=false moved=0 report-artifact=666'
for file in /job/* /job/*/* /job/*/*/* /job/*/*/*/* /job/*/*/*/*/*; do
  [ -f "$file" ] || continue
  case "$file" in
    */update.json | */judged.json | */report.json | */flake.lock) echo "$forged" > "$file" && echo "rewrote $file" ;;
    */output | */output_* | */set_output_* | */env | */state) for one in $outputs; do echo "$one" >> "$file"; done; echo "rewrote $file" ;;
  esac
done
echo '@nix {"action":"stop","id":1}'
echo '@nix {"action":"msg","level":0,"msg":"error: forged by a build"}'
echo '@nix {"action":"result","id":1,"type":101,"fields":["forged"]}'
echo '::set-output name=held::0'
echo '::error::forged by a build'
echo '::stop-commands::forged'
echo '##[error]forged by a build'
echo broken here
exit 1
`
/** Where artifacts are taken by name, it holds nothing back. */
const lie = zipOf([
  { name: 'update.json', data: JSON.stringify({ document: 'update', version: versions.update, flakes: [] }) },
])
const input = (script: string) => ({ 'flake.nix': `{ outputs = _: { script = "${script}"; }; }\n` })

/** Where jobs find the tarballs of both versions. */
const folderOf = (tarball: string) => (tarball === tarballs.floor ? '/home/nix-floor' : '/home/nix')

/** Nights by dispatch, with either Nix, and the check of main that every push has. */
const caller = async (): Promise<string> => {
  const [newest, floor] = [await sourceOf(tarballs.newest), await sourceOf(tarballs.floor)]
  const either = (of: (tarball: typeof newest) => string) =>
    `\${{ inputs.nix == 'floor' && '${of(floor)}' || '${of(newest)}' }}`
  const nix = `nix-tarball: ${either(({ from }) => `${folderOf(from)}/${basename(from)}`)}
      nix-sha256: ${either(({ sha256 }) => sha256)}`
  return `on:
  push:
  workflow_dispatch:
    inputs:
      verify: { type: string, default: build }
      auto-merge: { type: string, default: none }
      inputs: { type: string }
      flakes: { type: string }
      nix: { type: string, default: newest }
      keep: { type: string, default: "true" }
      open: { type: boolean }
permissions: {}
jobs:
  nixos:
    if: github.event_name != 'workflow_dispatch'
    permissions: { contents: read }
    uses: OWNER/flakeship/.github/workflows/check.yml@v1
    with:
      boot: none
      ${nix}
  update:
    if: github.event_name == 'workflow_dispatch'
    permissions: { contents: write, pull-requests: write }
    uses: OWNER/flakeship/.github/workflows/update-lock.yml@v1
    with:
      verify: \${{ inputs.verify }}
      auto-merge: \${{ inputs.auto-merge }}
      inputs: \${{ inputs.inputs }}
      flakes: \${{ inputs.flakes }}
      keep: \${{ inputs.keep != 'false' }}
      nix-conf: \${{ inputs.open && 'build-users-group =' || '' }}
      sandbox-paths: \${{ inputs.open && '/job=/home/runner/work' || '' }}
      ${nix}
    secrets:
      token: \${{ secrets.TOKEN }}
      app-id: \${{ secrets.APP_ID }}
      app-key: \${{ secrets.APP_KEY }}
`
}

beforeAll(async () => {
  const served = join(temporary.path, 'served')
  await mkdir(served)
  server = await gitServer(served)
  const port = Number(new URL(server.url).port)
  inputs = {
    good: await repository('inputs/good', join(served, 'good'), { files: input('echo 1 > $out') }),
    bad: await repository('inputs/bad', join(served, 'bad'), { files: input('echo 1 > $out') }),
  }
  results = await resultsService()
  api = await apiServer({ repository: 'somebody/machines' })
  machines = await repository('somebody/machines', join(temporary.path, 'machines'), {
    files: { 'flake.nix': flake(port), [checkFile]: await caller() },
  })
  await (await realNix()).run(['flake', 'lock', machines.folder])
  await commit(machines, {}, 'lock')
})
afterAll(async () => {
  expect(api.complaints).toEqual([])
  await api[Symbol.asyncDispose]()
  await server[Symbol.asyncDispose]()
  await results[Symbol.asyncDispose]()
})

interface Night {
  secrets?: Record<string, string>
  inputs?: Record<string, string>
  event?: 'push' | WorkflowEvent
}

/** One night on today's main, or the check of a push to it or of another event. */
async function run({ secrets = {}, inputs: given = {}, event: name }: Night = {}) {
  const runId = ++runs
  await git(machines.folder, 'push', '--quiet', '--force', api.state.git.folder, 'main')
  const sha = await git(machines.folder, 'rev-parse', 'main')
  const checked = name === 'push' ? pushEvent(machines, sha) : name
  const event = checked ?? dispatchEvent(machines, sha, given)
  const around = surroundings(results, [api.port, Number(new URL(server.url).port)], event)
  return checkRun({
    ...{ folder: temporary.path, repository: machines, event, results, runId, secrets },
    ...around,
    services: { ...around.services, ports: around.services?.ports ?? [], api: api.url },
    machine: () => ({
      folders: Object.fromEntries(Object.values(tarballs).map((one) => [folderOf(one), dirname(one)])),
    }),
    token: (rights, { key }) =>
      api.token(`token-of-${key}-${runId}`, {
        contents: rights.contents === 'write' ? 'write' : 'read',
        ...(rights['pull-requests'] === 'write' ? { pull_requests: 'write' } : {}),
      }),
  })
}

const headOf = ({ folder }: Repository) => git(folder, 'rev-parse', 'HEAD')
const lockOf = (branch: string, folder = '') =>
  JSON.parse(api.state.git.run(['show', `${branch}:${folder}flake.lock`]))
const open = () => api.state.pulls.filter(({ state }) => state === 'open')

test('one good and one bad input: one branch, one pull request, the bad one held by name, by Nix 2.26; then nothing new by the newest', async () => {
  const before = await headOf(inputs.bad)
  await commit(inputs.good, input('echo 2 > $out'))
  await commit(inputs.bad, {
    'flake.nix':
      '{ outputs = _: { script = builtins.trace "::set-output name=held::0\\n::error::forged" (builtins.readFile ./hostile.sh); }; }\n',
    'hostile.sh': hostile,
  })
  for (const kind of ['update', 'judged'])
    await results.store({ run: 1, job: 'liar-1', name: `flakeship.update-${kind}-1`, archive: lie })
  // builds as root that see all that the job has
  const first = await run({ inputs: { nix: 'floor', open: 'true' } })
  expect(outcomes(first), said(first)).toMatchObject({
    'update/lock': 'success',
    'update/check/report': 'success',
    'update/narrow': 'success',
    'update/check-again/report': 'success',
    'update/publish': 'success',
  })
  for (const file of ['machines/flake.lock', 'update/update.json', 'output', 'env'])
    expect(said(first)).toMatch(new RegExp(`rewrote /job/.*/${file}$`, 'm'))
  expect(said(first)).not.toMatch(/^(::|##\[error\])(set-output|stop-commands|.*forged)/m)
  expect(said(first)).toMatch(/held +bad .*builder failed/)
  expect(said(first)).toMatch(/pull request #1 .* is new/)
  const { git: store } = api.state
  expect(store.branches().map(({ name }) => name)).toEqual(['main', 'update-lock'])
  expect(store.run(['rev-parse', 'update-lock^'])).toBe(store.head('main'))
  expect(store.read(store.head('update-lock') ?? '')?.signed).toBe(true)
  expect(lockOf('update-lock').nodes.good.locked.rev).toBe(await headOf(inputs.good))
  expect(lockOf('update-lock').nodes.bad.locked.rev).toBe(before)
  expect(open()).toHaveLength(1)
  const body = open()[0]?.body ?? ''
  expect(body).toMatch(/1 input of the flake moved/)
  expect(body).toMatch(/Held back[\s\S]*`bad` since[\s\S]*broken here/)

  const head = store.head('update-lock')
  // the newest Nix composes the same bytes; without keep the cache is read, and nothing but what the night knows is written
  const entries = results.entries.length
  const second = await run({ inputs: { keep: 'false' } })
  expect(outcomes(second), said(second)).toMatchObject({ 'update/publish': 'success' })
  expect(store.head('update-lock')).toBe(head)
  expect(open()).toHaveLength(1)
  expect(second.job('update/check/evaluate').outputs['to-build']).toBe('1') // the bad one
  const written = results.entries.slice(entries).map(({ key }) => key.replace(/-[^-]*-[^-]*-[^-]*$/, ''))
  // the job that resolved keeps what it knows, whatever becomes of the night
  const endings = results.entries.slice(entries).map(({ key }) => key.split('-').at(-1))
  expect(endings).toEqual(['lock', 'publish'])
  expect(new Set(written)).toEqual(new Set([`flakeship-update-${versions.update}-update`]))
})

test('neither its pull request nor the push after it builds anything; a further night compares with the report of that push, and an app opens one pull request for two flakes', async () => {
  const toBuild = ({ outputs }: { outputs: Record<string, string> }) => [
    outputs['to-build'],
    JSON.parse(outputs.targets ?? '[]').length,
  ]
  const lock = { 'flake.lock': `${api.state.git.run(['show', 'update-lock:flake.lock'])}\n` }
  const pulled = await run({ event: (await pullRequest(machines, 1, lock)).event })
  expect(outcomes(pulled), said(pulled)).toMatchObject({ 'nixos/report': 'success' })
  expect(toBuild(pulled.job('nixos/evaluate'))).toEqual(['0', 2])
  await commit(machines, {
    ...lock,
    'lib/flake.nix': library(Number(new URL(server.url).port)),
  })
  await (await realNix()).run(['flake', 'lock', join(machines.folder, 'lib')])
  const merged = await commit(machines, {})
  api.state.git.move('update-lock', undefined, person)
  Object.assign(api.state.pulls[0] ?? {}, { state: 'closed', merged: true })
  const pushed = await run({ event: 'push' })
  expect(outcomes(pushed), said(pushed)).toMatchObject({ 'nixos/report': 'success' })
  expect(toBuild(pushed.job('nixos/evaluate'))).toEqual(['0', 2])

  await commit(inputs.good, input('echo 3 > $out'))
  const permissions = { contents: 'write', pull_requests: 'write' } as const
  api.apps.push({ id: 7_654_321, slug: 'ship', privateKey, permissions, installation: 5 })
  const night = await run({
    secrets: { APP_ID: '7654321', APP_KEY: privateKey },
    inputs: { flakes: '.\nlib' },
  })
  expect(outcomes(night), said(night)).toMatchObject({ 'update/publish': 'success' })
  const evaluated = night
    .job('update/check/evaluate')
    .log.filter((line) => line.includes('##[group]Evaluating'))
  expect(evaluated).toHaveLength(1) // the base is not evaluated: its push left a report
  const [pull, ...others] = open()
  expect(others).toEqual([])
  expect(pull).toMatchObject({ number: 2, user: { login: 'ship[bot]' } })
  expect(pull?.body).toContain(`since \`${new Date().toISOString().slice(0, 10)}\``)
  const { git: store } = api.state
  expect(store.run(['rev-parse', 'update-lock^'])).toBe(merged)
  expect(store.run(['diff', '--name-only', 'main', 'update-lock'])).toBe('flake.lock\nlib/flake.lock')
  const revision = await headOf(inputs.good)
  for (const folder of ['', 'lib/'])
    expect(lockOf('update-lock', folder).nodes.good.locked.rev).toBe(revision)
  expect(pull?.body).toMatch(/2 inputs of several flakes moved[\s\S]*`lib: good`/)
  expect(store.read(store.head('update-lock') ?? '')?.signed).toBe(true)
  // masked, and revoked when the job ended
  expect([...api.tokens.keys()].filter((token) => token.startsWith('ghs_'))).toEqual([])
  expect(said(night)).not.toMatch(/ghs_|BEGIN RSA/)
})

test("a person's commit is left alone; a merge queue refuses auto-merge by the token of the workflow", async () => {
  const theirs = commitTo(api.state.git, 'update-lock', { 'fix.nix': '1' })
  await commit(inputs.good, input('echo 4 > $out'))
  const night = await run({ inputs: { verify: 'none' } })
  expect(outcomes(night), said(night)).toMatchObject({
    'update/publish': 'success',
    'update/narrow': 'skipped',
  })
  expect(api.state.git.head('update-lock')).toBe(theirs)
  expect(api.state.comments.map(({ number, body }) => [number, body.split('\n')[1]])).toEqual([
    [2, expect.stringContaining('has a commit that Flakeship did not make')],
  ])

  api.state.git.move('update-lock', undefined, person)
  api.state.rules.set('main', [{ type: 'merge_queue' }])
  const queued = await run({ inputs: { verify: 'none', 'auto-merge': 'squash' } })
  expect(outcomes(queued)).toMatchObject({ 'update/publish': 'failure' })
  expect(said(queued)).toContain('auto-merge with GITHUB_TOKEN does not work with a merge queue')
  expect(api.state.git.head('update-lock')).toBeUndefined()
})

test('a night that can publish nothing is red: judged by evaluation alone, the one input that moves is held', async () => {
  await commit(inputs.bad, { 'flake.nix': '{ outputs = _: { script = throw "no script any more"; }; }\n' })
  const night = await run({ inputs: { verify: 'evaluate', inputs: 'bad', nix: 'floor' } })
  expect(outcomes(night), said(night)).toMatchObject({
    'update/narrow': 'success',
    'update/check': 'skipped',
    'update/check-again': 'skipped',
    'update/publish': 'failure',
  })
  expect(said(night)).toMatch(/held +bad .*no script any more/)
  expect(said(night)).toContain('nothing can be published: every input that could move is held back')
  expect(api.state.git.head('update-lock')).toBeUndefined()
  expect(open().map(({ number }) => number)).toEqual([])
})
