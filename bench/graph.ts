import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { prepare } from '../scripts/prepare.ts'
import { bytes } from '../src/lib/text.ts'
import { pathOf } from '../test/support/nix/plans.ts'
import { realHosts } from '../test/support/nix/real-hosts.ts'
import { inTurn, type Measured } from './measure.ts'

/**
 * Reading the graph of a plan from `.drv` files: 50,000 generated ones against an empty Node, and Nix's own ones
 * against `nix derivation show -r`: of a desktop of the nixpkgs in the folder FLAKESHIP_NIXPKGS, else 2,848 of a small
 * expression. Prepares a private Nix and runs itself again inside.
 */
if (process.env.FLAKESHIP_BENCH_INSIDE === undefined) {
  const { inside } = await prepare({})
  const { FLAKESHIP_NIXPKGS = '' } = process.env
  const env = {
    FLAKESHIP_BENCH_INSIDE: '1',
    FLAKESHIP_NIXPKGS: FLAKESHIP_NIXPKGS && resolve(FLAKESHIP_NIXPKGS),
  }
  process.exit(await inside([process.execPath, import.meta.filename], env))
}
const folder = await mkdtemp(join(tmpdir(), 'flakeship-graph-'))
const reader = (list: string) => [process.execPath, join(import.meta.dirname, 'graph-reader.ts'), list]
const shown = ({ seconds, peak }: Measured) => `${seconds.toFixed(2)} s, ${bytes(peak)}`

/** Each depends on eight earlier ones, and has as many variables as a typical one of nixpkgs. */
async function generate(count: number): Promise<string> {
  const place = join(folder, 'generated')
  await mkdir(place)
  const hash = pathOf('x').slice(11, 43)
  const file = (n: number) => join(place, `${String(n).padStart(32, '0')}-package-${n}.drv`)
  const variable = (_: unknown, n: number) =>
    `("variable${n}","/nix/store/${hash}-package a b\\n c ${'x'.repeat(40)}")`
  const env = Array.from({ length: 25 }, variable).join(',')
  const paths = Array.from({ length: count }, (_, n) => file(n))
  for (const [n, path] of paths.entries()) {
    const needed = Array.from(
      { length: Math.min(n, 8) },
      (_, k) => n - 1 - ((n * 7 + k * k * 31) % Math.min(n, 400)),
    )
    const inputs = [...new Set(needed)].map((other) => `("${file(other)}",["out"])`).join(',')
    const head = `[("out","/nix/store/${hash}-package-${n}","","")],[${inputs}],["/nix/store/${hash}-builder.sh"]`
    await writeFile(path, `Derive(${head},"x86_64-linux","/bin/sh",["-c","echo"],[${env}])`)
  }
  return listed('generated.list', paths)
}

async function listed(name: string, paths: readonly string[]): Promise<string> {
  await writeFile(join(folder, name), `${paths.join('\n')}\n`)
  return join(folder, name)
}

const [large, node] = await inTurn(
  3,
  { line: reader(await generate(50_000)) },
  { line: [process.execPath, '-e', '0'] },
)
await rm(join(folder, 'generated'), { recursive: true })

const isReal = (process.env.FLAKESHIP_NIXPKGS ?? '') !== ''
const paths = isReal ? await ofDesktop() : await ofExpression()
const [ours, nix] = await inTurn(
  5,
  { line: reader(await listed('real.list', paths)) },
  { line: ['nix', 'derivation', 'show', '-r', paths.at(-1) ?? ''] },
)
await rm(folder, { recursive: true })

console.log(
  `50,000 generated derivations: ${shown(large)} (goal: at most 2 s and 500 MiB); node -e 0: ${shown(node)}`,
)
console.log(
  `${paths.length} derivations of ${isReal ? 'a real desktop' : 'Nix'}: ${shown(ours)} (goal: at most 0.5 s and 250 MiB)`,
)
console.log(`nix derivation show -r:       ${shown(nix)}`)
console.log(`ratio: ${(ours.seconds / nix.seconds).toFixed(2)}`)

async function ofExpression(): Promise<string[]> {
  const expression = join(folder, 'chain.nix')
  await writeFile(
    expression,
    `let
  made = n: derivation {
    name = "package-\${toString n}";
    system = "x86_64-linux";
    builder = "/bin/sh";
    needed = map (k: builtins.elemAt all (n - 1 - k * k)) (builtins.filter (k: n - 1 - k * k >= 0) [ 0 1 2 3 4 5 6 7 ]);
  };
  all = builtins.genList made 2848;
in map (drv: builtins.unsafeDiscardStringContext drv.drvPath) all
`,
  )
  const stdout = execFileSync('nix', ['eval', '--json', '--file', expression], { maxBuffer: 100_000_000 })
  return JSON.parse(stdout.toString()) as string[]
}

/** Dependencies first. */
async function ofDesktop(): Promise<string[]> {
  const flake = await realHosts(folder)
  const attribute = `path:${flake}#nixosConfigurations.desktop.config.system.build.toplevel.drvPath`
  const nix = (...args: string[]) => execFileSync('nix', args, { maxBuffer: 100_000_000 }).toString()
  const drvPath = nix('eval', '--raw', '--option', 'eval-cache', 'false', attribute)
  const all = nix('path-info', '--derivation', '-r', drvPath)
    .split('\n')
    .filter((path) => path.endsWith('.drv'))
  return [...all.filter((path) => path !== drvPath), drvPath]
}
