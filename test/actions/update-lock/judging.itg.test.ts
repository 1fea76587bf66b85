import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { bothNix } from '../../support/nix/both-nix.ts'
import { flakeNix, LockWorld } from '../../support/nix/lock-worlds.ts'
import { updateLock } from '../../support/nix/update-lock.ts'

const salt = randomBytes(6).toString('hex')
const made = (name: string, needs: string) =>
  `derivation { name = "${name}"; salt = "${salt}"; needs = ${needs}; system = "x86_64-linux"; builder = "/bin/sh"; args = [ "-c" "echo > $out" ]; }`
const host = (name: string, needs: string) =>
  `${name}.config.system.build.toplevel = ${made(`nixos-system-${name}`, needs)};\n${name}.pkgs.stdenv.hostPlatform.system = "x86_64-linux";`
const library = (value: string) => ({ 'flake.nix': flakeNix([], `_: { v = ${value}; }`) })

/** Five hosts and some packages, and all that an update can do to them at once. */
const outputs = `{ self, ... }@inputs: with inputs; {
  nixosConfigurations = {
    ${['one', 'two', 'four', 'five'].map((name) => host(name, '"${c.v}"')).join('\n')}
    ${host('three', '"${h.v}"')}
  };
  packages.x86_64-linux = {
    conflict = ${made('conflict', 'if a.v == "new" && b.v == "new" then throw "a and b do not go together" else "x"')};
    pair = ${made('pair', 'if c.v != d.v then throw "c and d are of two kinds" else c.v')};
    repaired = ${made('repaired', 'if e.v == "old" then throw "e is too old" else e.v')};
    clean = ${made('clean', 'self.rev or (throw "this flake refuses dirty trees")')};
    broken = throw "nobody ever mended this";
  };
}`
const inputs = ['a', 'b', 'c', 'd', 'e', 'h']
const hostile = 'three is gone\\n::error::x </details> @everyone #1'

test.each(bothNix)(
  'no target is worse: one host of five, a conflict, a pair, and what was broken before: %s',
  async (_, nixOf) => {
    await using world = await LockWorld.make(await nixOf())
    for (const name of inputs) await world.add(name, library('"old"'))
    await world.add('flake', {
      'flake.nix': flakeNix(
        inputs.map((name) => `${name}.url = "${world.url(name)}";`),
        outputs,
      ),
    })
    await world.lock('flake')
    for (const name of inputs.slice(0, -1)) await world.commit(name, library('"new"'))
    await world.commit('h', library(`throw "${hostile}"`))
    const run = (values: Readonly<Record<string, string>>) =>
      updateLock(world.nix, {
        flakes: world.path('flake'),
        out: world.path('out'),
        verify: 'evaluate',
        ...values,
      })

    const late = await run({ 'time-budget': '1' })
    expect(late.update.judgement?.untried).toMatch(/^the time was over/)
    expect(late.update.judgement?.held.every(({ proved }) => !proved)).toBe(true)
    expect(late.exitCode).toBe(1)
    expect(await world.git('flake', 'status', '--porcelain')).toBe('')

    const { update, summary, log } = await run({})
    const { judgement } = update
    const held = judgement?.held.map(({ name }) => name) ?? []
    expect([
      ['a', 'h'],
      ['b', 'h'],
    ]).toContainEqual(held)
    expect(judgement?.held.find(({ name }) => name === 'h')).toMatchObject({
      targets: ['three.toplevel'],
      proved: true,
    })
    expect(judgement?.held.find(({ name }) => name !== 'h')?.cause).toBe('a and b do not go together')
    expect(judgement).toMatchObject({
      stillBroken: ['packages.x86_64-linux.broken'],
      repaired: ['packages.x86_64-linux.repaired'],
    })
    expect(judgement?.untried).toBeUndefined()
    expect(judgement?.evaluations).toBeLessThanOrEqual(16)
    expect(summary.split('\n').filter((line) => line.startsWith('::'))).toEqual([])
    expect(log).not.toMatch(/^::/m)
    const tree = await world.tree('flake')
    for (const name of inputs) {
      const head = await world.git(name, 'rev-parse', 'HEAD')
      const node = tree.inputs.get(name)
      const isMoved = node !== undefined && 'locked' in node && node.locked?.rev === head
      expect([name, isMoved]).toEqual([name, !held.includes(name)])
    }
    // the repository itself has neither the commits nor the objects that were judged
    expect(await world.git('flake', 'rev-list', '--all', '--count')).toBe('2')
    expect(await world.git('flake', 'cat-file', '--batch-check', '--batch-all-objects')).not.toContain(
      judgement?.commit,
    )
  },
)
