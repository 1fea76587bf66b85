import type { Source } from './sources.ts'

/** Entry points that are called from outside TypeScript. */
const entries = new Set(['src/index.ts'])

/** Exports that no other file imports, except types used in their own file: they describe what is exported. */
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

/** The layer of a file: exports that cross layers are read there without their file. */
const layerOf = (file: string): string => file.split('/').slice(0, 2).join('/')

/** Exports used by another layer of `src` without a docstring; a type inferred from a schema needs none. */
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
