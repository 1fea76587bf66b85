import { execFile } from 'node:child_process'
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** The name of this repository in our workflows and the README. */
export const ownName = 'OWNER/flakeship'

/**
 * A copy of the tree as a checkout of `OWNER/flakeship`. act does not know `$/x`, so the copy says
 * `OWNER/flakeship/x@self`, and act is told that this is the copy (research: stand-ins §1b).
 */
export async function copyOfTree(tree: string, folder: string): Promise<void> {
  const { stdout } = await run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: tree,
    maxBuffer: 1 << 26,
  })
  for (const file of stdout.split('\0').filter((name) => name !== '')) {
    await cp(join(tree, file), join(folder, file)).catch(ignoreDeleted)
    if (/\.ya?ml$/.test(file)) await rewrite(join(folder, file))
  }
  await repository(folder, ownName)
}

/** A user's repository: a flake, and workflows. */
export async function consumer(tree: string, folder: string): Promise<void> {
  await cp(join(tree, 'examples/tiny'), folder, { recursive: true })
  await mkdir(join(folder, '.github/workflows'), { recursive: true })
  for (const name of ['consumer.yml', 'check-consumer.yml'])
    await cp(join(tree, 'test/act', name), join(folder, '.github/workflows', name))
  await repository(folder, 'somebody/machines')
}

/** GitHub's payload for the first push of a branch; act's own is almost empty. */
export async function pushEvent(file: string): Promise<void> {
  const [before, after] = ['0'.repeat(40), '1'.repeat(40)]
  const repository = { id: 1, full_name: 'somebody/machines', default_branch: 'main' }
  await writeFile(file, JSON.stringify({ ref: 'refs/heads/main', before, after, repository }))
}

async function rewrite(file: string): Promise<void> {
  const text = await readFile(file, 'utf8').catch(() => '')
  await writeFile(file, text.replace(/(uses: *)\$\/(\S+)/g, `$1${ownName}/$2@self`))
}

async function repository(folder: string, name: string): Promise<void> {
  const git = (...args: string[]) =>
    run('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.org', ...args], { cwd: folder })
  await git('init', '--quiet', '--initial-branch=main')
  await git('add', '--all')
  await git('commit', '--quiet', '--message=copy')
  await git('remote', 'add', 'origin', `https://github.com/${name}.git`)
}

/** git also lists deleted files whose deletion is not committed. */
function ignoreDeleted(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error
}
