import { basename } from 'node:path'
import { plain } from '../../../lib/text.ts'
import type { Running } from '../../../system/process.ts'

/** How much of the last words is kept (characters). */
const kept = 16384

/** Reads what a process writes from its start on, so that it never waits for us; gives the end of both its streams. */
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
  /** The script as the person knows it, and the program that its first line names. */
  own: string
  interpreter: string
  /** What was run in its place, and the folder of the other copies. */
  copy: string
  folder: string
}

/** Words of a script without the names of our copies; setpriv's "No such file" is about the interpreter. */
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

/** How many lines of a script's last words are shown, and how much of each (characters). */
const [lines, width] = [40, 2000]

/** The last words as lines that can be shown. */
export function lastLines(words: string): string[] {
  return plain(words)
    .split('\n')
    .map((line) => line.trimEnd().slice(0, width))
    .filter((line) => line !== '')
    .slice(-lines)
}
