import { createHash, randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { parseNarInfo } from '../../../src/nix/binary-cache/narinfo-text.ts'
import { loginOf } from '../../../src/nix/binary-cache/netrc.ts'
import { readListing } from '../../../src/nix/binary-cache/s3-listing.ts'
import { formatNarInfo, type NarInfo } from '../../../src/nix/store/narinfo.ts'
import { base32, unbase32 } from '../../../src/nix/store/store-path.ts'
import { pathOf } from '../../support/nix/plans.ts'

const sha = (text: string) => createHash('sha256').update(text).digest('hex')
const info: NarInfo = {
  path: pathOf('app'),
  narHash: sha('nar'),
  narSize: 1234,
  references: [pathOf('app'), pathOf('lib')].sort(),
  deriver: `${pathOf('app')}.drv`,
  contentAddress: `fixed:sha256:${base32(Buffer.from(sha('x'), 'hex'))}`,
  signatures: ['a-1:AAAA', 'b-1:BBBB'],
}
const file = { sha256: sha('file'), bytes: 99 }

test('what we write is read as it was', () => {
  expect(parseNarInfo(formatNarInfo(info, file))).toEqual({
    ...{ info, url: `nar/${file.sha256}.nar.zst`, fileSize: 99 },
  })
})

test('hashes in hex and base 64 are those in base 32', () => {
  const text = formatNarInfo(info, file)
  for (const other of [
    `sha256:${info.narHash}`,
    `sha256-${Buffer.from(info.narHash, 'hex').toString('base64')}`,
  ])
    expect(parseNarInfo(text.replace(/^NarHash: .*$/m, `NarHash: ${other}`))?.info.narHash).toBe(info.narHash)
})

test('base 32 goes there and back, and nothing else does', () => {
  for (let length = 1; length <= 40; length++) {
    const bytes = randomBytes(length)
    expect(unbase32(base32(bytes))).toEqual(bytes)
  }
  expect([unbase32('e'), unbase32('zz')?.length, unbase32('zzz')]).toEqual([undefined, undefined, undefined])
})

test.each([
  ['URL', '../../etc/passwd'],
  ['URL', '/etc/passwd'],
  ['URL', 'https://elsewhere.example/nar'],
  ['URL', 'nar/..'],
  ['StorePath', '/nix/store/../x'],
  ['StorePath', '/other/store/x'],
  ['NarHash', 'sha256:short'],
  ['NarHash', 'md5:0123'],
  ['NarSize', '-1'],
  ['NarSize', '1e400'],
  ['References', '../../etc'],
])('a narinfo whose %s is %s is none', (field, value) => {
  const text = formatNarInfo(info, file).replace(new RegExp(`^${field}: .*$`, 'm'), `${field}: ${value}`)
  expect(text).toContain(value)
  expect(parseNarInfo(text)).toBeUndefined()
})

test('nothing, noise and what is too long are none', () => {
  for (const text of ['', '\0\0', '<html>', `${formatNarInfo(info, file)}Sig: ${'x'.repeat(3_000_000)}`])
    expect(parseNarInfo(text)).toBeUndefined()
})

test('a login is found by its host', () => {
  const netrc =
    '# machine c.example login x password y\nmachine a.example login me password one\nmachine b.example\n  password two\ndefault login any password rest'
  expect(['a.example', 'b.example', 'c.example'].map((host) => loginOf(netrc, host))).toEqual([
    ...['me:one', ':two', 'any:rest'],
  ])
  expect(loginOf('machine a.example login me password one', 'other')).toBeUndefined()
})

test('a page of a bucket is read with the place of the next one', () => {
  const entry = (key: string) =>
    `<Contents><Key>${key}</Key><LastModified>2026-01-02T03:04:05.000Z</LastModified><Size>7</Size></Contents>`
  const page = (more: string) =>
    `<ListBucketResult>${more}${entry('a&amp;b')}${entry('nar/x')}</ListBucketResult>`
  const changed = Date.parse('2026-01-02T03:04:05Z')
  const files = ['a&b', 'nar/x'].map((name) => ({ name, changed, bytes: 7 }))
  expect(readListing(page(''))).toEqual({ files, next: undefined })
  const cut = '<IsTruncated>true</IsTruncated><NextContinuationToken>t&#43;k</NextContinuationToken>'
  expect(readListing(page(cut))).toEqual({ files, next: 't+k' })
})
