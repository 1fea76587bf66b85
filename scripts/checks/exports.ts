import type { Source } from './sources.ts'

/** What the stubs outside of TypeScript call. */
const entries = new Set(['src/index.ts'])

/** Exports that no other file takes; types that their own file uses are left alone: they describe what is exported. */
export function deadExports(sources: readonly Source[]): string[] {
  const taken = new Set<string>()
  for (const { imports } of sources) {
    for (const { file, names } of imports) for (const name of names) taken.add(`${file} ${name}`)
  }
  return sources
    .filter(({ file }) => !entries.has(file))
    .flatMap(({ file, exports }) =>
      [...exports]
        .filter(
          ([name, { typeOnly, usedHere }]) =>
            !taken.has(`${file} ${name}`) && !taken.has(`${file} *`) && !(typeOnly && usedHere),
        )
        .map(([name]) => `${file} exports ${name}, which no file imports`),
    )
}

/** Where an export crosses from one layer to another: a newcomer reads it there without its file. */
const layerOf = (file: string): string => file.split('/').slice(0, 2).join('/')

/** Exports that another layer of `src` uses and that have no docstring; a type that only infers what a schema says needs none. */
export function undocumented(sources: readonly Source[]): string[] {
  const crossing = new Set<string>()
  for (const { file: from, imports } of sources.filter(({ file }) => file.startsWith('src/'))) {
    for (const { file, names } of imports)
      if (file !== undefined && layerOf(file) !== layerOf(from))
        for (const name of names) crossing.add(`${file} ${name}`)
  }
  return sources.flatMap(({ file, text, exports }) =>
    [...exports]
      .filter(([name, { documented }]) => !documented && crossing.has(`${file} ${name}`))
      .filter(([name]) => !new RegExp(`export type ${name} = v\\.InferOutput<`).test(text))
      .map(([name]) => `${file} exports ${name} to another layer without a docstring`),
  )
}
