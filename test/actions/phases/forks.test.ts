import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Host } from '../../../src/host/host.ts'
import { type PartName, parts } from '../../../src/main.ts'
import { payloadOf } from '../../support/github/webhooks.ts'
import { recordingLog } from '../../support/runner/recording-log.ts'

const own = { id: 186_853_002, full_name: 'Codertocat/Hello-World' }
const fork = { id: 7, full_name: 'stranger/Hello-World' }
const pull = (repo: unknown) => {
  const payload = payloadOf('pull_request')
  return {
    ...payload,
    pull_request: { ...payload.pull_request, head: { ...payload.pull_request.head, repo } },
  }
}
const run = (head: unknown) => {
  const payload = payloadOf('workflow_run')
  return {
    ...payload,
    repository: own,
    workflow_run: { ...payload.workflow_run, head_repository: head },
  }
}

/** A host that has nothing but its environment and its inputs; what gets past the guard fails on something else. */
async function hostWith(
  { event, payload }: { event: string; payload: unknown },
  { machine, inputs = {}, kind = 'github' as const }: Told,
): Promise<Host> {
  const folder = await mkdtemp(join(tmpdir(), 'flakeship-forks-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const file = join(folder, 'event.json')
  await writeFile(file, typeof payload === 'string' ? payload : JSON.stringify(payload))
  return {
    kind,
    log: recordingLog(),
    environment: {
      PATH: folder,
      RUNNER_TEMP: folder,
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: file,
      ...(machine === undefined ? {} : { RUNNER_ENVIRONMENT: machine }),
    },
    signal: AbortSignal.timeout(60_000),
    input: (name) => inputs[name] ?? (name === 'out' ? join(folder, 'out') : ''),
    output: () => {},
    summary: async () => {},
    keep: () => {},
    kept: () => '',
    secret: () => {},
    exportVariable: () => {},
    exportPath: () => {},
  }
}

interface Told {
  machine?: string | undefined
  inputs?: Record<string, string>
  kind?: 'github' | 'terminal'
}

const refusal = /^this run is for code of .*, and this machine is not one of GitHub/
/** What the part says, in the end. */
async function endOf(part: PartName, host: Host): Promise<string> {
  const { default: loaded } = await parts[part]()
  return loaded.main(host).then(
    () => 'done',
    (error: Error) => error.message,
  )
}

const runsCode = [
  'setup',
  'run',
  'evaluate',
  'build',
  'boot',
  'shard',
  'cache',
  'cache/restore',
  'cache/save',
  'update-lock',
] as const

test('every part that runs code of a flake on GitHub has the input', async () => {
  for (const [name, load] of Object.entries(parts)) {
    const { default: part } = await load()
    // release reads the store only, and push refuses every pull request, of forks or not
    const isExempt = name === 'release' || name === 'push'
    const isAsked = part.needsNix && !part.description.terminalOnly && !isExempt
    expect(['selfHostedForks' in part.inputs, name]).toEqual([isAsked || name === 'setup', name])
  }
})

test.each(runsCode)('%s refuses a fork on a self-hosted machine, first of all (S15)', async (part) => {
  const foreign = { event: 'pull_request', payload: pull(fork) }
  const said = await endOf(part, await hostWith(foreign, { machine: 'self-hosted' }))
  expect(said).toMatch(refusal)
  expect(said).toContain('stranger/Hello-World')
  expect(said).toContain('self-hosted-forks: allow')
})

const foreign: readonly [string, { event: string; payload: unknown }][] = [
  ['a deleted fork', { event: 'pull_request', payload: pull(null) }],
  ['pull_request_target of a fork', { event: 'pull_request_target', payload: pull(fork) }],
  ['a review of a fork', { event: 'pull_request_review', payload: pull(fork) }],
  ['a run of a fork', { event: 'workflow_run', payload: run(fork) }],
  ['a run of a fork that is gone', { event: 'workflow_run', payload: run(null) }],
  ['an event that cannot be read', { event: 'pull_request', payload: '{' }],
  ['an event without a repository', { event: 'pull_request', payload: {} }],
  [
    'a name with a command in it',
    { event: 'pull_request', payload: pull({ ...fork, full_name: 'a\n::error::b' }) },
  ],
]
test.each(foreign)('%s is refused on a self-hosted machine', async (_, event) => {
  const said = await endOf('build', await hostWith(event, { machine: 'self-hosted' }))
  expect(said).toMatch(refusal)
  expect(said).not.toContain('\n')
})

test('a machine that does not say whose it is is somebody’s own', async () => {
  const event = { event: 'pull_request', payload: pull(fork) }
  expect(await endOf('build', await hostWith(event, {}))).toMatch(refusal)
})

const known: readonly [string, { event: string; payload: unknown }, Told][] = [
  ['the same repository', { event: 'pull_request', payload: pull(own) }, { machine: 'self-hosted' }],
  ['a run of the same repository', { event: 'workflow_run', payload: run(own) }, { machine: 'self-hosted' }],
  ['a push', { event: 'push', payload: payloadOf('push') }, { machine: 'self-hosted' }],
  [
    'a fork on a machine of GitHub',
    { event: 'pull_request', payload: pull(fork) },
    { machine: 'github-hosted' },
  ],
  ['a terminal', { event: 'pull_request', payload: pull(fork) }, { kind: 'terminal' }],
  [
    'a fork where it is allowed',
    { event: 'pull_request', payload: pull(fork) },
    { machine: 'self-hosted', inputs: { 'self-hosted-forks': 'allow' } },
  ],
]
test.each(known)('%s goes on', async (_, event, told) => {
  expect(await endOf('build', await hostWith(event, told))).toMatch(/plan\.json does not exist/)
})
