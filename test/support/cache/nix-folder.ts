import { once } from 'node:events'
import { PassThrough } from 'node:stream'
import { afterAll, beforeAll } from 'vitest'
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

/** The tests of this file have the folder for themselves. */
export function nixFolderAlone(): void {
  let held: AsyncDisposable | undefined
  beforeAll(async () => {
    held = await alone()
  }, 600_000)
  afterAll(() => held?.[Symbol.asyncDispose]())
}
