import { execFileSync } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { prepare } from '../scripts/prepare.ts'
import { readDocument } from '../src/documents/files.ts'
import { parseHistory } from '../src/documents/history.ts'
import { priceOf } from '../src/features/plan/prices/price.ts'
import { Times } from '../src/features/plan/prices/times.ts'
import { exampleFiles } from '../src/features/setup/private-nix/debian-sets.ts'

/**
 * Build times of the example's library, estimated by the table and by ten earlier runs, against the real ones of an
 * eleventh. Every run rebuilds everything. Prepares a private Nix and runs itself again inside. FLAKESHIP_BENCH_RUNS:
 * how many earlier runs (10).
 */
const root = join(import.meta.dirname, '..')
if (process.env.FLAKESHIP_BENCH_INSIDE === undefined) {
  const { inside, extra } = await prepare({ trees: [exampleFiles] })
  const environment = {
    FLAKESHIP_BENCH_INSIDE: '1',
    FLAKESHIP_DEBIAN: extra.example ?? '',
    FLAKESHIP_BENCH_RUNS: process.env.FLAKESHIP_BENCH_RUNS ?? '10',
  }
  process.exit(await inside([process.execPath, import.meta.filename], environment))
}
const { FLAKESHIP_DEBIAN = '', FLAKESHIP_BENCH_RUNS } = process.env
const folder = await mkdtemp(join(tmpdir(), 'flakeship-prices-'))
const flake = join(folder, 'tiny')
await cp(join(root, 'examples/tiny'), flake, { recursive: true })
const library = join(flake, 'lib/run.nix')
const source = await readFile(library, 'utf8')
const [cache, out] = [join(folder, 'cache'), join(folder, 'out')]

/** Builds everything with another salt; returns the time of each derivation (s). */
async function built(run: number) {
  const salted = source.replace('inherit name system;', `inherit name system; salt = "${run} ${folder}";`)
  if (salted === source) throw new Error('the library of the example has no derivation to salt')
  await writeFile(library, salted)
  const options = ['--override-input', 'debian', `path:${FLAKESHIP_DEBIAN}`, '--boot', 'none', '--out', out]
  const targets = ['--targets', '*.toplevel', '*.vm', '*.iso', '!pi.*']
  execFileSync(process.execPath, [join(root, 'src/cli.ts'), 'run', flake, ...options, ...targets], {
    env: { ...process.env, FLAKESHIP_CACHE: cache },
    stdio: ['ignore', 'ignore', 'ignore'],
  })
  const plan = await readDocument('plan', join(out, 'plan.json'))
  const result = await readDocument('result', join(out, 'result-local.json'))
  const took = new Map(
    result.derivations.flatMap(({ drvPath, outcome, start, stop }) =>
      outcome === 'built' && stop !== undefined ? [[drvPath, stop - start] as const] : [],
    ),
  )
  return { plan, took }
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN

const earlier = Number(FLAKESHIP_BENCH_RUNS)
for (let run = 0; run < earlier; run++) await built(run)
const times = new Times(parseHistory(await readFile(join(cache, 'history.json'), 'utf8')) ?? { entries: [] })
const { plan, took } = await built(earlier)
const errors = plan.derivations.flatMap((one) => {
  const real = took.get(one.drvPath)
  if (real === undefined) return []
  const off = (known?: Times) => Math.abs(priceOf(one, 'local', known).seconds - real)
  return [{ table: off(), history: off(times) }]
})
const [table, history] = [median(errors.map((one) => one.table)), median(errors.map((one) => one.history))]
await rm(folder, { recursive: true, force: true })
console.log(`${errors.length} builds of the example, after ${earlier} runs`)
console.log(`median error of prices by the table:  ${table.toFixed(2)} s`)
console.log(`median error of prices by history:    ${history.toFixed(2)} s`)
console.log(`ratio: ${(history / table).toFixed(2)} (goal: at most 0.5)`)
