/** The fields of a commit that promoting needs. */
export interface Commit {
  sha: string
  tree: string
  parents: readonly string[]
  message: string
  author: string
}

/** The relation of `newer` to `older`: ahead means that it contains all of it and more. */
export type Relation = 'identical' | 'ahead' | 'behind' | 'diverged'

/** A former head of a branch, and since when, in seconds since 1970; unknown in a clone. */
export interface FormerHead {
  sha: string
  since?: number
}

/** The repository whose branch moves: GitHub's, by its API, or any that git can access. */
export interface Repository {
  /** Where promoted commits come from: the name of the default branch and its head. */
  main(): Promise<{ name: string; head: string }>
  head(branch: string): Promise<string | undefined>
  commit(sha: string): Promise<Commit | undefined>
  relation(older: string, newer: string): Promise<Relation>
  /** Every known former head of the branch, newest first. */
  formerHeads(branch: string): Promise<readonly FormerHead[]>
  makeCommit(commit: { tree: string; parents: readonly string[]; message: string }): Promise<string>
  /** Only ever forward. lost: somebody else moved it meanwhile, and nothing was written. */
  move(branch: string, from: string | undefined, to: string): Promise<'moved' | 'lost'>
  /** Why a branch cannot be set to a commit with this tree, in one line, before any write. */
  refusal(branch: string, commit: { tree: string; isNew: boolean }): Promise<string | undefined>
}
