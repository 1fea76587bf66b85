import { UserError } from '../../../lib/errors.ts'
import { withoutMarker } from '../draft/own-assets.ts'
import { detailsName } from '../names/own-names.ts'

/** GitHub's limit is 125,000 characters; later additions by the user need room too. */
const mostCharacters = 120_000
const begin = '<!-- flakeship-notes -->'
const end = '<!-- /flakeship-notes -->'

/**
 * The text of a release: the user's text on top, unchanged; below it ours, between markers, so that another run
 * replaces it as a whole. `sections` come most important first; the last ones are dropped if there is no room, and
 * `more` says where they are.
 */
export function joinNotes(person: string, sections: readonly string[], frame: Frame): string {
  const { head, more, room } = requireRoom(person, sections[0] ?? '', frame)
  const kept = sections.slice(0, countOfFitting(sections, room))
  const rest = kept.length < sections.length ? [more] : []
  return [...head, ...kept, ...rest, end].join('\n\n')
}

/** All sections as a separate text, if the notes have no room for them. */
export function detailsOf(person: string, sections: readonly string[], frame: Frame): string | undefined {
  const { room } = requireRoom(person, sections[0] ?? '', frame)
  return countOfFitting(sections, room) < sections.length ? `${sections.join('\n\n')}\n` : undefined
}

/** How many of the first sections fit, with their separators. */
function countOfFitting(sections: readonly string[], room: number): number {
  let left = room
  const first = sections.findIndex((section) => {
    left -= section.length + 2
    return left < 0
  })
  return first === -1 ? sections.length : first
}

/** The text around the sections. */
/** What the notes say where there is no room for all sections. */
export const moreInDetails = `The rest is in \`${detailsName}\`.`

export interface Frame {
  /** Hidden, in a draft of ours; else nothing. */
  marker: string
  more: string
}

/** Refuses a user's text that leaves no room for the first section. */
export function requireRoom(person: string, first: string, { marker, more }: Frame) {
  const own = withoutOurs(person)
  const head = [...(own === '' ? [] : [own]), ...(marker === '' ? [] : [marker]), begin]
  const room = mostCharacters - [...head, more, end].join('\n\n').length - 2
  if (first.length <= room) return { head, more, room }
  throw new UserError(
    `the notes are too long: a release takes 125,000 characters, and the part of Flakeship needs ${first.length}; shorten the text (${own.length} characters)`,
  )
}

/** The user's part of a text, with ours removed. */
export function withoutOurs(text: string): string {
  const unix = text.replaceAll('\r\n', '\n')
  const from = unix.indexOf(begin)
  const to = unix.indexOf(end, from)
  const rest = from === -1 || to === -1 ? unix : unix.slice(0, from) + unix.slice(to + end.length)
  return withoutMarker(rest).trim()
}
