import { createHash } from 'node:crypto'

const longest = 100 // characters

/** The suffix for texts that are not plain: enough of the hash to rule out collisions. */
const mark = (text: string, n: number): string =>
  createHash('sha256').update(`${n} ${text}`).digest('hex').slice(0, 32)
const isMarked = /-[0-9a-f]{32}$/

/**
 * A safe file name for any untrusted text: plain text stays unchanged, any other gets a hash suffix, and so does one
 * that imitates such a suffix. Two texts never share a name.
 */
export const fileName = (text: string): string => nameFor(text, 0)

/** The same for several texts, possibly with duplicates. */
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
