import { expect, test } from 'vitest'
import type { JobCache } from '../../../../src/features/cache/job-cache.ts'
import { saveNew } from '../../../../src/features/cache/save/save-new.ts'
import { savePlan } from '../../../../src/features/cache/save/save-plan.ts'
import type { Nix } from '../../../../src/nix/command.ts'
import { planOf, targetOf } from '../../../support/nix/plans.ts'
import { recordingLog } from '../../../support/runner/recording-log.ts'
import { drvOf } from '../../report/sample-run.ts'

/** A job that may do everything but what is changed; asking Nix, or saving, is an error. */
async function saved(more: Partial<JobCache>, uncacheable?: string) {
  const log = recordingLog()
  const cache = { service: { may: { read: true, write: true } }, scope: { isPrivate: false }, saves: true }
  const derivation = { drvPath: drvOf('a'), name: 'a', system: 'x86_64-linux', needs: [] }
  const plan = { ...planOf([targetOf({ id: 'a', drvPath: drvOf('a') })]), derivations: [derivation] }
  const asked = savePlan(
    { ...cache, ...more } as unknown as JobCache,
    {} as Nix,
    {
      plan: { ...plan, ...(uncacheable === undefined ? {} : { uncacheable }) } as never,
      result: { derivations: [] },
    },
    { log, signal: new AbortController().signal, since: 0, expected: () => 100 },
  )
  return { layer: await asked, said: log.lines.map(({ text }) => text) }
}

test.each<[string, Partial<JobCache>, string | undefined, string]>([
  ['the run only takes', { saves: false }, undefined, 'this run only takes from there (cache-save)'],
  [
    'the job may not write',
    { service: { may: { read: true, write: false } } as JobCache['service'] },
    undefined,
    'the cache-mode of this job does not let it write',
  ],
  [
    'the job may not read',
    { service: { may: { read: false, write: true } } as JobCache['service'] },
    undefined,
    'the cache-mode of this job does not let it read, so that no later run would find it',
  ],
  ['an input is private', {}, 'the input x is private', 'the input x is private'],
])('nothing is saved where %s, and the reason is one line', async (_, more, uncacheable, why) => {
  expect(await saved(more, uncacheable)).toEqual({
    layer: undefined,
    said: [`nothing is saved in the cache: ${why}`],
  })
})

test.each([
  [{ read: true, write: false }, 'write'],
  [{ read: false, write: true }, 'read, so that no later run would find it'],
])('without a plan neither, and the store is not asked: %s', async (may, what) => {
  const log = recordingLog()
  const cache = { service: { may } } as unknown as JobCache
  const saving = { log, signal: new AbortController().signal, since: 0, expected: () => 100 }
  const layer = await saveNew(cache, {} as Nix, { ...saving, whyUncacheable: async () => undefined })
  expect({ layer, said: log.lines.map(({ text }) => text) }).toEqual({
    layer: undefined,
    said: [`nothing is saved in the cache: the cache-mode of this job does not let it ${what}`],
  })
})
