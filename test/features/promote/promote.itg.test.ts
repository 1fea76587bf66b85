import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { gitRepository } from '../../../src/features/promote/git-repository.ts'
import { githubRepository } from '../../../src/features/promote/github-repository.ts'
import { type PromoteJob, promote, rollBack } from '../../../src/features/promote/promote.ts'
import type { Repository } from '../../../src/features/promote/repository.ts'
import { githubClient } from '../../../src/github/client.ts'
import { exec, run } from '../../../src/system/exec.ts'
import { type ApiServer, apiServer } from '../../support/github/api-server/api-server.ts'
import type { Permissions } from '../../support/github/api-server/routes.ts'
import type { User } from '../../support/github/api-server/state.ts'
import { atOnce } from '../../support/github/at-once.ts'
import { commitTo, person } from '../../support/github/histories.ts'
import { temporaryFolder } from '../../support/nix/real-nix.ts'
import { recordingLog } from '../../support/runner/recording-log.ts'

let api: ApiServer
let folder: Awaited<ReturnType<typeof temporaryFolder>>
beforeEach(async () => {
  api = await apiServer()
  folder = await temporaryFolder()
})
afterEach(async () => {
  expect(api.complaints).toEqual([])
  await api[Symbol.asyncDispose]()
  await folder[Symbol.asyncDispose]()
})

const env = {
  PATH: process.env.PATH ?? '',
  HOME: '/nonexistent',
  ...{ GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@example.org' },
  ...{ GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@example.org' },
}
const at = { repository: { owner: 'owner', name: 'machines', full: 'owner/machines' } }
const writer: Permissions = { contents: 'write' }

function onGithub(user?: User, permissions = writer): Repository {
  const token = api.token(`token-${Math.random()}`, permissions, user)
  return githubRepository(
    githubClient({ run: { apiUrl: api.url }, token, log: recordingLog(), pace: atOnce }),
    at,
  )
}
async function clone(name: string): Promise<string> {
  const path = join(folder.path, name)
  await run(exec, 'git', ['clone', '--quiet', api.state.git.folder, path], { env })
  return path
}
const inClone = async (name: string): Promise<Repository> =>
  gitRepository({ exec, env, folder: await clone(name), remote: 'origin' })

const job = (repository: Repository, more: Partial<PromoteJob> = {}): PromoteJob => ({
  ...{ repository, branch: 'deployed', run: 'https://github.com/owner/machines/actions/runs/1' },
  ...{ dryRun: false, log: recordingLog() },
  ...more,
})

/** Numbers are commits of main to promote, `r2` goes two promotions back, `=3` to what commit 3 had. */
const steps = '0 1 2 r1 3 4 r1 r1 5 6 r2 7 8 9 =4 10 r1 11 12 13'.split(' ')
/** The commit whose files the branch has after each. */
const holds = [0, 1, 2, 1, 3, 4, 3, 1, 5, 6, 1, 7, 8, 9, 4, 10, 4, 11, 12, 13]

describe.each<[string, () => Promise<Repository>]>([
  ['the API (simulated)', async () => onGithub()],
  ['git and a remote', () => inClone('work')],
])('twenty promotions and rollbacks by %s', (_, open) => {
  test('the branch only moves forward, as git and comin see it, and has the promoted files', async () => {
    const { git } = api.state
    const main = Array.from({ length: 14 }, (__, i) =>
      commitTo(git, 'main', { 'flake.nix': `{ n = ${i}; }` }),
    )
    const repository = await open()
    const machine = await clone('machine')
    for (const [i, step] of steps.entries()) {
      const before = git.head('deployed')
      const wish = step.startsWith('=') ? main[Number(step.slice(1))] : step.slice(1)
      const one = job(repository, { run: `https://github.com/owner/machines/actions/runs/${i}` })
      if (/^\d/.test(step)) await promote(one, main[Number(step)] ?? '')
      else await rollBack(one, wish ?? '')
      const after = git.head('deployed') ?? ''
      expect(after, step).not.toBe(before)
      if (before) git.run(['merge-base', '--is-ancestor', before, after]) // throws where it is none
      const source = main[holds[i] ?? 0] ?? ''
      expect(git.run(['rev-parse', `${after}^{tree}`]), step).toBe(git.run(['rev-parse', `${source}^{tree}`]))
      // comin: fetches, and refuses what is not a fast-forward of what it has
      const words = before
        ? ['merge', '--quiet', '--ff-only', 'origin/deployed']
        : ['checkout', '--quiet', 'deployed']
      await run(exec, 'git', ['fetch', '--quiet', 'origin'], { env, cwd: machine })
      await run(exec, 'git', words, { env, cwd: machine })
    }
    expect(git.run(['fsck', '--strict', '--no-dangling'])).toBe('')
    const log = git.run(['log', '-1', '--format=%B', 'deployed'])
    expect(log).toContain(`Flakeship-Promoted: ${main[13]}`)
    expect(log).toContain('Flakeship-Run: https://github.com/owner/machines/actions/runs/19')
  }, 240_000)
})

test('never beside, never what main has not, never over what somebody else did (simulated)', async () => {
  const { git } = api.state
  const [one, two] = [commitTo(git, 'main', { a: '1' }), commitTo(git, 'main', { a: '2' })]
  git.move('topic', one, person)
  const side = commitTo(git, 'topic', { b: '1' })
  const repository = onGithub()
  await expect(promote(job(repository), side)).rejects.toThrow(/not in the history of main/)
  await expect(promote(job(repository), 'e'.repeat(40))).rejects.toThrow(/no commit e/)
  await promote(job(repository), two)
  expect((await promote(job(repository), one)).said).toMatch(/is at .* newer than/)
  const foreign = commitTo(git, 'deployed', { c: '1' }, { by: { login: 'mallory', type: 'User' } })
  await expect(promote(job(repository), two)).rejects.toThrow(/deployed was moved by somebody else.*mallory/)
  await expect(rollBack(job(repository), '1')).rejects.toThrow(/mallory/)
  expect(git.head('deployed')).toBe(foreign)
  // words of a commit alone make nothing ours: its files must be those of the commit that it names
  git.move('deployed', two, person)
  commitTo(git, 'deployed', { c: '1' }, { message: `Promote\n\nFlakeship-Promoted: ${two}`, by: person })
  await expect(promote(job(repository), two)).rejects.toThrow(/somebody else/)
})

test('two runs at once: the newer commit wins, the other one says so (simulated)', async () => {
  const { git } = api.state
  const [one, two, three] = ['1', '2', '3'].map((a) => commitTo(git, 'main', { a })) as [
    string,
    string,
    string,
  ]
  const repository = onGithub()
  await promote(job(repository), one)
  api.state.race = () => git.move('deployed', three, { login: 'github-actions[bot]', type: 'Bot' })
  const log = recordingLog()
  const lost = await promote(job(repository, { log }), two)
  expect(lost).toMatchObject({ step: 'nothing', said: expect.stringMatching(/is at .* newer than/) })
  expect(git.head('deployed')).toBe(three)
  expect(JSON.stringify(log.lines)).toMatch(/moved by another run meanwhile/)
  await rollBack(job(repository), '1')
  const back = git.head('deployed')
  const four = commitTo(git, 'main', { a: '4' })
  const runs = [2, 3].map((n) => `https://github.com/owner/machines/actions/runs/${n}`)
  const both = await Promise.all(runs.map((run) => promote(job(onGithub(), { run }), four)))
  expect(both.map(({ step }) => step).sort()).toEqual(['merge', 'nothing'])
  expect(git.run(['rev-list', '--count', `${back}..deployed`, '^main'])).toBe('1')
})

test('a dry run and what is there already change nothing (simulated)', async () => {
  const { git } = api.state
  const one = commitTo(git, 'main', { a: '1' })
  const repository = onGithub()
  expect((await promote(job(repository, { dryRun: true }), one)).said).toMatch(/would be made/)
  expect(git.head('deployed')).toBeUndefined()
  await promote(job(repository), one)
  const writes = () => api.calls.filter((call) => !call.startsWith('get') && !call.includes('graphql')).length
  const before = writes()
  expect((await promote(job(repository), one)).said).toBe(`deployed is at ${one.slice(0, 12)} already`)
  expect(writes()).toBe(before)
})

test('files of workflows that no branch has: found before anything is written; an app may (simulated)', async () => {
  const { git } = api.state
  const file = '.github/workflows/ci.yml'
  const old = commitTo(git, 'main', { [file]: 'old', a: '1' })
  const repository = onGithub()
  await promote(job(repository), old)
  const now = commitTo(git, 'main', { [file]: 'new' })
  await promote(job(repository), now)
  const calls = api.calls.length
  await expect(rollBack(job(repository), '1')).rejects.toThrow(
    /ci\.yml as no branch has it now.*workflows: write/,
  )
  expect(api.calls.slice(calls).filter((call) => /^(post|patch) .*git/.test(call))).toEqual([])
  const app = onGithub({ login: 'ship[bot]', type: 'Bot' }, { ...writer, workflows: 'write' })
  await rollBack(job(app), '1')
  expect(git.run(['show', `deployed:${file}`])).toBe('old')
})

test('a branch for each host has no branch of that name beside it; a rule that wants signatures refuses a person (simulated)', async () => {
  const { git, rules } = api.state
  const [one, two] = [commitTo(git, 'main', { a: '1' }), commitTo(git, 'main', { a: '2' })]
  const ada = onGithub(person, { ...writer, workflows: 'write' })
  await promote(job(ada), one)
  await expect(promote(job(ada, { branch: 'deployed/web1' }), one)).rejects.toThrow(/name of a folder/)
  const byGit = await inClone('work')
  await expect(promote(job(byGit, { branch: 'deployed/web1' }), one)).rejects.toThrow(/name of a folder/)
  await promote(job(ada), two)
  rules.set('deployed', [{ type: 'required_signatures' }])
  await expect(rollBack(job(ada), '1')).rejects.toThrow(/requires signatures/)
  expect(git.head('deployed')).toBe(two)
})
