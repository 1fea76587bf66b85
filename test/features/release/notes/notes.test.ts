import { expect, test } from 'vitest'
import type { ReleaseImage } from '../../../../src/documents/release.ts'
import { Claimed } from '../../../../src/features/release/draft/own-assets.ts'
import { joinNotes, withoutOurs } from '../../../../src/features/release/notes/notes.ts'
import { imageTable, noteSections } from '../../../../src/features/release/notes/sections.ts'

const { marker } = Claimed.of(['one.iso', 'two.iso'])
const own = { marker, more: 'more' }

test('what the person wrote stands on top, untouched, however often we write', () => {
  const person = '# Spring\n\nThanks to @nobody & <b>all</b>'
  const once = joinNotes(person, ['first', 'second'], own)
  expect(once.startsWith(`${person}\n\n`)).toBe(true)
  const again = joinNotes(withoutOurs(once.replaceAll('\n', '\r\n')), ['third'], own)
  expect(again).toBe(joinNotes(person, ['third'], own))
  expect(again).toContain(marker)
  expect(withoutOurs(again)).toBe(person)
})

test('details go where there is no room, and it is said where they are', () => {
  const notes = joinNotes('', ['first', 'x'.repeat(119_000), 'y'.repeat(5000)], own)
  expect(notes.length).toBeLessThanOrEqual(120_000)
  expect(notes).toContain('first')
  expect(notes).not.toContain('yyy')
  expect(notes).toContain('more')
})

test('a text that leaves no room for ours is refused', () => {
  expect(() => joinNotes('x'.repeat(119_990), ['the table of images'], own)).toThrow('the notes are too long')
})

const hash = (letter: string) => letter.repeat(64)
const imageOf = (host: string, change: Partial<ReleaseImage> = {}): ReleaseImage => ({
  ...{ target: `${host}.iso`, host, system: 'x86_64-linux', name: 'web-1-x86_64-linux.iso', bytes: 2000 },
  ...{ sha256: hash('a'), assets: ['web-1-x86_64-linux.iso'] },
  boots: ['bios', 'uefi'].map((firmware) => ({ firmware, medium: 'a stick', verdict: 'booted' as const })),
  ...change,
})
const recordOf = (
  images: ReleaseImage[],
  assets: { name: string; bytes: number; sha256: string }[] = [],
) => ({
  ...{
    document: 'release' as const,
    version: 4 as const,
    created: '',
    tag: '1',
    commit: 'c'.repeat(40),
    images,
  },
  assets: assets.map((one) => ({ ...one, kind: 'packed' as const })),
})

test('each image is a line with its size, what booted it, and the hash of what was booted', () => {
  expect(imageTable(recordOf([imageOf('web')]))).toContain(
    `| \`web-1-x86_64-linux.iso\` | \`web\` | \`x86_64-linux\` | 2.0 KiB | BIOS from a stick, UEFI from a stick | \`${hash('a')}\` |`,
  )
})

test('an image that was not proved is named with the reason', () => {
  const record = recordOf([imageOf('web', { boots: [], unbooted: 'it was not booted' })])
  const released = { record, joined: [] }
  const notes = noteSections({ released, repository: undefined, signer: undefined, changes: undefined }).join(
    '\n',
  )
  expect(notes).toContain('| **not proved** |')
  expect(notes).toContain(
    '**1 image not proved to boot:**\n\n- `web-1-x86_64-linux.iso`: `it was not booted`',
  )
})

test('names and reasons from a flake are text, whatever they hold', () => {
  const hostile = '@all <img src=x onerror=1> | `x` [a](http://b)\n::error::c'
  const record = recordOf([imageOf(hostile, { unbooted: `by BIOS: ${hostile}` })])
  const released = { record, joined: [] }
  const sections = noteSections({ released, repository: 'a/b', signer: undefined, changes: undefined })
  const outside = sections.join('\n').replaceAll(/(`+)[^\n]*?\1/g, '')
  expect(outside).not.toMatch(/@all|<img|onerror|\]\(http|::error::/)
})

test('an image that ships compressed has both hashes, and is unpacked before it is written', () => {
  const file = { name: 'web-1-x86_64-linux.iso.zst', bytes: 900, sha256: hash('e') }
  const record = recordOf([imageOf('web', { packed: 'zstd', assets: [file.name] })], [file])
  const released = { record, joined: [] }
  const notes = noteSections({ released, repository: undefined, signer: undefined, changes: undefined }).join(
    '\n',
  )
  for (const words of [
    `| \`${file.name}\` | 900 B | \`${hash('e')}\` |`,
    `zstd -d ${file.name}`,
    `sha256sum web-1-x86_64-linux.iso # ${hash('a')}`,
    `zstd -dc ${file.name} | sudo dd`,
  ])
    expect(notes).toContain(words)
})
