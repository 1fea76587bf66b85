import { join } from 'node:path'
import { git } from '../../system/git/git.ts'

/** Contents of files by path, relative to the repository root. */
export type Changes = ReadonlyMap<string, string>

interface At {
  env: Readonly<Record<string, string>>
  folder: string
  base: string
  /** A separate index file; git's own stays unchanged. */
  index: string
}

/** A commit on the base with these files: the same files give the same commit in any clone. It is on no branch. */
export async function commitFiles(changes: Changes, { env, folder, base, index }: At): Promise<string> {
  const date = await git(env, folder, ['show', '--no-patch', '--format=%ct', base])
  const own = { ...env, ...somebody(date), GIT_INDEX_FILE: index }
  const run = (args: readonly string[], input?: string) => git(own, folder, args, input)
  await run(['read-tree', base])
  for (const [file, text] of changes) {
    const blob = await run(['hash-object', '-w', '--stdin'], text)
    await run(['update-index', '--add', '--cacheinfo', `100644,${blob},${file}`])
  }
  const tree = await run(['write-tree'])
  return run(['commit-tree', tree, '-p', base, '-m', 'flake.lock: update'])
}

/** The date of the base, so that no hash depends on when we ran. */
const somebody = (date: string): Record<string, string> =>
  Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap((who) => [
      [`GIT_${who}_NAME`, 'Flakeship'],
      [`GIT_${who}_EMAIL`, 'flakeship@localhost'],
      [`GIT_${who}_DATE`, `${date} +0000`],
    ]),
  )

/** Commits files on top of the checkout and checks that commit out with a detached HEAD; returns it. */
export async function checkOutCommitted(
  changes: Changes,
  { env, top, base }: { env: Readonly<Record<string, string>>; top: string; base: string },
): Promise<string> {
  const gitFolder = await git(env, top, ['rev-parse', '--absolute-git-dir'])
  const commit = await commitFiles(changes, {
    env,
    folder: top,
    base,
    index: join(gitFolder, 'index-flakeship'),
  })
  await git(env, top, ['checkout', '--quiet', '--detach', commit])
  return commit
}
