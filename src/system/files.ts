import { createHash, type Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { access, constants, mkdir, mkdtemp, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'

/** SHA-256 of a file in hex, streamed. */
export const sha256File = (file: string): Promise<string> => sha256Of(createReadStream(file))

/** SHA-256 in hex of a stream. */
export async function sha256Of(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(chunks, hash)
  return hash.digest('hex')
}

/** Passes bytes on and adds them to a hash. */
export async function* seenBy(hash: Hash, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    hash.update(chunk)
    yield chunk
  }
}

/** A new folder that is removed when the scope ends. */
export async function temporaryFolder(
  parent: string,
  prefix = 'flakeship-',
): Promise<AsyncDisposable & { path: string }> {
  const path = await mkdtemp(join(parent, prefix))
  return {
    path,
    [Symbol.asyncDispose]: async () => {
      await rm(path, { recursive: true, force: true })
    },
  }
}

/** Whether a file exists with this access; never throws. */
export function exists(file: string, mode = constants.F_OK): Promise<boolean> {
  return access(file, mode).then(
    () => true,
    () => false,
  )
}

/** Creates a folder and its parents. Node's own `recursive` hangs below /proc, where nothing can be created. */
export async function makeFolder(folder: string): Promise<void> {
  const isThere = async () => (await stat(folder).catch(() => undefined))?.isDirectory() ?? false
  if (await isThere()) return
  const parent = dirname(folder)
  if (parent !== folder) await makeFolder(parent)
  await mkdir(folder).catch(async (error) => {
    if (!(await isThere())) throw error // another process may have been quicker
  })
}
