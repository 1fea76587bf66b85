import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../../../lib/errors.ts'
import { sha256File } from '../../../system/files.ts'
import type { ChosenImage } from './choose.ts'

/**
 * The image file on this machine: at its build path, in the store, or in a folder handed over by another job. There it
 * may have any name: size and hash identify it.
 */
export async function findImage({ file, target }: ChosenImage, folder: string): Promise<string> {
  const built = await stat(file.file).catch(() => undefined)
  if (built?.isFile()) return file.file
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const { size } = await stat(path)
    if (size === file.bytes && (await sha256File(path)) === file.sha256) return path
  }
  throw new UserError(
    `the image of ${target.id} is neither at ${file.file} nor in ${folder}; build it again, or download the images of the run there`,
  )
}
