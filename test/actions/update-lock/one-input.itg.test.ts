import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { LockNode } from '../../../src/nix/flake-lock/lock-tree.ts'
import { bothNix } from '../../support/nix/both-nix.ts'
import { flakeNix, LockWorld } from '../../support/nix/lock-worlds.ts'
import type { realNix } from '../../support/nix/real-nix.ts'
import { updateLock } from '../../support/nix/update-lock.ts'

/** A package whose output is a shell script's; of an input or of the flake itself. */
const shell = (name: string, script: string) =>
  `derivation { name = "${name}"; salt = "${randomBytes(6).toString('hex')}"; system = "x86_64-linux"; builder = "/bin/sh"; args = [ "-c" ${script} ]; }`
const library = (value: string) => ({ 'flake.nix': flakeNix([], `_: { v = ${value}; }`) })

/** A flake whose packages each need something of one input. */
async function worldOf(
  nix: Awaited<ReturnType<typeof realNix>>,
  inputs: readonly string[],
  packages: string,
) {
  const world = await LockWorld.make(nix)
  for (const name of inputs) await world.add(name, library('"old"'))
  await world.add('flake', {
    'flake.nix': flakeNix(
      inputs.map((name) => `${name}.url = "${world.url(name)}";`),
      `inputs: with inputs; { packages.x86_64-linux = { ${packages} }; }`,
    ),
  })
  await world.lock('flake')
  return world
}

describe.each(bothNix)('%s', (_, nixOf) => {
  const run = (world: LockWorld, values: Readonly<Record<string, string>> = {}) =>
    updateLock(world.nix, { flakes: world.path('flake'), out: world.path('out'), ...values })

  test('the input whose new revision does not evaluate is held with its cause, and the others move', async () => {
    const packages = ['a', 'b', 'c'].map((name) => `${name} = ${shell(name, `"echo \${${name}.v} > $out"`)};`)
    await using world = await worldOf(await nixOf(), ['a', 'b', 'c'], packages.join('\n'))
    const before = await world.read('flake')
    for (const name of ['a', 'c']) await world.commit(name, library('"new"'))
    await world.commit('b', library('throw "b is broken today"'))
    const dry = await run(world, { verify: 'evaluate', 'dry-run': 'true' })
    expect(await world.read('flake')).toBe(before)
    expect(dry.update.judgement).toMatchObject({ evaluations: 2, builds: 0 })

    const { exitCode, summary, update } = await run(world, { verify: 'evaluate' })
    expect(update.judgement?.held).toMatchObject([
      {
        name: 'b',
        flake: '.',
        cause: 'b is broken today',
        targets: ['packages.x86_64-linux.b'],
        proved: true,
      },
    ])
    expect(update.judgement?.held[0]?.since).toBe(dry.update.created)
    expect(summary).toMatch(/^moves +a .*\nheld +b .*: b is broken today\nmoves +c /m)
    expect(exitCode).toBe(0)
    const tree = await world.tree('flake')
    const revs = await Promise.all(['a', 'b', 'c'].map((name) => world.git(name, 'rev-parse', 'HEAD')))
    const locked = ['a', 'b', 'c'].map((name) => (tree.inputs.get(name) as LockNode).locked?.rev)
    expect(locked.map((rev, i) => rev === revs[i])).toEqual([true, false, true])
    expect(await world.git('flake', 'status', '--porcelain')).toBe('M flake.lock')
  })

  test('the input whose new revision does not build is held, by the derivation that comes from it', async () => {
    const packages = ['a', 'b'].map(
      (name) => `${name} = ${shell(name, `"echo \${${name}.v} > $out; \${${name}.v}"`)};`,
    )
    await using world = await worldOf(await nixOf(), ['a', 'b'], packages.join('\n'))
    for (const name of ['a', 'b']) await world.commit(name, library('"true"'))
    await world.nix.run(['flake', 'update', '--flake', world.path('flake')])
    await world.commit('flake', {})
    await world.commit('a', library('"exit 3"'))
    await world.commit('b', library('": ok"'))
    const { exitCode, update, summary } = await run(world)
    expect(update.judgement).toMatchObject({
      held: [{ name: 'a', targets: ['packages.x86_64-linux.a'], proved: true }],
      builds: 2, // both at the new revisions, and the base of the one that failed
    })
    expect(update.judgement?.held[0]?.cause).toMatch(/^a: builder failed with exit code 3/)
    expect(summary).toContain('1 input moved; wrote flake.lock')
    expect(exitCode).toBe(0)
  })
})
