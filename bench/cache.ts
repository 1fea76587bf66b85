import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { prepare } from '../scripts/prepare.ts'
import { bytes } from '../src/lib/text.ts'
import { narInfos } from '../src/nix/store/nar-infos.ts'
import { readsFolder } from '../test/support/cache/cached-builds.ts'
import { resultsService } from '../test/support/github/services/results-service.ts'
import { secondMachine } from '../test/support/machines/second-machine.ts'
import { realNix } from '../test/support/nix/real-nix.ts'
import { type Cost, ours, shell, timed } from './cache/beside.ts'
import { sources } from './cache/sources.ts'

/**
 * A store of paths copied from this machine: saved and restored as layers, against the way of actions/cache: tar and
 * zstd of all paths (`--long=30`), uploaded and downloaded whole, unpacked and registered. Our own service stands in
 * for GitHub's on both sides. Prepares a private Nix and runs itself again inside. FLAKESHIP_BENCH_PATHS: how many
 * paths (400); FLAKESHIP_BENCH_ONLY=save: the first save alone.
 */
if (process.env.FLAKESHIP_BENCH_INSIDE === undefined) {
  const { inside } = await prepare({ trees: [] })
  const environment = {
    FLAKESHIP_BENCH_INSIDE: '1',
    FLAKESHIP_BENCH_PATHS: process.env.FLAKESHIP_BENCH_PATHS ?? '400',
    FLAKESHIP_BENCH_ONLY: process.env.FLAKESHIP_BENCH_ONLY ?? '',
    FLAKESHIP_BENCH_FROM:
      process.env.FLAKESHIP_BENCH_FROM ??
      `/usr/lib /usr/share ${join(import.meta.dirname, '../node_modules')}`,
  }
  process.exit(await inside([process.execPath, import.meta.filename], environment))
}

const wanted = Number(process.env.FLAKESHIP_BENCH_PATHS ?? 400)
/** Bytes: no path is larger, and no more than these in all. */
const [largest, enough] = [256 * 1024 ** 2, 3 * 1024 ** 3]
/** What there must be of a whole run, besides the paths. */
const least = { bytes: 2e9, files: 50_000 }
const from = (process.env.FLAKESHIP_BENCH_FROM ?? '').split(' ')
const folder = await mkdtemp(join(tmpdir(), 'flakeship-cache-bench-'))
const nix = await realNix()
await using results = await resultsService()
let run = 0

/** So much of it as store paths that it is a store worth measuring. */
async function fill(): Promise<string[]> {
  const paths: string[] = []
  let [size, count] = [0, 0]
  for (const { name, files } of await sources(from, largest)) {
    const isWhole = wanted < 400 || (size >= least.bytes && count >= least.files)
    if ((paths.length >= wanted && isWhole) || size >= enough) break
    const copy = join(folder, 'copy', name.replace(/[^\w.-]/g, '_'))
    await mkdir(join(folder, 'copy'), { recursive: true })
    const isCopied = await cp(name, copy, { recursive: true, verbatimSymlinks: true }).then(
      () => true,
      () => false,
    )
    const added = isCopied ? await nix.attempt(['store', 'add', '--mode', 'nar', copy]) : undefined
    await rm(copy, { recursive: true, force: true })
    if (added?.code !== 0) continue
    const path = added.stdout.trim()
    const [info] = await narInfos(nix, [path])
    if (info === undefined || paths.includes(path)) continue
    paths.push(path)
    size += info.narSize
    count += files
  }
  console.log(`${paths.length} paths, ${count} files, ${bytes(size)} as archives`)
  return paths
}

const row = (what: string, { seconds, cpu }: Cost<unknown>, moved: number) =>
  console.log(
    `${what.padEnd(58)} ${seconds.toFixed(1).padStart(7)} s ${cpu.toFixed(1).padStart(7)} s CPU ${bytes(moved).padStart(10)}`,
  )
const ratio = (what: string, ours: number, theirs: number, goal: string) =>
  console.log(`  ${what}: ratio ${(ours / theirs).toFixed(2)} (goal ${goal})`)

/** Saves as a job does: a layer, and its place in the chain; gives what was uploaded. */
async function save(paths: readonly string[]) {
  const before = results.entries.length
  const { memory } = await ours({ env: results.env({ run: ++run }), paths: [...paths] })
  const made = results.entries.slice(before)
  return { bytes: made.reduce((sum, entry) => sum + entry.bytes, 0), created: made.length, memory }
}

/** Compressed bytes of paths, by the narinfos that were restored. */
async function compressed(place: string): Promise<number> {
  const files = (await readdir(place)).filter((name) => name.endsWith('.narinfo'))
  const texts = await Promise.all(files.map((name) => readFile(join(place, name), 'utf8')))
  return texts.reduce((sum, text) => sum + Number(/^FileSize: (\d+)$/m.exec(text)?.[1] ?? 0), 0)
}

/** Restores by ranges until Nix has all of it; and how many seconds went by until the first path was usable. */
async function restore(some: readonly string[]) {
  await using machine = await secondMachine(nix)
  const place = join(machine.folder, 'var/flakeship/cache')
  const began = performance.now()
  let first = 0
  let arrived: number | undefined
  const timer = setInterval(async () => {
    const names = await readdir(place).catch(() => [])
    if (first === 0 && names.some((name) => name.endsWith('.narinfo'))) first = performance.now() - began
  }, 20)
  const cost = await timed(async () => {
    const env = results.env({ run: ++run })
    const got = await ours({ env, paths: [...some], root: machine.folder, staging: join(folder, 'staging') })
    arrived = performance.now() - began
    clearInterval(timer)
    await machine.nix.run(['build', '--no-link', '--stdin', ...readsFolder()], { input: some.join('\n') })
    return got
  })
  const share = first / (arrived ?? 1)
  return { ...cost, share, compressed: await compressed(place) }
}

/** The way of actions/cache: everything, by one download, unpacked and registered. */
async function unpack(archive: string, registration: string) {
  await using other = await secondMachine(nix)
  // awaited here, or the machine would be gone before it is filled
  return await timed(async () => {
    const script = 'cp "$1" "$3"; zstd -q -dc --long=30 "$3" | tar -xf - -C "$2" --strip-components=1'
    const { memory } = await shell(script, archive, other.folder, join(folder, 'downloaded'))
    await other.nix.attempt(['--version'])
    execFileSync(join(other.nix.at.program, '../nix-store'), ['--load-db'], {
      input: registration,
      env: other.nix.at.env,
    })
    return memory
  })
}

const made: string[] = []

/** The first save beside others; gives what was saved, and the archive of actions/cache's way. */
async function firstSave(paths: readonly string[]) {
  // in turn, since who comes first reads from the disk
  const rounds = []
  for (let i = 0; i < 3; i++) {
    results.entries.length = 0
    const layer = await timed(() => save(paths))
    row('first save: a layer', layer, layer.value.bytes)
    const copied = await timed(async () => {
      const to = `file://${join(folder, 'copied')}?compression=zstd&compression-level=3`
      await nix.run(['copy', '--no-check-sigs', '--stdin', '--to', to], { input: paths.join('\n') })
    })
    row('first save: nix copy to a folder, zstd 3', copied, 0)
    await rm(join(folder, 'copied'), { recursive: true })
    rounds.push({ layer, copied })
  }
  const [{ layer, copied }] = rounds
    .sort((a, b) => a.layer.cpu / a.copied.cpu - b.layer.cpu / b.copied.cpu)
    .slice(1) as [(typeof rounds)[0]]
  ratio('first save, processor time beside nix copy, the middle of three', layer.cpu, copied.cpu, '1.3')
  return { layer, copied }
}

/** All figures. */
async function everything(paths: readonly string[]) {
  const infos = await narInfos(nix, paths)
  const size = infos.reduce((sum, { narSize }) => sum + narSize, 0)
  const { layer } = await firstSave(paths)
  const archive = join(folder, 'archive.tar.zst')
  const tar = await timed(() =>
    shell(
      'tar -cf - -C / "${@:2}" | zstd -q -T0 --long=30 -o "$1"',
      archive,
      ...paths.map((path) => path.slice(1)),
    ),
  )
  const { size: archiveBytes } = await stat(archive)
  row('first save: tar and zstd --long=30, not uploaded', tar, archiveBytes)

  const { printed: registration } = await shell('nix-store --dump-db "$@"', ...paths)
  const fifth: string[] = []
  let part = 0
  for (const { path, narSize } of infos) {
    if (part >= size / 5) break
    fifth.push(path)
    part += narSize
  }
  const [all, some] = [await restore(paths), await restore(fifth)]
  const whole = await unpack(archive, registration)
  row('restore everything: layers, until valid', all, all.value.bytes)
  row('restore a fifth of the bytes: layers, until valid', some, some.value.bytes)
  row('restore everything or a fifth: a copy, zstd, tar, --load-db', whole, archiveBytes)

  const none = await ours({
    ...{ env: results.env({ run: ++run }), paths: [], root: join(folder, 'none') },
    staging: join(folder, 'staging'),
  })
  console.log(`nothing needed: ${none.calls} calls (goal at most 4), ${bytes(none.bytes)} of archives`)
  console.log(`first save: ${layer.value.created} entries (goal at most 2)`)
  const unchanged = await save([])
  console.log(`second save, nothing changed: ${unchanged.created} entries (goal 0)`)
  const changed = join(folder, 'changed')
  await writeFile(changed, randomBytes(8 * 1024 ** 2))
  const added = (await nix.run(['store', 'add', '--mode', 'nar', changed])).trim()
  made.push(added)
  const second = await save([added])
  const beyond = second.bytes - 1.2 * 8 * 1024 ** 2
  console.log(
    `second save, one path of 8 MiB changed: ${bytes(second.bytes)}, ${second.created} entries; ${beyond <= 64 * 1024 ? 'within' : 'over'} 1.2 times that and 64 KiB`,
  )
  console.log(
    `our own process: saving ${bytes(layer.value.memory)}, restoring ${bytes(all.value.memory)} (goal 300 MB); tar and zstd: ${bytes(whole.value)}`,
  )
  console.log(
    `a fifth: index and archives ${bytes(some.value.bytes)}, archives alone ${bytes(some.compressed)}`,
  )
  console.log(
    `first path usable after ${(all.share * 100).toFixed(0)} % of the download (goal: before 30 % of the bytes)`,
  )
  ratio('first save, bytes beside the archive', layer.value.bytes, archiveBytes, '1.4')
  ratio('a fifth, downloaded beside its archives', some.value.bytes, some.compressed, '1.1 and the index')
  ratio('a fifth, seconds of the archive beside ours', whole.seconds, some.seconds, 'at least 3')
  ratio('everything, memory beside the archive', all.value.memory, whole.value, '0.33')
  ratio('everything, seconds beside the archive', all.seconds, whole.seconds, '1.1')
}

try {
  const paths = await fill()
  made.push(...paths)
  await (process.env.FLAKESHIP_BENCH_ONLY === 'save' ? firstSave : everything)(paths)
} finally {
  // the store is that of the tests, too
  if (made.length > 0) await nix.attempt(['store', 'delete', ...made])
  await rm(folder, { recursive: true, force: true })
}
