import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { prepare } from '../scripts/prepare.ts'
import { readDocument } from '../src/documents/files.ts'
import type { Plan } from '../src/documents/plan.ts'
import { exampleFiles } from '../src/features/setup/private-nix/debian-sets.ts'
import { bytes, duration } from '../src/lib/text.ts'
import { inTurn, type Measured } from './measure.ts'
import { largePlan, sixHosts } from './plan/inputs.ts'
import { upstreamHas, ways } from './plan/ways.ts'

/**
 * Splitting work over jobs, simulated with one set of prices: ours against connected components (the earlier way), one
 * job per attribute, one per system, and the best of a stage that builds shared parts first. On a made-up plan of
 * maximum size, the time of splitting against that of reading. With FLAKESHIP_NIXPKGS six hosts of that nixpkgs, two
 * with their own kernel, one an ISO.
 */
if (process.env.FLAKESHIP_BENCH_INSIDE === undefined) {
  const { inside, extra } = await prepare({ trees: [exampleFiles] })
  const { FLAKESHIP_NIXPKGS = '' } = process.env
  const env = {
    FLAKESHIP_BENCH_INSIDE: '1',
    FLAKESHIP_DEBIAN: extra.example ?? '',
    FLAKESHIP_NIXPKGS: FLAKESHIP_NIXPKGS && resolve(FLAKESHIP_NIXPKGS),
  }
  process.exit(await inside([process.execPath, import.meta.filename], env))
}
const folder = await mkdtemp(join(tmpdir(), 'flakeship-plan-'))
const shown = ({ seconds, peak }: Measured) => `${seconds.toFixed(2)} s, ${bytes(peak)}`

const file = join(folder, 'large.json')
await writeFile(file, JSON.stringify(largePlan(50_000, 300)))
const reader = (...words: string[]) => [
  process.execPath,
  join(import.meta.dirname, 'plan/reader.ts'),
  file,
  ...words,
]
const [split, read] = await inTurn(3, { line: reader('split') }, { line: reader() })
console.log(
  `50,000 derivations, 300 targets: read and split ${shown(split)} (goal: at most 2 s and 500 MB); read alone ${shown(read)}; ratio ${(split.seconds / read.seconds).toFixed(2)}`,
)

const root = join(import.meta.dirname, '..')
const debian = ['--override-input', 'debian', `path:${process.env.FLAKESHIP_DEBIAN}`]
tell('the example', await evaluate(`path:${join(root, 'examples/tiny')}`, ['*'], debian))
const { FLAKESHIP_NIXPKGS: nixpkgs = '' } = process.env
if (nixpkgs !== '') {
  const flake = await sixHosts(folder, nixpkgs)
  tell('six real hosts', upstreamHas(await evaluate(`path:${flake}`, ['*.toplevel', '*.iso'])))
}
await rm(folder, { recursive: true })

async function evaluate(flake: string, targets: string[], more: string[] = []): Promise<Plan> {
  const out = await mkdtemp(join(folder, 'out-'))
  const line = [join(root, 'bin/flakeship.js'), 'evaluate', flake, '--out', out]
  const globs = targets.flatMap((target) => ['--targets', target])
  execFileSync(process.execPath, [...line, ...globs, ...more], { stdio: ['ignore', 'ignore', 'inherit'] })
  return readDocument('plan', join(out, 'plan.json'))
}

function tell(what: string, plan: Plan): void {
  const { ours, components, attributes, systems, producer } = ways(plan)
  console.log(
    `\n${what}: ${plan.targets.length} targets, ${plan.derivations.length} derivations missing (simulated)`,
  )
  const all = { ours, components, attributes, systems, ...(producer ? { producer } : {}) }
  for (const [name, way] of Object.entries(all))
    console.log(
      `  ${name.padEnd(12)} ${String(way.jobs).padStart(4)} jobs, end ${duration(way.end).padStart(12)}, machines ${duration(way.machine)}`,
    )
  const ratio = (a: number, b: number) => (a / b).toFixed(2)
  console.log(
    `  ratio to components: end ${ratio(ours.end, components.end)} (goal 0.6), machines ${ratio(ours.machine, components.machine)} (goal 1.25)`,
  )
  console.log(
    `  ratio to attributes: end ${ratio(ours.end, attributes.end)} (goal 1.05), machines ${ratio(ours.machine, attributes.machine)} (goal 0.9)`,
  )
  if (producer)
    console.log(
      `  a producer stage before: ratio of ends ${ratio(producer.end, ours.end)} (built only at 0.90 or less), of machines ${ratio(producer.machine, ours.machine)}`,
    )
}
