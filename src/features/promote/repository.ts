/** A commit, as far as promoting asks for it. */
export interface Commit {
  sha: string
  tree: string
  parents: readonly string[]
  message: string
  author: string
}

/** How `newer` stands to `older`: ahead has all of it and more. */
export type Relation = 'identical' | 'ahead' | 'behind' | 'diverged'

/** A commit that was head of a branch, and since when, in seconds since 1970; a clone does not know that. */
export interface FormerHead {
  sha: string
  since?: number
}

/** The repository whose branch moves: GitHub's, by its API, or any that git reaches. */
export interface Repository {
  /** Where the commits come from that may be promoted: the name of the default branch and its head. */
  main(): Promise<{ name: string; head: string }>
  head(branch: string): Promise<string | undefined>
  commit(sha: string): Promise<Commit | undefined>
  relation(older: string, newer: string): Promise<Relation>
  /** Every commit that was head of the branch as far as that is kept, the newest first. */
  formerHeads(branch: string): Promise<readonly FormerHead[]>
  makeCommit(commit: { tree: string; parents: readonly string[]; message: string }): Promise<string>
  /** Only ever forward. lost: somebody else moved it meanwhile, and nothing was written. */
  move(branch: string, from: string | undefined, to: string): Promise<'moved' | 'lost'>
  /** Why a branch cannot be set to a commit with this tree, in one line, before anything is written. */
  refusal(branch: string, commit: { tree: string; isNew: boolean }): Promise<string | undefined>
}
