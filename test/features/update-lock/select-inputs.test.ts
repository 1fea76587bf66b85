import { expect, test } from 'vitest'
import { selectInputs } from '../../../src/features/update-lock/select-inputs.ts'

const names = new Set([
  'nixpkgs',
  'nixpkgs-stable',
  'home',
  'home/nixpkgs',
  'home/deep/er',
  'x; ::set-output',
])
const follows = new Map([['home/utils', 'utils']])
const selected = (...globs: string[]) => [...names].filter(selectInputs(globs, { names, follows }))

test.each([
  [[], ['nixpkgs', 'nixpkgs-stable', 'home', 'x; ::set-output']],
  [['*'], ['nixpkgs', 'nixpkgs-stable', 'home', 'x; ::set-output']],
  [['nixpkgs'], ['nixpkgs']],
  [['nix*', '!*-stable'], ['nixpkgs']],
  [['!nixpkgs*'], ['home', 'x; ::set-output']],
  [['home/nixpkgs'], ['home/nixpkgs']],
  [['home/*'], ['home/nixpkgs']],
  [['home/**'], ['home', 'home/nixpkgs', 'home/deep/er']],
  [['**', '!home/**', '!nix*'], ['x; ::set-output']],
  [['x; ::set-output'], ['x; ::set-output']],
])('%j selects %j', (globs, expected) => {
  expect(selected(...globs)).toEqual(expected)
})

test.each([
  [['nixpkg'], 'no input matches "nixpkg" (nearest: nixpkgs); there are: nixpkgs, '],
  [['!nixpkg'], 'no input matches "nixpkg" (nearest: nixpkgs); there are: nixpkgs, '],
  [['home', 'home/nixpkg'], 'no input matches "home/nixpkg" (nearest: home/nixpkgs)'],
  [['something-else'], 'no input matches "something-else"; there are: '],
  [['home/utils'], 'input home/utils follows utils and has no revision of its own; select utils'],
])('%j is an error of one line', (globs, words) => {
  expect(() => selected(...globs)).toThrow(words)
})

test('a flake without inputs says so', () => {
  const none = { names: new Set<string>(), follows: new Map<string, string>() }
  expect(() => selectInputs(['nixpkgs'], none)).toThrow('no input matches "nixpkgs": there are none')
  expect(selectInputs([], none)('nixpkgs')).toBe(true)
})

test('what is shown of names from a flake is bounded and on one line', () => {
  const many = new Set(Array.from({ length: 500 }, (_, i) => `in\nput-${'x'.repeat(500)}${i}`))
  let message = ''
  try {
    selectInputs(['nothing'], { names: many, follows: new Map() })
  } catch (error) {
    message = (error as Error).message
  }
  expect(message).toMatch(/and 480 more$/)
  expect(message.length).toBeLessThan(3000)
  expect(message).not.toContain('\n')
})
