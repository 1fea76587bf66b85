import { expect, test } from 'vitest'
import { isTransient } from '../../../src/features/update-lock/judge/is-transient.ts'

test.each([
  ['Nix was killed while it evaluated this, most likely because memory ran out', true],
  ['Nix ran out of memory while it evaluated this', true],
  ["unable to download 'https://example.org/x': Could not resolve host: example.org", true],
  ["unable to download 'https://example.org/x': HTTP error 503", true],
  ['b is broken today', false],
  ["attribute 'x' missing", false],
  ['builder failed with exit code 1', false],
])('"%s" is tried again before an input is blamed: %s', (message, isTried) => {
  expect(isTransient(message)).toBe(isTried)
})
