import { join } from 'node:path'
import { expect, test } from 'vitest'
import { composeLock } from '../../../src/nix/flake-lock/compose.ts'
import { lockTree } from '../../../src/nix/flake-lock/lock-tree.ts'
import { lockFileOf, printLock } from '../../../src/nix/flake-lock/print-lock.ts'
import { flakeNix, LockWorld } from '../../support/nix/lock-worlds.ts'
import { floorNix, realNix } from '../../support/nix/real-nix.ts'

const versions = [
  ['the newest Nix', realNix],
  ['the oldest Nix', floorNix],
] as const

test.each(versions)(
  'a lock of any inputs that move is, byte for byte, what nix flake update of these writes: %s',
  async (_, nixOf) => {
    await using world = await LockWorld.make(await nixOf())
    for (const name of ['deep', 'plain']) await world.add(name)
    await world.add('files', { file: 'no flake' })
    // with a lock of its own, and without one
    const below = [`deep.url = "${world.url('deep')}";`, `again.follows = "deep";`]
    for (const name of ['home', 'bare']) await world.add(name, { 'flake.nix': flakeNix(below) })
    await world.lock('home')
    await world.add('flake', {
      'flake.nix': flakeNix([
        `home.url = "${world.url('home')}";`,
        `bare.url = "${world.url('bare')}";`,
        `bare.inputs.deep.follows = "deep";`,
        `other.url = "${world.url('bare', '?ref=main')}";`,
        `deep.url = "${world.url('deep')}";`,
        `files = { url = "${world.url('files')}"; flake = false; };`,
        `sub.url = "path:./sub";`,
      ]),
      'sub/flake.nix': flakeNix([`plain.url = "${world.url('plain')}";`]),
    })
    await world.lock('flake')
    const before = await world.read('flake')
    expect(printLock(lockTree(JSON.parse(before)))).toBe(before)

    for (const name of ['deep', 'plain', 'files', 'bare']) await world.commit(name)
    await world.nix.run(['flake', 'update', '--flake', world.path('home')])
    await world.commit('home', {})

    const { update } = await world.resolve('flake', { inputs: ['*', 'sub/plain', 'home/deep'] })
    const [flake] = update.flakes
    if (!flake) throw new Error('no flake')
    const moving = flake.inputs.filter(({ standing }) => standing === 'moves').map(({ name }) => name)
    expect(moving.sort()).toEqual(['bare', 'deep', 'files', 'home', 'home/deep', 'other', 'sub/plain'])

    const sets = [
      ['bare'],
      ['home'],
      ['home/deep'],
      ['deep', 'sub/plain'],
      ['files', 'other', 'home'],
      moving,
    ]
    for (const set of sets) {
      const ours = composeLock(flake, new Set(moving.filter((name) => !set.includes(name))))
      const theirs = join(world.folder, 'theirs.lock')
      await world.nix.run([
        'flake',
        'update',
        '--flake',
        world.path('flake'),
        '--output-lock-file',
        theirs,
        ...set,
      ])
      expect([set, ours]).toEqual([set, await world.read('.', 'theirs.lock')])
    }
    expect(composeLock(flake, new Set(moving))).toBeUndefined()
    expect(await world.read('flake')).toBe(before)
    expect(await world.git('flake', 'status', '--porcelain')).toBe('')
  },
)

test('a node and what is below it is a lock of its own', () => {
  const lock = {
    version: 7,
    root: 'root',
    nodes: {
      root: { inputs: { home: 'home' } },
      home: { original: { type: 'a' }, locked: { type: 'a' }, inputs: { home: 'home_2', same: ['home'] } },
      home_2: { original: { type: 'b' }, locked: { type: 'b' }, flake: false },
    },
  }
  const home = lockTree(lock).inputs.get('home')
  if (home === undefined || Array.isArray(home)) throw new Error('no home')
  const own = lockFileOf(home as ReturnType<typeof lockTree>, 'home')
  expect(own.root).toBe('home')
  expect(printLock(lockTree(own))).toBe(printLock(home as ReturnType<typeof lockTree>))
})
