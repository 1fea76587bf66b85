import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { UpdatedFlake } from '../../../src/documents/update.ts'
import { Nix } from '../../../src/nix/command.ts'
import { composeLock } from '../../../src/nix/flake-lock/compose.ts'
import { exec } from '../../../src/system/exec.ts'
import { bothNix } from '../../support/nix/both-nix.ts'
import { flakeNix, LockWorld } from '../../support/nix/lock-worlds.ts'
import { tarballReleases } from '../../support/nix/tarball-releases.ts'

const standings = (flake: UpdatedFlake | undefined) =>
  Object.fromEntries((flake?.inputs ?? []).map(({ name, standing }) => [name, standing]))
const reasonOf = (flake: UpdatedFlake | undefined, name: string) =>
  flake?.inputs.find((input) => input.name === name)?.reason

describe.each(bothNix)('%s', (_, nixOf) => {
  let world: LockWorld
  beforeAll(async () => {
    world = await LockWorld.make(await nixOf())
    for (const name of ['a', 'b', 'odd']) await world.add(name)
  })
  afterAll(() => world[Symbol.asyncDispose]())

  test('each input stands as it is: moved, current, pinned, gone; the others go on', async () => {
    const rev = await world.git('a', 'rev-parse', 'HEAD')
    await world.add('gone')
    await world.add('flake', {
      'flake.nix': flakeNix([
        `moved.url = "${world.url('a')}";`,
        `current.url = "${world.url('b')}";`,
        `gone.url = "${world.url('gone')}";`,
        `withRev.url = "${world.url('a', `?rev=${rev}`)}";`,
        `sub.url = "path:./sub";`,
        `absolute.url = "path:${world.path('odd')}";`,
        `"x; ::set-output".url = "${world.url('a')}";`,
      ]),
      'sub/flake.nix': flakeNix([]),
    })
    await world.lock('flake')
    const before = await world.read('flake')
    const moved = await world.commit('a')
    await rm(world.path('gone'), { recursive: true })

    const { update } = await world.resolve('flake')
    const [flake] = update.flakes
    expect(standings(flake)).toEqual({
      moved: 'moves',
      current: 'current',
      gone: 'unreachable',
      withRev: 'pinned',
      sub: 'pinned',
      absolute: 'pinned',
      'x; ::set-output': 'pinned',
    })
    expect(reasonOf(flake, 'gone')).toMatch(/gone.* (not exist|not appear).*; it is not there, or is private/)
    expect(reasonOf(flake, 'withRev')).toBe(`flake.nix says its revision (${rev.slice(0, 7)})`)
    expect(reasonOf(flake, 'absolute')).toContain('a folder of this machine')
    expect(flake && composeLock(flake)).toBe(before.replace(...replacing(before, 'moved', rev, moved, flake)))
    await expect(world.resolve('flake', { inputs: ['absolute'] })).rejects.toThrow(
      `input absolute cannot be updated: ${world.path('odd')} is a folder of this machine`,
    )
    await expect(world.resolve('flake', { inputs: ['moved', 'curent'] })).rejects.toThrow(
      'no input matches "curent" (nearest: current)',
    )
    expect(await world.git('flake', 'status', '--porcelain')).toBe('')
  })

  test('what is reported is what is locked, although the branch moves on while the run locks', async () => {
    await world.add('moving')
    for (const name of ['one', 'two']) {
      await world.add(`far-${name}`, { 'flake.nix': flakeNix([`moving.url = "${world.url('moving')}";`]) })
    }
    await world.add('pair', {
      'one/flake.nix': flakeNix([
        `moving.url = "${world.url('moving')}";`,
        `bare.url = "${world.url('far-one')}";`,
      ]),
      'two/flake.nix': flakeNix([`moving.url = "${world.url('moving')}";`]),
    })
    await world.lock('pair', 'one')
    await world.lock('pair', 'two')
    const resolved = await world.commit('moving')
    await world.commit('far-one')
    const restless = new RestlessNix(world.nix.at, (args) => {
      if (args[1] !== 'update') return
      execFileSync('git', [
        '-C',
        world.path('moving'),
        ...somebody,
        'commit',
        '--quiet',
        '--allow-empty',
        '-m',
        'on',
      ])
    })
    const { update } = await world.resolve('pair', {
      nix: restless,
      flakes: ['one', 'two'].map((name) => `${world.path('pair')}/${name}`),
    })
    expect(await world.git('moving', 'rev-list', '--count', `${resolved}..HEAD`)).not.toBe('0')
    for (const flake of update.flakes) {
      const moving = flake.inputs.find(({ name }) => name === 'moving')
      expect(moving?.after?.revision).toBe(resolved)
      const text = composeLock(flake) ?? ''
      const lock = JSON.parse(text)
      expect(lock.nodes[lock.nodes.root.inputs.moving].locked.rev).toBe(resolved)
      expect(composeLock(flake)).toBe(text)
    }
    expect(update.flakes.map(({ folder, lockFile }) => [folder, lockFile])).toEqual([
      ['one', 'one/flake.lock'],
      ['two', 'two/flake.lock'],
    ])
  })

  test('a checkout with changes that nobody committed cannot be locked, and says so', async () => {
    await world.add('dirty')
    await world.add('of-dirty', { 'flake.nix': flakeNix([`dirty.url = "${world.url('dirty')}";`]) })
    await world.lock('of-dirty')
    writeFileSync(world.path('dirty/flake.nix'), `${flakeNix([])}# not committed\n`)
    const [flake] = (await world.resolve('of-dirty')).update.flakes
    expect(standings(flake)).toEqual({ dirty: 'unreachable' })
    expect(reasonOf(flake, 'dirty')).toContain('changes that are not committed')
  })

  test('a new revision that cannot be locked is held with the words of Nix, and the others go on', async () => {
    await world.add('outer', { 'flake.nix': flakeNix([`dep.url = "${world.url('b')}";`]) })
    await world.add('unflaked')
    await world.add('dropping', {
      'flake.nix': flakeNix([
        `outer.url = "${world.url('outer')}";`,
        `dep.follows = "outer/dep";`,
        `a.url = "${world.url('a')}";`,
        `unflaked.url = "${world.url('unflaked')}";`,
      ]),
    })
    await world.lock('dropping')
    await world.commit('outer', { 'flake.nix': flakeNix([]) })
    await world.git('unflaked', 'rm', '--quiet', 'flake.nix')
    for (const name of ['a', 'unflaked']) await world.commit(name)
    const [flake] = (await world.resolve('dropping')).update.flakes
    expect(standings(flake)).toEqual({
      a: 'moves',
      outer: 'unlockable',
      unflaked: 'unlockable',
      'outer/dep': 'unselected',
    })
    expect(reasonOf(flake, 'outer')).toMatch(
      /^its new revision cannot be locked: .*follows a non-existent input 'outer\/dep'/,
    )
    expect(reasonOf(flake, 'unflaked')).toContain('flake.nix')
    expect(flake && composeLock(flake)).toContain(await world.git('a', 'rev-parse', 'HEAD'))
  })

  test('a lock that does not fit flake.nix is repaired, as an entry of its own', async () => {
    await world.add('stale', {
      'flake.nix': flakeNix([`a.url = "${world.url('a')}";`, `old.url = "${world.url('b')}";`]),
    })
    await world.lock('stale')
    await world.commit('stale', {
      'flake.nix': flakeNix([`a.url = "${world.url('a')}";`, `new.url = "${world.url('b')}";`]),
    })
    const [flake] = (await world.resolve('stale', { inputs: ['a'] })).update.flakes
    expect(standings(flake)).toEqual({ a: 'current', new: 'unselected' })
    expect(flake?.repairs.map(({ name, change }) => [name, change])).toEqual([
      ['old', 'removed'],
      ['new', 'added'],
    ])
    const lock = JSON.parse((flake && composeLock(flake)) ?? '')
    expect(Object.keys(lock.nodes)).toEqual(['a', 'new', 'root'])

    // none at all
    await world.git('stale', 'rm', '--quiet', '--force', 'flake.lock')
    await world.commit('stale')
    const [fresh] = (await world.resolve('stale')).update.flakes
    expect(fresh?.repairs.map(({ name, change }) => [name, change])).toEqual([
      ['a', 'added'],
      ['new', 'added'],
    ])
    expect(fresh?.sha256.lock).toBeUndefined()
    expect((fresh && composeLock(fresh)) ?? '').toBe(`${JSON.stringify(lock, null, 2)}\n`)
  })

  test.each([5, 6])('a lock of version %i is read, and nothing to move is no change', async (version) => {
    await world.add(`old-${version}`, {
      'flake.nix': flakeNix([`a.url = "${world.url('a')}";`, `sub.url = "path:./sub";`]),
      'sub/flake.nix': flakeNix([]),
    })
    await world.lock(`old-${version}`)
    const old = { ...JSON.parse(await world.read(`old-${version}`)), version }
    for (const node of Object.values<Record<string, unknown>>(old.nodes))
      if (version === 5 && node.locked) {
        const { narHash, lastModified, ...locked } = node.locked as Record<string, unknown>
        Object.assign(node, { info: { narHash, lastModified }, locked })
      }
    await world.commit(`old-${version}`, { 'flake.lock': JSON.stringify(old) })
    const [same] = (await world.resolve(`old-${version}`)).update.flakes
    expect(same?.repairs).toEqual([])
    expect(same && composeLock(same)).toBeUndefined()
    await world.commit('a')
    const [moved] = (await world.resolve(`old-${version}`)).update.flakes
    expect(JSON.parse((moved && composeLock(moved)) ?? '')).toMatchObject({ version: 7 })
  })

  test.each([
    ['conflict markers', '{\n<<<<<<< ours\n', 'flake.lock has conflict markers (line 2); take one side'],
    [
      'version 8',
      '{"version":8,"root":"root","nodes":{"root":{}}}',
      'flake.lock is version 8 of the format, ',
    ],
    ['no JSON', 'nothing', 'flake.lock is not JSON; take it from the last commit'],
    [
      'an input that is not there',
      '{"version":7,"root":"root","nodes":{"root":{"inputs":{"a":"a"}}}}',
      'flake.lock is broken: it names an input "a" that it does not have',
    ],
    [
      'a circle',
      '{"version":7,"root":"r","nodes":{"r":{"inputs":{"a":"r"}}}}',
      'flake.lock is broken: its inputs go round in circles',
    ],
    ['20 MB', `{"version":7,${' '.repeat(20_000_000)}}`, 'flake.lock is larger than 4 MiB'],
  ])('a lock with %s is one line', async (_, text, words) => {
    await world.add('broken')
    await world.commit('broken', { 'flake.lock': text })
    const refused = await world.resolve('broken').catch((error) => error)
    expect(refused.message).toContain(words)
    expect(refused.message).not.toContain('\n')
    expect(refused.reason).toBe('usage')
  })
})

const somebody = ['-c', 'user.name=a', '-c', 'user.email=a@example.org']

/** Nix on a day on which something happens just before it is asked. */
class RestlessNix extends Nix {
  readonly #before: (args: readonly string[]) => void
  constructor(at: Nix['at'], before: (args: readonly string[]) => void) {
    super(at, exec)
    this.#before = before
  }
  override start(...words: Parameters<Nix['start']>): ReturnType<Nix['start']> {
    this.#before(words[0])
    return super.start(...words)
  }
}

/** How the text of a lock differs when one input moves. */
function replacing(
  before: string,
  name: string,
  rev: string,
  moved: string,
  flake: UpdatedFlake | undefined,
): [string, string] {
  const after = flake?.inputs.find((input) => input.name === name)?.after?.locked
  const start = before.indexOf(`    "${name}": {`)
  const old = before.slice(start, before.indexOf('"type"', start))
  const now = old
    .replace(rev, moved)
    .replace(/"narHash": "[^"]*"/, `"narHash": "${after?.narHash}"`)
    .replace(/"lastModified": \d+/, `"lastModified": ${after?.lastModified}`)
    .replace(/"revCount": \d+/, `"revCount": ${after?.revCount}`)
  return [old, now]
}

test.each(bothNix)(
  'a tarball moves by its immutable link, and one that says nothing by its hash: %s',
  async (_, nixOf) => {
    await using world = await LockWorld.make(await nixOf())
    await using server = await tarballReleases(world)
    await world.add('flake', {
      'flake.nix': flakeNix([
        `channel.url = "${server.url}/channel.tar.gz";`,
        `plain.url = "${server.url}/plain.tar.gz";`,
      ]),
    })
    await world.lock('flake')
    const [same] = (await world.resolve('flake')).update.flakes
    expect(standings(same)).toEqual({ channel: 'current', plain: 'current' })
    server.release += 1
    const [flake] = (await world.resolve('flake')).update.flakes
    expect(standings(flake)).toEqual({ channel: 'moves', plain: 'moves' })
    const lock = JSON.parse((flake && composeLock(flake)) ?? '')
    expect(lock.nodes.channel.locked.url).toBe(`${server.url}/immutable/2.tar.gz`)
    expect(lock.nodes.channel.original.url).toBe(`${server.url}/channel.tar.gz`)
    expect(lock.nodes.plain.locked.url).toBe(`${server.url}/plain.tar.gz`)
  },
)
