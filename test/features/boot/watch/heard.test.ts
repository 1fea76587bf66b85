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
