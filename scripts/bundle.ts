import { relative } from 'node:path'
import { type OutputChunk, type PreRenderedChunk, rolldown } from 'rolldown'
import { licences, packageFolder } from './licences.ts'

/**
 * Packages whose modules do nothing by being loaded, and do not say so. Without the word an action loads an HTTP
 * client of 1 MB that only OIDC tokens need, and starts 35 ms later.
 */
const pure = /\/node_modules\/@actions\/core\//

/** The files of `dist/` that the sources below `root` make, by name: the entry, one chunk for what is loaded together, the licences. */
export async function bundle(root: string): Promise<Map<string, Buffer>> {
  await using build = await rolldown({
    cwd: root,
    input: `${root}/src/index.ts`,
    platform: 'node',
    // lowers what Node 20 cannot read (`await using`), for those who run the command with it
    transform: { target: 'es2023' },
    tsconfig: false,
    treeshake: { moduleSideEffects: [{ test: pure, sideEffects: false }] },
  })
  const { output } = await build.generate({
    format: 'esm',
    comments: false,
    chunkFileNames: (chunk) => `${nameOf(chunk, root)}.js`,
  })
  const chunks = output.filter((file): file is OutputChunk => file.type === 'chunk')
  const modules = chunks.flatMap(({ moduleIds }) => moduleIds)
  return new Map(
    [
      ...chunks.map(({ fileName, code }) => [fileName, Buffer.from(code)] as const),
      ['licenses.txt', Buffer.from(await licences(modules))] as const,
    ].sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}

/** `actions-boot` for what is loaded on demand, by its path or package; `shared-text` for what several of those share. */
function nameOf({ facadeModuleId: file, name }: PreRenderedChunk, root: string): string {
  if (!file) return `shared-${name}`
  const path =
    packageFolder(file)?.replace(/^.*\/node_modules\/@?/, 'package-') ?? relative(`${root}/src`, file)
  return path.replace(/\.ts$/, '').replaceAll('/', '-')
}
