import { existsSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TemporaryFolder, temporaryFolder } from '../support/nix/real-nix.ts'
import { checkOut, commit, git, mergeCommit, repository } from '../support/servers/git-repositories.ts'
import { pullRequestEvent, pushEvent } from '../support/workflows/events.ts'
import type { Repository } from '../support/workflows/types.ts'

let temporary: TemporaryFolder
let machines: Repository
let library: Repository
let shas: string[]
beforeAll(async () => {
  temporary = await temporaryFolder()
  const make = (name: string) =>
    repository(`somebody/${name}`, join(temporary.path, name), { files: { [name]: name } })
  library = await make('library')
  machines = await make('machines')
  await mkdir(join(machines.folder, 'library'))
  const modules = '[submodule "library"]\n\tpath = library\n\turl = https://github.com/somebody/library\n'
  await git(
    machines.folder,
    'update-index',
    '--add',
    '--cacheinfo',
    `160000,${await git(library.folder, 'rev-parse', 'HEAD')},library`,
  )
  shas = [
    await commit(machines, { '.gitmodules': modules, a: '1' }),
    await commit(machines, { a: '2' }),
    await commit(machines, { a: '3' }),
  ]
})
afterAll(() => temporary[Symbol.asyncDispose]())

let count = 0
async function checkedOut(inputs: Record<string, string>, event = pushEvent(machines, shas[2] ?? '')) {
  const workspace = join(temporary.path, `workspace-${count++}`)
  await checkOut(workspace, inputs, {
    repository: machines,
    event,
    token: 'ghs_secret',
    repositories: [library],
  })
  const commits = await git(workspace, 'rev-list', '--count', 'HEAD')
  return { workspace, commits, config: await readFile(join(workspace, '.git/config'), 'utf8') }
}

test('one commit on its branch, and the credential stays unless it must not', async () => {
  const { workspace, commits, config } = await checkedOut({})
  expect(commits).toBe('1')
  expect(await git(workspace, 'branch', '--show-current')).toBe('main')
  expect(config).toContain('AUTHORIZATION: basic')
  expect(existsSync(join(workspace, 'library/library'))).toBe(false)
  expect((await checkedOut({ 'persist-credentials': 'false' })).config).not.toContain('AUTHORIZATION')
})

test.each([
  ['2', '2'],
  ['0', '4'],
])('fetch-depth %s gives %s commits', async (depth, commits) => {
  expect((await checkedOut({ 'fetch-depth': depth })).commits).toBe(commits)
})

test('submodules are there where they are asked for', async () => {
  const { workspace } = await checkedOut({ submodules: 'true' })
  expect(await readFile(join(workspace, 'library/library'), 'utf8')).toBe('library')
})

test('a pull request is its merge commit, without a branch; two levels hold its base', async () => {
  const [, base = '', head = ''] = shas
  const sha = await mergeCommit(machines, { number: 7, base, head })
  const ends = { base: { sha: base, ref: 'main' }, head: { sha: head, ref: 'patch', repository: machines } }
  const { workspace } = await checkedOut(
    { 'fetch-depth': '2' },
    pullRequestEvent(machines, { number: 7, sha, ...ends }),
  )
  expect(await git(workspace, 'rev-parse', 'HEAD', 'HEAD^1', 'HEAD^2')).toBe([sha, base, head].join('\n'))
  expect(await git(workspace, 'branch', '--show-current')).toBe('')
})

test('what it does not know it refuses', async () => {
  await expect(checkedOut({ lfs: 'true' })).rejects.toThrow('lfs')
  await expect(checkedOut({ repository: 'somebody/else' })).rejects.toThrow('Not Found')
})
