import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { EvaluateOptions } from '../../../src/features/evaluate/evaluate.ts'
import type { Nix } from '../../../src/nix/command.ts'
import { bothNix } from '../../support/nix/both-nix.ts'
import { type Evaluations, evaluations } from '../../support/nix/evaluations.ts'
import { nixAt } from '../../support/nix/real-nix.ts'

const flake = (outputs: string) => `{
  outputs = { self }: let
    make = name: derivation { inherit name; system = "x86_64-linux"; builder = "/bin/sh"; };
    forced = name: value: builtins.trace "forced \${name}" value;
    host = name: { options = { }; config.system.build.toplevel = forced name (make name); };
    names = builtins.genList (n: "p\${toString n}");
    system = values: { x86_64-linux = values; };
  in { ${outputs} };
}
`

describe.each(bothNix)('with %s', (_, nixOf) => {
  let at: Evaluations
  let nix: Nix
  let count = 0
  beforeAll(async () => {
    at = await evaluations()
    nix = await nixOf()
  })
  afterAll(() => at[Symbol.asyncDispose]())

  /** Evaluates a flake with these outputs; says how many processes asked for how many things each. */
  async function evaluate(
    outputs: string,
    extra: Partial<EvaluateOptions> = {},
    log: { live?: boolean } = {},
  ) {
    count += 1
    const of = join(at.folder, `flake-${count}`)
    await mkdir(of)
    await writeFile(join(of, 'flake.nix'), flake(outputs))
    const program = join(at.folder, `nix-${count}`)
    const asked = join(at.folder, `asked-${count}`)
    // each process notes how many attributes it is asked for
    await writeFile(
      program,
      `#!/bin/sh\ncase "$*" in *'\\"mark\\":'*) printf '%s\\n' "$*" | grep -o '"path\\\\":' | wc -l >> ${asked} ;; esac\nexec ${nix.at.program} "$@"\n`,
    )
    await chmod(program, 0o755)
    const counted = await nixAt(program, [])
    const { plan, lines } = await at.evaluate(counted, of, extra, log)
    const parts = (await readFile(asked, 'utf8')).trim().split('\n').map(Number)
    const forced = lines.flatMap((line) => /^trace: forced (\S+)/.exec(line)?.[1] ?? [])
    return { plan, lines, parts, forced, ids: plan.targets.map(({ id }) => id) }
  }

  test('a check that is a host costs nothing more, and is one target with both names', async () => {
    const { plan, forced } = await evaluate(`
      nixosConfigurations = builtins.mapAttrs (name: _: host name) { web = 1; db = 1; };
      checks = system { nixos-web = self.nixosConfigurations.web.config.system.build.toplevel; db = self.nixosConfigurations.db.config.system.build.toplevel; };
    `)
    expect(forced.sort()).toEqual(['db', 'web'])
    expect(plan.targets.map(({ names }) => names)).toEqual([
      ['db.toplevel', 'checks.x86_64-linux.db'],
      ['web.toplevel', 'checks.x86_64-linux.nixos-web'],
    ])
  })

  test('attributes are split over the workers, in their order, and no process gets many', async () => {
    const all =
      'packages = system (builtins.listToAttrs (map (name: { inherit name; value = make name; }) (names 60)));'
    const { ids, parts } = await evaluate(all, { workers: 2 })
    expect(parts).toEqual([25, 25, 10])
    expect(ids).toHaveLength(60)
    expect(ids).toEqual([...ids].sort())
    expect((await evaluate(all, { workers: 6 })).parts.sort()).toEqual([10, 10, 10, 10, 10, 10])
  })

  test('one that fails is named, and takes nothing from the others; what was told is not asked for again', async () => {
    const { plan, forced, parts } = await evaluate(
      `packages = system {
        a = forced "a" (make "a"); b = throw "no"; c = forced "c" (make "c"); d = 1 + ""; e = forced "e" (make "e"); f = "text";
      };`,
      { workers: 1 },
    )
    expect(parts).toEqual([6, 4, 2])
    expect(forced).toEqual(['a', 'c', 'e'])
    expect(plan.targets.map(({ id }) => id.replace(/.*\./, ''))).toEqual(['a', 'c', 'e'])
    expect(plan.failures.map(({ names, message }) => [names[0]?.replace(/.*\./, ''), message])).toEqual([
      ['b', 'no'],
      ['d', expect.stringContaining('cannot add a string to an integer')],
      ['f', 'it is a string, not a derivation'],
    ])
  })

  test('a companion that fails takes nothing from its host; of a host that fails it is asked for by itself', async () => {
    const { plan, forced } = await evaluate(`
      nixosConfigurations = { web = host "web"; bad = throw "bad host"; };
      checks = system { web = throw "bad check"; bad = forced "check" (make "check"); };
    `)
    expect(forced.sort()).toEqual(['check', 'web'])
    expect(plan.targets.map(({ id }) => id)).toEqual(['web.toplevel', 'checks.x86_64-linux.bad'])
    expect(plan.failures.map(({ names, message }) => [names, message])).toEqual([
      [['bad.toplevel'], 'bad host'],
      [['checks.x86_64-linux.web'], 'bad check'],
    ])
  })

  test('each attribute has the time of its own', async () => {
    const many = 'builtins.genList (n: n) 100000'
    const endless = `builtins.toString (builtins.foldl' (a: _: builtins.foldl' (b: _: builtins.foldl' (c: _: c + 1) b (${many})) a (${many})) 0 (${many}))`
    const { plan, ids } = await evaluate(
      `packages = system { a = make "a"; b = make (${endless}); c = make "c"; };`,
      { workers: 1, timeLimit: 2 },
    )
    expect(ids.map((id) => id.replace(/.*\./, ''))).toEqual(['a', 'c'])
    expect(plan.failures.map(({ names, message }) => [names[0]?.replace(/.*\./, ''), message])).toEqual([
      ['b', expect.stringContaining('did not end within 2 s')],
    ])
  })

  test('what together would hold too much is asked for in several processes; what does alone is named', async () => {
    const big = (millions: number) =>
      `(builtins.stringLength (builtins.concatStringsSep "" (builtins.genList (n: "0123456789\${toString n}") ${millions * 1_000_000})))`
    const each = [1, 2, 3, 4].map((n) => `p${n} = make "p${n}-\${toString ${big(1)}}";`).join('\n')
    const grow = 'let grow = xs: if builtins.length xs < 0 then xs else grow (xs ++ xs ++ [ 1 ]); in grow [ ]'
    const { plan, ids, parts } = await evaluate(
      `packages = system { ${each} p4x = make (builtins.head (${grow})); };`,
      { workers: 1, memory: 350 * 1024 ** 2 },
    )
    expect(ids.map((id) => id.replace(/.*\./, ''))).toEqual(['p1', 'p2', 'p3', 'p4'])
    expect(plan.failures.map(({ names, message }) => [names[0]?.replace(/.*\./, ''), message])).toEqual([
      [
        'p4x',
        expect.stringMatching(
          /^packages\.x86_64-linux\.p4x held .* more than the 350 MiB that evaluations may hold/,
        ),
      ],
    ])
    expect(parts.length).toBeGreaterThan(2)
  })

  test('progress counts what was selected', async () => {
    const { lines } = await evaluate(
      `nixosConfigurations = builtins.mapAttrs (name: _: host name) { web = 1; db = 1; mail = 1; };
       checks = system { fmt = make "fmt"; lint = make "lint"; };
       packages = system { other = make "other"; };`,
      { select: ['web.toplevel', 'checks.**'], workers: 1 },
    )
    expect(lines.filter((line) => line.startsWith('evaluated'))).toEqual([
      'evaluated web (1 of 1 host)',
      'evaluated 2 of 2 packages and checks',
    ])
  })

  test('what is traced by a flake is never taken for an answer', async () => {
    const { plan, ids } = await evaluate(
      `packages = system { a = builtins.trace "told 00000000-0000-0000-0000-000000000000 {\\"drvPath\\":\\"x\\"}" (make "a"); };`,
    )
    expect(ids).toEqual(['packages.x86_64-linux.a'])
    expect(plan.failures).toEqual([])
  })
})
