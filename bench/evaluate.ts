import { execFileSync } from 'node:child_process'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { prepare } from '../scripts/prepare.ts'
import type { Plan } from '../src/documents/plan.ts'
import { bytes } from '../src/lib/text.ts'
import { realHosts } from '../test/support/nix/real-hosts.ts'
import { inTurn, type Measured } from './measure.ts'

/**
 * Eight hosts evaluated by two workers beside one `nix eval` of all of them: the same derivations, time and memory of
 * both. Hosts of the nixpkgs in the folder FLAKESHIP_NIXPKGS, else of the example's library, made heavy with many
 * modules. Prepares a private Nix and runs itself again inside.
 */
const root = join(import.meta.dirname, '..')
if (process.env.FLAKESHIP_BENCH_INSIDE === undefined) {
  const { inside } = await prepare({})
  const { FLAKESHIP_NIXPKGS = '' } = process.env
  const env = {
    FLAKESHIP_BENCH_INSIDE: '1',
    FLAKESHIP_NIXPKGS: FLAKESHIP_NIXPKGS && resolve(FLAKESHIP_NIXPKGS),
  }
  process.exit(await inside([process.execPath, import.meta.filename], env))
}
const folder = join(root, '.cache/bench-evaluate')
await rm(folder, { recursive: true, force: true })
const isReal = (process.env.FLAKESHIP_NIXPKGS ?? '') !== ''
const names = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `${isReal ? 'node' : 'host'}-${n}`)
const { reference, overrides } = isReal ? await ofNixpkgs() : await ofExample()
const out = join(folder, 'out')
const select = ['--targets', ...names.map((name) => `${name}.toplevel`)]
const flakeship = [process.execPath, join(root, 'src/cli.ts'), 'evaluate', reference, ...overrides, ...select]
const chosen = `{ inherit (hosts) ${names.join(' ')}; }`
const apply = `hosts: builtins.mapAttrs (_: host: host.config.system.build.toplevel.drvPath) ${chosen}`
const nix = ['nix', 'eval', '--json', '--no-write-lock-file', '--option', 'eval-cache', 'false', ...overrides]
const all = [...nix, '--apply', apply, `${reference}#nixosConfigurations`]

const [ours, theirs] = await inTurn(
  3,
  { line: [...flakeship, '--workers', '2', '--out', out], tree: true },
  { line: all, tree: true },
)
const plan = JSON.parse(await readFile(join(out, 'plan.json'), 'utf8')) as Plan
const planned = plan.targets.map(({ host = '', drvPath }) => [host, drvPath])
const [program = '', ...args] = all
const known = Object.entries(
  JSON.parse(execFileSync(program, args, { stdio: ['ignore', 'pipe', 'ignore'] }).toString()),
)
await rm(folder, { recursive: true, force: true })
const isSame = JSON.stringify(planned.sort()) === JSON.stringify(known.sort())

const shown = ({ seconds, peak }: Measured) =>
  `${seconds.toFixed(2)} s, all processes together at most ${bytes(peak)}`
console.log(isReal ? 'hosts of a real nixpkgs' : 'hosts of the example, made heavy')
console.log(`flakeship evaluate, 8 hosts, 2 workers: ${shown(ours)}`)
console.log(`nix eval of all 8 hosts:                ${shown(theirs)}`)
console.log(`derivations: ${isSame ? 'the same' : 'not the same'}`)
console.log(`ratio: ${(ours.seconds / theirs.seconds).toFixed(2)} (goal: below 0.7)`)
if (!isSame) process.exitCode = 1

async function ofNixpkgs() {
  await mkdir(folder, { recursive: true })
  return { reference: `path:${await realHosts(folder)}`, overrides: [] }
}

async function ofExample() {
  // nothing is built: a tree that only looks like the real one keeps the hashing of 400 MB out of both sides
  const tree = join(folder, 'tree')
  await mkdir(join(tree, 'usr/bin'), { recursive: true })
  await writeFile(join(tree, 'usr/bin/busybox'), '')
  await mkdir(join(folder, 'flake'))
  await writeFile(
    join(folder, 'flake/flake.nix'),
    `{
  inputs.tiny.url = "path:./tiny";
  outputs = { self, tiny }:
    let
      inherit (tiny) lib;
      option = (lib.nixosSystem { system = "x86_64-linux"; modules = [ ]; }).lib.mkOption;
      # as in a large configuration, each module declares options and looks at those of others
      module = host: n: { config, ... }: {
        options.services."s\${toString n}" = {
          enable = option { default = true; };
          port = option { default = n; };
          text = option { type = "lines"; default = builtins.concatStringsSep "," (builtins.genList toString 200); };
        };
        config.environment.etc."s\${toString n}".text =
          if config.services."s\${toString n}".enable then "\${host} \${config.services."s\${toString n}".text}" else "";
      };
      host = name: lib.nixosSystem {
        system = "x86_64-linux";
        modules = [ { networking.hostName = name; } ] ++ builtins.genList (module name) 2000;
      };
    in {
      nixosConfigurations = builtins.listToAttrs (map (name: { inherit name; value = host name; })
        [ ${names.map((host) => `"${host}"`).join(' ')} ]);
    };
}
`,
  )
  const reference = `path:${join(folder, 'flake')}`
  const overrides = [
    ...['--override-input', 'tiny', `path:${join(root, 'examples/tiny')}`],
    ...['--override-input', 'tiny/debian', `path:${tree}`],
  ]
  return { reference, overrides }
}
