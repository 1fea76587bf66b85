import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bothNix } from '../../support/nix/both-nix.ts'
import { type Evaluations, evaluations } from '../../support/nix/evaluations.ts'
import { nixAt } from '../../support/nix/real-nix.ts'

const mb = 1_000_000

describe.each(bothNix)('with %s', (_, nixOf) => {
  let at: Evaluations
  beforeAll(async () => {
    at = await evaluations()
  })
  afterAll(() => at[Symbol.asyncDispose]())

  // as nixpkgs does it for every ISO: pkgs.path without some files, 400 MB
  test('a large tree that an ISO copies is read once, and not written where the store has it already', async () => {
    const of = join(at.folder, 'iso')
    await mkdir(join(of, 'tree'), { recursive: true })
    for (let i = 0; i < 40; i++) await writeFile(join(of, 'tree', `${i}`), `${i}`.padEnd(mb, 'x'))
    await writeFile(
      join(of, 'flake.nix'),
      `{ outputs = { self }: let
        make = name: more: derivation ({ inherit name; system = "x86_64-linux"; builder = "/bin/sh"; } // more);
        channel = make "channel" { tree = builtins.path { path = self.outPath + "/tree"; name = "channel"; filter = _: _: true; }; };
      in { nixosConfigurations.installer = { options = { }; config.system.build = rec {
        toplevel = make "installer" { inherit channel; }; isoImage = make "iso" { inherit toplevel channel; };
      }; }; }; }`,
    )
    const nix = await nixOf()
    const program = join(at.folder, 'counting-nix')
    const io = join(at.folder, 'io')
    // what it and the Nix below it read and wrote, of the question about the host only
    await writeFile(
      program,
      `#!/bin/sh\n${nix.at.program} "$@"; code=$?\ncase "$*" in *'"host'*) cat /proc/$$/io >> ${io} ;; esac\nexit $code\n`,
    )
    await chmod(program, 0o755)
    const counting = await nixAt(program, [])
    for (const time of [1, 2]) {
      const { plan } = await at.evaluate(counting, of)
      expect(plan.targets.map(({ id }) => id)).toEqual(['installer.toplevel', 'installer.iso'])
      expect(plan.warnings).toEqual([])
      const counted = [...(await readFile(io, 'utf8')).matchAll(/^[rw]char: (\d+)$/gm)].map(([, bytes]) =>
        Number(bytes),
      )
      const [read = 0, written = 0] = counted.slice(-2)
      expect(counted).toHaveLength(2 * time)
      expect(read).toBeLessThan(60 * mb)
      expect(read).toBeGreaterThan(40 * mb)
      if (time === 2) expect(written).toBeLessThan(mb)
    }
  })
})
