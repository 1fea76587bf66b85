import { git } from './git.ts'

/**
 * Whether one commit of a remote repository is an ancestor of another, the newer being on a branch there; undefined if
 * it cannot be fetched. Fetches only commits if the server supports it. Nothing else uses `folder`.
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
    // if the old one is not in the branch's history, it was removed from it
    if (!(await has(old))) return false
    return await run('merge-base', '--is-ancestor', old, now).then(...yes)
  } catch {
    return undefined
  }
}

const yes = [() => true, () => false] as const
