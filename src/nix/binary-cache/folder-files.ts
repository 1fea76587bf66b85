import { randomBytes } from 'node:crypto'
import { constants } from 'node:fs'
import { copyFile, opendir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { makeFolder } from '../../system/files.ts'
import { CacheFault, type CacheFiles, type Listed } from './cache-files.ts'

/** The folder for incomplete files, which readers ignore. */
const unfinished = '.unfinished'

/** A binary cache in a folder: `file:///…`. */
export function folderFiles(folder: string): CacheFiles {
  const shown = `file://${folder}`
  const failed = (what: string) => (cause: NodeJS.ErrnoException) => {
    throw new CacheFault(`${what} ${shown}`, words[cause.code ?? ''] ?? cause.message, { cause })
  }
  const put: CacheFiles['put'] = async (name, content) => {
    const to = join(folder, name)
    const temporary = join(folder, unfinished, `${process.pid}-${randomBytes(8).toString('hex')}`)
    try {
      for (const one of [dirname(to), dirname(temporary)]) await makeFolder(one)
      if (typeof content === 'string') await writeFile(temporary, content, { mode: 0o644 })
      else await copyFile(content.file, temporary, constants.COPYFILE_FICLONE)
      await rename(temporary, to)
    } catch (error) {
      await rm(temporary, { force: true }).catch(() => {})
      failed(`${name} cannot be written to`)(error as NodeJS.ErrnoException)
    }
  }
  return {
    shown,
    read: (name) =>
      readFile(join(folder, name), 'utf8').catch(ifMissing(failed(`${name} cannot be read in`))),
    size: (name) =>
      stat(join(folder, name)).then(({ size }) => size, ifMissing(failed(`${name} cannot be read in`))),
    put,
    keeper: {
      list: (under) => listed(folder, under, failed('files cannot be listed in')),
      remove: async (name) => {
        await rm(join(folder, name), { force: true }).catch(failed(`${name} cannot be removed from`))
      },
    },
  }
}

const words: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota of the disk is used up',
  EROFS: 'it is read-only',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOTDIR: 'something there is not a folder',
}

const ifMissing = (otherwise: (cause: NodeJS.ErrnoException) => never) => (cause: NodeJS.ErrnoException) =>
  cause.code === 'ENOENT' ? undefined : otherwise(cause)

async function* listed(
  folder: string,
  under: string,
  failed: (cause: NodeJS.ErrnoException) => never,
): AsyncGenerator<Listed> {
  const found = await opendir(join(folder, under)).catch(ifMissing(failed))
  if (found === undefined) return
  for await (const entry of found) {
    const name = under === '' ? entry.name : `${under}/${entry.name}`
    if (entry.isDirectory() && under !== '') yield* listed(folder, name, failed)
    if (!entry.isFile()) continue
    const facts = await stat(join(folder, name)).catch(ifMissing(failed))
    if (facts) yield { name, changed: facts.mtimeMs, bytes: facts.size }
  }
}
