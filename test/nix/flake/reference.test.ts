import { expect, test } from 'vitest'
import { flakeFolder, flakeReference, folderUrl } from '../../../src/nix/flake/reference.ts'

test.each([
  ['.', '/work', '/work'],
  ['', '/work', '/work'],
  ['examples/tiny', '/work/examples/tiny', '/work/examples/tiny'],
  ['../other', '/other', '/other'],
  ['/abs', '/abs', '/abs'],
  ['--help', '/work/--help', '/work/--help'],
  ['.?dir=inner', '/work?dir=inner', '/work/inner'],
  ['nixpkgs', '/work/nixpkgs', '/work/nixpkgs'],
  ['a b%', '/work/a b%', '/work/a b%'],
  ['odd #name', 'path:/work/odd%20%23name', '/work/odd #name'],
])('the folder %j becomes an absolute reference', (written, url, folder) => {
  const reference = flakeReference(written, '/work')
  if ('url' in reference) throw new Error('taken for a URL')
  expect(folderUrl(reference.root, reference.query)).toBe(url)
  expect(flakeFolder(reference.root, reference.query)).toBe(folder)
})

test.each([
  'github:owner/name',
  'path:./x',
  'git+file:///srv/repo?dir=x',
  'git+https://example.org/x',
  'https://example.org/x.tar.gz',
])('the URL %s is left as it is', (written) => {
  expect(flakeReference(written, '/work')).toEqual({ url: written })
})

test('a URL with an attribute is refused with the way to choose one', () => {
  expect(() => flakeReference('github:owner/name#host', '/')).toThrow(
    'github:owner/name#host names a part of a flake; write github:owner/name and choose the part with --targets',
  )
})
