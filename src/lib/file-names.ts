import { createHash } from 'node:crypto'

const longest = 120 // characters

/** A file name for a text from outside, safe whatever it holds: a plain text stays as it is, any other gets a mark. */
export const fileName = (text: string): string => nameFor(text, 0)

/** The same for each of several texts; no two share one. */
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
  if (safe === text && n === 0) return safe
  return `${safe}-${createHash('sha256').update(`${n} ${text}`).digest('hex').slice(0, 10)}`
}
