import { expect, test } from 'vitest'
import { composeLock } from '../../../src/nix/flake-lock/compose.ts'
import { flakeNix, LockWorld } from '../../support/nix/lock-worlds.ts'
import { floorNix, realNix } from '../../support/nix/real-nix.ts'
import { updateLock } from '../../support/nix/update-lock.ts'

const made = (name: string, needs: string) =>
  `derivation { name = "${name}"; needs = ${needs}; system = "x86_64-linux"; builder = "/bin/sh"; args = [ "-c" "echo > $out" ]; }`
const library = (value: string) => ({ 'flake.nix': flakeNix([], `_: { v = ${value}; }`) })

/** A flake whose subflake has an input of its own, and one that both have. */
async function worldOf(nix: Awaited<ReturnType<typeof realNix>>): Promise<LockWorld> {
  const world = await LockWorld.make(nix)
  for (const name of ['shared', 'tool', 'bad']) await world.add(name, library(`"old ${name}"`))
  await world.add('flake', {
    'flake.nix': flakeNix(
      [`shared.url = "${world.url('shared')}";`, 'web.url = "path:./web";'],
      `{ web, shared, ... }: { packages.x86_64-linux.top = ${made('top', '"${web.v}${shared.v}"')}; }`,
    ),
    'web/flake.nix': flakeNix(
      ['shared', 'tool', 'bad'].map((name) => `${name}.url = "${world.url(name)}";`),
      `{ shared, tool, bad, ... }: { v = "\${shared.v}\${tool.v}\${bad.v}"; packages.x86_64-linux.web = ${made('web', '"${tool.v}${bad.v}"')}; }`,
    ),
  })
  await world.lock('flake', 'web')
  await world.lock('flake')
  return world
}

test.each([
  ['the newest Nix', realNix],
  ['the oldest Nix', floorNix],
] as const)(
  'a flake and its subflake move together, as Nix would move one after the other; what breaks is held in both: %s',
  async (_, nixOf) => {
    await using world = await worldOf(await nixOf())
    for (const name of ['shared', 'tool']) await world.commit(name, library(`"new ${name}"`))
    await world.commit('bad', library('throw "bad is broken today"'))
    const folders = [world.path('flake'), `${world.path('flake')}/web`]
    const { update, summary, exitCode } = await updateLock(world.nix, {
      flakes: folders.join('\n'),
      out: world.path('out'),
      verify: 'evaluate',
    })
    expect(exitCode, summary).toBe(0)
    expect(update.judgement?.held).toMatchObject([
      { flake: 'web', name: 'bad', cause: 'bad is broken today', proved: true },
    ])
    expect(await world.git('flake', 'status', '--porcelain')).toBe('M flake.lock\n M web/flake.lock')
    const revOf = (name: string) => world.git(name, 'rev-parse', 'HEAD')
    const [top, web] = [await world.read('flake'), await world.read('flake', 'web/flake.lock')]
    for (const name of ['shared', 'tool'])
      for (const lock of [top, web]) expect([name, lock.includes(await revOf(name))]).toEqual([name, true])
    for (const lock of [top, web]) expect(lock).not.toContain(await revOf('bad'))
    expect(top.match(new RegExp(await revOf('shared'), 'g'))).toHaveLength(2)

    // Nix itself finds both locks in order, and a second night finds nothing
    await world.commit('flake', {})
    for (const folder of folders) await world.nix.run(['flake', 'metadata', '--no-update-lock-file', folder])
    await world.git('bad', 'reset', '--quiet', '--hard', 'HEAD~')
    const again = await world.resolve('flake', { flakes: folders })
    expect(again.update.flakes.map((flake) => composeLock(flake))).toEqual([undefined, undefined])
  },
)

test('the newest Nix makes the same of both, asked one after the other', async () => {
  await using world = await worldOf(await realNix())
  for (const name of ['shared', 'tool', 'bad']) await world.commit(name, library(`"new ${name}"`))
  const folders = [world.path('flake'), `${world.path('flake')}/web`]
  const { update } = await world.resolve('flake', { flakes: folders })
  const ours = update.flakes.map((flake) => composeLock(flake))
  for (const folder of [...folders].reverse()) {
    await world.nix.run(['flake', 'update', '--flake', folder])
    await world.commit('flake', {})
  }
  expect(ours).toEqual([await world.read('flake'), await world.read('flake', 'web/flake.lock')])
})
