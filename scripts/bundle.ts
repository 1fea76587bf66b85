import { execFile } from 'node:child_process'
import { cp, glob, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { transform } from 'esbuild'

type Ncc = (
  entry: string,
  options: Record<string, unknown>,
) => Promise<{ code: string; assets: Record<string, { source: string | Buffer }> }>

/**
 * Packages without side effects on import that do not declare it. Without the declaration an action loads an HTTP
 * client of 1 MB that only OIDC tokens need, and starts 35 ms later.
 */
const pure = ['@actions/core'] as const

/** The files of `dist/` built from the sources below `root`, by name. */
export async function bundle(root: string): Promise<Map<string, Buffer>> {
  await mkdir(join(root, '.build'), { recursive: true })
  const folder = await mkdtemp(join(root, '.build/bundle-'))
  const before = process.cwd()
  try {
    await emit(root, folder)
    for (const name of pure) await declarePure(root, folder, name)
    // ncc names modules by their path from here, so it must be the same in every checkout
    process.chdir(folder)
    const ncc = createRequire(join(root, 'package.json'))('@vercel/ncc') as Ncc
    const { code, assets } = await ncc(join(folder, 'src/index.js'), {
      cache: false,
      license: 'licenses.txt',
      minify: false,
      quiet: true,
      sourceMap: false,
    })
    const files = Object.entries(assets).map(([name, { source }]) => [name, String(source)] as const)
    const all = await Promise.all(
      [['index.js', code] as const, ...files].map(
        async ([name, text]) =>
          [name, Buffer.from(name.endsWith('.js') ? await withoutComments(text) : text)] as const,
      ),
    )
    return new Map(all.sort(([a], [b]) => (a < b ? -1 : 1)))
  } finally {
    process.chdir(before)
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * JavaScript by tsc and not by ncc's own loader, which would take the sources for CommonJS; types are checked
 * elsewhere.
 */
async function emit(root: string, folder: string): Promise<void> {
  const config = {
    extends: '../../tsconfig.json',
    compilerOptions: { noCheck: true, rootDir: '../../src', outDir: 'src' },
    include: ['../../src'],
  }
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config))
  await writeFile(join(folder, 'package.json'), '{"type":"module"}')
  const tsc = join(root, 'node_modules/typescript/lib/tsc.js')
  await promisify(execFile)(process.execPath, [tsc, '-p', folder]).catch(({ stdout }) => {
    throw new Error(`tsc cannot emit the sources:\n${stdout}`)
  })
  for await (const file of glob('src/**/*.js', { cwd: folder })) {
    const left = /\bimport\((['"]\.[^'"]*\.ts['"])\)/.exec(await readFile(join(folder, file), 'utf8'))
    // ncc would turn it into a module that fails when loaded
    if (left) throw new Error(`tsc left import(${left[1]}) in ${file}: put it into a function of its own`)
  }
}

/** A copy of the package, nearer to the sources than the original, with the declaration. */
async function declarePure(root: string, folder: string, name: string): Promise<void> {
  const copy = join(folder, 'node_modules', name)
  await cp(join(root, 'node_modules', name), copy, { recursive: true })
  const manifest = JSON.parse(await readFile(join(copy, 'package.json'), 'utf8')) as object
  await writeFile(join(copy, 'package.json'), JSON.stringify({ ...manifest, sideEffects: false }))
}

/** Comments are two fifths of the bundle, and every start would read them; licences are in a separate file. */
async function withoutComments(text: string): Promise<string> {
  return (await transform(text, { legalComments: 'none', target: 'es2023', charset: 'utf8' })).code
}
