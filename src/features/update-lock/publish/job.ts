import type { UpdatedFlake } from '../../../documents/update.ts'
import type { Branches } from '../../../github/git/branches.ts'
import type { GitData } from '../../../github/git/git-data.ts'
import type { BranchPull, BranchPulls } from '../../../github/pulls/branch-pulls.ts'
import type { Viewer } from '../../../github/viewer.ts'
import type { Log } from '../../../host/host.ts'
import type { Action, Rest } from './decide.ts'
import type { Wanted } from './wanted-locks.ts'

/** What is published, where, and with whose rights. */
export interface PublishJob {
  data: GitData
  branches: Branches
  pulls: BranchPulls
  viewer: Viewer
  branch: string
  /** Where the pull request goes; the default branch where it is left out. */
  base: string | undefined
  /** The flakes as they were when their inputs were resolved. */
  flakes: readonly Pick<UpdatedFlake, 'folder' | 'lockFile' | 'sha256'>[]
  wanted: Wanted | undefined
  title: string
  /** The whole body but its first line. */
  body(more: { isVerified: boolean }): string
  /** The page of this run. */
  run: string
  /** One line on a pull request, in a comment that is kept up to date. */
  say(number: number, what: Extract<Action, { do: 'say' }>['what']): Promise<void>
  log: Log
}

/** What became of the branch and of the pull request. */
export interface Published {
  rest: Rest | 'base-changed'
  pull: BranchPull | undefined
  /** Whether anything was pushed. */
  isPushed: boolean
  isVerified: boolean | undefined
}
