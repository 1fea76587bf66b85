/** What the branch of updates has at its head. theirs: a commit that no run of ours made, or more than one commit. */
export type BranchState =
  | { kind: 'absent' }
  /** isCurrent: on the base of now, with the very locks that are wanted. */
  | { kind: 'ours'; head: string; isCurrent: boolean; isVerified: boolean }
  | { kind: 'theirs'; head: string; author: string }

/** The newest pull request of that branch. `digest` says which revisions it is about, by its own first line. */
export interface PullState {
  number: number
  isOpen: boolean
  isMerged: boolean
  digest: string | undefined
}

export interface Situation {
  branch: BranchState
  pull: PullState | undefined
  /** Which revisions are to be published; undefined where nothing moves. */
  wanted: string | undefined
}

/** What is done, in this order; an empty list is nothing at all. */
export type Action =
  | { do: 'make-branch' }
  | { do: 'move-branch'; from: string }
  | { do: 'open-pull' }
  | { do: 'update-pull'; number: number }
  /** One line on the pull request, kept up to date. */
  | { do: 'say'; number: number; what: 'theirs' | 'nothing-left' }
  | { do: 'close-pull'; number: number }
  | { do: 'remove-branch' }

/** Why nothing is done where something could be. */
export type Rest = 'theirs' | 'closed-by-person' | 'nothing-moves' | undefined

/** What becomes of the one branch and the one pull request: the same situation always gives the same actions. */
export function decidePublishing({ branch, pull, wanted }: Situation): { actions: Action[]; rest: Rest } {
  const open = pull?.isOpen ? pull : undefined
  if (branch.kind === 'theirs')
    return { actions: open ? [{ do: 'say', number: open.number, what: 'theirs' }] : [], rest: 'theirs' }
  if (wanted === undefined) return { actions: withdraw(branch, open), rest: 'nothing-moves' }
  if (pull && !pull.isOpen && !pull.isMerged && pull.digest === wanted)
    return { actions: branch.kind === 'ours' ? [{ do: 'remove-branch' }] : [], rest: 'closed-by-person' }
  return {
    actions: [...setBranch(branch), open ? { do: 'update-pull', number: open.number } : { do: 'open-pull' }],
    rest: undefined,
  }
}

function setBranch(branch: Exclude<BranchState, { kind: 'theirs' }>): Action[] {
  if (branch.kind === 'absent') return [{ do: 'make-branch' }]
  return branch.isCurrent ? [] : [{ do: 'move-branch', from: branch.head }]
}

function withdraw(branch: BranchState, open: PullState | undefined): Action[] {
  return [
    ...(open
      ? ([
          { do: 'say', number: open.number, what: 'nothing-left' },
          { do: 'close-pull', number: open.number },
        ] as const)
      : []),
    ...(branch.kind === 'ours' ? [{ do: 'remove-branch' } as const] : []),
  ]
}
