import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The licence of each package that has one of these modules; packages with the same text share it. */
export async function licences(modules: readonly string[]): Promise<string> {
  const folders = new Set(modules.flatMap((module) => packageFolder(module) ?? []))
  const packages = await Promise.all([...folders].map(licence))
  const byText = Map.groupBy(packages, ({ text }) => text)
  return [...byText]
    .map(
      ([text, sharing]) => [[...new Set(sharing.map(({ title }) => title))].sort().join('\n'), text] as const,
    )
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([titles, text]) => `${titles}\n\n${text}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`)
}

/** The folder of the package that a module belongs to; none for our own. */
export const packageFolder = (module: string) =>
  /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(module)?.[0]

async function licence(folder: string): Promise<{ title: string; text: string }> {
  const { name, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    name: string
    license?: string
  }
  const file = (await readdir(folder)).sort().find((entry) => /^(licen[cs]e|copying)/i.test(entry))
  const text = file === undefined ? '' : await readFile(join(folder, file), 'utf8')
  return { title: `${name} (${license ?? 'see below'})`, text: text.replaceAll('\r\n', '\n').trim() }
}
