import { columnsOf, fitColumns } from '../lib/columns.ts'
import type { Size } from './host.ts'

/** The lines at the bottom of a terminal that are redrawn in place; log lines scroll above. */
export interface StatusArea {
  /** The space for the lines. */
  size(): Size
  show(lines: readonly string[]): void
  /** Writes log lines. */
  above(text: string): void
}

/** Erases the whole line, also to the right of the new text: tmux would wrap erased cells when it becomes narrower. */
const eraseLine = '\x1b[2K'
const eraseBelow = '\x1b[J'
/** Terminals that know these marks draw nothing between them; others ignore them. */
const [begin, end] = ['\x1b[?2026h', '\x1b[?2026l']

export function statusArea(stream: NodeJS.WriteStream): StatusArea {
  let drawn: readonly string[] = []
  let width = 0
  const columns = () => stream.columns || 80
  // one row and one column fewer than available, so that neither the screen scrolls nor the cursor waits at the edge
  const size = () => ({ columns: columns() - 1, rows: Math.max(1, (stream.rows || 24) - 1) })

  /** Moves to the start of the first line; a line may take several rows if the terminal became narrower. */
  const home = () => {
    const rows = drawn.map((line) => Math.max(1, Math.ceil(columnsOf(line) / columns())))
    const up = rows.reduce((sum, row) => sum + row, 0) - 1
    return up > 0 ? `\r\x1b[${up}A` : '\r'
  }
  const wipe = () => (drawn.length === 0 ? '' : `${home()}${eraseBelow}`)
  const draw = (before: string, lines: readonly string[]) => {
    stream.write(lines.length === 0 ? before : `${begin}${before}${lines.join('\n')}${eraseBelow}${end}`)
    drawn = lines
    width = columns()
  }
  const show = (wanted: readonly string[]) => {
    const { columns: most, rows } = size()
    const lines = wanted.slice(-rows).map((line) => fitColumns(line, most))
    const resized = width !== columns()
    if (!resized && lines.length === drawn.length && lines.every((line, i) => line === drawn[i])) return
    if (lines.length === 0 || drawn.length === 0 || resized) return draw(wipe(), lines)
    const unchanged = (line: string, i: number) => line === drawn[i] && i < lines.length - 1
    const news = lines.map((line, i) => (unchanged(line, i) ? '' : `${eraseLine}${line}`))
    draw(home(), news)
    drawn = lines
  }
  const above = (text: string) => {
    const before = `${wipe()}${text}\n`
    const { columns: most } = size()
    draw(
      before,
      drawn.map((line) => fitColumns(line, most)),
    )
  }
  return { size, show, above }
}
