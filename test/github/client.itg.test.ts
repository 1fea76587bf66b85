import { afterEach, beforeEach, expect, test } from 'vitest'
import { githubClient } from '../../src/github/client.ts'
import { writeSticky } from '../../src/github/comments.ts'
import type { Run } from '../../src/github/context.ts'
import { parseEvent } from '../../src/github/event.ts'
import { pullAt, pullsOfRun } from '../../src/github/pulls/pulls.ts'
import { type ApiServer, apiServer } from '../support/github/api-server/api-server.ts'
import type { Permissions } from '../support/github/api-server/routes.ts'
import type { StoredPull } from '../support/github/api-server/state.ts'
import { atOnce } from '../support/github/at-once.ts'
import { payloadOf } from '../support/github/webhooks.ts'
import { recordingLog } from '../support/runner/recording-log.ts'

let api: ApiServer
beforeEach(async () => {
  api = await apiServer()
  api.state.pulls.push(pull({ number: 7 }))
})
afterEach(async () => {
  expect(api.complaints).toEqual([])
  await api[Symbol.asyncDispose]()
})

const sha = (letter: string) => letter.repeat(40)

function pull(more: Partial<StoredPull> & { number: number }): StoredPull {
  const head = { sha: sha('a'), ref: 'change', repository: 'owner/machines' }
  return { state: 'open', head, base: { sha: sha('b'), ref: 'main' }, ...more }
}

const run = () =>
  ({ repository: { owner: 'owner', name: 'machines', full: 'owner/machines' }, apiUrl: api.url }) as Run

/** `paced`: with the pauses of Octokit's own between what it writes. */
function clientWith(permissions: Permissions, { paced = false } = {}) {
  const log = recordingLog()
  const token = api.token(`token-${Math.random()}`, permissions)
  const pace = paced ? {} : { pace: atOnce }
  return { log, client: githubClient({ run: run(), token, log, ...pace }) }
}

const writer: Permissions = { pull_requests: 'write' }
const marker = '<!-- flakeship comment: x -->'
const sticky = { number: 7, marker, body: `${marker}\nfirst` }

test('a comment is added once and updated from then on (simulated)', async () => {
  const { client } = clientWith(writer)
  const first = await writeSticky(client, run(), sticky)
  expect(first.how).toBe('created')
  expect(await writeSticky(client, run(), sticky)).toEqual({ how: 'unchanged', url: first.url })
  const second = await writeSticky(client, run(), { ...sticky, body: `${marker}\nsecond` })
  expect(second).toEqual({ how: 'updated', url: first.url })
  expect(api.state.comments.map(({ body }) => body)).toEqual([`${marker}\nsecond`])
})

test('it is found behind 250 others, and those of other names, people and quotes are left alone (simulated)', async () => {
  const { client } = clientWith(writer)
  const bot = { login: 'github-actions[bot]', type: 'Bot' } as const
  const person = { login: 'mallory', type: 'User' } as const
  const others = [
    { user: person, body: `${marker}\nforged by a person` },
    { user: { login: 'other-app[bot]', type: 'Bot' } as const, body: `${marker}\nforged by an app` },
    { user: { login: 'github-actions', type: 'User' } as const, body: `${marker}\nforged by a namesake` },
    { user: bot, body: '<!-- flakeship comment: y -->\nanother flake' },
    { user: bot, body: `look:\n${marker}\nquoted` },
    ...Array.from({ length: 250 }, (_, i) => ({ user: person, body: `+${i}` })),
  ]
  const mine = { user: bot, body: `${marker}\r\nold` }
  for (const [i, comment] of [...others, mine].entries())
    api.state.comments.push({ ...comment, id: i + 1, number: 7 })
  const written = await writeSticky(client, run(), sticky)
  expect(written.how).toBe('updated')
  expect(api.state.comments.at(-1)?.body).toBe(sticky.body)
  expect(api.state.comments.slice(0, -1).map(({ body }) => body)).toEqual(others.map(({ body }) => body))
})

test('a token of an app finds its own comment (simulated)', async () => {
  const token = api.token('app', { issues: 'write' }, { login: 'my-ci[bot]', type: 'Bot' })
  const client = githubClient({ run: run(), token, log: recordingLog(), pace: atOnce })
  expect((await writeSticky(client, run(), sticky)).how).toBe('created')
  expect((await writeSticky(client, run(), sticky)).how).toBe('unchanged')
})

test('a missing permission is named as the line that would grant it (simulated)', async () => {
  const { client } = clientWith({ pull_requests: 'read' })
  await expect(writeSticky(client, run(), sticky)).rejects.toMatchObject({
    name: 'PermissionError',
    message: expect.stringMatching(
      /add `issues: write` or `pull-requests: write` under permissions: of the job$/,
    ),
    permissions: ['issues: write', 'pull-requests: write'],
  })
  await expect(pullAt(clientWith({}).client, run(), 7)).rejects.toThrow(/add `pull-requests: read`/)
})

test('a token that is none, and a pull request that is not there, are said as such (simulated)', async () => {
  const client = githubClient({ run: run(), token: 'wrong', log: recordingLog() })
  await expect(pullAt(client, run(), 7)).rejects.toThrow(/does not accept the token/)
  await expect(pullAt(clientWith(writer).client, run(), 99)).rejects.toThrow(/finds nothing at GET .*pulls/)
})

test.each([
  ['secondary', 'secondary-rate-limit'],
  ['hourly', 'rate-limit'],
] as const)('a short %s rate limit is waited for and told (simulated)', async (name, kind) => {
  const { client, log } = clientWith(writer)
  api.trouble({ kind, seconds: 1 })
  expect(await pullAt(client, run(), 7)).toMatchObject({ number: 7 })
  expect(log.lines.filter(({ level }) => level === 'info')).toEqual([
    {
      level: 'info',
      text: expect.stringMatching(new RegExp(`^GitHub's ${name} rate limit is reached: going on in \\d s$`)),
    },
  ])
})

test('a long rate limit is an error at once, and one that does not end is an error too (simulated)', async () => {
  const { client, log } = clientWith(writer)
  api.trouble({ kind: 'rate-limit', seconds: 3000 })
  await expect(pullAt(client, run(), 7)).rejects.toThrow(/^GitHub refuses for now: API rate limit exceeded/)
  expect(log.lines.at(-1)?.text).toMatch(/too long to wait$/)
  api.trouble({ kind: 'secondary-rate-limit', seconds: 1, times: 9 })
  await expect(pullAt(client, run(), 7)).rejects.toThrow(/^GitHub refuses for now/)
})

test('a conversation that is locked is said as such, and not to be tried again (simulated)', async () => {
  api.trouble({ kind: 'locked', on: 'post /repos/{owner}/{repo}/issues/{issue_number}/comments' })
  await expect(writeSticky(clientWith(writer).client, run(), sticky)).rejects.toThrow(
    /^GitHub rejected the request: Unable to create comment because issue is locked\.[^;]*$/,
  )
})

test('a comment whose answer is lost is there once, and found (simulated)', async () => {
  const { client } = clientWith(writer)
  const on = 'post /repos/{owner}/{repo}/issues/{issue_number}/comments'
  api.trouble({ kind: 'lost-answer', on })
  expect((await writeSticky(client, run(), sticky)).how).toBe('created')
  expect(api.state.comments).toHaveLength(1)
  api.state.comments.length = 0
  api.trouble({ kind: 'bad-gateway', on })
  expect((await writeSticky(client, run(), sticky)).how).toBe('created')
  expect(api.state.comments).toHaveLength(1)
  api.state.comments.length = 0
  api.trouble({ kind: 'bad-gateway', on, times: 9 })
  await expect(writeSticky(client, run(), sticky)).rejects.toThrow(/does not do what it should \(502\)/)
})

test('a bad gateway is tried again (simulated)', async () => {
  const { client } = clientWith(writer)
  api.trouble({ kind: 'bad-gateway' })
  expect(await pullAt(client, run(), 7)).toEqual({ number: 7, head: sha('a'), isOpen: true })
})

/** The event of a run for a commit of `stranger/machines`. */
function otherRun(more: Record<string, unknown> = {}) {
  const payload = payloadOf('workflow_run')
  Object.assign(payload.workflow_run, {
    event: 'pull_request',
    head_sha: sha('c'),
    head_branch: 'change',
    head_repository: { full_name: 'stranger/machines', owner: { login: 'stranger' } },
    pull_requests: [],
    ...more,
  })
  const event = parseEvent('workflow_run', payload)
  if (event.name !== 'workflow_run') throw new Error(event.name)
  return event
}

const fromFork = (number: number, more: Partial<StoredPull['head']> = {}) =>
  pull({ number, head: { sha: sha('c'), ref: 'change', repository: 'stranger/machines', ...more } })

test('the pull request of a run of a fork is the open one with that branch and commit (simulated)', async () => {
  const { client } = clientWith({ pull_requests: 'read' })
  api.state.pulls.push(fromFork(8, { sha: sha('d') }), fromFork(9), { ...fromFork(10), state: 'closed' })
  api.state.pulls.push(fromFork(11, { repository: 'stranger/other' }), fromFork(12, { ref: 'elsewhere' }))
  expect(await pullsOfRun(client, run(), otherRun())).toEqual([9])
  expect(await pullsOfRun(client, run(), otherRun({ head_sha: sha('e') }))).toEqual([])
  expect(await pullsOfRun(client, run(), otherRun({ head_repository: null }))).toEqual([])
  api.state.pulls.push(fromFork(13))
  expect(await pullsOfRun(client, run(), otherRun())).toEqual([9, 13])
})

test('where the event names the pull request, only one of this repository counts (simulated)', async () => {
  const { client } = clientWith({ pull_requests: 'read' })
  const { id } = payloadOf('workflow_run').repository
  const named = (number: number, repository: number, head = sha('c')) => ({
    number,
    head: { sha: head },
    base: { repo: { id: repository } },
  })
  const pull_requests = [named(3, 999), named(4, id, sha('f')), named(5, id)]
  expect(await pullsOfRun(client, run(), otherRun({ pull_requests }))).toEqual([5])
  expect(api.calls).toEqual([])
})

test('writes are a second apart, as GitHub asks for (simulated)', async () => {
  const { client } = clientWith(writer, { paced: true })
  await writeSticky(client, run(), sticky)
  const at = performance.now()
  await writeSticky(client, run(), { ...sticky, body: `${marker}\nsecond` })
  expect(performance.now() - at).toBeGreaterThan(900)
})
