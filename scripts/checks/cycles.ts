import { dirname } from 'node:path'
import type { Source } from './sources.ts'

type Node = Pick<Source, 'file' | 'imports'>

/** Files that import each other, even for a type or lazily: to read one means to read all of them. */
export function fileCycles(sources: readonly Node[]): string[] {
  return cycles(new Map(sources.map(({ file, imports }) => [file, imports.flatMap((one) => one.file ?? [])])))
}

/** Cycles between the folders of a layer or a feature, each treated as one file: imports must go one way. */
export function folderCycles(sources: readonly Node[]): string[] {
  const folders = Map.groupBy(sources, ({ file }) => dirname(file))
  return cycles(
    new Map(
      [...folders].map(([folder, files]) => [
        folder,
        files
          .flatMap(({ imports }) => imports.flatMap(({ file }) => (file === undefined ? [] : dirname(file))))
          .filter((to) => to !== folder && houseOf(to) === houseOf(folder)),
      ]),
    ),
  )
}

/** The feature or layer of a folder. */
const houseOf = (folder: string) => /^src\/(features\/[^/]+|[^/]+)/.exec(folder)?.[1]

function cycles(edges: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>()
  const complaints: string[] = []
  const walk = (at: string, path: readonly string[]): void => {
    const before = path.indexOf(at)
    if (before !== -1) complaints.push(`cycle: ${[...path.slice(before), at].join(' -> ')}`)
    if (before !== -1 || done.has(at)) return
    for (const next of edges.get(at) ?? []) walk(next, [...path, at])
    done.add(at)
  }
  for (const at of edges.keys()) walk(at, [])
  return [...new Set(complaints)]
}
