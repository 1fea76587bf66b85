import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { MachineError, UserError } from '../../../lib/errors.ts'
import { makeFolder, seenBy, sha256File } from '../../../system/files.ts'
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
      const part = `${file}.part`
      const hash = createHash('sha256')
      try {
        await pipeline(seenBy(hash, source.open()), createWriteStream(part))
        if (hash.digest('hex') !== source.sha256)
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
