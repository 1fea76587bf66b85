import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { Repository, WorkflowEvent } from '../workflows/types.ts'

const run = promisify(execFile)
/** No configuration of the tests' user, and no prompt on their terminal. */
const env = {
  ...process.env,
  ...{ GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', GIT_TERMINAL_PROMPT: '0' },
  ...{ GIT_AUTHOR_NAME: 'test', GIT_AUTHOR_EMAIL: 'test@example.org' },
  ...{ GIT_COMMITTER_NAME: 'test', GIT_COMMITTER_EMAIL: 'test@example.org' },
}

export async function git(folder: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await run('git', args, { cwd: folder, env, maxBuffer: 1 << 26 })
  return stdout.trim()
}

/** A repository with one commit on main: copies of folders, and files with their contents. */
export async function repository(
  name: string,
  folder: string,
  { from, files = {} }: { from?: string; files?: Readonly<Record<string, string>> },
): Promise<Repository> {
  await mkdir(folder, { recursive: true })
  if (from) await cp(from, folder, { recursive: true })
  await git(folder, 'init', '--quiet', '--initial-branch=main')
  const made = { name, folder }
  await commit(made, files, 'first')
  return made
}

/** Changes files on the checked-out branch; returns the commit. */
export async function commit(
  { folder }: Repository,
  files: Readonly<Record<string, string>>,
  message = 'change',
): Promise<string> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), text)
  }
  await git(folder, 'add', '--all')
  await git(folder, 'commit', '--quiet', '--allow-empty', `--message=${message}`)
  return git(folder, 'rev-parse', 'HEAD')
}

/** GitHub's merge commit of a pull request, for `refs/pull/N/merge`. */
export async function mergeCommit(
  { folder }: Repository,
  { number, base, head }: { number: number; base: string; head: string },
): Promise<string> {
  const tree = await git(folder, 'merge-tree', '--write-tree', base, head)
  const parents = ['-p', base, '-p', head]
  const sha = await git(folder, 'commit-tree', tree, ...parents, '-m', `Merge ${head} into ${base}`)
  await git(folder, 'update-ref', `refs/pull/${number}/merge`, sha)
  await git(folder, 'update-ref', `refs/pull/${number}/head`, head)
  return sha
}

/**
 * What actions/checkout leaves in the workspace, which it cleans of everything outside git: one fetch of the event's
 * commit, no deeper than requested, a branch or a detached HEAD, submodules if requested, and the credential only if it
 * may persist.
 */
export async function checkOut(
  workspace: string,
  inputs: Readonly<Record<string, string>>,
  {
    repository,
    event,
    token,
    repositories,
  }: {
    repository: Repository
    event: WorkflowEvent
    token: string
    /** Other repositories that submodules may come from. */
    repositories: readonly Repository[]
  },
): Promise<{ commit: string; ref: string }> {
  const unknown = Object.keys(inputs).filter((name) => !known.includes(name))
  if (unknown.length > 0) throw new Error(`this checkout does not know ${unknown.join(', ')}`)
  const folder = join(workspace, inputs.path ?? '')
  const other = inputs.repository || repository.name
  const source = [repository, ...repositories].find(({ name }) => name === other)
  // a job's token reads the job's repository, and public ones
  const mayRead = ({ name, private: isPrivate, readers = [] }: Repository, by = inputs.token || token) =>
    !isPrivate || (name === repository.name && by === token) || readers.includes(by)
  if (!source || !mayRead(source)) throw new Error(`Not Found: repository ${other}`)
  const wanted = inputs.ref || (other === repository.name ? event.sha : 'HEAD')
  const depth = inputs['fetch-depth'] ?? '1'
  const local =
    inputs.ref || !event.ref.startsWith('refs/heads/')
      ? `refs/remotes/pull/merge`
      : `refs/remotes/origin/${event.ref.slice(11)}`
  const limit = depth === '0' ? [] : [`--depth=${depth}`]

  await mkdir(folder, { recursive: true })
  if (existsSync(join(folder, '.git'))) await git(folder, 'clean', '-ffdx')
  else {
    for (const name of await readdir(folder)) await rm(join(folder, name), { recursive: true })
    await git(folder, 'init', '--quiet')
    await git(folder, 'remote', 'add', 'origin', `https://github.com/${other}`)
  }
  const here = [repository, ...repositories]
    .filter((one) => mayRead(one))
    .flatMap(({ name, folder }) => [...['-c', `url.file://${folder}.insteadOf=https://github.com/${name}`]])
  const fetch = (...refs: string[]) =>
    git(folder, ...here, 'fetch', '--quiet', '--no-tags', ...limit, 'origin', ...refs)
  if (depth === '0') await fetch('+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*')
  await fetch(`+${wanted}:${local}`)
  if (local.startsWith('refs/remotes/origin/'))
    await git(
      folder,
      'checkout',
      '--quiet',
      '--force',
      '-B',
      local.slice('refs/remotes/origin/'.length),
      local,
    )
  else await git(folder, 'checkout', '--quiet', '--force', '--detach', local)
  const submodules = (inputs.submodules ?? 'false').toLowerCase()
  if (submodules !== 'false') {
    const deep = submodules === 'recursive' ? ['--recursive'] : []
    const files = ['-c', 'protocol.file.allow=always']
    await git(folder, ...here, ...files, 'submodule', 'update', '--init', '--force', ...limit, ...deep)
  }
  if (inputs['persist-credentials'] !== 'false') {
    const basic = Buffer.from(`x-access-token:${inputs.token || token}`).toString('base64')
    await git(folder, 'config', 'http.https://github.com/.extraheader', `AUTHORIZATION: basic ${basic}`)
  }
  return { commit: await git(folder, 'rev-parse', 'HEAD'), ref: event.ref }
}

const known = ['fetch-depth', 'path', 'persist-credentials', 'ref', 'repository', 'submodules', 'token']
