import { randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import type { Target } from '../../../src/documents/plan.ts'
import type { Nix } from '../../../src/nix/command.ts'
import { targetOf } from './plans.ts'

const debian = process.env.FLAKESHIP_DEBIAN ?? ''

/** Derivations without nixpkgs, in Nix: `sh NAME ATTRIBUTES SCRIPT`, made new each time by a salt. */
const prelude = (salt: string): string => `let
  sh = name: extra: script:
    derivation ({ inherit name; salt = "${salt}"; system = builtins.currentSystem; builder = "/bin/sh"; args = [ "-c" script ]; } // extra);
  busybox = builtins.path { path = "${debian}/usr/bin/busybox"; name = "busybox"; };
  wait = seconds: "exec 3<> <(:); read -t \${toString seconds} -u 3;";
in rec {
`

const description = v.record(
  v.string(),
  v.object({ drvPath: v.string(), outputs: v.record(v.string(), v.nullable(v.string())) }),
)

/** Instantiates the attributes of `body` and returns the named ones as targets to build. */
export async function smallTargets(
  nix: Nix,
  folder: string,
  body: string,
  names: string[],
): Promise<Target[]> {
  const salt = randomBytes(6).toString('hex')
  const file = join(folder, `${salt}.nix`)
  const describe = `rec { asked = builtins.mapAttrs (_: drv: {
    drvPath = builtins.unsafeDiscardStringContext drv.drvPath;
    outputs = builtins.listToAttrs (map (name: {
      inherit name;
      value = if drv.__contentAddressed or false then null
        else builtins.unsafeDiscardStringContext drv.\${name}.outPath;
    }) (drv.outputs or [ "out" ]));
  }) { ${names.map((name) => `${name} = all.${name};`).join(' ')} }; all = `
  await writeFile(file, `(${describe}${prelude(salt)}${body}\n}; }).asked`)
  const found = await nix.json(description, ['eval', '--impure', '--json', '--file', file])
  return names.map((id) => targetOf({ id, ...(found[id] as (typeof found)[string]) }))
}
