import { createWriteStream } from 'node:fs'
import { lstat, mkdir, rm, rmdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import type { DownloadLimits } from '../../host/stores.ts'
import { MachineError, UserError } from '../../lib/errors.ts'
import { bytes, oneLine } from '../../lib/text.ts'

/**
 * Unpacks an untrusted archive (research: platform S6); returns the files below the folder. Its directory is checked
 * before the first byte is written, and enforced while writing, because it may lie. Extracts only plain files and
 * folders. If the archive is refused, everything written is removed.
 */
export async function unpack(archive: string, folder: string, limits: DownloadLimits): Promise<string[]> {
  const made: Made = { files: [], folders: [] }
  let zip: ZipFile | undefined
  try {
    // an entry with more bytes than announced ends there: the sum of announced sizes is the most that is written
    zip = await openPromise(archive, { autoClose: false, strictFileNames: true, validateEntrySizes: true })
    const entries = await contents(zip, limits)
    await makeFolders(folder, '.', made)
    for (const entry of entries) await unpackEntry(zip, entry, { folder, made })
    return entries.filter((entry) => !isFolder(entry)).map(({ fileName }) => fileName)
  } catch (error) {
    for (const file of made.files) await rm(file, { force: true })
    for (const path of made.folders.reverse()) await rmdir(path).catch(() => {}) // not empty: it is not all ours
    if (error instanceof UserError) throw error
    const { syscall, code, message } = error as NodeJS.ErrnoException
    if (syscall === undefined) throw refused(oneLine(message), error)
    throw new MachineError(`the archive cannot be unpacked to ${folder} (${code})`, { cause: error })
  } finally {
    zip?.close()
  }
}

/** What to remove if a later entry is refused. */
interface Made {
  files: string[]
  folders: string[]
}

interface Place {
  folder: string
  made: Made
}

/** All entries, if every one of them is acceptable. */
async function contents(zip: ZipFile, limits: DownloadLimits): Promise<Entry[]> {
  const entries: Entry[] = []
  const seen: Seen = { files: new Set(), folders: new Set(), listed: new Set() }
  let total = 0
  for await (const entry of zip.eachEntry()) {
    if (entries.length >= limits.files) throw refused(`it holds more than ${limits.files} files`)
    check(entry, seen)
    total += entry.uncompressedSize
    if (total > limits.bytes) throw refused(`it unpacks to more than ${bytes(limits.bytes)}`)
    entries.push(entry)
  }
  return entries
}

/** The reader itself already refuses absolute names, `..` and backslashes. */
const isName = (part: string) =>
  part !== '' &&
  part !== '.' &&
  part !== '..' &&
  Buffer.byteLength(part) <= 255 &&
  !part.includes('\\') &&
  !/[\p{Cc}\p{Cf}]/u.test(part)

const plainTypes = new Set([0, 0o100000, 0o040000])

function check(entry: Entry, seen: Seen): void {
  const { fileName } = entry
  const shown = JSON.stringify(oneLine(fileName, 100))
  const parts = fileName.replace(/\/$/, '').split('/')
  if (!parts.every(isName)) throw refused(`${shown} is not a valid file name`)
  if (!plainTypes.has((entry.externalFileAttributes >>> 16) & 0o170000))
    throw refused(`${shown} is neither a file nor a folder`)
  if (entry.isEncrypted() || !entry.canDecodeFileData()) throw refused(`${shown} is packed in an unknown way`)
  const name = parts.join('/')
  const isTaken = isFolder(entry) ? seen.listed.has(name) : seen.folders.has(name)
  if (seen.files.has(name) || isTaken) throw refused(`${shown} is in it twice`)
  for (let i = 1; i < parts.length; i++) {
    const above = parts.slice(0, i).join('/')
    if (seen.files.has(above)) throw refused(`${shown} is below a file`)
    seen.folders.add(above)
  }
  if (isFolder(entry)) {
    seen.folders.add(name)
    seen.listed.add(name)
  } else seen.files.add(name)
}

/** Names so far: files, parents of files, and folders with their own entry. */
interface Seen {
  files: Set<string>
  folders: Set<string>
  listed: Set<string>
}

const isFolder = ({ fileName }: Entry) => fileName.endsWith('/')

async function unpackEntry(zip: ZipFile, entry: Entry, { folder, made }: Place): Promise<void> {
  const path = join(folder, entry.fileName)
  if (isFolder(entry)) return makeFolders(folder, entry.fileName, made)
  await makeFolders(folder, dirname(entry.fileName), made)
  const output = createWriteStream(path, { flags: 'wx', mode: 0o644 })
  output.on('open', () => made.files.push(path))
  await pipeline(await zip.openReadStreamPromise(entry), output)
}

/** Creates the folders of a path below `folder`, each a real one: an existing link would lead elsewhere. */
async function makeFolders(folder: string, path: string, made: Made): Promise<void> {
  let at = folder
  for (const part of path === '.' ? [''] : ['', ...path.replace(/\/$/, '').split('/')]) {
    at = join(at, part)
    const isNew = await mkdir(at, { recursive: at === folder }).then(
      () => at !== folder,
      (error) => {
        if (error.code !== 'EEXIST') throw error
        return false
      },
    )
    if (isNew) made.folders.push(at)
    else if (!(await lstat(at)).isDirectory())
      throw refused(`${JSON.stringify(oneLine(path, 100))} is below a file`)
  }
}

function refused(why: string, cause?: unknown): UserError {
  return new UserError(`the archive is refused: ${why}`, { reason: 'failed', cause })
}
