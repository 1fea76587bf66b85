import { expect, test } from 'vitest'
import {
  artifactName,
  checkName,
  type Handed,
  newest,
  readArtifactName,
} from '../../../../src/features/handover/artifacts/names.ts'

const all: Handed[] = [
  { kind: 'plan', attempt: 1 },
  { kind: 'report', attempt: 12 },
  { kind: 'result', shard: 'x86_64-linux-1', attempt: 2 },
  { kind: 'result', shard: 'here', attempt: 1 },
]

test.each(all.flatMap((handed) => [['', handed] as const, ['pi.cards', handed] as const]))(
  'check %j: a name is read as what it was made from: %j',
  (check, handed) => {
    expect(readArtifactName(check, artifactName(check, handed))).toEqual(handed)
  },
)

test('artifacts of others are none of ours', () => {
  const names = [
    'coverage',
    'flakeship-plan',
    'flakeship-plan-',
    'flakeship-plan-x',
    'flakeship-result-1',
    'flakeship-result-A-1',
    'flakeship.other-plan-1',
    'xflakeship-plan-1',
    'flakeship-plan-1\nflakeship-plan-2',
  ]
  for (const name of names) expect([name, readArtifactName('', name)]).toEqual([name, undefined])
  expect(readArtifactName('other', 'flakeship-plan-1')).toBeUndefined()
})

test('of several attempts the newest counts, for each shard by itself', () => {
  const names = [
    ...['flakeship-plan-1', 'flakeship-plan-10', 'flakeship-plan-9', 'flakeship-report-1'],
    ...['flakeship-result-a-1', 'flakeship-result-b-1', 'flakeship-result-b-2', 'flakeship.two-result-c-1'],
  ]
  const found = newest(
    '',
    names.map((name) => ({ name })),
  )
  expect(found.plan?.name).toBe('flakeship-plan-10')
  expect(found.report?.name).toBe('flakeship-report-1')
  expect([...found.results].map(([shard, { name }]) => [shard, name])).toEqual([
    ['a', 'flakeship-result-a-1'],
    ['b', 'flakeship-result-b-2'],
  ])
})

test.each(['', '-x', 'a/b', 'a b', 'a\n', 'a-b', 'x'.repeat(41)])('%j is no name of a check', (name) => {
  expect(checkName.test(name)).toBe(false)
})
