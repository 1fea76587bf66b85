import { oneLine } from '../../lib/text.ts'

/** The first of many, each on one line, and how many more there are. */
export const someOf = (lines: readonly string[]): string =>
  lines
    .slice(0, 3)
    .map((line) => oneLine(line))
    .join(', ') + (lines.length > 3 ? ` and ${lines.length - 3} more` : '')
