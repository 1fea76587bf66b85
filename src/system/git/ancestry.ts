import { git } from './git.ts'

/**
 * Whether one commit of a remote repository is an ancestor of another one, of which a branch there still has the newer;
 * undefined where it cannot be fetched. Only commits are fetched where the server can do that. `folder` is for this alone.
 */
export async function isAncestorAt(
  env: Readonly<Record<string, string>>,
  { url, ref, old, now, folder }: { url: string; ref: string; old: string; now: string; folder: string },
): Promise<boolean | undefined> {
  const asked = { ...env, GIT_TERMINAL_PROMPT: '0' }
  const run = (...words: string[]) => git(asked, folder, words)
  try {
    await run('init', '--quiet', '--bare')
    await run('fetch', '--quiet', '--filter=tree:0', '--no-tags', '--', url, `+${ref}:refs/heads/head`)
    const has = (rev: string) => run('merge-base', '--is-ancestor', rev, 'refs/heads/head').then(...yes)
    if (!(await has(now))) return undefined
    // where the old one is not below the branch, it was taken out of it
    if (!(await has(old))) return false
    return await run('merge-base', '--is-ancestor', old, now).then(...yes)
  } catch {
    return undefined
  }
}

const yes = [() => true, () => false] as const
