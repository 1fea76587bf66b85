import { withoutCredentials } from './addresses.ts'

const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'] as const

/** Human-readable bytes: `1.5 MiB`. */
export function bytes(count: number): string {
  let value = count
  let power = 0
  while (power < units.length - 1 && Math.round(value) >= 1024) {
    value /= 1024
    power++
  }
  return `${power === 0 || value >= 99.95 ? Math.round(value) : value.toFixed(1)} ${units[power]}`
}

/** A difference in bytes: `+1.5 MiB`, `-3 B`, `±0`. */
export function changeOfBytes(difference: number): string {
  if (difference === 0) return '±0'
  return `${difference > 0 ? '+' : '-'}${bytes(Math.abs(difference))}`
}

/** Human-readable seconds: `0.4 s`, `12 s`, `3 min 5 s`, `1 h 2 min`. */
export function duration(seconds: number): string {
  if (seconds < 9.95) return `${seconds.toFixed(1)} s`
  const whole = Math.round(seconds)
  if (whole < 60) return `${whole} s`
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`
}

/** `1 host`, `2 hosts`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`
}

const sequences = [
  String.raw`\x1b\[[0-?]*[ -/]*[@-~]`, // colours, cursor
  String.raw`\x1b[\]PX^_][^\x07\x1b\n]*(?:\x07|\x1b\\)?`, // titles, links: an open one ends with its line
  String.raw`\x1b[ -/]*[0-~]?`, // character sets and the rest
  String.raw`[\x00-\x08\x0b-\x1f\x7f-\x9f]`,
  String.raw`[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]`, // text that is shown in another order than it is written
]
const controls = new RegExp(sequences.join('|'), 'g')

/** Untrusted text without escape sequences, control characters and passwords in URLs; tabs and newlines stay. */
export function plain(text: string): string {
  return withoutCredentials(text.replace(controls, ''))
}

/** Untrusted text on one line of at most `most` characters. */
export function oneLine(text: string, most = 200): string {
  const line = plain(text).replace(/\s+/g, ' ').trim()
  return line.length > most ? `${cut(line, most - 1).trimEnd()}…` : line
}

/** The first characters of a text; never splits a surrogate pair. */
export function cut(text: string, most: number): string {
  return text.slice(0, most).replace(/[\ud800-\udbff]$/, '')
}

/** How much of an untrusted line we read (characters). */
const longestLine = 10_000

/** The first lines of an untrusted text; a text of any size is cut before it is split. */
export function firstLines(text: string, most: number): string[] {
  return text.slice(0, most * longestLine).split('\n', most)
}

/** The last lines. */
export function lastLines(text: string, most: number): string[] {
  return most === 0
    ? []
    : text
        .slice(-most * longestLine)
        .split('\n')
        .slice(-most)
}

interface Layout {
  gap?: string
  /** Right-aligned columns, for numbers. */
  right?: readonly number[]
}

/** Columns padded to the widest cell, except the last column. */
export function table(
  rows: readonly (readonly string[])[],
  { gap = '  ', right = [] }: Layout = {},
): string[] {
  const widths: number[] = []
  for (const [i, cell] of rows.flatMap((row) => [...row.entries()])) {
    widths[i] = Math.max(widths[i] ?? 0, cell.length)
  }
  const padded = (cell: string, i: number, last: boolean) => {
    if (right.includes(i)) return cell.padStart(widths[i] ?? 0)
    return last ? cell : cell.padEnd(widths[i] ?? 0)
  }
  return rows.map((row) =>
    row
      .map((cell, i) => padded(cell, i, i === row.length - 1))
      .join(gap)
      .trimEnd(),
  )
}
