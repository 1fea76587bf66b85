import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import {
  type ContentAddress,
  contentAddressedPath,
  contentAddressText,
} from '../../../src/nix/store/store-path.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const hello = sha256('hello')
const helloNar = '0a430879c266f8b57f4092a0f935cf3facd48bbccde5760d4748ca405171e969'
const hello512 =
  '9b71d224bd62f3785d96d46ad3ea3d73319bfbc2890caadae2dff72519673ca72323c3d99ba5c11d7c7acc6e14b8c5da0c4663475c2e5c3adef46f73bcdec043'
const helloNar512 =
  '0d1b2424fde1885198ddd99e258e5431c4f00b6ce756a94a31d15563470969a2cbc4ddeb36a7aa93ad21be08cf2bd659e711cc89b0c36fb8a1a76188377d0283'

// printf hello >x; nix store add --mode MODE --name n x; nix-store --add-fixed [--recursive] sha512 x (Nix 2.34.8)
test.each<[string, ContentAddress, string]>([
  ['n', { method: 'flat', algorithm: 'sha256', hash: hello }, '53hm6h0fkmzbkbhl5n2jl75y1vh68s32-n'],
  ['n', { method: 'nar', algorithm: 'sha256', hash: helloNar }, 'alpr1iwjfw7g163p4zbnxpc1a585aiii-n'],
  ['n', { method: 'text', algorithm: 'sha256', hash: hello }, 'kq04fqmbi3vgijzm82dv7xhdfhcyf9hi-n'],
  ['x', { method: 'flat', algorithm: 'sha512', hash: hello512 }, 'fr8vj6l1i8g54pgvz8p5a1p3fl60zyrk-x'],
  ['x', { method: 'nar', algorithm: 'sha512', hash: helloNar512 }, 'pw8dwhl5f9gfa0zysy56w1f2j5x8xz50-x'],
])('%s with %j is %s', (name, address, path) => {
  expect(contentAddressedPath(name, address, [])).toBe(`/nix/store/${path}`)
})

// builtins.toFile "n" "hello ${builtins.toFile "a" "b"} ${builtins.toFile "a" "c"}"
test('references are part of the name, in any order', () => {
  const references = [
    '/nix/store/g76zcpqc540lrc8i6g7xy6ip0npn2hnp-a',
    '/nix/store/2k27r3809hfr4b4699jm98arm62xqkz2-a',
  ]
  const text: ContentAddress = {
    method: 'text',
    algorithm: 'sha256',
    hash: sha256(`hello ${references.join(' ')}`),
  }
  expect(contentAddressedPath('n', text, references)).toBe('/nix/store/0yr5asirgs9yhp1qyy88m6bb7sl7hg8k-n')
  expect(contentAddressedPath('n', text, [])).not.toBe('/nix/store/0yr5asirgs9yhp1qyy88m6bb7sl7hg8k-n')
})

test('only texts and trees have references', () => {
  const flat: ContentAddress = { method: 'flat', algorithm: 'sha256', hash: hello }
  expect(contentAddressedPath('n', flat, ['/nix/store/g76zcpqc540lrc8i6g7xy6ip0npn2hnp-a'])).toBeUndefined()
  expect(
    contentAddressedPath('n', { method: 'text', algorithm: 'sha512', hash: hello512 }, []),
  ).toBeUndefined()
  // as Nix prints the hash of `hello`
  expect(contentAddressText(flat)).toBe('fixed:sha256:094qif9n4cq4fdg459qzbhg1c6wywawwaaivx0k0x8xhbyx4vwic')
})
