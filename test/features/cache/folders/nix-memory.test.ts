import { expect, test } from 'vitest'
import {
  isKept,
  isSearched,
  login,
  repositoriesOf,
} from '../../../../src/features/cache/folders/nix-memory.ts'

const hash = 'a'.repeat(40)

test.each([
  'fetcher-cache-v3.sqlite',
  'fetcher-cache-v4.sqlite',
  `eval-cache-v6/${'0'.repeat(64)}.sqlite`,
  `tarball-cache/objects/ab/${'0'.repeat(38)}`,
  `tarball-cache-v2/objects/pack/pack-${hash}.pack`,
  `tarball-cache-v2/objects/pack/pack-${hash}.idx`,
])('%s is kept', (name) => {
  expect(isKept(name)).toBe(true)
})

test.each([
  // restored, a dry run promises what a cache has lost
  'binary-cache-v6.sqlite',
  'binary-cache-v7.sqlite',
  // settings and hooks are code, and addresses may hold a login
  'tarball-cache/config',
  'tarball-cache/hooks/post-checkout',
  `gitv3/${hash}/config`,
  `gitv3/${hash}/objects/ab/${'0'.repeat(38)}`,
  `gitv3/${hash}/FETCH_HEAD`,
  'fetcher-cache-v3.sqlite-journal',
  'flake-registry.json',
  // what a hostile entry may hold
  '../.ssh/authorized_keys',
  `tarball-cache/../../.bashrc`,
  `tarball-cache/objects/../config`,
  `eval-cache-v6/../../x.sqlite`,
  `x/fetcher-cache-v3.sqlite`,
  `fetcher-cache-v3.sqlite\n`,
])('%j is not kept', (name) => {
  expect(isKept(name)).toBe(false)
})

test('a repository is known by its objects', () => {
  const objects = ['tarball-cache', 'tarball-cache-v2'].map((name) => `${name}/objects/ab/${'0'.repeat(38)}`)
  expect(repositoriesOf([...objects, ...objects, 'fetcher-cache-v3.sqlite'])).toEqual([
    'tarball-cache',
    'tarball-cache-v2',
  ])
})

test.each([
  ['{"url":"https://user:token@example.org/x.tar.gz"}', true],
  ['\x05https://ghp_token@github.com/a/b', true],
  ['http://x:y@z/', true],
  ['{"url":"https://example.org/x.tar.gz?a=b@c"}', false],
  ['https://example.org/"},{"mail":"a@b.org"}', false],
  ['ssh://git@github.com/a/b', false],
])('a login in %j: %s', (text, isThere) => {
  expect(login.test(text)).toBe(isThere)
  expect(isSearched('fetcher-cache-v3.sqlite')).toBe(true)
})
