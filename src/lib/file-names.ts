import { createHash } from 'node:crypto'

const longest = 100 // characters

/** What a text gets that is not plain: as much of its hash that nobody finds two texts with the same. */
const mark = (text: string, n: number): string =>
  createHash('sha256').update(`${n} ${text}`).digest('hex').slice(0, 32)
const isMarked = /-[0-9a-f]{32}$/

/**
 * A file name for a text from outside, safe whatever it holds: a plain text stays as it is, any other gets a mark, and so
 * does one that is made to look like a name with a mark. Two texts never share a name.
 */
export const fileName = (text: string): string => nameFor(text, 0)

/** The same for each of several texts, some of which may be the same. */
export function fileNames(texts: readonly string[]): string[] {
  const taken = new Set<string>()
  return texts.map((text) => {
    let name = fileName(text)
    for (let n = 1; taken.has(name); n += 1) name = nameFor(text, n)
    taken.add(name)
    return name
  })
}

function nameFor(text: string, n: number): string {
  const safe = text
    .replace(/[^A-Za-z0-9._+-]/g, '_')
    .replace(/^[.-]|^$/, '_')
    .slice(0, longest)
  if (safe === text && n === 0 && !isMarked.test(text)) return safe
  return `${safe}-${mark(text, n)}`
}
