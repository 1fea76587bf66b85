/**
 * Text consoles as cells in memory, each a character and an attribute. With a BIOS the screen is at 0xb8000; a kernel
 * also keeps the cells of each of its consoles (drivers/tty/vt), whatever draws them.
 */
const columns = 80
/** Light grey on black: the initial attribute of a console. */
const plainAttribute = 0x07

/** The non-empty rows of a screen of 80 columns. */
export function rowsOf(cells: Buffer): string[] {
  const rows: string[] = []
  for (let at = 0; at + 2 * columns <= cells.length; at += 2 * columns) {
    const row = textOf(cells.subarray(at, at + 2 * columns)).trimEnd()
    if (row !== '') rows.push(row)
  }
  return rows
}

function textOf(cells: Buffer): string {
  let text = ''
  for (let at = 0; at + 1 < cells.length; at += 2) {
    const code = cells[at] ?? 0
    text += code >= 0x20 && code < 0x7f ? String.fromCharCode(code) : ' '
  }
  return text
}

/** A word as a console keeps it. */
export function cellsOf(text: string): Buffer {
  return Buffer.from([...text].flatMap((letter) => [letter.charCodeAt(0), plainAttribute]))
}

/** How many cells we read on each side of a word. */
const side = 100
/** The widest gap within a row: after a wider one another row begins. */
const gap = 20

/**
 * The row of a text console around the word at this place. The width of the console is unknown: a row begins and ends
 * where some cells are empty, so a text in the middle of another row includes what surrounds it.
 */
export function rowAt(bytes: Buffer, at: number, word: string): string {
  const left = beside(bytes, at - 2, -2)
  const right = beside(bytes, at + 2 * word.length, 2)
  return `${[...left].reverse().join('')}${word}${right}`.trim()
}

function beside(bytes: Buffer, from: number, by: number): string {
  let text = ''
  for (let at = from; at >= 0 && at + 1 < bytes.length && text.length < side; at += by) {
    const code = bytes[at] ?? 0
    if (bytes[at + 1] !== plainAttribute || code < 0x20 || code > 0x7e) break
    text += String.fromCharCode(code)
    if (text.endsWith(' '.repeat(gap))) break
  }
  return text
}
