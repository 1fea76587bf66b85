import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cacheFolder } from '../../../../src/features/setup/private-nix/cache-folder.ts'
import { completeFor, digestsOf, writeReady } from '../../../../src/features/setup/private-nix/ready.ts'
import { temporaryFolder } from '../../../support/nix/real-nix.ts'

const set = { name: 'tools', suite: 'trixie', packages: ['bash'] } as const

test('a cache folder is complete for the packages it was made of, and not for a set of the same name with others', async () => {
  await using folder = await temporaryFolder()
  const cache = cacheFolder({ FLAKESHIP_CACHE: folder.path })
  await mkdir(join(cache.nix, 'flakeship'), { recursive: true })
  expect(await completeFor(cache, [])).toBeUndefined()
  await writeReady(cache, { format: 3, nix: '/nix/store/x', extra: {}, made: digestsOf([set]) })
  expect(await completeFor(cache, [set])).toMatchObject({ nix: '/nix/store/x' })
  expect(await completeFor(cache, [{ ...set, packages: ['bash', 'tar'] }])).toBeUndefined()
  expect(await completeFor(cache, [set, { ...set, name: 'more' }])).toBeUndefined()
})
