import type { Running } from '../../system/process.ts'

/** How much of the last words is kept (characters). */
const kept = 16384

/** Reads what a process writes from its start on, so that it never waits for us; gives the end of its standard error. */
export function lastWords(running: Running): () => string {
  let words = ''
  running.stdout.resume()
  running.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    words = (words + chunk).slice(-kept)
  })
  return () => words
}
