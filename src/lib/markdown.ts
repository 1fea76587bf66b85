import { cut, oneLine, plain } from './text.ts'

/**
 * Text from outside enters Markdown in three shapes only: a code span, a fenced block and the path of a link.
 * In code nothing is a link, a mention, a reference or HTML (research: platform S7; CommonMark §6.1 and §4.5).
 */
export function code(text: string, most = 200): string {
  const line = withoutComments(oneLine(text, most)) || ' '
  const fence = '`'.repeat(longestRun(line) + 1)
  const room = /^`|`$/.test(line) ? ' ' : ''
  return `${fence}${room}${line}${room}${fence}`
}

/** The same for a cell of a table, where a pipe would end even a code span, and `\|` is read in several ways. */
export function codeCell(text: string, most = 200): string {
  return code(text.replaceAll('|', '¦'), most)
}

/** More lines, or longer ones, are in no block: text is cut before it is looked at, however large it is. */
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

/** A file of the output folder as a link; what is not a letter, a digit or one of `/-._~` is percent-encoded. */
export function linkTo(path: string, title: string): string {
  const encoded = encodeURIComponent(path.toWellFormed())
    .replaceAll('%2F', '/')
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
  return `[${title}](./${encoded})`
}

/** A comment of ours is known by a marker in one of these, which nobody else can have written. */
const withoutComments = (text: string): string => text.replaceAll('<!--', '<! --')

function longestRun(text: string): number {
  let longest = 0
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length)
  return longest
}
