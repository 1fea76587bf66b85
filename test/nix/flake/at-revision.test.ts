import { expect, test } from 'vitest'
import { atRevision } from '../../../src/nix/flake/reference.ts'

const revision = '82f8b8687b57796ea74a45371e26fc6ee0ff6b00'

test.each([
  ['git+file:///work', `git+file:///work?rev=${revision}&shallow=1`],
  [
    'git+file:///work?dir=machines&rev=0123456789012345678901234567890123456789&shallow=1&submodules=1',
    `git+file:///work?dir=machines&submodules=1&rev=${revision}&shallow=1`,
  ],
  ['git+file:///a%20b?ref=refs/heads/main', `git+file:///a%20b?rev=${revision}&shallow=1`],
])('%s at another commit', (url, expected) => {
  expect(atRevision(url, revision)).toBe(expected)
})

test.each([
  ['path:/work', revision],
  ['github:owner/machines', revision],
  ['git+https://example.org/machines', revision],
  ['git+file:///work', 'main'],
  ['git+file:///work', `${revision}&dir=../..`],
])('%s has no %s', (url, wanted) => {
  expect(atRevision(url, wanted)).toBeUndefined()
})
