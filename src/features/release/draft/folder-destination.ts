import { createHash } from 'node:crypto'
import { open, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { MachineError, UserError } from '../../../lib/errors.ts'
import { makeFolder, sha256File } from '../../../system/files.ts'
import type { Destination } from './destination.ts'

/** A folder as destination: the same files, without network. */
export function folderDestination(folder: string): Destination {
  const has: Destination['has'] = async ({ name, bytes, sha256 }) => {
    const found = await stat(join(folder, name)).catch(() => undefined)
    return found?.size === bytes && (await sha256File(join(folder, name))) === sha256
  }
  return {
    has,
    read: (name) => readFile(join(folder, name), 'utf8').catch(() => undefined),
    put: async (source) => {
      if (await has(source)) return 'there'
      await makeFolder(folder)
      const file = join(folder, source.name)
      const part = join(folder, `.${source.name}.part`) // no asset begins with a dot
      try {
        if ((await written(part, source.open())) !== source.sha256)
          throw new UserError(`${source.name} is not the file that was booted; build and boot it again`)
        await rename(part, file)
        return 'uploaded'
      } catch (cause) {
        if (cause instanceof UserError) throw cause
        const { code = '', message } = cause as NodeJS.ErrnoException
        throw new MachineError(
          code === 'ENOSPC'
            ? `the disk is full: ${source.name} takes ${source.bytes} bytes in ${folder}; make room and run again`
            : `cannot write ${source.name} to ${folder}: ${message}`,
          { cause },
        )
      } finally {
        await rm(part, { force: true })
      }
    },
  }
}

/** Writes a file; returns its SHA-256 in hex. Each chunk is written before the next one is asked for. */
async function written(file: string, chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256')
  await using handle = await open(file, 'w')
  for await (const chunk of chunks) {
    hash.update(chunk)
    await handle.writeFile(chunk)
  }
  return hash.digest('hex')
}
