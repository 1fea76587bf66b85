import { fileCycles, folderCycles } from './cycles.ts'
import type { Import, Source } from './sources.ts'

/**
 * What a layer may import at run time, besides itself; `types` only as types. The order is the direction (docs:
 * CONTRIBUTING).
 */
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

/** APIs that only a few places may use; all others get them as an argument. */
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

const pages = 'markdown|terminal|html|github'

/** Forbidden imports inside a layer, types included. */
const walls: readonly { from: RegExp; to: RegExp; why: string }[] = [
  {
    from: /^src\/(?!main\.ts$)/,
    to: /^src\/actions\/[^/]+\.ts$/,
    why: 'parts are for main only; what two of them do alike is a phase',
  },
  {
    from: /^src\/(?!actions\/([^/]+\.ts$|jobs\/))/,
    to: /^src\/actions\/jobs\//,
    why: 'only parts use jobs',
  },
  {
    from: /^src\/actions\/inputs\//,
    to: /^src\/actions\/phases\//,
    why: 'inputs are declared before anything is done with them',
  },
  {
    from: /^src\/features\/report\/words\//,
    to: new RegExp(`^src/features/report/(${pages})/`),
    why: 'words come first, the pages that use them after',
  },
  ...pages.split('|').map((page) => ({
    from: new RegExp(`^src/features/report/${page}/`),
    to: new RegExp(`^src/features/report/(?!${page}/)(${pages})/`),
    why: 'one page takes nothing from another; what they share is words',
  })),
]

/** Imports in the wrong direction, cycles, and misplaced reserved APIs. */
export function layerComplaints(sources: readonly Source[]): string[] {
  const inside = sources.filter(({ file }) => file.startsWith('src/'))
  return [
    ...inside.flatMap(directions),
    ...inside.flatMap(misplaced),
    ...inside.flatMap(throughWalls),
    ...fileCycles(inside),
    ...folderCycles(inside),
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

/** Parts may import only types of each other. */
function betweenFeatures(file: string, { file: to, typeOnly }: Import): string[] {
  const part = (path: string) => path.split('/')[2]
  if (!to?.startsWith('src/features/') || part(to) === part(file) || typeOnly) return []
  return [`${file} imports ${to}: features know each other by their types only`]
}

function throughWalls({ file, imports }: Source): string[] {
  return imports.flatMap(({ file: to }) =>
    walls
      .filter((wall) => to !== undefined && wall.from.test(file) && wall.to.test(to))
      .map(({ why }) => `${file} imports ${to}: ${why}`),
  )
}

function misplaced({ file, text }: Source): string[] {
  return reserved
    .filter(({ found, only }) => found.test(text) && !only.test(file))
    .map(({ what }) => `${file} uses ${what}`)
}
