import { execFileSync } from 'node:child_process'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { prepare } from '../scripts/prepare.ts'
import type { Plan } from '../src/documents/plan.ts'
import { bytes } from '../src/lib/text.ts'
import { realHosts } from '../test/support/nix/real-hosts.ts'
import { inTurn, type Measured } from './measure.ts'

/**
 * Hosts evaluated by two workers, against one `nix eval` of all of them: the same derivations, time and memory of both.
 * The argument chooses: `hosts` (eight; the default), `isos` (three, which copy nixpkgs), `checks` (the eight are
 * checks too). Hosts of the nixpkgs in the folder FLAKESHIP_NIXPKGS, else of the example's library, made heavy with
 * many modules. Prepares a private Nix and runs itself again inside.
 */
const root = join(import.meta.dirname, '..')
if (process.env.FLAKESHIP_BENCH_INSIDE === undefined) {
  const { inside } = await prepare({})
  const { FLAKESHIP_NIXPKGS = '' } = process.env
  const env = {
    FLAKESHIP_BENCH_INSIDE: '1',
    ...(process.argv[2] === undefined ? {} : { FLAKESHIP_BENCH_TRIAL: process.argv[2] }),
    FLAKESHIP_NIXPKGS: FLAKESHIP_NIXPKGS && resolve(FLAKESHIP_NIXPKGS),
  }
  process.exit(await inside([process.execPath, import.meta.filename], env))
}
const folder = join(root, '.cache/bench-evaluate')
await rm(folder, { recursive: true, force: true })
const isReal = (process.env.FLAKESHIP_NIXPKGS ?? '') !== ''
const eight = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `${isReal ? 'node' : 'host'}-${n}`)

/** What is evaluated, against one `nix eval` of the same; or against ourselves without the checks. */
interface Trial {
  says: string
  hosts: readonly string[]
  attribute: string
  kind: string
  checks?: boolean
  goal: number
}
const plainHosts = { hosts: eight, attribute: 'toplevel', kind: 'toplevel' }
const installers = ['installer', 'installer-2', 'installer-3']
const trials: Record<string, Trial> = {
  hosts: { says: '8 hosts', ...plainHosts, goal: 0.7 },
  isos: { says: '3 ISOs', hosts: installers, attribute: 'isoImage', kind: 'iso', goal: 1 },
  checks: { says: '8 hosts that are checks too', ...plainHosts, checks: true, goal: 1.1 },
}
const { FLAKESHIP_BENCH_TRIAL: name = 'hosts' } = process.env
const trial = trials[name]
if (trial === undefined || (name !== 'hosts' && !isReal))
  throw new Error(`one of ${Object.keys(trials).join(', ')}, all but hosts with FLAKESHIP_NIXPKGS`)
const names = trial.hosts
const { reference, overrides } = isReal ? await ofNixpkgs() : await ofExample()
const out = join(folder, 'out')
const select = names.map((name) => `${name}.${trial.kind}`)
const checks = trial.checks ? names.map((name) => `checks.x86_64-linux.${name}`) : []
const flakeship = (targets: readonly string[]) => ({
  line: [
    ...[process.execPath, join(root, 'src/cli.ts'), 'evaluate', reference, ...overrides],
    ...['--workers', '2', '--out', out, '--targets', ...targets],
  ],
  tree: true,
})
const chosen = `{ inherit (hosts) ${names.join(' ')}; }`
const apply = `hosts: builtins.mapAttrs (_: host: host.config.system.build.${trial.attribute}.drvPath) ${chosen}`
const nix = ['nix', 'eval', '--json', '--no-write-lock-file', '--option', 'eval-cache', 'false', ...overrides]
const all = [...nix, '--apply', apply, `${reference}#nixosConfigurations`]

const other = trial.checks ? flakeship(select) : { line: all, tree: true }
const [ours, theirs] = await inTurn(3, flakeship([...select, ...checks]), other)
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
console.log(`flakeship evaluate, ${trial.says}, 2 workers: ${shown(ours)}`)
console.log(
  `${trial.checks ? 'flakeship evaluate without the checks' : 'nix eval of the same'}: ${shown(theirs)}`,
)
console.log(`derivations: ${isSame ? 'the same' : 'not the same'}`)
console.log(`ratio: ${(ours.seconds / theirs.seconds).toFixed(2)} (goal: at most ${trial.goal})`)
if (!isSame) process.exitCode = 1

async function ofNixpkgs() {
  await mkdir(folder, { recursive: true })
  return { reference: `path:${await realHosts(folder)}`, overrides: [] }
}

async function ofExample() {
  // nothing is built: a fake tree keeps the hashing of 400 MB out of both sides
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
