import { dirname } from 'node:path'
import type { Source } from './sources.ts'

type Node = Pick<Source, 'file' | 'imports'>

/** Files that need each other, be it for a type or later on: whoever reads one must read all of them. */
export function fileCycles(sources: readonly Node[]): string[] {
  return cycles(new Map(sources.map(({ file, imports }) => [file, imports.flatMap((one) => one.file ?? [])])))
}

/** The folders of a layer, or of a feature, as if each were one file: they go one way, or they are no folders. */
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

/** What a folder belongs to: its feature, or its layer. */
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
