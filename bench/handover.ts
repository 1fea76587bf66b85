import { createReadStream } from 'node:fs'
import { chmod, cp, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { prepare } from '../scripts/prepare.ts'
import type { Source } from '../src/documents/plan.ts'
import { evaluateFlake } from '../src/features/evaluate/evaluate.ts'
import { derivationClosure } from '../src/features/handover/pack/derivation-closure.ts'
import { packDerivations } from '../src/features/handover/pack-derivations.ts'
import { bringSource } from '../src/features/handover/sources/restore-source.ts'
import { sendSources } from '../src/features/handover/sources/save-sources.ts'
import { unpackDerivations } from '../src/features/handover/unpack-derivations.ts'
import { exampleFiles } from '../src/features/setup/private-nix/debian-sets.ts'
import { bytes } from '../src/lib/text.ts'
import type { Flake } from '../src/nix/flake/flake.ts'
import { exec, run } from '../src/system/exec.ts'
import { type FolderStores, folderStores } from '../test/support/github/folder-stores.ts'
import { type SecondMachine, secondMachine } from '../test/support/machines/second-machine.ts'
import { realNix } from '../test/support/nix/real-nix.ts'
import { recordingLog } from '../test/support/runner/recording-log.ts'
import { httpServer } from '../test/support/servers/http-server.ts'

/**
 * What a build job does before `nix build` starts, in an empty store and with the trees of inputs present on all sides:
 * unpack, verify and add the derivations; evaluate by itself; import `nix-store --export` of everything. On the
 * example, on a made-up public input of 40,000 files, and with FLAKESHIP_NIXPKGS on a desktop of an old nixpkgs.
 * Prepares a private Nix and runs itself again inside.
 */
const root = join(import.meta.dirname, '..')
if (process.env.FLAKESHIP_BENCH_INSIDE === undefined) {
  const { inside, extra } = await prepare({ trees: [exampleFiles] })
  const environment = {
    FLAKESHIP_BENCH_INSIDE: '1',
    FLAKESHIP_DEBIAN: extra.example ?? '',
    FLAKESHIP_NIXPKGS: process.env.FLAKESHIP_NIXPKGS ?? '',
    FLAKESHIP_BENCH_RUNS: process.env.FLAKESHIP_BENCH_RUNS ?? '3',
  }
  process.exit(await inside([process.execPath, import.meta.filename, ...process.argv.slice(2)], environment))
}
const { FLAKESHIP_DEBIAN: debian = '', FLAKESHIP_NIXPKGS: nixpkgs = '' } = process.env
/** The cases to run; default: all. */
const chosen = process.argv.slice(2)
const runs = Number(process.env.FLAKESHIP_BENCH_RUNS ?? 3)
const signal = new AbortController().signal
const folder = await mkdtemp(join(tmpdir(), 'flakeship-handover-'))
await chmod(folder, 0o755)
const nix = await realNix()
const served = await httpServer((request, response) => {
  createReadStream(join(folder, 'served', request.url ?? '')).pipe(
    response.writeHead(200, { 'content-type': 'application/x-tar' }),
  )
})

/** Serves a tree as the archive of a public input. */
async function serve(name: string, tree: string): Promise<string> {
  await mkdir(join(folder, 'served'), { recursive: true })
  await run(
    exec,
    'tar',
    ['-cf', join(folder, 'served', `${name}.tar`), '-C', join(tree, '..'), tree.split('/').at(-1) ?? ''],
    { env: nix.at.env },
  )
  return `${served.url}/${name}.tar`
}

async function bringTrees(
  machine: SecondMachine,
  sources: readonly Source[],
  stores: FolderStores,
): Promise<number> {
  const began = performance.now()
  for (const source of sources)
    await bringSource(machine.nix, recordingLog(), source, { folder, signal, ...stores })
  return (performance.now() - began) / 1000
}

interface Case {
  name: string
  reference: string
  select: string[]
}

async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const began = performance.now()
  const done = await work()
  return [done, (performance.now() - began) / 1000]
}
const median = (all: number[]): number => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0

/**
 * Removed only at the end: ext4 is slow to create files near recently deleted ones, which costs more than what is
 * measured.
 */
const machines: SecondMachine[] = []
async function another(): Promise<SecondMachine> {
  const machine = await secondMachine(nix, { daemon: true })
  machines.push(machine)
  return machine
}

async function measure({ name, reference, select }: Case): Promise<void> {
  const out = join(folder, name)
  let flake: Flake | undefined
  const onFlake = (resolved: Flake) => {
    flake = resolved
  }
  const limits = {
    impure: false,
    ifd: true,
    timeLimit: 1800,
    workers: 2,
    features: ['big-parallel', 'kvm', 'nixos-test'],
  }
  const systems = ['x86_64-linux', 'i686-linux', 'aarch64-linux']
  const options = {
    flake: reference,
    cwd: folder,
    select,
    overrides: [],
    ...limits,
    systems,
    onFlake,
    signal,
  }
  const [plan, evaluating] = await timed(() => evaluateFlake(nix, recordingLog(), options))
  if (flake === undefined || plan.targets.length === 0)
    throw new Error(`${name}: ${JSON.stringify(plan.failures)}`)
  const resolved = flake
  const [handed, packing] = await timed(() => packDerivations(nix, plan, resolved, { folder: out, fetch }))
  if (handed.kind === 'here') throw new Error(handed.warning)
  const stores = folderStores(join(out, 'stores'))
  const [sent, sending] = await timed(() => sendSources(nix, handed.sources, { ...stores, folder: out }))
  const [again] = await timed(() => sendSources(nix, handed.sources, { ...stores, folder: out }))

  const drvPaths = plan.targets.map(({ drvPath }) => drvPath)
  const everything = join(out, 'everything')
  const listed = join(out, 'closure')
  const closure = await derivationClosure(nix, drvPaths)
  await writeFile(listed, closure.map(({ path }) => path).join('\n'))
  const exporter = `xargs -x -s 1900000 nix-store --export <'${listed}' | zstd -q -3 -o '${everything}'`
  const env = { ...nix.at.env, PATH: `${join(nix.at.program, '..')}:${nix.at.env.PATH}` }
  const [, exporting] = await timed(() => run(exec, 'sh', ['-c', exporter], { env }))

  const seen = {
    ours: [] as number[],
    own: [] as number[],
    byDaemon: [] as number[],
    trees: [] as number[],
    evaluate: [] as number[],
    everything: [] as number[],
  }
  for (let i = 0; i < runs; i++) {
    const count = (key: keyof typeof seen, seconds: number) => {
      seen[key].push(seconds)
    }
    for (const way of ['ours', 'byDaemon'] as const) {
      const machine = await another()
      const trees = await bringTrees(machine, handed.sources, stores)
      if (way === 'ours') count('trees', trees)
      const owner = way === 'ours' ? machine.owner : undefined
      const unpack = { file: handed.file, folder: out, owner, signal, ...stores }
      const before = process.cpuUsage()
      const [{ added }, seconds] = await timed(() =>
        unpackDerivations(machine.nix, recordingLog(), { ...plan, sources: handed.sources }, unpack),
      )
      if (added !== handed.paths) throw new Error(`${added} of ${handed.paths} paths`)
      const { user, system } = process.cpuUsage(before)
      if (way === 'ours') count('own', (user + system) / 1e6)
      count(way, seconds)
    }
    {
      const machine = await another()
      await bringTrees(machine, handed.sources, stores)
      const attributes = plan.targets.map(({ attribute }) => `${reference}#${attribute}`)
      const command = ['path-info', '--derivation', '--no-write-lock-file', ...attributes]
      const [found, evaluate] = await timed(() => machine.nix.run(command))
      if (!drvPaths.every((path) => found.includes(path))) throw new Error(`another derivation: ${found}`)
      count('evaluate', evaluate)
    }
    {
      const machine = await another()
      const { words, program, options: how } = machine.owner
      const line = [
        '-c',
        'zstd -qdc "$0" | "$@" >/dev/null',
        everything,
        ...words,
        program,
        ...how,
        '--import',
      ]
      const [, all] = await timed(() => run(exec, 'sh', line, { env: nix.at.env }))
      count('everything', all)
    }
  }
  const size = async (file: string) => bytes((await stat(file)).size)
  const s = (seconds: number) => `${seconds.toFixed(2)} s`
  const [ours, evaluate, all] = [median(seen.ours), median(seen.evaluate), median(seen.everything)]
  console.log(
    `${name}: ${plan.targets.length} targets, ${handed.paths} paths packed, ${plan.derivations.length} derivations missing`,
  )
  console.log(
    `  evaluating job: evaluate ${s(evaluating)}, pack ${s(packing)}, trees of inputs ${s(sending)}; export everything ${s(exporting)}`,
  )
  console.log(
    `  uploaded: pack ${bytes(handed.bytes)}, trees of inputs once ${bytes(sent.reduce((sum, one) => sum + one.bytes, 0))}, with the next push ${bytes(again.reduce((sum, one) => sum + one.bytes, 0))}; everything, each time: ${await size(everything)}`,
  )
  console.log(
    `  build job: unpack, verify and add ${s(ours)}, of which our own processor time ${s(median(seen.own))} (goal: at most 2 s of our own), by Nix's daemon alone ${s(median(seen.byDaemon))}; trees of inputs, where it lacks them: ${s(median(seen.trees))}`,
  )
  console.log(`  build job evaluating by itself: ${s(evaluate)}; importing everything, trees too: ${s(all)}`)
  console.log(`  ratio: ${(ours / evaluate).toFixed(2)}`)
}

/** A flake with its lock, so that Nix uses the existing trees. */
async function lockedFlake(name: string, text: string, from?: string): Promise<string> {
  const place = join(folder, `flake-${name}`)
  if (from === undefined) await mkdir(place, { recursive: true })
  else await cp(from, place, { recursive: true })
  await rm(join(place, 'flake.lock'), { force: true })
  await writeFile(join(place, 'flake.nix'), text)
  await nix.run(['flake', 'lock', `path:${place}`])
  return `path:${place}`
}
const withTree = (name: string, url: string, outputs: string): Promise<string> =>
  lockedFlake(
    name,
    `{ inputs.tree = { url = "${url}"; flake = false; }; outputs = { self, tree }: ${outputs}; }`,
  )

const hello =
  '{ packages.x86_64-linux.app = derivation { name = "app"; system = "x86_64-linux"; builder = "/bin/sh"; src = tree; }; }'
const desktop = `{ nixosConfigurations.desktop = import "\${tree}/nixos/lib/eval-config.nix" {
  system = "x86_64-linux";
  modules = [ ({ pkgs, ... }: {
    fileSystems."/".device = "/dev/sda1";
    boot.loader.grub.device = "/dev/sda";
    services.xserver = { enable = true; desktopManager.plasma5.enable = true; displayManager.sddm.enable = true; };
    hardware.pulseaudio.enable = true;
    networking.networkmanager.enable = true;
    environment.systemPackages = with pkgs; [ firefox gimp libreoffice vlc inkscape ];
  }) ];
}; }`

const cases: Readonly<Record<string, () => Promise<Omit<Case, 'name'>>>> = {
  tiny: async () => {
    const example = join(root, 'examples/tiny')
    const text = await readFile(join(example, 'flake.nix'), 'utf8')
    const url = await serve('debian', debian)
    return {
      reference: await lockedFlake('tiny', text.replace('path:./debian', url), example),
      select: ['*.toplevel'],
    }
  },
  files: async () => {
    const files = join(folder, 'files')
    for (let i = 0; i < 200; i++) await mkdir(join(files, `${i}`), { recursive: true })
    for (let i = 0; i < 40_000; i++)
      await writeFile(join(files, `${i % 200}/${i}.nix`), `{ value = ${i}; }\n`.repeat(1 + (i % 500)))
    return { reference: await withTree('files', await serve('files', files), hello), select: [] }
  },
  desktop: async () => ({
    reference: await withTree('desktop', await serve('nixpkgs', nixpkgs), desktop),
    select: ['*.toplevel'],
  }),
}
const possible = Object.keys(cases).filter((name) => name !== 'desktop' || nixpkgs !== '')
for (const name of chosen.length > 0 ? chosen : possible) {
  const make = cases[name]
  if (make === undefined) throw new Error(`there is no case ${name}`)
  await measure({ name, ...(await make()) })
}
for (const machine of machines) await machine[Symbol.asyncDispose]()
await served[Symbol.asyncDispose]()
await rm(folder, { recursive: true, force: true })
