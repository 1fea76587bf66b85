import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { access, constants, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'

/** SHA-256 of a file in hex, streamed. */
export async function sha256File(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}

/** A fresh folder that is removed when the scope ends. */
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

export function exists(file: string, mode = constants.F_OK): Promise<boolean> {
  return access(file, mode).then(
    () => true,
    () => false,
  )
}
