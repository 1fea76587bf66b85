import { cp, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { copied, ownWorkflow } from '../../src/features/workflows/own-workflow.ts'
import { type TemporaryFolder, temporaryFolder } from '../support/nix/real-nix.ts'
import { root } from '../support/runner/command-line.ts'
import { commit, mergeCommit, repository } from '../support/servers/git-repositories.ts'
import { documentStore } from '../support/workflows/document-store.ts'
import {
  dispatchEvent,
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  workflowRunEvent,
} from '../support/workflows/events.ts'
import type { RunOptions } from '../support/workflows/options.ts'
import { runWorkflow, type WorkflowRun } from '../support/workflows/run.ts'
import type { Repository } from '../support/workflows/types.ts'

/** check.yml and comment.yml as they are, with stubs for the actions behind: what the YAML alone decides. */
vi.setConfig({ testTimeout: 400_000 })
const file = '.github/workflows/nixos.yml'
let temporary: TemporaryFolder
let suite: string
let count = 0
beforeAll(async () => {
  temporary = await temporaryFolder()
  suite = join(temporary.path, 'suite')
  await cp(join(root, 'test/fixtures/workflows/stubs'), suite, { recursive: true })
  await cp(join(root, '.github/workflows'), join(suite, '.github/workflows'), { recursive: true })
})
afterAll(() => temporary[Symbol.asyncDispose]())

const shards = { 'x86-1': ['ubuntu-24.04'], arm: ['ubuntu-24.04-arm'], kvm: ['self-hosted', 'kvm'] }
const big = { shards, seconds: 4000 }

const caller = (grant = 'contents: read', inputs = '') => `on: [push, pull_request, merge_group]
permissions: {}
jobs:
  nixos:
    permissions: { ${grant} }
    uses: OWNER/flakeship/.github/workflows/check.yml@v1
    with:
      targets: |
        *.toplevel
${inputs}    secrets:
      access-tokens: \${{ secrets.TOKENS }}
  comment:
    needs: nixos
    if: \${{ !cancelled() && github.event_name == 'pull_request' && github.event.pull_request.head.repo.full_name == github.repository }}
    permissions: { pull-requests: write, actions: read }
    uses: OWNER/flakeship/.github/workflows/comment.yml@v1
  said:
    needs: nixos
    if: \${{ !cancelled() }}
    runs-on: ubuntu-24.04
    steps:
      - env: { SAID: "\${{ needs.nixos.result }} \${{ toJSON(needs.nixos.outputs) }}" }
        run: echo $SAID
`

const ownCaller = `on: [push]
permissions: {}
jobs:
  nixos:
    permissions: { contents: read }
    uses: $/.github/workflows/check.yml
    with:
      evaluate-runner: '{"group": "small", "labels": ["linux"]}'
  comment:
    needs: nixos
    permissions: { pull-requests: write, actions: read }
    uses: $/.github/workflows/comment.yml
    with:
      runner: '["self-hosted", "linux"]'
`

async function machinesWith(plan: object, workflow = caller()): Promise<Repository> {
  const files = { [file]: workflow, 'plan.json': JSON.stringify(plan), 'flake.nix': '{ }' }
  return repository('somebody/machines', join(temporary.path, `machines-${count++}`), { files })
}

async function run(machines: Repository, more: Partial<RunOptions> = {}) {
  const store = await documentStore()
  const head = await commit(machines, { 'README.md': 'second' })
  const run = await runWorkflow(file, {
    ...{ folder: temporary.path, repository: machines, actions: { 'OWNER/flakeship@v1': suite } },
    ...{ event: pushEvent(machines, head), secrets: { TOKENS: 'github.com=hunter2' } },
    services: {
      ports: [store.port],
      forActions: () => ({ ACTIONS_RESULTS_URL: `http://127.0.0.1:${store.port}/` }),
    },
    token: (rights) => `token-${Object.entries(rights).flat().join('-')}`,
    ...more,
  })
  return { run, store }
}

const results = ({ jobs }: WorkflowRun) =>
  Object.fromEntries(jobs.map(({ key, result, attempt }) => [key, `${result} ${attempt}`]))

test('a plan of three shards: evaluated once, built on three machines by its labels, reported', async () => {
  const { run: done, store } = await run(await machinesWith(big))
  await using _ = store
  expect(done.startupFailure).toBeUndefined()
  expect(results(done)).toEqual({
    'nixos/evaluate': 'success 1',
    'nixos/build#0': 'success 1',
    'nixos/build#1': 'success 1',
    'nixos/build#2': 'success 1',
    'nixos/report': 'success 1',
    comment: 'skipped 1',
    said: 'success 1',
  })
  expect(
    done.jobs.filter(({ key }) => key.includes('build')).map(({ name, labels }) => [name, labels]),
  ).toEqual([
    ['nixos / build x86-1', ['ubuntu-24.04']],
    ['nixos / build arm', ['ubuntu-24.04-arm']],
    ['nixos / build kvm', ['self-hosted', 'kvm']],
  ])
  const [evaluate, build] = [done.job('nixos/evaluate'), done.job('build#0')]
  expect(evaluate.log).toContain('setup with a token and 2.34.7')
  expect(evaluate.log).toContain('evaluated with 2 commits, targets [*.toplevel')
  // nothing is checked out where it is built
  expect(build.log).toContain('building x86-1 within 360 minutes, boot all; workspace 0')
  expect(build.rights).toEqual({})
  expect(done.job('said').log.join('\n')).toContain(
    'success { "ok": "true", "failed": "[]", "targets": "[\\"a.toplevel\\"]", "to-build": "3", "failures": "0", "report-artifact": "41" }',
  )
})

test('a small plan is built where it was evaluated', async () => {
  const { run: done, store } = await run(await machinesWith({ ...big, seconds: 30 }))
  await using _ = store
  expect(results(done)).toMatchObject({
    'nixos/evaluate': 'success 1',
    'nixos/build': 'skipped 1',
    'nixos/report': 'success 1',
  })
  expect([...store.documents.keys()]).toEqual(['plan-1', 'result-here-1', 'report-1'])
})

test('a host that does not evaluate stops nothing, and the report is red', async () => {
  const { run: done, store } = await run(await machinesWith({ ...big, failures: 1 }))
  await using _ = store
  expect(results(done)).toMatchObject({
    'nixos/evaluate': 'success 1',
    ...{ 'nixos/build#0': 'success 1', 'nixos/build#1': 'success 1', 'nixos/build#2': 'success 1' },
    'nixos/report': 'failure 1',
    said: 'success 1',
  })
  expect(done.job('said').log.join('\n')).toContain('failure { "ok": "false"')
})

test('beside a host that does not evaluate, re-running what failed keeps all that was built', async () => {
  const { run: done, store } = await run(await machinesWith({ ...big, failures: 1, fails: ['arm'] }))
  await using _ = store
  expect(results(done)).toMatchObject({ 'nixos/evaluate': 'success 1', 'nixos/build#1': 'failure 1' })
  const again = await done.rerunFailed()
  expect(results(again)).toMatchObject({
    'nixos/evaluate': 'success 1',
    ...{ 'nixos/build#0': 'success 1', 'nixos/build#1': 'success 2', 'nixos/build#2': 'success 1' },
    'nixos/report': 'failure 2',
  })
})

test('verdict: report: no job fails by what the flake does, and the outputs say it', async () => {
  const looks = caller('contents: read', '      verdict: report\n')
  const { run: done, store } = await run(await machinesWith({ ...big, failures: 1, fails: ['arm'] }, looks))
  await using _ = store
  expect(done.jobs.map(({ result }) => result).filter((result) => result !== 'success')).toEqual(['skipped'])
  expect(done.job('said').log.join('\n')).toContain('success { "ok": "false", "failed": "[\\"x\\"]"')
})

test('verdict: report: a fault that is not of the flake fails the run all the same', async () => {
  const looks = caller('contents: read', '      verdict: report\n')
  const { run: done, store } = await run(await machinesWith({ ...big, breaks: true }, looks))
  await using _ = store
  expect(results(done)).toMatchObject({ 'nixos/evaluate': 'failure 1', 'nixos/report': 'failure 1' })
})

test('a flake that gives no plan at all is a red report, and not a skipped one', async () => {
  const { run: done, store } = await run(await machinesWith({ ...big, breaks: true }))
  await using _ = store
  expect(results(done)).toMatchObject({
    ...{ 'nixos/evaluate': 'failure 1', 'nixos/build': 'skipped 1', 'nixos/report': 'failure 1' },
  })
})

test('one shard fails, the others are built; re-running what failed builds it alone and turns the report green', async () => {
  const { run: done, store } = await run(await machinesWith({ ...big, fails: ['arm'] }))
  await using _ = store
  expect(results(done)).toMatchObject({
    ...{ 'nixos/build#0': 'success 1', 'nixos/build#1': 'failure 1', 'nixos/build#2': 'success 1' },
    'nixos/report': 'failure 1',
  })
  const again = await done.rerunFailed()
  expect(results(again)).toMatchObject({
    'nixos/evaluate': 'success 1',
    ...{ 'nixos/build#0': 'success 1', 'nixos/build#1': 'success 2', 'nixos/build#2': 'success 1' },
    'nixos/report': 'success 2',
  })
  expect(store.documents.get('report-2')).toBe('{"ok":true}')
})

test('a run that is cancelled while it builds keeps its results and still reports', async () => {
  const cancel = new AbortController()
  const onLog: RunOptions['onLog'] = (_, line) => line === 'hanging' && cancel.abort()
  const { run: done, store } = await run(await machinesWith({ ...big, hangs: 'kvm' }), {
    signal: cancel.signal,
    onLog,
  })
  await using _ = store
  expect(results(done)).toMatchObject({ 'nixos/build#2': 'cancelled 1', 'nixos/report': 'success 1' })
  expect([...store.documents.keys()]).toContain('result-kvm-1')
})

test('a caller that grants nothing does not start, and says what is missing', async () => {
  const { run: done, store } = await run(await machinesWith(big, caller('')))
  await using _ = store
  expect(done.startupFailure).toContain("requesting 'contents: read', but is only allowed 'contents: none'")
})

async function pullRequest(machines: Repository, from: Repository) {
  const base = await commit(machines, {}, 'base')
  const head = await commit(machines, { 'new.txt': 'x' }, 'head')
  const sha = await mergeCommit(machines, { number: 7, base, head })
  const at = { base: { sha: base, ref: 'main' }, head: { sha: head, ref: 'patch', repository: from } }
  return { event: pullRequestEvent(machines, { number: 7, sha, ...at }), head, sha }
}

test('a pull request: the merge commit with its parents, and a comment by a job that may only comment', async () => {
  const machines = await machinesWith({ ...big, seconds: 30 })
  const { event, sha } = await pullRequest(machines, machines)
  const { run: done, store } = await run(machines, { event })
  await using _ = store
  expect(done.job('nixos/evaluate').log).toContain(`checked out ${sha}`)
  // the commit, its base and its head; the fetch stops there
  expect(done.job('nixos/evaluate').log.join('\n')).toMatch(/evaluated with 3 commits/)
  const comment = done.job('comment/comment')
  expect(comment).toMatchObject({ result: 'success', rights: { 'pull-requests': 'write', actions: 'read' } })
  expect(comment.log).toContain('comments on the check "" by run [] with ***')
})

test('a fork: no comment and no secret in its own run; the comment comes from workflow_run on the default branch', async () => {
  const machines = await machinesWith({ ...big, seconds: 30 })
  const fork = { ...machines, name: 'stranger/machines' }
  const { event, head } = await pullRequest(machines, fork)
  const { run: first, store } = await run(machines, { event, runId: 4711 })
  await using _ = store
  expect(results(first)).toMatchObject({ 'nixos/report': 'success 1', comment: 'skipped 1' })
  expect(first.job('nixos/evaluate').log).toContain('setup with no token and 2.34.7')

  const comment = '.github/workflows/comment.yml'
  const sha = await commit(machines, {
    [comment]: `on: { workflow_run: { workflows: [nixos], types: [completed] } }
permissions: {}
jobs:
  comment:
    if: \${{ github.event.workflow_run.event == 'pull_request' }}
    permissions: { pull-requests: write, actions: read }
    uses: OWNER/flakeship/.github/workflows/comment.yml@v1
`,
  })
  const ended = {
    id: 4711,
    event: 'pull_request',
    conclusion: 'success',
    head: { sha: head, ref: 'patch', repository: fork },
  }
  const second = await runWorkflow(comment, {
    ...{ folder: temporary.path, repository: machines, actions: { 'OWNER/flakeship@v1': suite } },
    event: workflowRunEvent(machines, sha, ended),
  })
  expect(second.startupFailure).toBeUndefined()
  expect(second.job('comment/comment').log).toContain('comments on the check "" by run [4711] with ***')
})

test('a copy in the repository of the person runs on their own machines, with the actions by commit', async () => {
  const ref = 'a'.repeat(40)
  const origin = { owner: 'OWNER', repository: 'flakeship', ref }
  const copies = copied.map(async (name) => {
    const text = await readFile(join(root, '.github/workflows', name), 'utf8')
    return [`.github/workflows/${name}`, ownWorkflow(text, name, origin)] as const
  })
  const machines = await machinesWith(big, ownCaller)
  const head = await commit(machines, Object.fromEntries(await Promise.all(copies)))
  const { run: done, store } = await run(machines, {
    actions: { [`OWNER/flakeship@${ref}`]: suite },
    event: pushEvent(machines, head),
  })
  await using _ = store
  expect(done.startupFailure).toBeUndefined()
  expect(done.jobs.map(({ key, result, labels }) => [key, result, labels])).toEqual([
    ['nixos/evaluate', 'success', ['group:small', 'linux']],
    ['nixos/build#0', 'success', ['ubuntu-24.04']],
    ['nixos/build#1', 'success', ['ubuntu-24.04-arm']],
    ['nixos/build#2', 'success', ['self-hosted', 'kvm']],
    ['nixos/report', 'success', ['group:small', 'linux']],
    ['comment/comment', 'success', ['self-hosted', 'linux']],
  ])
})

test('e2e.yml passes where all goes as it should: calls of one run do not mix, and what fails on purpose is told by outputs', async () => {
  const store = await documentStore()
  await using _ = store
  const plans = { 'eight-hosts': { ...big, seconds: 30 }, mixed: { ...big, failures: 1, fails: ['arm'] } }
  const files = Object.entries(plans).map(([name, plan]) => [
    `test/fixtures/flakes/${name}/plan.json`,
    JSON.stringify(plan),
  ])
  const own = await repository('OWNER/flakeship', join(temporary.path, 'own'), {
    from: suite,
    files: Object.fromEntries(files),
  })
  const head = await commit(own, { 'README.md': 'second' })
  const done = await runWorkflow('.github/workflows/e2e.yml', {
    ...{ folder: temporary.path, repository: own, actions: {}, event: dispatchEvent(own, head) },
    services: {
      ports: [store.port],
      forActions: () => ({ ACTIONS_RESULTS_URL: `http://127.0.0.1:${store.port}/` }),
    },
  })
  expect(done.startupFailure).toBeUndefined()
  expect(done.jobs.filter(({ result }) => result !== 'success' && result !== 'skipped')).toEqual([])
  expect(done.job('passed').result).toBe('success')
  expect([...store.documents.keys()]).toEqual(expect.arrayContaining(['here.plan-1', 'failing.report-1']))
})

test('a merge queue checks its own commit', async () => {
  const machines = await machinesWith({ ...big, seconds: 30 })
  const base = await commit(machines, {}, 'base')
  const sha = await commit(machines, { 'new.txt': 'x' }, 'queued')
  const { run: done, store } = await run(machines, { event: mergeGroupEvent(machines, { sha, base }) })
  await using _ = store
  expect(done.job('nixos/evaluate').log).toContain(`checked out ${sha}`)
  expect(results(done)).toMatchObject({ 'nixos/report': 'success 1', comment: 'skipped 1' })
})
