import type { UpdatedFlake } from '../../../documents/update.ts'
import type { Branches } from '../../../github/git/branches.ts'
import type { GitData } from '../../../github/git/git-data.ts'
import type { BranchPull, BranchPulls } from '../../../github/pulls/branch-pulls.ts'
import type { Viewer } from '../../../github/viewer.ts'
import type { Log } from '../../../host/host.ts'
import type { Action, Rest } from './decide.ts'
import type { Wanted } from './wanted-locks.ts'

/** What is published, where, and with which permissions. */
export interface PublishJob {
  data: GitData
  branches: Branches
  pulls: BranchPulls
  viewer: Viewer
  branch: string
  /** The target branch of the pull request; default: the default branch. */
  base: string | undefined
  /** The flakes as they were when their inputs were resolved. */
  flakes: readonly Pick<UpdatedFlake, 'folder' | 'lockFile' | 'sha256'>[]
  wanted: Wanted | undefined
  title: string
  /** The whole body except its first line. */
  body(more: { isVerified: boolean }): string
  /** The page of this run. */
  run: string
  /** A one-line comment on a pull request, kept up to date. */
  say(number: number, what: Extract<Action, { do: 'say' }>['what']): Promise<void>
  log: Log
}

/** The outcome for the branch and the pull request. */
export interface Published {
  rest: Rest | 'base-changed'
  pull: BranchPull | undefined
  /** Whether anything was pushed. */
  isPushed: boolean
  isVerified: boolean | undefined
}
