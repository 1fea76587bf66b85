import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const begin = (name: string) => `<!-- ${name}:begin -->`
const end = (name: string) => `<!-- ${name}:end -->`

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}

export const codes = (words: readonly string[]) => words.map((word) => `\`${word}\``).join(', ')
export const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;')

/** Generated text between its marker lines. */
export const marked = (name: string, content: string) => `${begin(name)}\n${content}\n${end(name)}`

/** The page with each of its generated parts updated. */
export async function between(file: string, parts: Readonly<Record<string, string>>): Promise<string> {
  let text = await readFile(join(root, file), 'utf8')
  for (const [name, content] of Object.entries(parts)) {
    const [from, to] = [text.indexOf(begin(name)), text.indexOf(end(name))]
    if (from === -1 || to < from) throw new Error(`${file} needs the lines ${begin(name)} and ${end(name)}`)
    text = text.slice(0, from) + marked(name, content) + text.slice(to + end(name).length)
  }
  return text
}
