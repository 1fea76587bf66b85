import { dirname } from 'node:path'
import type { Import, Source } from './sources.ts'

/** What a layer may import at run time, beside itself; `types` only as types. The order is the direction (docs: CONTRIBUTING). */
const layers: Readonly<Record<string, { may: readonly string[]; types?: readonly string[] }>> = {
  faces: { may: ['terminal', 'main', 'host', 'system', 'lib', 'version'] },
  terminal: { may: ['features', 'host', 'system', 'lib', 'version'], types: ['main', 'actions'] },
  main: { may: ['actions', 'lib'], types: ['host'] },
  actions: { may: ['features', 'documents', 'nix', 'github', 'system', 'host', 'lib'] },
  features: { may: ['documents', 'nix', 'github', 'system', 'lib'], types: ['host'] },
  nix: { may: ['system', 'lib'], types: ['documents', 'host'] },
  github: { may: ['system', 'lib', 'version'], types: ['documents', 'host'] },
  system: { may: ['lib'] },
  documents: { may: ['lib'] },
  host: { may: ['lib'] },
  lib: { may: [] },
  version: { may: [] },
}

const files: Readonly<Record<string, string>> = {
  'src/index.ts': 'faces',
  'src/runner.ts': 'faces',
  'src/cli.ts': 'faces',
  'src/main.ts': 'main',
  'src/version.ts': 'version',
}

/** What only a few places may use; everything else gets it as an argument. */
const reserved: readonly { what: string; found: RegExp; only: RegExp }[] = [
  {
    what: '@actions/*',
    found: /from '@actions\/|import\('@actions\//,
    only: /^src\/(host\/|github\/|system\/exec\.ts$)/,
  },
  { what: 'process.env', found: /\bprocess\.env\b/, only: /^src\/(host\/|github\/context\.ts$|cli\.ts$)/ },
  {
    what: 'node:child_process',
    found: /'(node:)?child_process'/,
    only: /^src\/system\/(process|foreground|line-dialog)\.ts$/,
  },
]

function layerOf(file: string): string | undefined {
  return files[file] ?? /^src\/(\w+)\//.exec(file)?.[1]
}

/** Imports that go the wrong way, cycles, and reserved things in other places. */
export function layerComplaints(sources: readonly Source[]): string[] {
  const inside = sources.filter(({ file }) => file.startsWith('src/'))
  return [
    ...inside.flatMap(directions),
    ...inside.flatMap(misplaced),
    ...cycles(inside),
    ...cycles(foldersOf(inside)),
  ]
}

function directions({ file, imports }: Source): string[] {
  const layer = layerOf(file)
  const rule = layer && layers[layer]
  if (!rule) return [`${file} is in no layer: name it in scripts/checks/layers.ts`]
  return imports.flatMap((imported) => {
    const other = imported.file && layerOf(imported.file)
    if (!other || other === layer) return layer === 'features' ? betweenFeatures(file, imported) : []
    if (rule.may.includes(other) || (imported.typeOnly && rule.types?.includes(other))) return []
    return [
      `${file} imports ${imported.file}: ${layer} may not use ${other}${rule.types?.includes(other) ? ' but for its types' : ''}`,
    ]
  })
}

/** One part knows another by its types only. */
function betweenFeatures(file: string, { file: to, typeOnly }: Import): string[] {
  const part = (path: string) => path.split('/')[2]
  if (!to?.startsWith('src/features/') || part(to) === part(file) || typeOnly) return []
  return [`${file} imports ${to}: features know each other by their types only`]
}

function misplaced({ file, text }: Source): string[] {
  return reserved
    .filter(({ found, only }) => found.test(text) && !only.test(file))
    .map(({ what }) => `${file} uses ${what}`)
}

/** The folders of a part as if each were one file: they go one way with their types, or they are no folders. */
function foldersOf(sources: readonly Source[]): Pick<Source, 'file' | 'imports'>[] {
  const parts = sources.filter(({ file }) => file.startsWith('src/features/'))
  return [...Map.groupBy(parts, ({ file }) => dirname(file))].map(([folder, files]) => ({
    file: folder,
    imports: files
      .flatMap(({ imports }) => imports)
      .map((imported) => ({ ...imported, file: imported.file && dirname(imported.file), typeOnly: false }))
      .filter(({ file }) => file !== folder && file?.split('/')[2] === folder.split('/')[2]),
  }))
}

/** Files that need each other to load. */
export function cycles(sources: readonly Pick<Source, 'file' | 'imports'>[]): string[] {
  const edges = new Map(
    sources.map(({ file, imports }) => [
      file,
      imports.flatMap(({ file, typeOnly, lazy }) => (file && !typeOnly && !lazy ? [file] : [])),
    ]),
  )
  const done = new Set<string>()
  const complaints: string[] = []
  const walk = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file)
    if (at !== -1) complaints.push(`cycle: ${[...path.slice(at), file].join(' -> ')}`)
    if (at !== -1 || done.has(file)) return
    for (const next of edges.get(file) ?? []) walk(next, [...path, file])
    done.add(file)
  }
  for (const { file } of sources) walk(file, [])
  return complaints
}
