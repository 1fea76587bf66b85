import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Update } from '../../../../src/documents/update.ts'
import { type ApiServer, apiServer } from '../../../support/github/api-server/api-server.ts'
import type { User } from '../../../support/github/api-server/state.ts'
import { atEach, stepsTo } from '../../../support/github/at-each.ts'
import { commitTo, person } from '../../../support/github/histories.ts'
import { type Ended, runInSteps } from '../../../support/github/killed-at-step.ts'
import { flakeNix, lockText, sampleUpdate, updateOfFolders } from './sample-update.ts'

let api: ApiServer
let night = 0
beforeEach(async () => {
  api = await fresh()
})
afterEach(async () => {
  expect(api.complaints).toEqual([])
  await api[Symbol.asyncDispose]()
})

const before = lockText({ home: 'a', nixpkgs: 'a' })
async function fresh(): Promise<ApiServer> {
  const server = await apiServer()
  commitTo(server.state.git, 'main', { 'flake.nix': flakeNix, 'flake.lock': before, 'README.md': 'hello' })
  return server
}

interface Run {
  server?: ApiServer
  held?: string[]
  user?: User
  /** Kills the process in this step: a request that had its effect and is not answered. */
  killAt?: number
}

/** One night in a process of its own; gives what it printed, or 'killed'. */
const publish = async (update: Update, run: Run = {}): Promise<string> => (await nightOf(update, run)).said

/** The same with the number of its steps. */
function nightOf(update: Update, { server = api, held = [], user, killAt }: Run): Promise<Ended> {
  const token = server.token(user?.login ?? 'workflow', { contents: 'write', pull_requests: 'write' }, user)
  const argument = { apiUrl: server.url, token, update, held, night: ++night }
  return runInSteps(server, 'test/features/update-lock/publish/publish-child.ts', { argument, killAt })
}

const writes = (server = api) =>
  server.calls.filter((call) => /^(post|patch|delete) /.test(call) && !call.includes('graphql'))

/** The one branch with one commit on the base, and the one pull request that is open. */
function published({ state }: ApiServer, lock: string) {
  const { git } = state
  expect(git.branches().map(({ name }) => name)).toEqual(['main', 'update-lock'])
  expect(git.run(['rev-list', '--count', 'main..update-lock'])).toBe('1')
  expect(git.run(['rev-parse', 'update-lock^'])).toBe(git.head('main'))
  expect(git.run(['diff', '--name-only', 'main', 'update-lock'])).toBe('flake.lock')
  expect(`${git.run(['show', 'update-lock:flake.lock'])}\n`).toBe(lock)
  const open = state.pulls.filter((one) => one.state === 'open')
  expect(open).toHaveLength(1)
  expect(open[0]?.head.sha).toBe(git.head('update-lock'))
  return open[0]
}

test('one branch, one pull request, one signed commit; the second night writes nothing (simulated)', async () => {
  const update = sampleUpdate({ nixpkgs: 'b' })
  expect(JSON.parse(await publish(update))).toMatchObject({ isPushed: true, isVerified: true, pull: 1 })
  published(api, lockText({ home: 'a', nixpkgs: 'b' }))
  const before = writes().length
  expect(JSON.parse(await publish(update))).toMatchObject({ isPushed: false, isVerified: true, pull: 1 })
  expect(writes()).toHaveLength(before)
  // other revisions, and a base that went on: the same pull request, one commit on today's base
  commitTo(api.state.git, 'main', { 'README.md': 'more' })
  await publish(sampleUpdate({ nixpkgs: 'c', home: 'b' }), { held: ['home'] })
  expect(published(api, lockText({ home: 'a', nixpkgs: 'c' }))?.number).toBe(1)
  expect(api.state.pulls.map(({ closedForGood }) => closedForGood)).toEqual([undefined])
})

test('killed at any request, the next run ends with one branch and one pull request (simulated)', async () => {
  const update = sampleUpdate({ nixpkgs: 'b' })
  const work = async (killAt: number) => {
    await using server = await fresh()
    const first = await publish(update, { server, killAt })
    const second = JSON.parse(await publish(update, { server })) as { pull: number }
    expect(second.pull, `after a kill at request ${killAt}`).toBe(1)
    published(server, lockText({ home: 'a', nixpkgs: 'b' }))
    expect(server.complaints).toEqual([])
    return first
  }
  await using whole = await fresh()
  const { steps } = await nightOf(update, { server: whole })
  const ends = await atEach(stepsTo(steps), work)
  expect(steps).toBeGreaterThan(12)
  expect(ends).toEqual(Array(steps).fill('killed'))
}, 300_000)

test("a person's commit is left alone, with one line on the pull request (simulated)", async () => {
  await publish(sampleUpdate({ nixpkgs: 'b' }))
  const theirs = commitTo(api.state.git, 'update-lock', { 'fix.nix': '1' })
  for (let i = 0; i < 2; i++)
    expect(JSON.parse(await publish(sampleUpdate({ nixpkgs: 'c' })))).toMatchObject({
      rest: 'theirs',
      isPushed: false,
    })
  expect(api.state.git.head('update-lock')).toBe(theirs)
  expect(api.state.comments.map(({ body }) => body.split('\n')[1])).toEqual(['theirs'])
})

test('our own commit that a person amended is theirs (simulated)', async () => {
  await publish(sampleUpdate({ nixpkgs: 'b' }))
  const { git } = api.state
  const ours = git.read(git.head('update-lock') ?? '')
  const committer = { name: 'ada', email: 'ada@example.org', date: '2026-12-02T00:00:00Z' }
  const amended = ours && git.commit({ ...ours, committer, signed: false })
  git.move('update-lock', amended, person)
  expect(JSON.parse(await publish(sampleUpdate({ nixpkgs: 'c' })))).toMatchObject({ rest: 'theirs' })
  expect(git.head('update-lock')).toBe(amended)
})

test('closed by a person: not again for the same revisions, again for others (simulated)', async () => {
  await publish(sampleUpdate({ nixpkgs: 'b' }))
  const [first] = api.state.pulls
  if (first) first.state = 'closed'
  expect(JSON.parse(await publish(sampleUpdate({ nixpkgs: 'b' })))).toMatchObject({
    rest: 'closed-by-person',
  })
  expect(api.state.pulls.filter(({ state }) => state === 'open')).toEqual([])
  await publish(sampleUpdate({ nixpkgs: 'c' }))
  expect(published(api, lockText({ home: 'a', nixpkgs: 'c' }))?.number).toBe(2)
})

test('no candidate any more: a word, closed, the branch gone; the same revisions may come again (simulated)', async () => {
  await publish(sampleUpdate({ nixpkgs: 'b' }))
  expect(JSON.parse(await publish(sampleUpdate({ nixpkgs: 'b' }), { held: ['nixpkgs'] })).rest).toBe(
    'nothing-moves',
  )
  expect(api.state.pulls.map(({ state }) => state)).toEqual(['closed'])
  expect(api.state.comments.map(({ body }) => body.split('\n')[1])).toEqual(['nothing-left'])
  expect(api.state.git.head('update-lock')).toBeUndefined()
  await publish(sampleUpdate({ nixpkgs: 'b' }))
  expect(published(api, lockText({ home: 'a', nixpkgs: 'b' }))?.number).toBe(2)
})

test('a flake or a lock that changed meanwhile: nothing is written (simulated)', async () => {
  commitTo(api.state.git, 'main', { 'flake.lock': lockText({ home: 'd', nixpkgs: 'a' }) })
  expect(JSON.parse(await publish(sampleUpdate({ nixpkgs: 'b' })))).toMatchObject({ rest: 'base-changed' })
  commitTo(api.state.git, 'main', { 'flake.lock': before, 'flake.nix': '{ outputs = _: { x = 1; }; }' })
  expect(JSON.parse(await publish(sampleUpdate({ nixpkgs: 'b' })))).toMatchObject({ rest: 'base-changed' })
  expect(writes()).toEqual([])
})

test('what GitHub refuses: the setting is named and no branch is left; signatures are asked for first (simulated)', async () => {
  api.state.actionsMayCreatePulls = false
  expect(await publish(sampleUpdate({ nixpkgs: 'b' }))).toMatch(/failed: .*Allow GitHub Actions to create/)
  expect(api.state.git.head('update-lock')).toBeUndefined()
  const app: User = { login: 'ship[bot]', type: 'Bot' }
  expect(JSON.parse(await publish(sampleUpdate({ nixpkgs: 'b' }), { user: app }))).toMatchObject({
    isVerified: true,
  })
  api.state.rules.set('update-lock', [{ type: 'required_signatures' }])
  const start = writes().length
  expect(await publish(sampleUpdate({ nixpkgs: 'c' }), { user: person })).toMatch(/failed: .*signed commits/)
  expect(writes()).toHaveLength(start)
})

test('a person’s token gives no signature, which is told; a race is taken up again (simulated)', async () => {
  expect(JSON.parse(await publish(sampleUpdate({ nixpkgs: 'b' }), { user: person }))).toMatchObject({
    isVerified: false,
  })
  const { git } = api.state
  const other = git.head('update-lock')
  git.move('update-lock', undefined, person)
  api.state.race = () => git.move('update-lock', other, person)
  expect(JSON.parse(await publish(sampleUpdate({ nixpkgs: 'c' }), { user: person })).isPushed).toBe(true)
  published(api, lockText({ home: 'a', nixpkgs: 'c' }))
})

test('several flakes: one commit with the locks of all, and nothing where one of them changed meanwhile (simulated)', async () => {
  const { git } = api.state
  const folders = ['hosts/web', 'lib']
  for (const folder of folders)
    commitTo(git, 'main', { [`${folder}/flake.nix`]: flakeNix, [`${folder}/flake.lock`]: before })
  const update = updateOfFolders(['.', ...folders], { nixpkgs: 'b' })
  expect(JSON.parse(await publish(update))).toMatchObject({ isPushed: true, pull: 1 })
  expect(git.run(['diff', '--name-only', 'main', 'update-lock']).split('\n')).toEqual([
    'flake.lock',
    'hosts/web/flake.lock',
    'lib/flake.lock',
  ])
  expect(git.run(['rev-list', '--count', 'main..update-lock'])).toBe('1')
  for (const path of ['flake.lock', 'hosts/web/flake.lock', 'lib/flake.lock'])
    expect(`${git.run(['show', `update-lock:${path}`])}\n`).toBe(lockText({ home: 'a', nixpkgs: 'b' }))
  const start = writes().length
  commitTo(git, 'main', { 'lib/flake.nix': '{ outputs = _: { x = 1; }; }' })
  expect(JSON.parse(await publish(update))).toMatchObject({ rest: 'base-changed', isPushed: false })
  expect(writes()).toHaveLength(start)
})

test('a document for another repository writes nothing, although all of its words are right (simulated)', async () => {
  const other = sampleUpdate({ nixpkgs: 'b' }, lockText({ home: 'c', nixpkgs: 'a' }))
  expect(JSON.parse(await publish(other))).toMatchObject({ rest: 'base-changed', isPushed: false })
  expect(writes()).toEqual([])
})
