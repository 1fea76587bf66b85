import { expect, test } from 'vitest'
import { draftMarker } from '../../../../src/features/release/draft/draft.ts'
import { joinNotes, withoutOurs } from '../../../../src/features/release/notes/notes.ts'

const own = { isOurs: true, more: 'more' }

test('what the person wrote stands on top, untouched, however often we write', () => {
  const person = '# Spring\n\nThanks to @nobody & <b>all</b>'
  const once = joinNotes(person, ['first', 'second'], own)
  expect(once.startsWith(`${person}\n\n`)).toBe(true)
  const again = joinNotes(withoutOurs(once.replaceAll('\n', '\r\n')), ['third'], own)
  expect(again).toBe(joinNotes(person, ['third'], own))
  expect(again).toContain(draftMarker)
  expect(withoutOurs(again)).toBe(person)
})

test('details go where there is no room, and it is said where they are', () => {
  const notes = joinNotes('', ['first', 'x'.repeat(119_000), 'y'.repeat(5000)], own)
  expect(notes.length).toBeLessThanOrEqual(120_000)
  expect(notes).toContain('first')
  expect(notes).not.toContain('y')
  expect(notes).toContain('more')
})

test('a text that leaves no room for ours is refused', () => {
  expect(() => joinNotes('x'.repeat(119_990), ['the table of images'], own)).toThrow('the notes are too long')
})
