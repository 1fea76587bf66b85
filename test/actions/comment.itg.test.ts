import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest'
import { mergeReport } from '../../src/features/report/merge/merge.ts'
import { sampleRun } from '../features/report/sample-run.ts'
import { type ApiServer, apiServer } from '../support/github/api-server/api-server.ts'
import type { Permissions } from '../support/github/api-server/routes.ts'
import { commitTo } from '../support/github/histories.ts'
import { type ResultsService, resultsService } from '../support/github/services/results-service.ts'
import { payloadOf, webhookExamples } from '../support/github/webhooks.ts'
import { type ZipEntry, zipOf } from '../support/github/zip.ts'
import { Job } from '../support/runner/runner.ts'

let services: ResultsService
let api: ApiServer
beforeAll(async () => {
  services = await resultsService()
})
afterAll(() => services[Symbol.asyncDispose]())
beforeEach(async () => {
  api = await apiServer({ repository: 'Codertocat/Hello-World' })
})
afterEach(async () => {
  expect(api.complaints).toEqual([])
  await api[Symbol.asyncDispose]()
})

const report = mergeReport(sampleRun())
const reportJson = JSON.stringify(report)
const pull = payloadOf('pull_request')
const head = pull.pull_request.head.sha
let run = 500

interface Step {
  event: string
  payload: unknown
  permissions?: Permissions
  with?: Record<string, string>
  runner?: Record<string, string>
}

/** The step `actions/comment` of the built distribution, in a job of its own; it is told the newest artifact of its run. */
async function step({
  event,
  payload,
  permissions = { pull_requests: 'write', actions: 'read' },
  ...more
}: Step) {
  const workspace = await mkdtemp(join(tmpdir(), 'flakeship-comment-'))
  onTestFinished(() => rm(workspace, { recursive: true, force: true }))
  const file = join(workspace, 'event.json')
  await writeFile(file, JSON.stringify(payload))
  const runner = {
    ...services.env({ run, job: 'comment', ref: 'refs/pull/2/merge' }),
    GITHUB_API_URL: api.url,
    GITHUB_REPOSITORY: 'Codertocat/Hello-World',
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: file,
    ...more.runner,
  }
  await using job = await Job.start({ workspace, runner })
  const token = api.token(`ghs_${run}_${Math.random()}`, permissions)
  const newest = event === 'workflow_run' ? undefined : services.artifacts.at(-1)
  const reportArtifact = newest?.run === String(run) ? String(newest.id) : ''
  const done = await job.step('actions/comment', { token, 'report-artifact': reportArtifact, ...more.with })
  const said = done.commands
    .filter(({ name }) => ['warning', 'error'].includes(name))
    .map(({ message }) => message)
  return { ...done, said, log: done.log.filter((line) => line !== ''), token }
}

const uploaded = (archive = zipOf([{ name: 'report.json', data: reportJson }]), check = 'flakeship') =>
  services.store({ run, job: `report-${check}`, name: `${check}-report-1`, archive })

function open(number = 2, sha = head, repository = 'Codertocat/Hello-World') {
  const ref = 'changes'
  api.state.pulls.push({
    number,
    state: 'open',
    head: { sha, ref, repository },
    base: { sha: head, ref: 'master' },
  })
}

beforeEach(() => {
  run++
})

test('a job of the same run writes the report of the pull request, and updates it (simulated)', async () => {
  open()
  await uploaded()
  const first = await step({ event: 'pull_request', payload: pull })
  expect(first).toMatchObject({ outcome: 'success', said: [], outputs: { how: 'created' } })
  expect(first.outputs.comment).toMatch(
    /^https:\/\/github\.com\/Codertocat\/Hello-World\/pull\/2#issuecomment-/,
  )
  const [comment] = api.state.comments
  expect(comment?.body).toMatch(/^<!-- flakeship report -->\n## /)
  expect(comment?.body).toContain('linux-6.14-modules-shrunk')
  expect(comment?.body).toContain(`https://github.com/Codertocat/Hello-World/actions/runs/${run}`)
  const again = await step({ event: 'pull_request', payload: pull })
  expect(again.outputs).toEqual({ ...first.outputs, how: 'unchanged' })
  await uploaded(undefined, 'flakeship.laptops')
  const other = await step({ event: 'pull_request', payload: pull, with: { name: 'laptops' } })
  expect(other.outputs.how).toBe('created')
  expect(api.state.comments).toHaveLength(2)
})

test('a lock that changed: inputs with their revisions, commits and titles of public ones, and without them where they are not told (simulated)', async () => {
  open()
  const from = commitTo(api.state.git, 'master', { a: '1' })
  const to = commitTo(api.state.git, 'master', { a: '2' }, { message: 'mend @everyone' })
  const at = (revision: string) => ({ type: 'github', url: 'github:Codertocat/Hello-World', revision })
  const impact = {
    base: { created: report.created },
    inputs: [{ name: 'hello', before: at(from), after: at(to) }],
    targets: [],
  }
  const data = JSON.stringify({ ...report, impact })
  await uploaded(zipOf([{ name: 'report.json', data }]))
  const permissions = { pull_requests: 'write', actions: 'read', contents: 'read' } as const
  await step({ event: 'pull_request', payload: pull, permissions })
  const body = api.state.comments[0]?.body ?? ''
  const link = `https://github.com/Codertocat/Hello-World/compare/${from}...${to}`
  expect(body).toContain(
    `| \`hello\` | \`${from.slice(0, 10)}\` | \`${to.slice(0, 10)}\` | [1 commit](${link}) |`,
  )
  expect(body).toMatch(/Commits of `hello`:\n\n```\nmend @everyone\n```/)
  const silent = await step({ event: 'pull_request', payload: pull })
  expect(silent).toMatchObject({ outcome: 'success', said: [] })
  expect(api.state.comments[0]?.body).toContain(`[compare](${link})`)
})

test('in the run that made the report its id decides, whatever has a better name (simulated)', async () => {
  open()
  await uploaded()
  const id = services.artifacts.at(-1)?.id
  const lie = zipOf([{ name: 'report.json', data: JSON.stringify({ ...report, ok: true, targets: [] }) }])
  await services.store({ run, job: 'liar', name: 'flakeship-report-1.9', archive: lie })
  await services.store({ run, job: 'liar', name: 'flakeship-report-999999', archive: lie })
  const given = { 'report-artifact': String(id) }
  expect((await step({ event: 'pull_request', payload: pull, with: given })).outputs.how).toBe('created')
  const [comment] = api.state.comments
  expect(comment?.body).toContain('linux-6.14-modules-shrunk')
  expect(comment?.body).toContain(`at \`${head.slice(0, 12)}\` · run ${run}`)
  const other = await step({ event: 'pull_request', payload: pull, with: { 'report-artifact': '987654' } })
  expect(other.outputs.how).toBe('nothing')
})

test('two workflows with the default name have a comment each, from their own run and from a later one (simulated)', async () => {
  open()
  await uploaded()
  const by = (file: string) => ({
    GITHUB_WORKFLOW_REF: `Codertocat/Hello-World/.github/workflows/${file}@refs/pull/2/merge`,
  })
  for (const [file, how] of [
    ['nixos.yml', 'created'],
    ['nightly-check.yml', 'created'],
    ['nixos.yml', 'unchanged'],
    ['nightly-check.yml', 'unchanged'],
  ] as const) {
    const { outputs } = await step({ event: 'pull_request', payload: pull, runner: by(file) })
    expect([file, outputs.how]).toEqual([file, how])
  }
  const first = api.state.comments.map(({ body }) => body.split('\n')[0])
  expect(first).toEqual([
    '<!-- flakeship report by nixos.yml -->',
    '<!-- flakeship report by nightly-check.yml -->',
  ])
  api.state.pulls.splice(0)
  open(2, other.head, 'stranger/Hello-World')
  artifactOfFork([good])
  const payload = afterFork({ path: '.github/workflows/nixos.yml@refs/heads/changes' })
  expect((await step({ event: 'workflow_run', payload })).outputs.how).toBe('updated')
  expect(api.state.comments).toHaveLength(2)
})

test('two pull requests with one head get the comment both, and one that is closed meanwhile costs no other (simulated)', async () => {
  for (const number of [9, 10, 11]) open(number, other.head, 'stranger/Hello-World')
  artifactOfFork([good])
  const { outcome, outputs, said } = await step({ event: 'workflow_run', payload: afterFork() })
  expect({ outcome, said, how: outputs.how }).toEqual({ outcome: 'success', said: [], how: 'created' })
  expect(api.state.comments.map(({ number }) => number)).toEqual([9, 10, 11])
  expect(outputs.comment?.split('\n')).toHaveLength(3)
  const named = [9, 10].map((number) => ({
    ...{ number, head: { sha: other.head }, base: { repo: { id: afterFork().repository.id } } },
  }))
  const [closed] = api.state.pulls
  if (closed) closed.state = 'closed'
  const again = await step({ event: 'workflow_run', payload: afterFork({ pull_requests: named }) })
  expect(again.outputs).toMatchObject({ how: 'unchanged' })
  expect(again.outputs.comment).toMatch(/pull\/10#/)
})

test('the token is masked, and nobody but the API sees it (simulated)', async () => {
  open()
  await uploaded()
  const { commands, log, token, summary, outputs } = await step({ event: 'pull_request', payload: pull })
  expect(commands.find(({ name }) => name === 'add-mask')?.message).toBe(token)
  const shown = commands.filter(({ name }) => name !== 'add-mask').map(({ message }) => message)
  expect([...shown, ...log, summary, JSON.stringify(outputs)].join('\n')).not.toContain(token)
})

test.each([
  ['push', payloadOf('push')],
  ['merge_group', payloadOf('merge_group')],
  ['workflow_dispatch', payloadOf('workflow_dispatch')],
  ['schedule', { schedule: '0 3 * * *' }],
  ['issue_comment', {}],
])('a run by %s has no pull request: said, and nothing asked', async (event, payload) => {
  const { outcome, log, said, outputs } = await step({ event, payload })
  expect({ outcome, said, outputs }).toEqual({
    outcome: 'success',
    said: [],
    outputs: { comment: '', how: 'nothing' },
  })
  expect(log).toEqual([`no comment: the event ${event} has no pull request`])
  expect(api.calls).toEqual([])
})

test('every example of a pull_request event goes through (simulated)', async () => {
  await uploaded()
  const examples = webhookExamples('pull_request').slice(0, 6) as (typeof pull)[]
  expect(examples).toHaveLength(6)
  for (const payload of examples) {
    api.state.pulls.length = 0
    open(payload.number, payload.pull_request.head.sha)
    const { outcome, said } = await step({ event: 'pull_request', payload })
    expect({ outcome, said }).toEqual({ outcome: 'success', said: [] })
  }
})

test('a pull request that has moved on is left alone (simulated)', async () => {
  open(2, 'b'.repeat(40))
  await uploaded()
  const { outcome, log } = await step({ event: 'pull_request', payload: pull })
  expect(outcome).toBe('success')
  expect(log).toEqual([`no comment: pull request #2 moved on from ${head.slice(0, 12)} to bbbbbbbbbbbb`])
  expect(api.state.comments).toEqual([])
})

test('without a report there is a warning and no failure (simulated)', async () => {
  open()
  const { outcome, said } = await step({ event: 'pull_request', payload: pull })
  expect(outcome).toBe('success')
  expect(said).toEqual([expect.stringMatching(/^no comment: the input report-artifact is empty: give it/)])
})

test('in the run that made the report no name decides: without its id there is no comment (simulated)', async () => {
  open()
  await uploaded()
  const unnamed = { 'report-artifact': '' }
  const { outcome, said } = await step({ event: 'pull_request', payload: pull, with: unnamed })
  expect(outcome).toBe('success')
  expect(said).toEqual([expect.stringMatching(/^no comment: the input report-artifact is empty: give it/)])
  expect(api.state.comments).toEqual([])
})

test('a job without the permission fails with the line that is missing (simulated)', async () => {
  open()
  await uploaded()
  const { outcome, said } = await step({
    event: 'pull_request',
    payload: pull,
    permissions: { pull_requests: 'read' },
  })
  expect(outcome).toBe('failure')
  expect(said).toEqual([
    expect.stringMatching(/add `issues: write` or `pull-requests: write` under permissions:/),
  ])
})

test('a fork has a token that only reads: one line says what to do, and nothing fails (simulated)', async () => {
  open()
  await uploaded()
  const payload = structuredClone(pull)
  payload.pull_request.head.repo = { id: 7, full_name: 'stranger/Hello-World', fork: true }
  const { outcome, said, log } = await step({
    event: 'pull_request',
    payload,
    permissions: { pull_requests: 'read' },
  })
  expect({ outcome, said }).toEqual({ outcome: 'success', said: [] })
  expect(log).toEqual([
    expect.stringMatching(
      /^no comment: .* a read-only token; write the comment in a workflow on workflow_run/,
    ),
  ])
})

test.each([
  ['a name with HTML', { name: '--><script>' }, /input name must be at most 40 letters/],
  ['a name that ends the comment', { name: 'a--b' }, /input name must be at most 40 letters/],
])('%s is refused', async (_, given, why) => {
  const { outcome, said } = await step({ event: 'pull_request', payload: pull, with: given })
  expect(outcome).toBe('failure')
  expect(said).toEqual([expect.stringMatching(why)])
})

const other = { id: 30433642, head: 'c'.repeat(40) }

/** The event in the base repository after a run of a fork. */
function afterFork(more: Record<string, unknown> = {}) {
  const payload = payloadOf('workflow_run')
  const repository = { ...payload.repository, full_name: 'Codertocat/Hello-World' }
  Object.assign(payload.workflow_run, {
    id: other.id,
    event: 'pull_request',
    head_sha: other.head,
    head_branch: 'changes',
    head_repository: { full_name: 'stranger/Hello-World', owner: { login: 'stranger' } },
    pull_requests: [],
    repository,
    ...more,
  })
  return { ...payload, repository }
}

function artifactOfFork(entries: readonly ZipEntry[], more: object = {}) {
  const archive = zipOf(entries)
  const artifact = { id: 40 + api.state.artifacts.length, name: 'flakeship-report-1', run: other, archive }
  api.state.artifacts.push({ ...artifact, bytes: archive.length, ...more })
}

test('after a run of a fork the report is taken from that run, and the number from the API (simulated)', async () => {
  open(9, other.head, 'stranger/Hello-World')
  open(10, 'd'.repeat(40), 'stranger/Hello-World')
  artifactOfFork([
    { name: 'report.json', data: reportJson },
    { name: 'report.md', data: 'ignored' },
  ])
  const { outcome, said, outputs } = await step({ event: 'workflow_run', payload: afterFork() })
  expect({ outcome, said, how: outputs.how }).toEqual({ outcome: 'success', said: [], how: 'created' })
  expect(api.state.comments.map(({ number }) => number)).toEqual([9])
})

test('behind a hundred artifacts the report is found (simulated)', async () => {
  open(9, other.head, 'stranger/Hello-World')
  for (let i = 0; i < 120; i++) artifactOfFork([], { name: `result-${i}` })
  artifactOfFork([{ name: 'report.json', data: reportJson }])
  const { outputs } = await step({ event: 'workflow_run', payload: afterFork() })
  expect(outputs.how).toBe('created')
})

const good: ZipEntry = { name: 'report.json', data: reportJson }
test.each<[string, ZipEntry[], object, RegExp]>([
  ['of another commit', [good], { run: { ...other, head: 'e'.repeat(40) } }, /has no report/],
  ['that is expired', [good], { expired: true }, /has no report/],
])('an artifact %s is as good as none (simulated)', async (_, entries, more, why) => {
  open(9, other.head, 'stranger/Hello-World')
  artifactOfFork(entries, more)
  const { outcome, said } = await step({ event: 'workflow_run', payload: afterFork() })
  expect(outcome).toBe('success')
  expect(said).toEqual([expect.stringMatching(why)])
  expect(api.state.comments).toEqual([])
})

const bomb = { name: 'report.json', data: Buffer.alloc(300 * 1024 * 1024), deflate: true }
const huge = { ...report, warnings: Array.from({ length: 20 }, () => 'w'.repeat(1_000_000)) }
test.each<[string, ZipEntry[], object, RegExp]>([
  ['with a path upwards', [{ name: '../report.json', data: reportJson }], {}, /archive is refused/],
  [
    'with a link',
    [{ name: 'report.json', mode: 0o120777, data: '/proc/self/environ' }],
    {},
    /neither a file nor a folder/,
  ],
  ['that is a bomb', [bomb], {}, /unpacks to more than 256 MiB/],
  ['that is a bomb and lies', [{ ...bomb, claimed: 10 }], {}, /archive is refused/],
  [
    'with an enormous report',
    [{ name: 'report.json', data: JSON.stringify(huge), deflate: true }],
    {},
    /too large for a report/,
  ],
  ['with two reports', [good, { name: 'b/report.json', data: reportJson }], {}, /one report\.json, not 2/],
  ['without a report', [{ name: 'x', data: '' }], {}, /one report\.json, not 0/],
  [
    'with an extra key',
    [{ name: 'report.json', data: JSON.stringify({ ...report, pull: 1 }) }],
    {},
    /a key that reports do not have: pull/,
  ],
  ['with another digest', [good], { digest: `sha256:${'0'.repeat(64)}` }, /not what was uploaded/],
])('an artifact %s is refused, and nothing is written (simulated)', async (_, entries, more, why) => {
  open(9, other.head, 'stranger/Hello-World')
  artifactOfFork(entries, more)
  const { outcome, said } = await step({ event: 'workflow_run', payload: afterFork() })
  expect(outcome).toBe('failure')
  expect(said).toEqual([expect.stringMatching(why)])
  expect(api.state.comments).toEqual([])
})

test('hostile text in the report is no command to the runner, and the marker stays the first line (simulated)', async () => {
  open(9, other.head, 'stranger/Hello-World')
  const evil = '::set-output name=a::b ##[error]x @octocat <img src=x> `````` \n::warning::forged'
  const forged = structuredClone(report)
  for (const target of forged.targets) target.names = [evil]
  for (const failure of forged.buildFailures)
    Object.assign(failure, { name: evil, message: evil, log: [evil] })
  forged.warnings = [evil]
  artifactOfFork([{ name: 'report.json', data: JSON.stringify(forged) }])
  const { outcome, commands } = await step({ event: 'workflow_run', payload: afterFork() })
  expect(outcome).toBe('success')
  expect(new Set(commands.map(({ name }) => name))).toEqual(new Set(['add-mask']))
  expect(api.state.comments[0]?.body.split('\n', 1)[0]).toBe('<!-- flakeship report -->')
})

test.each<[string, Record<string, unknown>, RegExp]>([
  ['was started by a push', { event: 'push' }, /started by push, not by a pull request/],
  [
    'has a commit that no pull request has any more',
    { head_sha: 'f'.repeat(40) },
    /no open pull request has the commit/,
  ],
  ['is of another repository', { repository: { id: 1, full_name: 'x/y' } }, /of another repository/],
])('a run that %s gets no comment (simulated)', async (_, more, why) => {
  open(9, other.head, 'stranger/Hello-World')
  artifactOfFork([good])
  const { outcome, log } = await step({ event: 'workflow_run', payload: afterFork(more) })
  expect(outcome).toBe('success')
  expect(log).toEqual([expect.stringMatching(why)])
  expect(api.state.comments).toEqual([])
})
