import { cut, oneLine, plain } from './text.ts'

/**
 * Untrusted text enters Markdown in only three forms: a code span, a fenced block and the path of a link. Code contains
 * no links, mentions, references or HTML (research: platform S7; CommonMark §6.1 and §4.5).
 */
export function code(text: string, most = 200): string {
  const line = withoutComments(oneLine(text, most)) || ' '
  const fence = '`'.repeat(longestRun(line) + 1)
  const room = /^`|`$/.test(line) ? ' ' : ''
  return `${fence}${room}${line}${room}${fence}`
}

/** The same for a table cell, where a pipe would end even a code span, and `\|` is read in several ways. */
export function codeCell(text: string, most = 200): string {
  return code(text.replaceAll('|', '¦'), most)
}

/** Limits of a block: text of any size is cut before it is processed. */
const most = { lines: 1000, characters: 20_000 }

/** A block that no line of its content can close. */
export function fenced(lines: readonly string[], mostColumns = 300): string {
  const safe = lines
    .slice(0, most.lines)
    .flatMap((line) => withoutComments(plain(cut(line, most.characters))).split('\n'))
    .slice(0, most.lines)
    .map((line) => (line.length > mostColumns ? `${cut(line, mostColumns - 1)}…` : line).trimEnd())
  const fence = '`'.repeat(Math.max(3, longestRun(safe.join('\n')) + 1))
  return [fence, ...safe, fence].join('\n')
}

/** The same inside our own HTML, where Markdown is not read. */
export function htmlCode(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    '@': '&#64;',
  }
  return `<code>${oneLine(text).replace(/[&<>"@]/g, (character) => entities[character] ?? '')}</code>`
}

/** A link to a file of the output folder; everything but letters, digits and `/-._~` is percent-encoded. */
export function linkTo(path: string, title: string): string {
  const encoded = encodeURIComponent(path.toWellFormed())
    .replaceAll('%2F', '/')
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
  return `[${title}](./${encoded})`
}

/** Our comments are recognised by a marker in an HTML comment, so untrusted text must not contain one. */
const withoutComments = (text: string): string => text.replaceAll('<!--', '<! --')

function longestRun(text: string): number {
  let longest = 0
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length)
  return longest
}
