import { type Piece, places } from './scan.ts'

/**
 * Text consoles as their cells lie in memory: each a character and an attribute. By BIOS the screen is at 0xb8000; a
 * kernel keeps the cells of every console of its own too (drivers/tty/vt), whatever draws them.
 */
const columns = 80
/** Light grey on black: what a console begins with. */
const plainAttribute = 0x07

/** The rows of a screen of 80 columns that show anything. */
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

function cellsOf(text: string): Buffer {
  return Buffer.from([...text].flatMap((letter) => [letter.charCodeAt(0), plainAttribute]))
}

/** Cells on each side of a word that are looked at. */
const side = 100
/** The widest gap within a row: what stands beyond more is another row. */
const gap = 20

/**
 * Rows of text consoles that hold the word. How wide the console is cannot be seen: a row begins and ends where there
 * is nothing for some cells, so that a text in the middle of another row comes with what stands around it.
 */
export function rowsIn(piece: Piece, word: string): string[] {
  const { bytes } = piece
  const found: string[] = []
  const needle = cellsOf(word)
  for (const at of places(piece, needle, 1000)) {
    const left = beside(bytes, at - 2, -2)
    const right = beside(bytes, at + needle.length, 2)
    found.push(`${[...left].reverse().join('')}${word}${right}`.trim())
  }
  return found
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
