import { expect, test } from 'vitest'
import { goalsFor } from '../../../src/features/promote/branch-names.ts'
import { provedByTime } from '../../../src/features/promote/canary.ts'
import { decidePromotion, decideRollback } from '../../../src/features/promote/decide.ts'
import { messageFor, promotedIn } from '../../../src/features/promote/message.ts'
import type { Held } from '../../../src/features/promote/past.ts'
import type { Relation } from '../../../src/features/promote/repository.ts'
import type { Standing } from '../../../src/features/promote/standing.ts'

const sha = (letter: string) => letter.repeat(40)
const [one, two, three, merge] = [sha('1'), sha('2'), sha('3'), sha('d')]
const at = (head: string, carries: string, furthest: string): Standing => ({
  ...{ kind: 'ours', head, carries, furthest },
})
const absent: Standing = { kind: 'absent' }
const foreign: Standing = { kind: 'foreign', head: sha('e'), author: 'mallory' }

test.each<[string, Standing, Relation | undefined, object | RegExp]>([
  ['no branch yet', absent, undefined, { do: 'create' }],
  ['behind the commit', at(one, one, one), 'ahead', { do: 'fast-forward', from: one }],
  ['there', at(two, two, two), 'identical', { do: 'nothing', why: 'there' }],
  ['there by a merge', at(merge, two, two), 'identical', { do: 'nothing', why: 'there' }],
  ['newer', at(three, three, three), 'behind', { do: 'nothing', why: 'newer' }],
  [
    'rolled back from that very commit',
    at(merge, one, two),
    'identical',
    { do: 'nothing', why: 'rolled-back' },
  ],
  ['rolled back from a newer one', at(merge, one, three), 'behind', { do: 'nothing', why: 'rolled-back' }],
  ['rolled back, and the commit is new', at(merge, one, one), 'ahead', { do: 'merge', from: merge }],
  ['beside it', at(one, one, one), 'diverged', /sideways/],
  ['moved by somebody', foreign, undefined, /somebody else.*mallory/],
])('a promotion where the branch is %s', (_, standing, relation, expected) => {
  const decide = () => decidePromotion({ branch: 'deployed', standing }, two, relation)
  if (expected instanceof RegExp) expect(decide).toThrow(expected)
  else expect(decide()).toEqual(expected)
})

test.each<[string, string[], string, string | RegExp]>([
  ['one back', [one, two, three], '1', two],
  ['two back', [one, two, three], '2', one],
  ['further than is known', [one, two], '2', /cannot go back 2: 1 earlier/],
  ['none', [one, two], '0', /one promotion or more/],
  ['what was rolled back does not count', [one, two, one, three], '1', one],
  ['a commit that it had', [one, two, three], one.slice(0, 12), one],
  ['a commit that was rolled back', [one, two, one], two, two],
  ['a commit that it never had', [one, two], sha('9'), /never held/],
  ['too few letters of one', [one, two], '11111', /never held/],
])('a rollback: %s', (_, past, wish, expected) => {
  const standing = at(merge, past.at(-1) ?? '', past.at(-1) ?? '')
  const decide = () => decideRollback({ branch: 'deployed', standing }, past, wish)
  if (expected instanceof RegExp) expect(decide).toThrow(expected)
  else expect(decide()).toEqual({ do: 'roll-back', from: merge, to: expected })
})

test('a rollback of nothing, and to where it is', () => {
  expect(() => decideRollback({ branch: 'deployed', standing: absent }, [], '1')).toThrow(
    /no branch deployed/,
  )
  expect(() => decideRollback({ branch: 'deployed', standing: foreign }, [], '1')).toThrow(/somebody else/)
  const here = decideRollback({ branch: 'deployed', standing: at(one, one, one) }, [one], one)
  expect(here).toEqual({ do: 'nothing', why: 'there' })
})

test('a commit of ours is known by one line of its message only', () => {
  expect(promotedIn(messageFor({ kind: 'promote', commit: one, run: 'https://x/runs/1' }))).toBe(one)
  expect(promotedIn(messageFor({ kind: 'rollback', commit: one, run: undefined }))).toBe(one)
  expect(promotedIn(`about Flakeship-Promoted: ${one}`)).toBeUndefined()
  expect(promotedIn(`Flakeship-Promoted: ${one.slice(1)}`)).toBeUndefined()
})

const hour = 3600
const held = (...all: [carries: string, hours: number][]): Held[] =>
  all.map(([carries, at]) => ({ carries, since: at * hour }))

test.each<[string, Held[], string | undefined]>([
  ['nothing', [], undefined],
  ['one that is too young', held([one, 80]), undefined],
  ['one that is old enough', held([one, 70]), one],
  ['one, and a newer one came since', held([one, 10], [two, 90]), one],
  ['two that are old enough', held([one, 10], [two, 60]), two],
  ['one that was rolled back an hour ago', held([one, 10], [two, 60], [one, 99]), undefined],
  ['one that was rolled back a day ago', held([one, 10], [two, 60], [one, 75]), one],
  ['one that came again after its rollback', held([one, 10], [two, 20], [one, 30], [two, 90]), one],
  ['one whose time nobody knows', [{ carries: one, since: undefined }], undefined],
])('what others get of a canary that held %s', (_, past, expected) => {
  expect(provedByTime(past, { hours: 24, now: 100 * hour })).toBe(expected)
})

test.each<[string[], string[] | RegExp]>([
  [[], ['deployed']],
  [['*'], ['deployed/web1', 'deployed/web2', 'deployed/mail']],
  [['web*', '!web1'], ['deployed/web2']],
  [['!web1'], ['deployed/web2', 'deployed/mail']],
  [['web1', '!*'], /^no host is left by web1, !\*; name one/],
  [['wbe1'], /^no host of the report is called wbe1; it has web1, web2, mail$/],
])('hosts %j are promoted on %j', (globs, expected) => {
  const goals = () => goalsFor('deployed', globs, () => ['web1', 'web2', 'mail']).map(({ branch }) => branch)
  if (expected instanceof RegExp) expect(goals).toThrow(expected)
  else expect(goals()).toEqual(expected)
})
