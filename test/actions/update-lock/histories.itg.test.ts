import { chmod, mkdir, rm, writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { Nix } from '../../../src/nix/command.ts'
import type { LockNode } from '../../../src/nix/flake-lock/lock-tree.ts'
import { exec } from '../../../src/system/exec.ts'
import { bothNix } from '../../support/nix/both-nix.ts'
import { flakeNix, LockWorld } from '../../support/nix/lock-worlds.ts'
import { tarballReleases } from '../../support/nix/tarball-releases.ts'
import { updateLock } from '../../support/nix/update-lock.ts'

/** Nix where a branch moves on whenever Nix is asked anything. */
async function restless(world: LockWorld, name: string): Promise<Nix> {
  const program = world.path('bin/nix')
  const somebody = '-c user.name=a -c user.email=a@example.org'
  const commit = `git -C '${world.path(name)}' ${somebody} commit --quiet --allow-empty --message=on`
  await mkdir(world.path('bin'))
  await writeFile(program, `#!/bin/sh\n${commit} >&2 || :\nexec '${world.nix.at.program}' "$@"\n`)
  await chmod(program, 0o755)
  return new Nix({ ...world.nix.at, program }, exec)
}

test.each(bothNix)(
  'withdrawn, gone back, gone, moving meanwhile, nested, followed to what was dropped, behind an immutable link: %s',
  async (_, nixOf) => {
    await using world = await LockWorld.make(await nixOf())
    await using server = await tarballReleases(world)
    for (const name of ['dep', 'back', 'withdrawn', 'gone', 'moving']) await world.add(name)
    const needsDep = { 'flake.nix': flakeNix([`dep.url = "${world.url('dep')}";`]) }
    for (const name of ['outer', 'dropping']) await world.add(name, needsDep)
    const seconds = Math.floor(Date.now() / 1000)
    const later = (name: string, by: number) => world.commitAt(name, String(seconds + by))
    const [back, withdrawn] = [await later('back', 10), await later('withdrawn', 10)]
    const urls = ['back', 'withdrawn', 'gone', 'moving', 'outer', 'dropping'].map(
      (name) => `${name}.url = "${world.url(name)}";`,
    )
    await world.add('flake', {
      'flake.nix': flakeNix([
        ...urls,
        `again.url = "${world.url('moving')}";`,
        'dropped.follows = "dropping/dep";',
        `channel.url = "${server.url}/channel.tar.gz";`,
      ]),
    })
    await world.lock('flake')
    const before = await world.tree('flake')

    for (const name of ['back', 'withdrawn']) await world.git(name, 'reset', '--quiet', '--hard', 'HEAD~')
    const instead = await later('withdrawn', 20)
    await rm(world.path('gone'), { recursive: true })
    const dep = await world.commit('dep')
    await world.commit('dropping', { 'flake.nix': flakeNix([]) })
    server.release += 1
    const { update, summary, exitCode } = await updateLock(await restless(world, 'moving'), {
      ...{ flakes: world.path('flake'), out: world.path('out'), verify: 'none', inputs: '*\nouter/dep' },
    })

    expect(exitCode, summary).toBe(0)
    const inputs = update.flakes[0]?.inputs ?? []
    expect(Object.fromEntries(inputs.map(({ name, standing }) => [name, standing]))).toEqual({
      back: 'went-back',
      withdrawn: 'moves',
      gone: 'unreachable',
      moving: 'moves',
      again: 'moves',
      outer: 'current',
      'outer/dep': 'moves',
      dropping: 'unlockable',
      'dropping/dep': 'unselected',
      channel: 'moves',
    })
    const tree = await world.tree('flake')
    const lockedIn = (found: typeof tree, name: string) => (found.inputs.get(name) as LockNode).locked
    const revOf = (name: string) => lockedIn(tree, name)?.rev
    expect([revOf('withdrawn'), revOf('back')]).toEqual([instead, back])
    expect(revOf('withdrawn')).not.toBe(withdrawn)
    // whatever came meanwhile, one revision was resolved, is told and is locked
    const told = inputs.flatMap(({ name, after }) => (name === 'moving' ? [after?.revision] : []))
    expect([revOf('moving'), revOf('again')]).toEqual([...told, ...told])
    expect(revOf('moving')).not.toBe(lockedIn(before, 'moving')?.rev)
    expect(await world.git('moving', 'rev-list', '--count', `${revOf('moving')}..HEAD`)).not.toBe('0')
    for (const name of ['gone', 'dropping', 'outer'])
      expect(lockedIn(tree, name)).toEqual(lockedIn(before, name))
    expect((tree.inputs.get('outer') as LockNode).inputs.get('dep')).toMatchObject({ locked: { rev: dep } })
    expect(lockedIn(tree, 'channel')?.url).toBe(`${server.url}/immutable/2.tar.gz`)
    await world.commit('flake', {})
    await world.nix.run(['flake', 'metadata', '--no-update-lock-file', world.path('flake')])
  },
)
