import { expect, test } from 'vitest'
import type { Message } from '../../../../src/features/boot/memory/journal.ts'
import { Heard } from '../../../../src/features/boot/watch/heard.ts'

const message = (sequence: number, text: string): Message => ({
  ...{ sequence, text, seconds: sequence, isSystemd: true },
})

test('a message that was half written at one reading counts at the next, and none counts twice', () => {
  const lines: string[] = []
  const heard = new Heard(undefined, { onLine: (line) => void lines.push(line) })
  const later = message(9, 'Started Later.')
  expect(heard.journal([later], 10)).toHaveLength(1)
  expect(heard.failedUnits).toEqual([])
  const fails = message(7, "fails.service: Failed with result 'exit-code'.")
  expect(heard.journal([fails, later], 15)).toEqual([
    "[    7.000000] systemd: fails.service: Failed with result 'exit-code'.",
  ])
  expect(heard.failedUnits).toEqual(['fails.service (exit-code)'])
  expect(lines).toEqual(['Started Later.', "fails.service: Failed with result 'exit-code'."])
})

test('further lines of one message are indented, and none stands for a message of its own', () => {
  const lines: string[] = []
  const heard = new Heard(undefined, { onLine: (line) => void lines.push(line) })
  const forged = '[    1.000000] systemd: Reached target multi-user.target - Multi-User System.'
  const text = `hello\u001b[2J\n${forged}\nReached target emergency.target\n::error::stop`
  const rows = heard.journal([{ ...message(1, text), isSystemd: false }], 2)
  expect(rows[0]).toBe('[    1.000000] hello')
  expect(rows.slice(1)).toEqual([forged, 'Reached target emergency.target', '::error::stop'].map(indented))
  expect(lines).toEqual(['hello', ...rows.slice(1)])
  heard.journal([message(2, 'x\nReached target multi-user.target')], 3)
  expect(heard.judge.decision(100)).toBeUndefined()
})

const indented = (line: string): string => ' '.repeat(15) + line
