import { UserError } from '../../../lib/errors.ts'
import { draftMarker } from '../draft/draft.ts'

/** GitHub's limit is 125,000 characters; what a person adds later needs room too. */
const mostCharacters = 120_000
const begin = '<!-- flakeship-notes -->'
const end = '<!-- /flakeship-notes -->'

/**
 * The text of a release: what the person wrote on top, untouched; below it ours, between markers, so that another run
 * replaces it as a whole. `sections` come most important first; those at the end go where there is no room, and `more`
 * says where they are.
 */
export function joinNotes(
  person: string,
  sections: readonly string[],
  { isOurs, more }: { isOurs: boolean; more: string },
): string {
  const own = withoutOurs(person)
  const head = [...(own === '' ? [] : [own]), ...(isOurs ? [draftMarker] : []), begin]
  const room = mostCharacters - [...head, more, end].join('\n\n').length - 2
  const [first = ''] = sections
  if (first.length > room)
    throw new UserError(
      `the notes are too long: a release takes 125,000 characters, and the part of Flakeship needs ${first.length}; shorten the text (${own.length} characters)`,
    )
  const kept: string[] = []
  let left = room
  for (const section of sections) {
    if (section.length + 2 > left) break
    kept.push(section)
    left -= section.length + 2
  }
  const rest = kept.length < sections.length ? [more] : []
  return [...head, ...kept, ...rest, end].join('\n\n')
}

/** What the person wrote, in a text that may be one of ours. */
export function withoutOurs(text: string): string {
  const unix = text.replaceAll('\r\n', '\n')
  const from = unix.indexOf(begin)
  const to = unix.indexOf(end, from)
  const rest = from === -1 || to === -1 ? unix : unix.slice(0, from) + unix.slice(to + end.length)
  return rest.replaceAll(draftMarker, '').trim()
}
