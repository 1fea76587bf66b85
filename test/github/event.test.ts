import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { runOf } from '../../src/github/context.ts'
import { baseOf, parseEvent, pullRequestOf, readEvent } from '../../src/github/event.ts'
import { payloadOf, webhookExamples } from '../support/github/webhooks.ts'

const environment = {
  GITHUB_REPOSITORY: 'owner/machines',
  GITHUB_RUN_ID: '1234567890',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_JOB: 'check',
  GITHUB_EVENT_NAME: 'pull_request',
  GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
  GITHUB_REF: 'refs/pull/2/merge',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_TOKEN: 'canary',
}

test('the run is read from what the runner sets, and holds no token', () => {
  const run = runOf(environment)
  expect(run).toMatchObject({
    repository: { owner: 'owner', name: 'machines', full: 'owner/machines' },
    id: 1234567890,
    attempt: 2,
    page: 'https://github.com/owner/machines/actions/runs/1234567890',
  })
  expect(JSON.stringify(run)).not.toContain('canary')
})

test.each([
  ['GITHUB_REPOSITORY', '../machines/x'],
  ['GITHUB_RUN_ID', '1; rm'],
  ['GITHUB_SHA', 'main'],
  ['GITHUB_API_URL', ''],
])('without a proper %s this is not a job of GitHub Actions', (name, value) => {
  expect(() => runOf({ ...environment, [name]: value })).toThrow(
    new RegExp(`this is not a job of GitHub Actions \\(${name}`),
  )
})

test.each(['pull_request', 'push', 'merge_group', 'workflow_dispatch', 'workflow_run'] as const)(
  'every example of GitHub for %s is read',
  (name) => {
    const examples = webhookExamples(name)
    expect(examples.length).toBeGreaterThan(0)
    for (const payload of examples) expect(parseEvent(name, payload).name).toBe(name)
  },
)

test('a pull request of the same repository gives its number, both commits and no fork', () => {
  const event = parseEvent('pull_request', payloadOf('pull_request'))
  expect(pullRequestOf(event)).toEqual({
    number: 2,
    head: 'ec26c3e57ca3a959ca5aad62de7213c562f8c821',
    base: 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e',
    baseRef: 'master',
    headRepository: 'Codertocat/Hello-World',
    isFork: false,
    author: 'Codertocat',
  })
  expect(baseOf(event)).toBe('f95f852bd8fca8fcc58a9a2d6c842781e32a215e')
})

test('a pull request of a fork is one, also when the fork is gone', () => {
  const payload = payloadOf('pull_request')
  const from = (repo: unknown) => {
    const head = { ...payload.pull_request.head, repo }
    return pullRequestOf(
      parseEvent('pull_request', { ...payload, pull_request: { ...payload.pull_request, head } }),
    )
  }
  expect(from({ id: 7, full_name: 'stranger/Hello-World', fork: true })).toMatchObject({
    isFork: true,
    headRepository: 'stranger/Hello-World',
  })
  expect(from(null)).toMatchObject({ isFork: true, headRepository: undefined })
})

const push = payloadOf('push')
const commit = 'a10867b14bb761a232cd80139fbd4c0d33264240'
test.each([
  ['the commit before a push', 'push', { ...push, before: commit }, commit],
  ['nothing for the first push of a branch', 'push', { ...push, before: '0'.repeat(40) }, undefined],
  ['nothing for a commit that is none', 'push', { ...push, before: '--upload-pack=x' }, undefined],
  [
    'the base of a merge group',
    'merge_group',
    payloadOf('merge_group'),
    payloadOf('merge_group').merge_group.base_sha,
  ],
  ['nothing for a run by hand', 'workflow_dispatch', payloadOf('workflow_dispatch'), undefined],
  ['nothing for another run', 'workflow_run', payloadOf('workflow_run'), undefined],
])('a change is compared with %s', (_, name, payload, base) => {
  expect(baseOf(parseEvent(name, payload))).toBe(base)
})

test('a payload is read from the file that the runner names; a schedule has next to none', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'flakeship-event-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const file = join(folder, 'event.json')
  await writeFile(file, '{"schedule":"0 3 * * *"}')
  const read = (GITHUB_EVENT_NAME: string, GITHUB_EVENT_PATH = file) =>
    readEvent({ GITHUB_EVENT_NAME, GITHUB_EVENT_PATH })
  expect(await read('schedule')).toEqual({ name: 'schedule', payload: { schedule: '0 3 * * *' } })
  expect(await read('issue_comment')).toEqual({ name: 'other', called: 'issue_comment' })
  await expect(read('pull_request')).rejects.toThrow(/payload of the event pull_request is not as GitHub/)
  await expect(read('push', join(folder, 'none'))).rejects.toThrow(/cannot be read from GITHUB_EVENT_PATH/)
})
