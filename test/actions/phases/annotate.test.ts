import { expect, test } from 'vitest'
import { annotate } from '../../../src/actions/phases/annotate.ts'
import { recordingLog } from '../../support/runner/recording-log.ts'

const failures = Array.from({ length: 30 }, (_, i) => ({
  name: `p${i}`,
  message: 'builder failed',
  log: [],
  chain: [],
  targets: [],
}))
const errors = (kind: 'github' | 'terminal', most?: number) => {
  const log = recordingLog()
  annotate({ buildFailures: failures }, { kind, environment: {}, log }, most)
  return log.lines.filter(({ level }) => level === 'error').length
}

test('a step has ten annotations, and fewer where others have used some', () => {
  expect(errors('github')).toBe(10)
  expect(errors('github', 3)).toBe(3)
  expect(errors('github', 0)).toBe(0)
})

test('a terminal has none: it was told when each failed', () => {
  expect(errors('terminal')).toBe(0)
})
