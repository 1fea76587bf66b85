import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Plan } from '../../../src/documents/plan.ts'
import { versions } from '../../../src/documents/versions.ts'
import { writeFlake } from '../../support/nix/flakes.ts'
import { temporaryFolder } from '../../support/nix/real-nix.ts'
import { flakeship } from '../../support/runner/command-line.ts'

/** By their names two of them are work for most of an hour. */
const packages = `
  one = sh "linux-6.1-one" "echo one > $out";
  two = sh "linux-6.1-two" "echo two > $out";
  odd = derivation { name = "odd"; system = "riscv64-linux"; builder = "/bin/sh"; };
`
interface Answer extends Pick<Plan, 'shards' | 'sharing'> {
  unplaced: { id: string; reason: string }[]
}

test('plan --json says which jobs there would be, why, and what no machine can build; it writes nothing', async () => {
  await using folder = await temporaryFolder()
  // no times of other tests
  const env = { FLAKESHIP_CACHE: join(folder.path, 'cache') }
  // but what somebody else would like to be true
  const place = { what: 'build', system: 'x86_64-linux', machine: 'ubuntu-24.04', day: 1 }
  const seconds = [[-1], [1e9], [null], [], 'x', Array(9).fill(1)]
  const entries = [
    ...seconds.map((one) => ({ ...place, name: 'linux', seconds: one })),
    { name: '::error::x' },
    7,
  ]
  await mkdir(env.FLAKESHIP_CACHE)
  await writeFile(
    join(env.FLAKESHIP_CACHE, 'history.json'),
    JSON.stringify({ document: 'history', version: versions.history, entries }),
  )
  const flake = await writeFlake(join(folder.path, 'flake'), packages)
  const words = ['plan', flake, '--prefer', 'fast', '--runners', '*.two=self-hosted,large', '--json']
  const { code, stdout, stderr } = await flakeship(words, { cwd: folder.path, env }).ended
  expect(code, stderr).toBe(0)
  const { shards = [], sharing, unplaced }: Answer = JSON.parse(stdout)
  expect(new Map(shards.map(({ runner, targets }) => [targets.join(), runner]))).toEqual(
    new Map([
      ['packages.x86_64-linux.one', ['ubuntu-24.04']],
      ['packages.x86_64-linux.two', ['self-hosted', 'large']],
    ]),
  )
  expect(shards.every(({ seconds, parts }) => seconds > 0 && parts !== undefined)).toBe(true)
  expect(sharing).toMatchObject({
    ...{ prefer: 'fast', chosen: { jobs: 2 }, copies: { derivations: 0 } },
    last: { chain: [{ name: expect.stringMatching(/^linux-6\.1-/), priced: 'name' }] },
  })
  expect(unplaced).toEqual([
    { id: 'packages.x86_64-linux.odd', reason: expect.stringContaining('riscv64-linux') },
  ])
  expect((await readdir(folder.path)).sort()).toEqual(['cache', 'flake'])
  expect(await readdir(env.FLAKESHIP_CACHE)).toEqual(['history.json'])
})
