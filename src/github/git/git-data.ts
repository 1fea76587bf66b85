import { UserError } from '../../lib/errors.ts'
import { type Client, pages } from '../client.ts'
import type { Run } from '../context.ts'
import { absent, placeOf } from '../requests.ts'

/** A commit as the API shows it. */
export interface GitCommit {
  sha: string
  tree: string
  parents: string[]
  message: string
  /** Its author, by the commit's own account. */
  author: string
  /** `GitHub` if GitHub itself made it for the token of a bot. */
  committer: string
  /** Whether GitHub verified its signature. */
  isVerified: boolean
}

export interface TreeEntry {
  path: string
  mode: string
  type: string
  sha: string
}

/** The relation of `head` to `base`: ahead means that it contains all of it and more. */
export type Relation = 'identical' | 'ahead' | 'behind' | 'diverged'

/** Blobs, trees and commits of a repository; all of them are invisible until a branch points to them. */
export interface GitData {
  /** Undefined if there is no such commit. */
  commit(sha: string): Promise<GitCommit | undefined>
  /** Not recursive; undefined if there is no such tree. */
  tree(sha: string): Promise<TreeEntry[] | undefined>
  /** The bytes of a file. */
  blob(sha: string): Promise<Buffer>
  compare(base: string, head: string): Promise<Comparison>
  createBlob(content: string | Buffer): Promise<string>
  /** The tree of `base` with some files replaced. */
  createTree(base: string, files: readonly { path: string; blob: string; mode: string }[]): Promise<string>
  /** Without author and committer: otherwise GitHub does not sign it for a bot (create-pull-request#1241). */
  createCommit(commit: { tree: string; parents: readonly string[]; message: string }): Promise<GitCommit>
}

export interface Comparison {
  relation: Relation
  /** Number of commits in `head` that are not in `base`. */
  ahead: number
  /** Their first lines, oldest first; incomplete if there are many. */
  titles: string[]
}

/** The git objects of the run's repository, or of another one. */
export function gitData({ request }: Client, run: Pick<Run, 'repository'>): GitData {
  const place = placeOf(run)
  return {
    commit: async (sha) => {
      const found = await request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', {
        ...place,
        commit_sha: sha,
      }).catch(absent)
      return found && commitOf(found.data)
    },
    tree: async (sha) => {
      const found = await request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
        ...place,
        tree_sha: sha,
      }).catch(absent)
      if (found?.data.truncated)
        throw new UserError('GitHub does not list all files of a folder of this repository, it has too many')
      return found?.data.tree as TreeEntry[] | undefined
    },
    blob: async (sha) => {
      const { data } = await request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', {
        ...place,
        file_sha: sha,
      })
      return Buffer.from(data.content, 'base64')
    },
    compare: async (base, head) => {
      const { data } = await request('GET /repos/{owner}/{repo}/compare/{basehead}', {
        ...place,
        basehead: `${base}...${head}`,
        per_page: 100,
      })
      const titles = data.commits.map(({ commit }) => commit.message.slice(0, 1000).split('\n', 1)[0] ?? '')
      return { relation: data.status, ahead: data.ahead_by, titles }
    },
    createBlob: async (content) => {
      const { data } = await request('POST /repos/{owner}/{repo}/git/blobs', {
        ...place,
        content: Buffer.from(content).toString('base64'),
        encoding: 'base64',
      })
      return data.sha
    },
    createTree: async (base, files) => {
      const tree = files.map(({ path, blob, mode }) => ({
        path,
        mode: mode as '100644',
        type: 'blob' as const,
        sha: blob,
      }))
      const { data } = await request('POST /repos/{owner}/{repo}/git/trees', {
        ...place,
        base_tree: base,
        tree,
      })
      return data.sha
    },
    createCommit: async ({ tree, parents, message }) => {
      const { data } = await request('POST /repos/{owner}/{repo}/git/commits', {
        ...place,
        message,
        tree,
        parents: [...parents],
      })
      return commitOf(data)
    },
  }
}

interface RawCommit {
  sha: string
  tree: { sha: string }
  parents: { sha: string }[]
  message: string
  author: { name: string }
  committer: { name: string }
  verification: { verified: boolean }
}

const commitOf = ({ sha, tree, parents, message, verification, ...by }: RawCommit): GitCommit => ({
  sha,
  tree: tree.sha,
  parents: parents.map((parent) => parent.sha),
  message,
  author: by.author.name,
  committer: by.committer.name,
  isVerified: verification.verified,
})

/** All items of a list. */
export async function all<T>(get: Parameters<typeof pages<T[]>>[0], mostPages?: number): Promise<T[]> {
  const found: T[] = []
  for await (const page of pages(get, mostPages)) found.push(...page)
  return found
}
