import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Report } from '../../src/documents/report.ts'
import { type ApiServer, apiServer } from '../support/github/api-server/api-server.ts'
import { resultsService } from '../support/github/services/results-service.ts'
import { git, repository } from '../support/servers/git-repositories.ts'
import { dispatchEvent, mergeGroupEvent, workflowRunEvent } from '../support/workflows/events.ts'
import { runWorkflow } from '../support/workflows/run.ts'
import type { Repository, WorkflowEvent } from '../support/workflows/types.ts'
import {
  annotationsOf,
  artifactNames,
  callerOf,
  checkFile,
  checkRun,
  commentJob,
  fileOf,
  outcomes,
  plainLog,
  pullRequest,
  push,
  type Results,
  said,
  threeHosts,
} from '../support/workflows/whole-check.ts'
import { wholeCheckSuite } from '../support/workflows/whole-suite.ts'

/** check.yml with the real actions on a flake of three hosts, push by push; what stands for GitHub is simulated. */
const temporary = wholeCheckSuite()
let results: Results
let api: ApiServer
let machines: Repository
let runs = 100

beforeAll(async () => {
  results = await resultsService()
  machines = await repository('somebody/machines', join(temporary.path, 'machines'), {
    from: threeHosts,
    files: {
      [checkFile]: await callerOf({ boot: 'none', cache: false }, { jobs: commentJob }),
      'README.md': 'first\n',
    },
  })
  api = await apiServer({ repository: machines.name })
})
afterAll(async () => {
  expect(api.complaints).toEqual([])
  await api[Symbol.asyncDispose]()
  await results[Symbol.asyncDispose]()
})

async function check(event: WorkflowEvent, { store = results, runId = runs++ } = {}) {
  const run = await checkRun({
    ...{ folder: temporary.path, repository: machines, event, runId, results: store },
    ports: [api.port],
    token: (rights, { key }) =>
      api.token(`token-of-${runId}-${key}`, {
        ...(rights['pull-requests'] === 'write' ? { pull_requests: 'write' } : {}),
        ...(rights.actions ? { actions: 'read' } : {}),
      }),
    services: {
      api: api.url,
      ports: [store.port, api.port],
      forActions: ({ attempt, key }) =>
        store.env({
          ...{ run: runId, attempt, job: key, ref: event.ref },
          ...(event.baseRef ? { base: `refs/heads/${event.baseRef}` } : {}),
        }),
    },
  })
  const report = async (attempt = 1): Promise<Report> =>
    JSON.parse(await fileOf(store, runId, `flakeship-report-${attempt}`, 'report.json'))
  return { run, report, runId }
}

function open(number: number, head: string, base: string, from = machines.name) {
  const ref = `change-${number}`
  api.state.pulls.push({
    ...{
      number,
      state: 'open',
      head: { sha: head, ref, repository: from },
      base: { sha: base, ref: 'main' },
    },
  })
}

const becoming = ({ impact }: Report) =>
  Object.fromEntries(impact?.targets.map(({ id, became }) => [id, became]) ?? [])
const evaluations = (log: readonly string[]) =>
  log.filter((line) => line.startsWith('##[group]Evaluating')).length

test('a push to main is built where it was evaluated, and its report and what it took are kept for later runs', async () => {
  const { run, runId, report } = await check(await push(machines))
  expect(outcomes(run), said(run)).toEqual({
    'nixos/evaluate': 'success',
    'nixos/build': 'skipped',
    'nixos/report': 'success',
    comment: 'skipped',
  })
  expect(run.jobs.flatMap(({ left }) => left)).toEqual([])
  expect((await report()).ok).toBe(true)
  const head = await git(machines.folder, 'rev-parse', 'main')
  expect(results.entries.map(({ key }) => key)).toEqual([
    expect.stringMatching(new RegExp(`^flakeship-base-\\d+-[0-9a-f]{16}-${head}$`)),
    `flakeship-history-2-${runId}-1`,
  ])
})

test('a pull request that changes one host: compared with the report of the base, with packages and sizes, and commented', async () => {
  const { event, head, base } = await pullRequest(machines, 7, {
    'hosts/web.nix': `{ package, ... }: {
  name = "web";
  packages = [ (package "nginx" "1.28" 25000) (package "openssl" "3.4" 30000) ];
}
`,
  })
  open(7, head, base)
  const { run, report } = await check(event)
  expect(outcomes(run), said(run)).toMatchObject({ 'nixos/report': 'success', 'comment/comment': 'success' })
  expect(evaluations(run.job('evaluate').log)).toBe(1)
  const done = await report()
  expect(becoming(done)).toEqual({
    'web.toplevel': 'changed',
    'mail.toplevel': 'unchanged',
    'labelled.toplevel': 'revision',
  })
  const web = done.impact?.targets.find(({ id }) => id === 'web.toplevel')
  expect(web).toMatchObject({ toBuild: { count: 3 } })
  expect(web?.packages?.map(({ name, change }) => `${name} ${change}`)).toEqual([
    'nginx up',
    'nixos-system-web rebuilt',
  ])
  const [before, after] = [web?.closure?.before?.bytes ?? 0, web?.closure?.after?.bytes ?? 0]
  expect(after - before).toBeGreaterThan(4000)
  const [comment] = api.state.comments.filter(({ number }) => number === 7)
  expect(comment?.body).toContain('1 of 3 hosts changes')
  expect(comment?.body).toMatch(
    /\| `web\.toplevel` \| changes \| 3 \| 1 newer \| \S+ KiB → \S+ KiB \(\+4\.9 KiB\) \|/,
  )
  expect(comment?.body).toContain('| `nginx` | `1.26` | `1.28` | +4.9 KiB |')
  // the head of a pull request is on no branch, which is nobody's news
  expect(comment?.body).not.toContain('HEAD')
})

test('a commit that only changes the revision, with no report of the base: the base is evaluated, and never built', async () => {
  await using empty = await resultsService()
  const { event } = await pullRequest(machines, 8, { 'README.md': 'second\n' })
  const { run, report } = await check(event, { store: empty })
  expect(outcomes(run), said(run)).toMatchObject({ 'nixos/report': 'success' })
  const { log } = run.job('evaluate')
  expect(evaluations(log)).toBe(2)
  // each derivation of this commit once: nothing of the base
  const document = JSON.parse(await fileOf(empty, runs - 1, 'flakeship-result-here-1', 'result-here.json'))
  const built = document.derivations.map(({ name }: { name: string }) => name)
  expect(built.filter((name: string) => name.startsWith('nixos-system-labelled'))).toHaveLength(1)
  const done = await report()
  expect(becoming(done)).toEqual({
    'web.toplevel': 'unchanged',
    'mail.toplevel': 'unchanged',
    'labelled.toplevel': 'revision',
  })
  const summary = run.job('report').steps.map((step) => step.summary)
  expect(summary.join('\n')).toContain('nothing changes but the revision of the flake')
})

test('a pull request that breaks one host: the others are built, the report is red, with file and line', async () => {
  const { event, head, base } = await pullRequest(machines, 9, {
    'hosts/mail.nix': `{ package, ... }: {
  name = "mail";
  packages = [ (throw "no postfix today") ];
}
`,
  })
  open(9, head, base)
  const { run, report } = await check(event)
  expect(outcomes(run), said(run)).toMatchObject({
    'nixos/evaluate': 'success',
    'nixos/build': 'skipped',
    'nixos/report': 'failure',
    'comment/comment': 'success',
  })
  expect(annotationsOf(run.job('nixos/report'), 'error')).toContainEqual(
    expect.objectContaining({
      properties: expect.objectContaining({ file: 'hosts/mail.nix', line: '3' }),
      message: expect.stringContaining('no postfix today'),
    }),
  )
  const done = await report()
  expect(done.ok).toBe(false)
  expect(Object.fromEntries(done.targets.map(({ id, outcome }) => [id, outcome]))).toEqual({
    'web.toplevel': 'proved',
    'labelled.toplevel': 'built',
  })
  const [comment] = api.state.comments.filter(({ number }) => number === 9)
  expect(comment?.body).toMatch(/1 attribute does not evaluate/)
  expect(comment?.body).toContain('no postfix today')
})

test('a fork: its run reads only and writes no comment; the run after it on the default branch does', async () => {
  const fork = { name: 'stranger/machines', folder: machines.folder }
  const { event, head, base } = await pullRequest(machines, 10, { 'README.md': 'from a fork\n' }, fork)
  open(10, head, base, fork.name)
  const { run, runId } = await check(event)
  expect(outcomes(run), said(run)).toMatchObject({ 'nixos/report': 'success', comment: 'skipped' })
  expect(api.state.comments.filter(({ number }) => number === 10)).toEqual([])

  for (const artifact of results.artifacts.filter((one) => one.run === String(runId)))
    api.state.artifacts.push({
      ...{ id: artifact.id, name: artifact.name, run: { id: runId, head }, bytes: artifact.size },
      archive: () => results.download(artifact),
    })
  const file = '.github/workflows/comment.yml'
  const { sha } = await push(machines, {
    [file]: `on: { workflow_run: { workflows: [nixos], types: [completed] } }
permissions: {}
jobs:
  comment:
    permissions: { pull-requests: write, actions: read }
    uses: OWNER/flakeship/.github/workflows/comment.yml@v1
`,
  })
  const ended = { id: runId, event: 'pull_request', conclusion: 'success' }
  const after = await runWorkflow(file, {
    ...{ folder: temporary.path, repository: machines, runId: runs++ },
    event: workflowRunEvent(machines, sha, {
      ...ended,
      head: { sha: head, ref: 'change-10', repository: fork },
    }),
    actions: (await import('../support/workflows/whole-check.ts')).surroundings(results).actions,
    token: () => api.token('token-after-fork', { pull_requests: 'write', actions: 'read' }),
    services: { api: api.url, ports: [results.port, api.port] },
  })
  expect(outcomes(after), said(after)).toEqual({ 'comment/comment': 'success' })
  const [comment] = api.state.comments.filter(({ number }) => number === 10)
  expect(comment?.body).toContain('All 3 targets are well')
  expect(comment?.body).toContain(`/actions/runs/${runId})`)
})

test('a merge queue is compared with its base; a run that a person starts with nothing', async () => {
  const base = await git(machines.folder, 'rev-parse', 'main~1')
  const sha = await git(machines.folder, 'rev-parse', 'main')
  const queued = await check(mergeGroupEvent(machines, { sha, base }))
  expect(outcomes(queued.run), said(queued.run)).toMatchObject({ 'nixos/report': 'success' })
  expect((await queued.report()).impact?.base.revision).toBe(base)
  const started = await check(dispatchEvent(machines, sha))
  expect(outcomes(started.run), said(started.run)).toMatchObject({ 'nixos/report': 'success' })
  expect((await started.report()).impact).toBeUndefined()
  expect(artifactNames(results, started.runId)).toEqual([
    'flakeship-plan-1',
    'flakeship-result-here-1',
    'flakeship-report-1',
  ])
  expect(plainLog(started.run.job('evaluate')).join('\n')).toContain('small plan')
})
