import { realpath, stat } from 'node:fs/promises'
import { UserError } from '../../../lib/errors.ts'

/** A link in an output may point anywhere on this machine, and its target would be published. */
export async function inStore(path: string): Promise<string> {
  const file = await realpath(path)
  if (file.startsWith('/nix/store/')) return file
  throw new UserError(`${path} links to ${file}, outside of the store; the image itself must be in the store`)
}

export async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (entry) => entry.isFile(),
    () => false,
  )
}
