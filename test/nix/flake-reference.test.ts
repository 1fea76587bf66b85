import { expect, test } from 'vitest'
import { flakeReference } from '../../src/nix/flake-reference.ts'

test.each([
  ['.', '/work', '/work'],
  ['', '/work', '/work'],
  ['examples/tiny', '/work/examples/tiny', '/work/examples/tiny'],
  ['./sub', '/work/sub', '/work/sub'],
  ['../other', '/other', '/other'],
  ['/abs', '/abs', '/abs'],
  ['-x', '/work/-x', '/work/-x'],
  ['--help', '/work/--help', '/work/--help'],
  ['.?dir=inner', '/work?dir=inner', '/work/inner'],
  ['nixpkgs', '/work/nixpkgs', '/work/nixpkgs'],
  ['a b%', '/work/a b%', '/work/a b%'],
  ['odd#name', 'path:/work/odd%23name', '/work/odd#name'],
])('the folder %j becomes an absolute reference', (written, reference, folder) => {
  expect(flakeReference(written, '/work')).toEqual({ reference, folder })
})

test.each([
  'github:owner/name',
  'path:./x',
  'git+file:///srv/repo?dir=x',
  'git+https://example.org/x',
  'https://example.org/x.tar.gz',
])('the URL %s is left as it is', (written) => {
  expect(flakeReference(written, '/work')).toEqual({ reference: written })
})

test('a URL with an attribute is refused with the way to choose one', () => {
  expect(() => flakeReference('github:owner/name#host', '/')).toThrow(
    'github:owner/name#host names a part of a flake; write github:owner/name and choose the part with --targets',
  )
})
