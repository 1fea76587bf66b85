import { expect, test } from 'vitest'
import {
  artifactName,
  artifactsOfCheck,
  checkName,
  type Handed,
  readArtifactName,
} from '../../../../src/features/handover/artifacts/names.ts'

const all: Handed[] = [
  { kind: 'plan', attempt: 1 },
  { kind: 'pack', attempt: 3 },
  { kind: 'report', attempt: 12 },
  { kind: 'result', shard: 'x86_64-linux-1', attempt: 2 },
  { kind: 'result', shard: 'here', attempt: 1 },
  { kind: 'result', shard: 'here', attempt: 1, again: 2 },
  { kind: 'logs', shard: 'x86_64-linux-1', attempt: 3 },
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

const named = (...names: string[]) => names.map((name) => ({ name }))

test('the newest attempt comes first, and of one attempt the last that was uploaded', () => {
  const names = named(
    ...['flakeship-result-b-1', 'flakeship-result-b-3.2', 'flakeship-result-b-3', 'flakeship-result-b-10'],
    ...['flakeship-plan-1', 'flakeship.two-result-b-9', 'coverage', 'flakeship-plan-2'],
  )
  const { ours, pretenders } = artifactsOfCheck(names, { check: '', attempt: 10 })
  const of = (kind: Handed['kind']) =>
    ours.filter(({ handed }) => handed.kind === kind).map(({ artifact }) => artifact.name)
  expect(of('result')).toEqual([
    ...['flakeship-result-b-10', 'flakeship-result-b-3.2', 'flakeship-result-b-3', 'flakeship-result-b-1'],
  ])
  expect(of('plan')).toEqual(['flakeship-plan-2', 'flakeship-plan-1'])
  expect(pretenders).toEqual([])
})

test('an attempt that the run has not had is none of ours', () => {
  const names = named('flakeship-plan-999999', 'flakeship-report-3', 'flakeship-plan-0', 'flakeship-report-2')
  const { ours, pretenders } = artifactsOfCheck(names, { check: '', attempt: 2 })
  expect(ours.map(({ artifact }) => artifact.name)).toEqual(['flakeship-report-2'])
  expect(pretenders.map(({ name }) => name)).toEqual([
    ...['flakeship-plan-999999', 'flakeship-report-3', 'flakeship-plan-0'],
  ])
})

test.each(['', '-x', 'a/b', 'a b', 'a\n', 'a-b', 'x'.repeat(41)])('%j is no name of a check', (name) => {
  expect(checkName.test(name)).toBe(false)
})
