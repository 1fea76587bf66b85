import { cut, firstLines, lastLines, plain } from '../../../lib/text.ts'

/** How much of a log or a message a terminal shows; the report has more. */
export const mostLines = 8
const mostColumns = 300
/** How many lines are searched for non-empty ones. */
const mostRead = 200

/** Groups of lines separated by empty lines; empty groups are skipped. */
export function spaced(groups: readonly (readonly string[])[]): string[] {
  return groups
    .filter((lines) => lines.length > 0)
    .flatMap((lines, i) => (i === 0 ? [...lines] : ['', ...lines]))
}

function linesOf(text: string, part: 'first' | 'last'): string[] {
  const some = part === 'first' ? firstLines(text, mostRead) : lastLines(text, mostRead)
  return plain(some.join('\n'))
    .split('\n')
    .filter((line) => line.trim() !== '')
}

/** Whether `quoted` omits nothing. */
export function isQuotedWhole(text: string): boolean {
  const lines = linesOf(text, 'first')
  return lines.length <= mostLines && lines.every((line) => line.trimEnd().length <= mostColumns)
}

/** The first or the last lines of an untrusted text, set off so that they cannot pass for ours. */
export function quoted(text: string, part: 'first' | 'last'): string[] {
  const lines = linesOf(text, part)
  const shown = part === 'first' ? lines.slice(0, mostLines) : lines.slice(-mostLines)
  return shown.map((line) => `    | ${cut(line, mostColumns).trimEnd()}`)
}

/** The first lines of a list, and one with the number of the others. */
export function capped(lines: readonly string[], most: number, more: (left: number) => string): string[] {
  const left = lines.length - most
  return left > 0 ? [...lines.slice(0, most), `  … and ${more(left)}`] : [...lines]
}
