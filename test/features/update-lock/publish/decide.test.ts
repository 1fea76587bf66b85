import { expect, test } from 'vitest'
import {
  type BranchState,
  decidePublishing,
  type PullState,
} from '../../../../src/features/update-lock/publish/decide.ts'

const absent: BranchState = { kind: 'absent' }
const ours = (isCurrent: boolean): BranchState => ({ kind: 'ours', head: 'h', isCurrent, isVerified: true })
const theirs: BranchState = { kind: 'theirs', head: 'h', author: 'ada' }
const pull = (digest: string, more: Partial<PullState> = {}): PullState => ({
  ...{ number: 7, isOpen: true, isMerged: false, digest },
  ...more,
})
const closed = { isOpen: false }

test.each<[string, BranchState, PullState | undefined, string | undefined, string[], string | undefined]>([
  ['nothing is there', absent, undefined, 'd', ['make-branch', 'open-pull'], undefined],
  ['killed after the branch', ours(true), undefined, 'd', ['open-pull'], undefined],
  ['all is there', ours(true), pull('d'), 'd', ['update-pull'], undefined],
  ['other revisions', ours(false), pull('c'), 'd', ['move-branch', 'update-pull'], undefined],
  ['the base moved', ours(false), pull('d'), 'd', ['move-branch', 'update-pull'], undefined],
  ['the branch was removed', absent, pull('d'), 'd', ['make-branch', 'update-pull'], undefined],
  ['a commit of a person', theirs, pull('c'), 'd', ['say'], 'theirs'],
  ['a branch of a person', theirs, undefined, 'd', [], 'theirs'],
  ['closed by a person', absent, pull('d', closed), 'd', [], 'closed-by-person'],
  ['closed, the branch left', ours(true), pull('d', closed), 'd', ['remove-branch'], 'closed-by-person'],
  ['closed for others', absent, pull('c', closed), 'd', ['make-branch', 'open-pull'], undefined],
  ['merged', absent, pull('d', { ...closed, isMerged: true }), 'd', ['make-branch', 'open-pull'], undefined],
  [
    'nothing moves any more',
    ours(false),
    pull('c'),
    undefined,
    ['say', 'close-pull', 'remove-branch'],
    'nothing-moves',
  ],
  ['killed after closing', ours(false), pull('', closed), undefined, ['remove-branch'], 'nothing-moves'],
  ['nothing moves, a person is at work', theirs, pull('c'), undefined, ['say'], 'theirs'],
  ['nothing at all', absent, undefined, undefined, [], 'nothing-moves'],
])('%s', (_, branch, there, wanted, actions, rest) => {
  const decided = decidePublishing({ branch, pull: there, wanted })
  expect(decided.actions.map((action) => action.do)).toEqual(actions)
  expect(decided.rest).toBe(rest)
})
