import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CommandError, UserError } from '../../lib/errors.ts'
import { oneLine } from '../../lib/text.ts'
import type { Nix } from '../../nix/command.ts'
import { pathsIn } from '../../nix/store/other-store.ts'

interface StoreJob {
  url: string
  /** The whole closure: a store accepts no path without its references. */
  paths: readonly string[]
  /** The text of the signing key, if any. */
  key: string | undefined
  temporary: string
}

/**
 * Copies a closure into another machine's store, which uses its own substituters; afterwards queries that store for
 * every path.
 */
export async function pushToStore(nix: Nix, { url, paths, key, temporary }: StoreJob): Promise<void> {
  const input = paths.map((path) => `${path}\n`).join('')
  if (key !== undefined) {
    const file = join(temporary, 'signing-key')
    await writeFile(file, `${key}\n`, { mode: 0o600 })
    await attempt(nix, ['store', 'sign', '--key-file', file, '--stdin'], { input })
  }
  await attempt(nix, ['copy', '--substitute-on-destination', '--to', url, '--stdin'], { input })
  const memory = join(temporary, 'memory')
  await mkdir(memory, { recursive: true })
  const found = await pathsIn(nix, url, paths, memory)
  const missing = 'why' in found ? found.why : paths.find((path) => !found.infos.has(path))
  if (missing === undefined) return
  throw new UserError(`${oneLine(url, 100)} does not have all that was pushed: ${oneLine(missing, 200)}`, {
    reason: 'failed',
  })
}

async function attempt(nix: Nix, args: readonly string[], options: { input: string }): Promise<void> {
  const output = await nix.attempt(args, options)
  if (output.code !== 0) throw new CommandError(['nix', ...args], output)
}
