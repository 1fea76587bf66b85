import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type TemporaryFolder, temporaryFolder } from '../support/nix/real-nix.ts'
import { root } from '../support/runner/command-line.ts'
import { commit, mergeCommit, repository } from '../support/servers/git-repositories.ts'
import { dispatchEvent, pullRequestEvent, pushEvent } from '../support/workflows/events.ts'
import type { RunOptions } from '../support/workflows/options.ts'
import { runWorkflow } from '../support/workflows/run.ts'
import type { Repository } from '../support/workflows/types.ts'

const tools = join(root, 'test/fixtures/workflows/tools')
const file = '.github/workflows/main.yml'
vi.setConfig({ testTimeout: 400_000 })
let temporary: TemporaryFolder
let count = 0
beforeAll(async () => {
  temporary = await temporaryFolder()
})
afterAll(() => temporary[Symbol.asyncDispose]())

/** A repository with this workflow, and a push to it. */
async function pushed(workflow: string, more: Readonly<Record<string, string>> = {}) {
  const folder = join(temporary.path, `repository-${count++}`)
  const machines = await repository('somebody/machines', folder, {
    files: { [file]: workflow, 'flake.nix': '{ }', ...more },
  })
  const sha = await commit(machines, { 'README.md': 'second' })
  return { machines, sha, event: pushEvent(machines, sha) }
}

function options(machines: Repository, rest: Pick<RunOptions, 'event'> & Partial<RunOptions>): RunOptions {
  return { folder: temporary.path, repository: machines, actions: { 'OWNER/tools@v1': tools }, ...rest }
}

const calling = (more = '', permissions = 'contents: read') => `on: push
permissions:
  ${permissions}
jobs:
  call:
    uses: OWNER/tools/.github/workflows/called.yml@v1
    with:
      words: '["one", "two"]'
      ${more}
    secrets:
      key: \${{ secrets.KEY }}
  after:
    needs: call
    if: \${{ !cancelled() }}
    runs-on: ubuntu-24.04
    steps:
      - env:
          HEARD: \${{ needs.call.outputs.heard }}
          RESULTS: \${{ needs.call.outputs.results }}
          CALL: \${{ needs.call.result }}
        run: echo "$CALL, $RESULTS, $HEARD"
`

test('jobs of a called workflow: matrix from an output, labels by index, composites of composites, outputs back', async () => {
  const { machines, event } = await pushed(calling('times: 3'))
  const run = await runWorkflow(
    file,
    options(machines, { event, secrets: { KEY: 'hunter2', undeclared: 'x' } }),
  )
  expect(run.startupFailure).toBeUndefined()
  expect(run.jobs.map(({ key, name, result }) => [key, name, result])).toEqual([
    ['call/plan', 'call / plan', 'success'],
    ['call/each#0', 'call / each one', 'success'],
    ['call/each#1', 'call / each two', 'success'],
    ['call/last', 'call / last', 'success'],
    ['after', 'after', 'success'],
  ])
  expect(run.job('each#1').labels).toEqual(['self-hosted', 'kvm'])
  expect(run.job('after').log).toContain('success, success success, success by outer by inner')
  expect(run.job('call/last').log).toContain('script sees success, inputs [], services [], path outer')
  expect(run.job('call/last').log).toContain('after success by outer by inner inner')
  expect(run.result).toBe('success')
})

test('a secret is seen where it is declared, starred out in the log, and no output', async () => {
  const { machines, event } = await pushed(calling())
  const { log, outputs, starred } = (
    await runWorkflow(file, options(machines, { event, secrets: { KEY: 'hunter2', undeclared: 'x' } }))
  ).job('call/plan')
  expect(log).toContain('key *** undeclared [] times 1 commits 2')
  expect(log).toContain("##[warning]Skip output 'secret' since it may contain secret.")
  expect(outputs).not.toHaveProperty('secret')
  expect(starred).toBe(1)
  expect(log.join('\n')).not.toContain('hunter2')
})

test('a job sees a machine of its own: no flake, no Nix, nobody else, only the ports of the services', async () => {
  const service = createServer((socket) => socket.end('service'))
  const closed = createServer((socket) => socket.end('not for you'))
  for (const server of [service, closed])
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const [open, other] = [service, closed].map((server) => (server.address() as { port: number }).port)
  const { machines, event } = await pushed(`on: push
permissions: { issues: read }
jobs:
  alone:
    runs-on: ubuntu-24.04
    env: { PROBE_PORTS: ${open} ${other}, PROBE_HOSTS: 10.0.2.2 }
    steps:
      - id: probe
        uses: OWNER/tools/actions/probe@v1
      - id: script
        run: |
          echo "\${!ACTIONS_*} \${!INPUT_*} probed $PROBED options [$NODE_OPTIONS] \${PATH%%:*}"
          echo "mine" >/tmp/mine; echo mine >/var/tmp/mine
          touch /nix/mine /etc/mine "$HOME/mine"
    outputs:
      seen: \${{ steps.probe.outputs.seen }}
  beside:
    needs: alone
    runs-on: ubuntu-24.04
    steps:
      - id: probe
        uses: OWNER/tools/actions/probe@v1
      - run: test ! -e /tmp/mine && test ! -e /var/tmp/mine && test ! -e /etc/mine
`)
  const run = await runWorkflow(
    file,
    options(machines, {
      event,
      services: {
        ports: [open as number],
        forActions: ({ attempt }) => ({ ACTIONS_RUNTIME_TOKEN: `runtime-${attempt}` }),
      },
      token: (rights) => JSON.stringify(rights),
    }),
  )
  service.close()
  closed.close()
  const [alone, beside] = [run.job('alone'), run.job('beside')]
  const seen = JSON.parse(alone.steps[0]?.outputs.seen ?? '')
  expect(seen).toMatchObject({
    ...{ nix: [], etcNix: ['none'], tmp: [], cache: ['none'], root: [], workspace: [] },
    ...{
      runtime: 'runtime-1',
      token: '{"issues":"read"}',
      attempt: '1',
      say: 'nothing',
      node: process.version,
    },
    reached: { [open as number]: 'service', [other as number]: 'ECONNREFUSED', '10.0.2.2': 'ENETUNREACH' },
  })
  expect(seen.pids).toBeLessThan(5)
  expect(alone.log).toContain('  probed nothing options [] /opt/probed')
  expect(JSON.parse(beside.steps[0]?.outputs.seen ?? '')).toMatchObject({
    nix: [],
    tmp: [],
    etcNix: ['none'],
  })
  expect([alone, beside].map(({ result, left }) => [result, left])).toEqual([
    ['success', []],
    ['success', []],
  ])
})

test('a machine with Nix sees a store that is its own from there on', async () => {
  const { machines, event } = await pushed(`on: push
jobs:
  one: &job
    runs-on: ubuntu-24.04
    steps:
      - run: |
          test ! -e /nix/mine && touch /nix/mine
          nix-store --version && nix-store --add flake.nix 2>/dev/null || nix-store --add /etc/hostname
  two: *job
`)
  const machine = () => ({
    nix: { over: '/nix' },
    environment: { PATH: process.env.PATH ?? '', NIX_REMOTE: 'local' },
  })
  const run = await runWorkflow(file, options(machines, { event, machine }))
  expect(run.jobs.map(({ result }) => result)).toEqual(['success', 'success'])
  expect(run.job('one').log.join('\n')).toMatch(/\/nix\/store\/\w{32}-hostname/)
})

test('processes that outlive their job are told', async () => {
  const { machines, event } = await pushed(`on: push
jobs:
  leaving:
    runs-on: ubuntu-24.04
    steps:
      - run: sleep 1234 >/dev/null 2>&1 &
`)
  const { result, left } = (await runWorkflow(file, options(machines, { event }))).job('leaving')
  expect({ result, left }).toEqual({ result: 'success', left: ['sleep 1234'] })
})

test('a failed leg fails the call, those that always run do, and only it and what needs it run again', async () => {
  const { machines, event } = await pushed(calling('break: two'))
  const run = await runWorkflow(file, options(machines, { event }))
  const results = (jobs: typeof run.jobs) =>
    Object.fromEntries(jobs.map(({ key, result, attempt }) => [key, `${result} ${attempt}`]))
  expect(results(run.jobs)).toEqual({
    'call/plan': 'success 1',
    'call/each#0': 'success 1',
    'call/each#1': 'failure 1',
    'call/last': 'failure 1',
    after: 'success 1',
  })
  expect(run.result).toBe('failure')
  expect(run.job('after').log).toContain('failure, success failure, failure by outer by inner')
  const again = await run.rerunFailed()
  expect(results(again.jobs)).toEqual({
    'call/plan': 'success 1',
    'call/each#0': 'success 1',
    'call/each#1': 'success 2',
    'call/last': 'success 2',
    after: 'success 2',
  })
  expect(again.job('after').log).toContain('success, success success, success by outer by inner')
})

test('a cancelled job is asked twice and then ended; its posts run', async () => {
  const { machines, event } = await pushed(`on: push
jobs:
  slow:
    runs-on: ubuntu-24.04
    steps:
      - uses: OWNER/tools/actions/stubborn@v1
      - run: echo never
      - if: always()
        run: echo always
  next:
    needs: slow
    runs-on: ubuntu-24.04
    steps: [{ run: "true" }]
  last:
    if: always()
    needs: next
    runs-on: ubuntu-24.04
    steps: [{ run: echo last }]
`)
  const cancel = new AbortController()
  const onLog: RunOptions['onLog'] = (_, line) => line === 'running' && cancel.abort()
  const run = await runWorkflow(file, options(machines, { event, signal: cancel.signal, onLog }))
  const slow = run.job('slow')
  expect(slow.result).toBe('cancelled')
  const said = slow.log.filter((line) => /SIG|always|never|cleaned/.test(line))
  expect(said).toEqual(['got SIGINT', 'got SIGTERM', '##[group]echo always', 'always', 'cleaned up'])
  expect(slow.steps[0]).toMatchObject({ outcome: 'cancelled' })
  expect(run.jobs.map(({ key, result }) => `${key} ${result}`).slice(1)).toEqual([
    'next skipped',
    'last success',
  ])
})

test.each([
  [
    'permissions that the caller does not grant',
    calling('', 'issues: read'),
    "'contents: read', but is only allowed 'contents: none'",
  ],
  ['an input that is not there', calling('more: 1'), 'Invalid input, more is not defined'],
  ['an input that is missing', calling().replace('words:', 'times: 1 #'), 'Input words is required'],
  ['a word for a number', calling('times: many'), 'is no number'],
  [
    'a secret that is not declared',
    calling().replace('key:', 'other:'),
    'Invalid secret, other is not defined',
  ],
])('nothing starts with %s', async (_, workflow, words) => {
  const { machines, event } = await pushed(workflow)
  const run = await runWorkflow(file, options(machines, { event }))
  expect(run.startupFailure).toContain(words)
  expect(run.jobs).toEqual([])
})

test('a pull request of a fork is its merge commit, reads only, and has no secret', async () => {
  const workflow = calling('', 'contents: read\n  issues: write').replace('on: push', 'on: pull_request')
  const { machines, sha: base } = await pushed(workflow)
  const head = await commit(machines, { 'new.txt': 'from the fork' })
  const sha = await mergeCommit(machines, { number: 7, base, head })
  const fork = { name: 'stranger/machines', folder: machines.folder }
  const event = pullRequestEvent(machines, {
    number: 7,
    sha,
    base: { sha: base, ref: 'main' },
    head: { sha: head, ref: 'patch', repository: fork },
  })
  const rights: unknown[] = []
  const token: RunOptions['token'] = (granted, { key }) => {
    if (key === 'after') rights.push(granted)
    return 'token-of-a-job'
  }
  const run = await runWorkflow(file, options(machines, { event, secrets: { KEY: 'hunter2' }, token }))
  // the merge commit, and both of its parents
  expect(run.job('call/plan').log).toContain('key  undeclared [] times 1 commits 3')
  expect(run.job('call/plan').log).toContain(`checked out ${sha}`)
  expect(rights).toEqual([{ contents: 'read', issues: 'read' }])
})

test('a run that a person starts has inputs of their types, and those that are left out', async () => {
  const { machines, sha } = await pushed(`on:
  workflow_dispatch:
    inputs:
      targets: { type: string, default: "*" }
      deep: { type: boolean }
      minutes: { type: number, default: 5 }
jobs:
  said:
    if: \${{ inputs.deep }}
    runs-on: ubuntu-24.04
    steps:
      - env: { SAID: "\${{ inputs.targets }} \${{ inputs.minutes == 5 }}" }
        run: echo "$SAID $GITHUB_EVENT_NAME"
`)
  const started = async (inputs: Record<string, unknown>) =>
    (await runWorkflow(file, options(machines, { event: dispatchEvent(machines, sha, inputs) }))).job('said')
  expect((await started({ deep: 'true', targets: 'a.*' })).log).toContain('a.* true workflow_dispatch')
  expect((await started({ deep: 'false' })).result).toBe('skipped')
})
