import type { GitData, TreeEntry } from './git-data.ts'

/** A file of a commit: the hash that git has for it, and its mode. */
export interface FileAt {
  blob: string
  mode: string
}

/** A file at a commit; undefined where there is none, and for what is a folder or a link. */
export async function fileAt(
  data: Pick<GitData, 'tree'>,
  tree: string,
  path: string,
): Promise<FileAt | undefined> {
  const parts = path.split('/')
  let at: string | undefined = tree
  for (const [i, name] of parts.entries()) {
    const entries: TreeEntry[] | undefined = at === undefined ? [] : await data.tree(at)
    const entry: TreeEntry | undefined = entries?.find((one) => one.path === name)
    if (i < parts.length - 1) at = entry?.type === 'tree' ? entry.sha : undefined
    else if (entry?.type === 'blob' && entry.mode.startsWith('100'))
      return { blob: entry.sha, mode: entry.mode }
  }
  return undefined
}
