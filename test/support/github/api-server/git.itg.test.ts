import { afterEach, beforeEach, expect, test } from 'vitest'
import { githubClient } from '../../../../src/github/client.ts'
import { githubBranches } from '../../../../src/github/git/branches.ts'
import { gitData } from '../../../../src/github/git/git-data.ts'
import { viewerOf } from '../../../../src/github/viewer.ts'
import { recordingLog } from '../../runner/recording-log.ts'
import { atOnce } from '../at-once.ts'
import { commitTo, person } from '../histories.ts'
import { type ApiServer, apiServer } from './api-server.ts'
import type { Permissions } from './routes.ts'
import type { User } from './state.ts'

let api: ApiServer
beforeEach(async () => {
  api = await apiServer()
})
afterEach(async () => {
  expect(api.complaints).toEqual([])
  await api[Symbol.asyncDispose]()
})

const at = { repository: { owner: 'owner', name: 'machines', full: 'owner/machines' } }
const writer: Permissions = { contents: 'write', pull_requests: 'write' }

function as(user?: User, permissions = writer) {
  const token = api.token(`token-${Math.random()}`, permissions, user)
  const client = githubClient({ run: { apiUrl: api.url }, token, log: recordingLog(), pace: atOnce })
  return { client, data: gitData(client, at), branches: githubBranches(client, at) }
}
const status = (work: Promise<unknown>) =>
  work.then(
    () => 200,
    (error: Error) => ((error.cause ?? error) as { status?: number }).status,
  )

test('blobs, trees and commits are real git objects; a bot is signed for only without an author (simulated)', async () => {
  const base = commitTo(api.state.git, 'main', { 'flake.nix': '{ }', 'hosts/a.nix': 'a' })
  const { data, client } = as()
  const blob = await data.createBlob('the lock\n')
  const tree = await data.createTree(base, [{ path: 'flake.lock', blob, mode: '100644' }])
  const commit = await data.createCommit({ tree, parents: [base], message: 'update' })
  expect(commit.isVerified).toBe(true)
  expect(api.state.git.run(['show', `${commit.sha}:flake.lock`])).toBe('the lock')
  expect(api.state.git.run(['show', `${commit.sha}:hosts/a.nix`])).toBe('a')
  expect(api.state.git.run(['fsck', '--strict', '--no-dangling'])).toBe('')
  expect((await data.blob(blob)).toString()).toBe('the lock\n')
  expect((await data.tree(tree))?.map(({ path }) => path)).toEqual(['flake.lock', 'flake.nix', 'hosts'])
  const author = { name: 'a', email: 'a@example.org' }
  const place = { owner: 'owner', repo: 'machines', message: 'x', tree, parents: [base] }
  const { data: own } = await client.request('POST /repos/{owner}/{repo}/git/commits', { ...place, author })
  expect(own.verification.verified).toBe(false)
  const of = as(person)
  expect((await of.data.createCommit({ tree, parents: [base], message: 'x' })).isVerified).toBe(false)
  expect(await viewerOf(of.client)).toEqual({ login: 'ada', kind: 'person' })
  expect((await viewerOf(client)).kind).toBe('workflow')
})

test('a branch moves forward, or by force; who lost a race writes nothing (simulated)', async () => {
  const { git } = api.state
  const [one, two] = [commitTo(git, 'main', { a: '1' }), commitTo(git, 'main', { a: '2' })]
  const other = commitTo(git, 'other', { a: '3' })
  const { branches } = as()
  expect(await branches.create('x', two)).toBe('moved')
  expect(await branches.create('x', one)).toBe('lost')
  expect(await branches.move('x', one)).toBe('lost')
  expect(await branches.move('x', one, { force: true })).toBe('moved')
  api.state.race = () => git.move('x', two, person)
  expect(await branches.move('x', other, { force: true })).toBe('lost')
  expect(await branches.head('x')).toBe(two)
  expect((await branches.formerHeads('x')).map(({ sha, by }) => [sha, by])).toEqual([
    [two, 'ada'],
    [one, 'github-actions[bot]'],
    [two, 'github-actions[bot]'],
  ])
  await expect(branches.create('x/y', one)).rejects.toThrow(/x\/y cannot be set/)
  await branches.remove('x')
  await branches.remove('x')
  expect(await branches.head('x')).toBeUndefined()
  expect((await branches.heads()).map(({ name }) => name)).toEqual(['main', 'other'])
})

test('more than a page of former heads is followed by its cursor (simulated)', async () => {
  const { git } = api.state
  git.move('x', commitTo(git, 'main', { a: '1' }), person)
  const [made] = git.activity.filter(({ ref }) => ref === 'refs/heads/x')
  for (let i = 1; i < 130; i++) if (made) git.activity.push({ ...made, id: 100 + i, kind: 'force_push' })
  expect(await as().branches.formerHeads('x')).toHaveLength(130)
})

test('comparing tells how two commits stand to each other, as git says (simulated)', async () => {
  const { git } = api.state
  const one = commitTo(git, 'main', { a: '1' })
  const two = commitTo(git, 'main', { a: '2' }, { message: 'second\n\nmore' })
  const other = commitTo(git, 'other', { a: '3' })
  git.move('side', one, person)
  const side = commitTo(git, 'side', { b: '3' })
  const { data } = as()
  expect(await data.compare(one, two)).toEqual({ relation: 'ahead', ahead: 1, titles: ['second'] })
  expect((await data.compare(two, one)).relation).toBe('behind')
  expect((await data.compare(two, two)).relation).toBe('identical')
  expect((await data.compare(two, side)).relation).toBe('diverged')
  expect(await data.commit('e'.repeat(40))).toBeUndefined()
  expect(await status(data.compare(two, other))).toBe(404)
})

test('rules: unsigned commits, no pull request, files of workflows that no branch has (simulated)', async () => {
  const { git, rules } = api.state
  const file = '.github/workflows/ci.yml'
  const old = commitTo(git, 'main', { [file]: 'old' })
  const now = commitTo(git, 'main', { [file]: 'new' })
  const { branches, data } = as()
  expect(await status(branches.create('deployed', old))).toBe(403)
  expect(await status(as(undefined, { ...writer, workflows: 'write' }).branches.create('w', old))).toBe(200)
  expect(await branches.create('deployed', now)).toBe('moved')
  rules.set('deployed', [{ type: 'required_signatures' }])
  const { tree } = (await data.commit(now)) ?? { tree: '' }
  const unsigned = await as(person).data.createCommit({ tree, parents: [now], message: 'x' })
  await expect(branches.move('deployed', unsigned.sha)).rejects.toThrow(/verified signatures/)
  const signed = await data.createCommit({ tree, parents: [now], message: 'x' })
  expect(await branches.move('deployed', signed.sha)).toBe('moved')
  rules.set('deployed', [{ type: 'pull_request' }])
  expect([...(await branches.rules('deployed'))]).toEqual(['pull_request'])
  await expect(branches.move('deployed', unsigned.sha, { force: true })).rejects.toThrow(/rules of the rep/)
})
