/** Code points that take one column everywhere: Latin and its neighbours, punctuation, arrows, mathematics, boxes. */
const narrow = [
  [0x20, 0x10ff],
  [0x2000, 0x22ff],
  [0x2500, 0x25ff],
] as const

const widthOf = (point: number): number => (narrow.some(([from, to]) => point >= from && point <= to) ? 1 : 2)

/** How many columns of a terminal a line takes, at most: what some terminals draw wide counts as wide. */
export function columnsOf(line: string): number {
  if (/^[\x20-\x7e]*$/.test(line)) return line.length
  let sum = 0
  for (const letter of line) sum += widthOf(letter.codePointAt(0) ?? 0)
  return sum
}

/** The beginning of a line that takes no more than so many columns. */
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

/** The same, with a sign where something was left out. */
export function shortenColumns(line: string, most: number): string {
  return columnsOf(line) <= most ? line : `${fitColumns(line, Math.max(0, most - 1))}…`
}
