import { readFile, rm } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { flakeNix, LockWorld } from '../../support/nix/lock-worlds.ts'
import { floorNix, realNix } from '../../support/nix/real-nix.ts'
import { flakeship } from '../../support/runner/command-line.ts'

const library = (value: string) => ({ 'flake.nix': flakeNix([], `_: { v = ${value}; }`) })
const made = (name: string, needs: string) =>
  `${name} = derivation { name = "${name}"; needs = ${needs}; system = "x86_64-linux"; builder = "/bin/sh"; args = [ "-c" "echo > $out" ]; };`

test.each([
  ['the newest Nix', realNix],
  ['the oldest Nix', floorNix],
] as const)(
  'one job resolves, another one judges what that resolved, and the command says all of it: %s',
  async (_, nixOf) => {
    await using world = await LockWorld.make(await nixOf())
    for (const name of ['a', 'b', 'gone']) await world.add(name, library('"old"'))
    await world.add('flake', {
      'flake.nix': flakeNix(
        ['a', 'b', 'gone'].map((name) => `${name}.url = "${world.url(name)}";`),
        `inputs: with inputs; { packages.x86_64-linux = { ${made('x', 'a.v')} ${made('y', 'b.v')} }; }`,
      ),
    })
    await world.lock('flake')
    const before = await world.read('flake')
    const resolved = await world.commit('a', library('"new"'))
    await world.commit('b', library('throw "b is broken today"'))
    await rm(world.path('gone'), { recursive: true })
    const env = { PATH: [dirname(world.nix.at.program), process.env.PATH].join(delimiter) }
    const run = (...words: string[]) =>
      flakeship(['update-lock', ...words], { cwd: world.path('flake'), env }).ended

    const lock = await run('--verify', 'none', '--dry-run', '--out', '../lock')
    expect(lock.stdout).toMatch(/^moves +a .*\nmoves +b .*\nunreachable +gone /)
    expect(lock.stdout).toContain('2 inputs moved; would write flake.lock')
    expect([lock.code, await world.read('flake')]).toEqual([0, before])
    const moved = await world.commit('a', library('throw "too late"'))

    const update = ['--update', '../lock/update.json', '--out', '../judged']
    const judged = await run(...update, '--verify', 'evaluate', '--json')
    expect(judged.code).toBe(0)
    expect(JSON.parse(judged.stdout)).toMatchObject({
      document: 'update',
      judgement: { held: [{ name: 'b', cause: 'b is broken today', proved: true }] },
    })
    const written = await world.read('flake')
    expect([written.includes(resolved), written.includes(moved)]).toEqual([true, false])
    expect(JSON.parse(await readFile(join(world.folder, 'judged/update.json'), 'utf8'))).toEqual(
      JSON.parse(judged.stdout),
    )

    const stale = await run(...update, '--verify', 'evaluate')
    expect([stale.code, stale.stderr]).toEqual([
      2,
      expect.stringMatching(/flake\.lock has changes that are not committed/),
    ])
    await world.commit('flake', {})
    const other = await run(...update)
    expect([other.code, other.stderr]).toEqual([
      2,
      expect.stringMatching(/was made for commit \w{12}, and \w{12} is checked out/),
    ])
    const misspelt = await run('--inputs', 'aa')
    expect([misspelt.code, misspelt.stderr]).toEqual([
      2,
      'error: no input matches "aa" (nearest: a); there are: a, b, gone\n',
    ])
  },
)
