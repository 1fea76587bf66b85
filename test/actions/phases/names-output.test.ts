import { expect, test } from 'vitest'
import { namesOutput } from '../../../src/actions/phases/names-output.ts'
import { recordingLog } from '../../support/runner/recording-log.ts'

test.each([
  [['one', 'two'], 13, ['one', 'two']],
  [['one', 'two'], 12, ['one']],
  [['a"b', 'c'], 10, ['a"b']],
  [['a"b', 'c'], 12, ['a"b', 'c']],
  [['one'], 3, []],
  [[], 0, []],
])('%j within %i characters: %j', (names, limit, given) => {
  const log = recordingLog()
  const output = namesOutput(names, { kind: 'github', log }, { output: 'targets', file: 'plan.json', limit })
  expect(JSON.parse(output)).toEqual(given)
  expect(output.length).toBeLessThanOrEqual(Math.max(2, limit))
  const warnings = log.lines.map(({ text }) => text)
  const said = `the output targets has the first ${given.length} of ${names.length} names, the most that GitHub accepts; plan.json has the others`
  expect(warnings).toEqual(given.length < names.length ? [said] : [])
})

test('a terminal gets all', () => {
  const log = recordingLog()
  const output = namesOutput(
    ['one', 'two'],
    { kind: 'terminal', log },
    { output: 'targets', file: '', limit: 3 },
  )
  expect([output, log.lines]).toEqual(['["one","two"]', []])
})
