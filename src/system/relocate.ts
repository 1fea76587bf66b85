import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { neededLibraries } from './elf.ts'
import { type Exec, run } from './exec.ts'

/** Makes a program independent of the machine: it and its libraries in a folder with a known final path. */
export interface Relocation {
  /** The unpacked packages. */
  tree: string
  /** Where the files are written. */
  folder: string
  /** The final path of the folder. */
  place: string
  /** Programs below the tree that are copied to `bin`. */
  programs: readonly string[]
  /** Further shared objects to copy, by their folder below the tree; they keep their relative path. */
  modules?: readonly string[]
}

const libraries = 'usr/lib/x86_64-linux-gnu'
const loader = 'ld-linux-x86-64.so.2'

/** Copies programs with all their libraries, and links them to each other with patchelf. */
export async function relocate(
  exec: Exec,
  env: Readonly<Record<string, string>>,
  patchelfTree: string,
  to: Relocation,
): Promise<void> {
  const patchelf = (args: readonly string[]) =>
    run(
      exec,
      join(patchelfTree, libraries, loader),
      ['--library-path', join(patchelfTree, libraries), join(patchelfTree, 'usr/bin/patchelf'), ...args],
      { env },
    )
  const copy = (from: readonly string[], folder: string) =>
    run(exec, 'cp', ['-L', '--', ...from, folder], { env })
  for (const name of ['bin', 'lib']) await mkdir(join(to.folder, name), { recursive: true })

  await copy(
    to.programs.map((program) => join(to.tree, program)),
    join(to.folder, 'bin'),
  )
  const moduleFiles: string[] = []
  for (const path of to.modules ?? []) {
    const files = (await readdir(join(to.tree, path))).filter((file) => file.endsWith('.so'))
    const target = join(to.folder, path.replace(/^usr\//, ''))
    await mkdir(target, { recursive: true })
    await copy(
      files.map((file) => join(to.tree, path, file)),
      target,
    )
    moduleFiles.push(...files.map((file) => join(target, file)))
  }
  const programs = to.programs.map((program) => join(to.folder, 'bin', program.split('/').at(-1) ?? ''))
  const copied = new Set<string>([loader, 'libgcc_s.so.1'])
  await copy(
    [...copied].map((file) => join(to.tree, libraries, file)),
    join(to.folder, 'lib'),
  )
  for (let files = [...programs, ...moduleFiles]; files.length > 0; ) {
    const needed = (await Promise.all(files.map(neededBy))).flat().filter((file) => !copied.has(file))
    const fresh = [...new Set(needed)]
    for (const file of fresh) copied.add(file)
    if (fresh.length > 0)
      await copy(
        fresh.map((file) => join(to.tree, libraries, file)),
        join(to.folder, 'lib'),
      )
    files = fresh.map((file) => join(to.folder, 'lib', file))
  }
  await run(exec, 'chmod', ['-R', 'u+w', to.folder], { env })
  const shared = [...copied].filter((file) => file !== loader).map((file) => join(to.folder, 'lib', file))
  await patchelf(['--set-rpath', join(to.place, 'lib'), ...shared, ...moduleFiles])
  await patchelf([
    '--set-rpath',
    join(to.place, 'lib'),
    '--set-interpreter',
    join(to.place, 'lib', loader),
    ...programs,
  ])
}

async function neededBy(file: string): Promise<string[]> {
  return neededLibraries(await readFile(file))
}
