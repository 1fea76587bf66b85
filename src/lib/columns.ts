/**
 * Code points that take one column on every terminal: Latin and its neighbours, punctuation, arrows, mathematics,
 * boxes.
 */
const narrow = [
  [0x20, 0x10ff],
  [0x2000, 0x22ff],
  [0x2500, 0x25ff],
] as const

const widthOf = (point: number): number => (narrow.some(([from, to]) => point >= from && point <= to) ? 1 : 2)

/** The maximum width of a line in terminal columns: characters that some terminals draw wide count as wide. */
export function columnsOf(line: string): number {
  if (/^[\x20-\x7e]*$/.test(line)) return line.length
  let sum = 0
  for (const letter of line) sum += widthOf(letter.codePointAt(0) ?? 0)
  return sum
}

/** The beginning of a line, up to a number of columns. */
export function fitColumns(line: string, most: number): string {
  if (columnsOf(line) <= most) return line
  let [sum, end] = [0, 0]
  for (const letter of line) {
    sum += widthOf(letter.codePointAt(0) ?? 0)
    if (sum > most) break
    end += letter.length
  }
  return line.slice(0, end)
}

/** The same, with an ellipsis if something was cut. */
export function shortenColumns(line: string, most: number): string {
  return columnsOf(line) <= most ? line : `${fitColumns(line, Math.max(0, most - 1))}…`
}
