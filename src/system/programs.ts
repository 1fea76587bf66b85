import { accessSync, constants, statSync } from 'node:fs'
import { join } from 'node:path'

const known = new Map<string, string>()

/**
 * The absolute path of a program, by the PATH it will run with; the name itself if there is none, for a clear error.
 */
export function resolveProgram(program: string, path: string): string {
  if (program.includes('/')) return program
  const key = `${program}\0${path}`
  const found = known.get(key) ?? search(program, path)
  if (found !== undefined) known.set(key, found)
  return found ?? program
}

function search(program: string, path: string): string | undefined {
  for (const folder of path.split(':')) {
    if (!folder.startsWith('/')) continue
    const file = join(folder, program)
    try {
      accessSync(file, constants.X_OK)
      if (statSync(file).isFile()) return file
    } catch {
      // missing or not executable for us: the next folder
    }
  }
  return undefined
}
