import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { prepare } from '../scripts/prepare.ts'
import { findMissing } from '../src/features/evaluate/targets/missing.ts'
import { realNix } from '../test/support/nix/real-nix.ts'
import { httpServer } from '../test/support/servers/http-server.ts'
import { inTurn, type Measured } from './measure.ts'

/**
 * Which of 2,848 paths a substituter has, when it answers each request after 50 ms: our query for eight targets against
 * a plain `nix build --dry-run`. Prepares a private Nix and runs itself again inside.
 */
const count = 2848
const [side = '', url = '', ...targets] = process.argv.slice(2)
if (process.env.FLAKESHIP_BENCH_INSIDE === undefined) {
  const { inside } = await prepare({})
  process.exit(await inside([process.execPath, import.meta.filename], { FLAKESHIP_BENCH_INSIDE: '1' }))
}
if (side === 'ours') {
  const nix = await realNix(['--option', 'substituters', url])
  const wanted = targets.map((drvPath) => ({ drvPath, outputs: ['out'] }))
  const { fetch, build, unknown } = await findMissing(nix, wanted, {
    signal: new AbortController().signal,
    onWarning: (text) => console.error(text),
  })
  if (fetch.length !== count)
    throw new Error(`fetch ${fetch.length}, build ${build.length}, unknown ${unknown.size}`)
  process.exit()
}

/** Eight systems on 40 layers, each package with eight of the layer below, as deep as the closures of nixpkgs. */
const expression = `let
  make = name: needed: derivation { inherit name needed; system = "x86_64-linux"; builder = "/bin/sh"; };
  around = n: n - n / 71 * 71;
  below = depth: n: builtins.elemAt (builtins.elemAt layers (depth - 1)) (around n);
  package = depth: n: make "package-\${toString depth}-\${toString n}"
    (if depth == 0 then [ ] else builtins.genList (k: below depth (n * 8 + k)) 8);
  layers = builtins.genList (depth: builtins.genList (package depth) 71) 40;
  hosts = builtins.genList (n: make "host-\${toString n}" (builtins.elemAt layers 39)) 8;
  shown = drv: { drv = drv.drvPath; out = drv.outPath; needed = map (one: one.outPath) drv.needed; };
in { hosts = map shown hosts; packages = map shown (builtins.concatLists layers); }`
interface Made {
  drv: string
  out: string
  needed: string[]
}
const folder = await mkdtemp(join(tmpdir(), 'flakeship-substituters-'))
const made = JSON.parse(
  execFileSync('nix', ['eval', '--json', '--expr', expression], { maxBuffer: 100_000_000 }).toString(),
) as Record<'hosts' | 'packages', Made[]>
const all = [...made.hosts, ...made.packages]
if (all.length !== count) throw new Error(`${all.length} derivations, not ${count}`)

const infos = new Map(
  all.map(({ out, needed }) => {
    const name = basename(out)
    const lines = [
      `StorePath: ${out}`,
      `URL: nar/${name}.nar`,
      'Compression: none',
      `NarHash: sha256:${'0'.repeat(52)}`,
      'NarSize: 1000000',
      `References: ${needed.map((one) => basename(one)).join(' ')}`,
    ]
    return [`/${name.slice(0, 32)}.narinfo`, `${lines.join('\n')}\n`]
  }),
)
infos.set('/nix-cache-info', 'StoreDir: /nix/store\nWantMassQuery: 1\nPriority: 30\n')
let requests = 0
const server = await httpServer((request, response) => {
  requests += 1
  const text = infos.get(request.url ?? '')
  setTimeout(() => response.writeHead(text === undefined ? 404 : 200).end(text), 50)
})
const cache = `${server.url}?trusted=1`

/** Nix caches what a substituter has: each run starts with an empty cache. */
const forgetful = (...line: string[]) => [
  ...['sh', '-c', 'XDG_CACHE_HOME=$(mktemp -d -p "$0") exec "$@"', folder],
  ...line,
]
const drvs = made.hosts.map(({ drv }) => drv)
const runs = 3
const [ours, plain] = await inTurn(
  runs,
  { line: forgetful(process.execPath, import.meta.filename, 'ours', cache, ...drvs) },
  {
    line: forgetful(
      ...['nix', 'build', '--dry-run', '--no-link', '--option', 'substituters', cache],
      ...drvs.map((drv) => `${drv}^out`),
    ),
  },
)
await server[Symbol.asyncDispose]()
await rm(folder, { recursive: true })

const shown = ({ seconds }: Measured) => `${seconds.toFixed(2)} s`
console.log(
  `${count} paths at 50 ms a request, ${Math.round(requests / (runs + 1) / 2)} requests a run, one after the other ${(count * 0.05).toFixed(0)} s`,
)
console.log(`our question for 8 targets: ${shown(ours)} (goal: at most 15 s)`)
console.log(`plain nix build --dry-run:  ${shown(plain)}`)
console.log(`ratio: ${(ours.seconds / plain.seconds).toFixed(2)}`)
