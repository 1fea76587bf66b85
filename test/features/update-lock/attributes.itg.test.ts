import { expect, test } from 'vitest'
import { composeLock } from '../../../src/nix/flake-lock/compose.ts'
import { flakeNix, LockWorld } from '../../support/nix/lock-worlds.ts'
import { floorNix, realNix } from '../../support/nix/real-nix.ts'

/** What a reference to git may say of how it is fetched; Nix 2.26 does not know `lfs`, and leaves it in the address. */
const ways = {
  lfs: '?lfs=1',
  submodules: '?submodules=1',
  shallow: '?shallow=1&ref=main',
  folder: '?dir=sub',
  exported: '?exportIgnore=1',
  everything: '?dir=sub&lfs=1&submodules=1&ref=other',
} as const

test.each([
  ['the newest Nix', realNix],
  ['the oldest Nix', floorNix],
] as const)(
  'how git is fetched stays in the lock, byte for byte as Nix itself updates it: %s',
  async (_, nixOf) => {
    await using world = await LockWorld.make(await nixOf())
    const change = async (name: string) => {
      await world.commit(name)
      await world.git(name, 'branch', '--force', 'other')
    }
    for (const name of Object.keys(ways)) {
      await world.add(name, { 'flake.nix': flakeNix([]), 'sub/flake.nix': flakeNix([]) })
      await change(name)
    }
    const inputs = Object.entries(ways).map(([name, query]) => `${name}.url = "${world.url(name, query)}";`)
    await world.add('flake', { 'flake.nix': flakeNix(inputs) })
    await world.lock('flake')
    for (const name of Object.keys(ways)) await change(name)
    const [flake] = (await world.resolve('flake')).update.flakes
    expect(flake?.inputs.map(({ name, standing }) => [name, standing])).toEqual(
      Object.keys(ways)
        .sort()
        .map((name) => [name, 'moves']),
    )
    const before = JSON.parse(await world.read('flake')).nodes
    await world.nix.run(['flake', 'update', '--flake', world.path('flake')])
    const theirs = await world.read('flake')
    expect(flake && composeLock(flake)).toBe(theirs)
    for (const [name, { locked, original }] of Object.entries<Node>(JSON.parse(theirs).nodes)) {
      if (name === 'root') continue
      expect([name, original]).toEqual([name, before[name].original])
      expect([name, Object.keys(locked)]).toEqual([name, Object.keys(before[name].locked)])
    }
    expect(theirs).toContain('lfs')
  },
)

interface Node {
  locked: object
  original: object
}
