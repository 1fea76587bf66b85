import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { PassThrough } from 'node:stream'
import { afterAll, beforeAll } from 'vitest'
import { cacheFolderPath } from '../../../src/nix/store/cache-folder.ts'
import { start } from '../../../src/system/process.ts'

/** Waits for whoever else uses the folder that Nix reads: there is one of it for all tests on this machine. */
async function alone(): Promise<AsyncDisposable> {
  const input = new PassThrough()
  const held = start('flock', ['/nix/var/flakeship.lock', 'sh', '-c', 'echo held; exec cat >/dev/null'], {
    env: { PATH: process.env.PATH ?? '' },
    input,
  })
  held.stderr.resume()
  await once(held.stdout, 'data')
  return held
}

const empty = (): Promise<void> => rm(cacheFolderPath, { recursive: true, force: true })

/** The tests of this file have the folder for themselves, empty at first, and leave nothing in it. */
export function nixFolderAlone(): void {
  let held: AsyncDisposable | undefined
  beforeAll(async () => {
    held = await alone()
    await empty()
  }, 600_000)
  afterAll(async () => {
    if (held) await empty()
    await held?.[Symbol.asyncDispose]()
  })
}
