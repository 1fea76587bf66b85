import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  isLeft,
  settingsFor,
  withLines,
  withoutLines,
} from '../../../../src/features/cache/nix-conf/marked-lines.ts'

const [line = ''] = settingsFor(undefined) ?? []

test('every byte is given back, whatever the file was and however it ended', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ' = ', '\n', '#', '\r') }), (text) => {
      const both = withLines(withLines(text, [line], 'one'), [line, 'more = 1'], 'two')
      expect(withoutLines(both)).toBe(text)
      expect(withoutLines(withoutLines(both, 'two'), 'one')).toBe(text)
    }),
  )
})

test('what a person wrote stays, and only lines of other jobs are left ones', () => {
  const text = `substituters = a\n# Flakeship, until job ends\n${line}\n`
  expect(withoutLines(text)).toBe(text)
  expect(isLeft(text, 'one')).toBe(false)
  expect(isLeft(withLines(text, [line], 'one'), 'one')).toBe(false)
  expect(isLeft(withLines(text, [line], 'one'), 'two')).toBe(true)
})

test('Nix reads the line to its comment, and a job cannot write a line of its own', () => {
  const [first, second, ...others] = withLines('', [line], 'a\nsandbox = false').split('\n')
  expect(first).toMatch(
    /^extra-substituters = file:\/\/\/nix\/var\/flakeship\/cache\?trusted=1 # Flakeship, until job [0-9a-f]{16} ends$/,
  )
  expect([second, others]).toEqual(['', []])
})

test('with a key Nix checks it, and what is no key reaches no file', () => {
  expect(settingsFor('ours-1:AAAA+/==')).toEqual([
    'extra-substituters = file:///nix/var/flakeship/cache',
    'extra-trusted-public-keys = ours-1:AAAA+/==',
  ])
  for (const none of ['', 'a b:AAAA', 'a:AA\nsandbox = false', 'a#:AAAA'])
    expect(settingsFor(none)).toBeUndefined()
})
