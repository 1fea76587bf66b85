import type { GitData, TreeEntry } from './git-data.ts'

/** A file of a commit: its git hash and mode. */
export interface FileAt {
  blob: string
  mode: string
}

/** A file at a commit; undefined if there is none, or if it is a folder or a link. */
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
