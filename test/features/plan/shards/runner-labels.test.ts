import { expect, test } from 'vitest'
import { readRunners, runsOn } from '../../../../src/features/plan/shards/runners.ts'

const runsOnOf = (line: string) => runsOn(readRunners([line], [])[0]?.labels ?? [])

test.each([
  ['x86_64-linux=big', ['big']],
  ['x86_64-linux=self-hosted, kvm', ['self-hosted', 'kvm']],
  ['x86_64-linux=["self-hosted", "a, b"]', ['self-hosted', 'a, b']],
  ['x86_64-linux={"group": "large"}', { group: 'large' }],
  ['x86_64-linux={"group": "large", "labels": "kvm"}', { group: 'large', labels: ['kvm'] }],
  ['x86_64-linux = {"labels": ["a", "b"], "group": "large"}', { group: 'large', labels: ['a', 'b'] }],
])('%s runs on %j', (line, expected) => {
  expect(runsOnOf(line)).toEqual(expected)
})

test.each([
  '=a',
  'x86_64-linux',
  'x86_64-linux=a,',
  'x86_64-linux=[]',
  'x86_64-linux=[1]',
  'x86_64-linux={"labels": ["a"]}',
])('%s is refused', (line) => {
  expect(() => readRunners([line], [])).toThrow('runners must be lines SYSTEM=LABEL')
})
