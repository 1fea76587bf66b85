import { mkdirSync, renameSync } from 'node:fs'
import { basename, join } from 'node:path'
import { buildSync } from 'esbuild'
import { root } from './command-line.ts'

const made = new Map<string, string>()

/**
 * A program of the tests, given relative to the repository root, as one file below `.cache`: it is started for each job
 * and each child, and starts in a third of the time. Made once per worker.
 */
export function bundled(program: string): string {
  const known = made.get(program) ?? bundle(program)
  made.set(program, known)
  return known
}

function bundle(program: string): string {
  const folder = join(root, '.cache/bundled')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, basename(program).replace(/\.ts$/, '.mjs'))
  const own = `${file}.${process.pid}` // another worker may make the same
  buildSync({
    absWorkingDir: root,
    entryPoints: [program],
    outfile: own,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    keepNames: true, // the toolkit compares names of classes
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    logLevel: 'error',
  })
  renameSync(own, file)
  return file
}
