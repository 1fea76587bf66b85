import { appendFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  flakesOfJob,
  type LockedFlake,
  recordFlake,
  recordReference,
} from '../../../../src/actions/phases/cache/flakes-of-job.ts'
import type { Host } from '../../../../src/host/host.ts'
import { temporaryFolder } from '../../../support/nix/real-nix.ts'

const flakeOf = (name: string): LockedFlake =>
  ({
    source: `/nix/store/${name}`,
    lockHash: name,
    locks: { nodes: {}, root: 'root' },
  }) as unknown as LockedFlake
const inJob = (folder: string, kind = 'github') =>
  ({ kind, environment: { RUNNER_TEMP: folder } }) as unknown as Host

test('the flakes of a job are those of all its steps, each once, and what could not be resolved by its name', async () => {
  await using place = await temporaryFolder()
  const host = inJob(place.path)
  expect(await flakesOfJob(flakeOf('own'), host)).toEqual({ flakes: [flakeOf('own')], references: [] })
  for (const name of ['other', 'own', 'other']) await recordFlake(flakeOf(name), host)
  await recordReference('path:./later', host)
  expect(await flakesOfJob(flakeOf('own'), host)).toEqual({
    flakes: [flakeOf('own'), flakeOf('other')],
    references: ['path:./later'],
  })
})

test('what nobody can read is not taken for no flake', async () => {
  await using place = await temporaryFolder()
  for (const [name, text] of [
    ['cut', '{"source":"/nix/st'],
    ['foreign', '{"source":1,"locks":{}}\n'],
  ] as const) {
    const folder = join(place.path, name)
    await mkdir(folder)
    await recordFlake(flakeOf('a'), inJob(folder))
    await appendFile(join(folder, 'flakeship-flakes'), text)
    expect(await flakesOfJob(flakeOf('own'), inJob(folder))).toBeUndefined()
  }
  const folder = join(place.path, 'none')
  await mkdir(join(folder, 'flakeship-flakes'), { recursive: true })
  expect(await flakesOfJob(flakeOf('own'), inJob(folder))).toBeUndefined()
})

test('a terminal has no job', async () => {
  await using place = await temporaryFolder()
  await recordFlake(flakeOf('other'), inJob(place.path, 'terminal'))
  expect((await flakesOfJob(flakeOf('own'), inJob(place.path)))?.flakes).toEqual([flakeOf('own')])
})
