import { rm, writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { Nix } from '../../../src/nix/command.ts'
import { composeLock } from '../../../src/nix/flake-lock/compose.ts'
import { exec } from '../../../src/system/exec.ts'
import { bothNix } from '../../support/nix/both-nix.ts'
import { flakeNix, LockWorld } from '../../support/nix/lock-worlds.ts'

const global = 'https://channels.nixos.org/flake-registry.json'

/** Nix where a file stands for the global registry, and what that file knows. */
async function withRegistry(world: LockWorld) {
  const [program, file] = [world.path('nix'), world.path('registry.json')]
  const replace = `for a; do shift; [ "$a" != ${global} ] || a='${file}'; set -- "$@" "$a"; done`
  await writeFile(program, `#!/bin/sh\n${replace}\nexec '${world.nix.at.program}' "$@"\n`, { mode: 0o755 })
  const to = (id: string) => ({
    from: { type: 'indirect', id },
    to: { type: 'git', url: `file://${world.path(id)}` },
  })
  return {
    nix: new Nix({ ...world.nix.at, program }, exec),
    knows: (...names: string[]) => writeFile(file, JSON.stringify({ version: 2, flakes: names.map(to) })),
    vanish: () => rm(file),
  }
}

test.each(bothNix)(
  'an input that the registry resolves moves and stays declared as it is; one that it does not know is told, and the others go on: %s',
  async (_, nixOf) => {
    await using world = await LockWorld.make(await nixOf())
    const { nix, knows, vanish } = await withRegistry(world)
    for (const name of ['dep', 'bare', 'a', 'b']) await world.add(name)
    await knows('dep', 'bare')
    await world.add('flake', {
      'flake.nix': flakeNix(
        ['dep.url = "flake:dep";', ...['a', 'b'].map((name) => `${name}.url = "${world.url(name)}";`)],
        '{ dep, bare, a, b, self }: { v = 1; }',
      ),
    })
    await nix.run(['flake', 'lock', '--option', 'flake-registry', global, world.path('flake')])
    await world.commit('flake', {})
    const resolved = async () => {
      const [flake] = (await world.resolve('flake', { nix })).update.flakes
      const inputs = new Map((flake?.inputs ?? []).map((input) => [input.name, input]))
      return { lock: flake && composeLock(flake), inputs, of: (name: string) => inputs.get(name)?.standing }
    }
    const same = await resolved()
    expect([same.of('a'), same.of('bare'), same.of('dep')]).toEqual(['current', 'current', 'current'])

    // a flake without a lock, and an input whose next revision is the first to need the registry
    await world.add('fresh', { 'flake.nix': flakeNix([], '{ dep, self }: { v = 1; }') })
    const [fresh] = (await world.resolve('fresh', { nix })).update.flakes
    expect(fresh?.inputs.map(({ name, standing }) => [name, standing])).toEqual([['dep', 'current']])
    expect(JSON.parse((fresh && composeLock(fresh)) ?? '{}').nodes.dep.original.id).toBe('dep')

    await world.commit('b', { 'flake.nix': flakeNix([], '{ dep, self }: { v = 2; }') })
    const revisions = await Promise.all(['dep', 'a'].map((name) => world.commit(name)))
    await world.commit('bare')
    await knows('dep')
    const moved = await resolved()
    expect(['a', 'b', 'bare', 'dep'].map(moved.of)).toEqual(['moves', 'moves', 'unreachable', 'moves'])
    expect(moved.inputs.get('bare')?.reason).toMatch(/bare.* registr/)
    const { nodes } = JSON.parse(moved.lock ?? '')
    expect([nodes.dep.locked.rev, nodes.a.locked.rev]).toEqual(revisions)
    expect(nodes.dep.original).toEqual({ id: 'dep', type: 'indirect' })
    expect(nodes[nodes.b.inputs.dep].original).toEqual({ id: 'dep', type: 'indirect' })
    await vanish()
    const without = await resolved()
    expect(['a', 'b', 'bare', 'dep'].map(without.of)).toEqual([
      ...['moves', 'unlockable', 'unreachable', 'unreachable'],
    ])
  },
)
