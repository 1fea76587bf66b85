/** The head of the update branch. theirs: a commit that no run of ours made, or more than one commit. */
export type BranchState =
  | { kind: 'absent' }
  /** isCurrent: on the present base, with exactly the wanted locks. */
  | { kind: 'ours'; head: string; isCurrent: boolean; isVerified: boolean }
  | { kind: 'theirs'; head: string; author: string }

/** The newest pull request of that branch. `digest`, from its hidden first line, identifies its revisions. */
export interface PullState {
  number: number
  isOpen: boolean
  isMerged: boolean
  digest: string | undefined
}

export interface Situation {
  branch: BranchState
  pull: PullState | undefined
  /** Digest of the revisions to publish; undefined if nothing moves. */
  wanted: string | undefined
}

/** The actions to take, in this order; an empty list means none. */
export type Action =
  | { do: 'make-branch' }
  | { do: 'move-branch'; from: string }
  | { do: 'open-pull' }
  | { do: 'update-pull'; number: number }
  /** One line on the pull request, kept up to date. */
  | { do: 'say'; number: number; what: 'theirs' | 'nothing-left' }
  | { do: 'close-pull'; number: number }
  | { do: 'remove-branch' }

/** Why nothing is done although something could be. */
export type Rest = 'theirs' | 'closed-by-person' | 'nothing-moves' | undefined

/** Decides about the one branch and the one pull request: the same situation always gives the same actions. */
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
