import { afterAll, beforeAll, vi } from 'vitest'
import { type TemporaryFolder, temporaryFolder } from '../nix/real-nix.ts'

/**
 * The common set-up of files with whole runs: a long time-out, and a separate folder that exists once its tests run.
 */
export function wholeCheckSuite({ minutes = 10 } = {}): { readonly path: string } {
  vi.setConfig({ testTimeout: minutes * 60_000, hookTimeout: 600_000 })
  let folder: TemporaryFolder | undefined
  beforeAll(async () => {
    folder = await temporaryFolder()
  })
  afterAll(() => folder?.[Symbol.asyncDispose]())
  return {
    get path() {
      if (folder === undefined) throw new Error('the tests of this file have not begun')
      return folder.path
    },
  }
}
