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
