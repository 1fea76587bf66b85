import { execFileSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { prepare } from '../scripts/prepare.ts'
import { bytes } from '../src/lib/text.ts'
import { narInfos } from '../src/nix/store/nar-infos.ts'
import { cachingJob, readsFolder } from '../test/support/cache/cached-builds.ts'
import { resultsService } from '../test/support/github/services/results-service.ts'
import { secondMachine } from '../test/support/machines/second-machine.ts'
import { realNix } from '../test/support/nix/real-nix.ts'

/**
 * A store of paths copied from this machine: saved and restored as layers, against the way of actions/cache: tar and
 * zstd of all paths (`--long=30`), uploaded and downloaded whole, unpacked and registered. Our own service stands in
 * for GitHub's on both sides. Prepares a private Nix and runs itself again inside. FLAKESHIP_BENCH_PATHS: how many
 * paths (400).
 */
if (process.env.FLAKESHIP_BENCH_INSIDE === undefined) {
  const { inside } = await prepare({ trees: [] })
  const environment = {
    FLAKESHIP_BENCH_INSIDE: '1',
    FLAKESHIP_BENCH_PATHS: process.env.FLAKESHIP_BENCH_PATHS ?? '400',
    FLAKESHIP_BENCH_FROM: process.env.FLAKESHIP_BENCH_FROM ?? '/usr/lib /usr/share',
  }
  process.exit(await inside([process.execPath, import.meta.filename], environment))
}

const wanted = Number(process.env.FLAKESHIP_BENCH_PATHS ?? 400)
const from = (process.env.FLAKESHIP_BENCH_FROM ?? '').split(' ')
const folder = await mkdtemp(join(tmpdir(), 'flakeship-cache-bench-'))
const nix = await realNix()
await using results = await resultsService()
let run = 0
const job = () => cachingJob(results, { run: ++run })

async function timed<T>(work: () => Promise<T>): Promise<{ value: T; seconds: number; cpu: number }> {
  const [began, before] = [performance.now(), process.cpuUsage()]
  const value = await work()
  const { user, system } = process.cpuUsage(before)
  return { value, seconds: (performance.now() - began) / 1000, cpu: (user + system) / 1e6 }
}
const sh = (script: string, ...words: string[]) =>
  execFileSync('bash', ['-euc', script, 'bash', ...words], {
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  })

/** Folders and files of this machine as store paths. */
async function fill(): Promise<string[]> {
  const names = (
    await Promise.all(from.map(async (one) => (await readdir(one)).map((name) => join(one, name))))
  ).flat()
  const paths: string[] = []
  for (const name of names.slice(0, wanted)) {
    const copy = join(folder, 'copy', name.replace(/[^\w.-]/g, '_'))
    await mkdir(join(folder, 'copy'), { recursive: true })
    const isCopied = await cp(name, copy, { recursive: true, verbatimSymlinks: true }).then(
      () => true,
      () => false,
    )
    if (!isCopied) continue
    const added = await nix.attempt(['store', 'add', '--mode', 'nar', copy])
    if (added.code === 0) paths.push(added.stdout.trim())
    await rm(copy, { recursive: true, force: true })
  }
  return paths
}

const row = (what: string, seconds: number, cpu: number, moved: number) =>
  console.log(
    `${what.padEnd(58)} ${seconds.toFixed(1).padStart(7)} s ${cpu.toFixed(1).padStart(7)} s CPU ${bytes(moved).padStart(10)}`,
  )

try {
  const paths = await fill()
  const infos = await narInfos(nix, paths)
  const size = infos.reduce((sum, { narSize }) => sum + narSize, 0)
  console.log(`${paths.length} paths, ${bytes(size)}`)

  const save = await timed(() => job().save(nix, paths))
  const layerBytes = save.value?.bytes ?? 0
  row('save: a layer', save.seconds, save.cpu, layerBytes)
  const archive = join(folder, 'archive.tar.zst')
  const tar = await timed(
    async () =>
      void sh(
        'tar -cf - -C / "${@:2}" | zstd -q -T0 --long=30 -o "$1"',
        archive,
        ...paths.map((path) => path.slice(1)),
      ),
  )
  const { size: archiveBytes } = await stat(archive)
  row('save: tar and zstd --long=30, not uploaded', tar.seconds, tar.cpu, archiveBytes)

  const fifth: string[] = []
  let part = 0
  for (const { path, narSize } of infos) {
    if (part >= size / 5) break
    fifth.push(path)
    part += narSize
  }
  for (const [what, some] of [
    ['everything', paths],
    ['a fifth of the bytes', fifth],
  ] as const) {
    await using machine = await secondMachine(nix)
    const one = job()
    const restored = await timed(async () => {
      const got = await one.restore(machine.folder, some, join(folder, 'staging'))
      await machine.nix.run(['build', '--no-link', '--stdin', ...readsFolder()], { input: some.join('\n') })
      return got
    })
    row(`restore ${what}: layers, until valid`, restored.seconds, restored.cpu, restored.value.bytes)
    console.log(
      `  calls ${JSON.stringify(one.service.calls)}, our own memory ${bytes(process.resourceUsage().maxRSS * 1024)}`,
    )
    await using other = await secondMachine(nix)
    const registration = sh('nix-store --dump-db "$@"', ...paths).toString()
    const unpacked = await timed(async () => {
      sh('zstd -q -dc --long=30 "$1" | tar -xf - -C "$2" --strip-components=1', archive, other.folder)
      await other.nix.attempt(['--version'])
      execFileSync(join(other.nix.at.program, '../nix-store'), ['--load-db'], {
        input: registration,
        env: other.nix.at.env,
      })
    })
    row(`restore ${what}: zstd, tar, --load-db; no download`, unpacked.seconds, unpacked.cpu, archiveBytes)
    console.log(
      `  ratio of seconds ${(unpacked.seconds / restored.seconds).toFixed(2)} (above 1: layers are faster)`,
    )
  }
  const again = job()
  const nothing = await timed(() => again.restore(join(folder, 'none'), [], join(folder, 'staging')))
  row('restore nothing', nothing.seconds, nothing.cpu, nothing.value.bytes)
  console.log(`  calls ${JSON.stringify(again.service.calls)}`)
  console.log(`ratio of first saves, bytes: ${(layerBytes / archiveBytes).toFixed(2)}`)
} finally {
  await rm(folder, { recursive: true, force: true })
}
