import { describe, expect, test } from 'vitest'
import { type OwnSource, ownWords } from '../../../../src/features/evaluate/fingerprint/source-references.ts'

const revision = '57bc2a7c9b1e4f0f8a1d2c3b4a5968778695a4b3'
const own: OwnSource = {
  source: '/nix/store/0c5z7ynzxs0hp6a3jl8mqf3rr2k1ldsv-source',
  narHash: 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=',
  revision,
  lastModified: 1_750_000_000,
}
/** With `·` for the sign that no text of a derivation can hold. */
const said = (text: string, by: OwnSource = own) => ownWords(by).replace(text).replaceAll('\0', '·')

describe('what follows from the source is replaced:', () => {
  test.each([
    ['/nix/store/0c5z7ynzxs0hp6a3jl8mqf3rr2k1ldsv-source/hosts', '/nix/store/·source·-source/hosts'],
    [`rev=${revision}&`, 'rev=·revision 40·&'],
    [`x${revision}x`, 'x·revision 40·x'],
    ['26.05.57bc2a7', '26.05.·revision 7·'],
    ['"57bc2a7c9b1e"', '"·revision 12·"'],
    ['line\\n57bc2a7\\n', 'line\\n·revision 7·\\n'],
    ['sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=', '·narHash·'],
    ['?narHash=sha256-47DEQpj8HBSa%2B%2FTImW%2B5JCeuQeRkm5NMpJWZG3hSuFU%3D', '?narHash=·narHash·'],
    ['{"lastModified":1750000000}', '{"lastModified":·lastModified·}'],
    ['20250615150640', '·lastModifiedDate·'],
    ['26.05.20250615.57bc2a7', '26.05.·day·.·revision 7·'],
  ])('%s', (text, expected) => {
    expect(said(text)).toBe(expected)
  })
})

describe('what only looks like it stays:', () => {
  test.each([
    'linux-firmware-20250615', // a version of that day
    '57bc2a', // too short to be a revision
    'a57bc2a7 57bc2a7z', // part of something else
    '57bc2a7d', // another commit that begins so
    '17500000001 11750000000',
    '/nix/store/1c5z7ynzxs0hp6a3jl8mqf3rr2k1ldsv-source',
  ])('%s', (text) => {
    expect(said(text)).toBe(text)
  })
})

test('of a tree with changes that are not committed the whole word is replaced', () => {
  const dirty = { ...own, revision: `${revision}-dirty` }
  expect(said(`${revision}-dirty 57bc2a7-dirty`, dirty)).toBe('·revision 46· ·revision 13·')
})

test('times that are conventions are no words, and a source without a revision has none', () => {
  const { source } = own
  expect(said('1 0 19700101000001', { source, lastModified: 1 })).toBe('1 0 19700101000001')
  expect(said(revision, { source, revision: 'main' })).toBe(revision)
})

test('texts without any of them are told at once', () => {
  const { areIn } = ownWords(own)
  expect(areIn(Buffer.from('nothing of it'))).toBe(false)
  expect(areIn(Buffer.from('26.05.57bc2a7'))).toBe(true)
})
