import type { GitStore } from './api-server/git-store.ts'
import type { User } from './api-server/state.ts'

export const person: User = { login: 'ada', type: 'User' }

interface Change {
  message?: string
  by?: User
  /** Additional parents, for a merge. */
  merges?: readonly string[]
}

let seconds = 0

/** Commits files on top of a branch, as a user would push them; returns the commit. Undefined removes a file. */
export function commitTo(
  git: GitStore,
  branch: string,
  files: Readonly<Record<string, string | undefined>>,
  { message = 'a change', by = person, merges = [] }: Change = {},
): string {
  const head = git.head(branch)
  const all = head === undefined ? new Map() : git.files(head)
  for (const [path, text] of Object.entries(files)) {
    if (text === undefined) all.delete(path)
    else all.set(path, { mode: '100644', sha: git.blob(Buffer.from(text)) })
  }
  const date = new Date(Date.UTC(2026, 10, 1) + 1000 * seconds++).toISOString()
  const author = { name: by.login, email: `${by.login}@example.org`, date }
  const parents = [...(head === undefined ? [] : [head]), ...merges]
  const commit = { tree: git.tree(all), parents, author, committer: author, message, signed: false }
  const sha = git.commit(commit)
  git.move(branch, sha, by)
  return sha
}
