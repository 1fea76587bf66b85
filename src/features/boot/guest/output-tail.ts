import { basename } from 'node:path'
import { plain } from '../../../lib/text.ts'
import type { Running } from '../../../system/process.ts'

/** Characters kept of the output's tail. */
const kept = 16384

/** Reads a process's output from its start, so that it never blocks on us; returns the tail of both streams. */
export function lastWords(running: Running): () => string {
  let words = ''
  for (const stream of [running.stdout, running.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      words = (words + chunk).slice(-kept)
    })
  }
  return () => words
}

export interface Names {
  /** The script as the user knows it, and the interpreter in its first line. */
  own: string
  interpreter: string
  /** The copy that ran instead, and the folder of all copies. */
  copy: string
  folder: string
}

/** A script's output without the names of our copies; setpriv's "No such file" is about the interpreter. */
export function inOwnNames(words: string, { own, interpreter, copy, folder }: Names): string {
  const name = basename(own)
  return words
    .replaceAll(
      `setpriv: failed to execute ${copy}: No such file or directory`,
      () => `${name} cannot start: its interpreter ${interpreter} is missing`,
    )
    .replaceAll(copy, () => name)
    .split(`${folder}/`)
    .map((part, place) => (place === 0 ? part : part.replace(/^\d+-/, '')))
    .join('')
}

/** How many last lines of a script we show, and how much of each (characters). */
const [lines, width] = [40, 2000]

/** The tail as lines that are safe to show. */
export function lastLines(words: string): string[] {
  return plain(words)
    .split('\n')
    .map((line) => line.trimEnd().slice(0, width))
    .filter((line) => line !== '')
    .slice(-lines)
}
