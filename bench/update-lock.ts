import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { prepare } from '../scripts/prepare.ts'
import { search } from '../src/features/update-lock/judge/search.ts'
import { flakeNix } from '../test/support/nix/lock-worlds.ts'
import { repository } from '../test/support/servers/git-repositories.ts'
import { gitServer } from '../test/support/servers/git-server.ts'
import { inTurn } from './measure.ts'

/**
 * Evaluations until the one bad input of twelve is held, against growing from the old lock input by input; the suspect
 * is right in four of five cases. Then a night with nothing to move, against a bare `nix flake update`: with sources
 * that answer late, as remote ones do, and with local sources, which answer at once, so that only our own start counts.
 * Prepares a private Nix and runs itself again inside.
 */
if (process.env.FLAKESHIP_BENCH_INSIDE === undefined) {
  const { inside } = await prepare({})
  process.exit(await inside([process.execPath, import.meta.filename], { FLAKESHIP_BENCH_INSIDE: '1' }))
}
/** Milliseconds before a source answers, as a remote one would. */
const delay = 100
const inputs = Array.from({ length: 12 }, (_, i) => `i${i}`)

/** Every input is the bad one once, with each suspect: the right one in four of five. */
function evaluations(): { ours: number; growing: number } {
  let ours = 0
  let growing = 0
  const cases = inputs.flatMap((bad, i) =>
    [bad, bad, bad, bad, inputs[(i + 5) % inputs.length] ?? ''].map((suspect) => ({ bad, suspect })),
  )
  for (const { bad, suspect } of cases) {
    const asked = search(inputs)
    let step = asked.next()
    while (!step.done) {
      ours += 1
      const good = !step.value.has(bad)
      step = asked.next({ good, suspects: good ? [] : [suspect], breaks: good ? '' : 'one target' })
    }
    if ([...step.value.held.keys()].join() !== bad) throw new Error(`another result for ${bad}`)
    growing += 1 + inputs.length // all together, and then each on top of what was good
  }
  return { ours: ours / cases.length, growing: growing / cases.length }
}

const folder = await mkdtemp(join(tmpdir(), 'flakeship-update-'))
try {
  await using server = await gitServer(folder, { delay })
  for (const name of inputs)
    await repository(name, join(folder, name), { files: { 'flake.nix': flakeNix([]) } })
  const far = await night('far', (name) => `git+${server.url}/${name}/.git`)
  const here = await night('here', (name) => `git+file://${join(folder, name)}`)
  const count = evaluations()
  console.log(
    `one bad input of 12: growing ${count.growing.toFixed(1)} evaluations, ours ${count.ours.toFixed(1)}`,
  )
  console.log(
    `time ${far.toFixed(2)} (far away), ${here.toFixed(2)} (here), evaluations ${(count.ours / count.growing).toFixed(2)}`,
  )
} finally {
  await rm(folder, { recursive: true, force: true })
}

/** A night with nothing to move: our time divided by that of a bare update. */
async function night(where: string, urlOf: (name: string) => string): Promise<number> {
  const flake = join(folder, `flake-${where}`)
  const declared = inputs.map((name) => `${name}.url = "${urlOf(name)}";`)
  await repository(where, flake, { files: { 'flake.nix': flakeNix(declared) } })
  const features = ['--extra-experimental-features', 'nix-command flakes']
  const command = join(import.meta.dirname, '../bin/flakeship.js')
  const [update, ours] = await inTurn(
    5,
    { line: ['nix', ...features, 'flake', 'update', '--flake', flake] },
    { line: [process.execPath, command, 'update-lock', flake, '--out', join(folder, 'out')] },
  )
  console.log(
    `nothing to move, sources ${where}: nix flake update ${update.seconds.toFixed(2)} s, flakeship ${ours.seconds.toFixed(2)} s`,
  )
  return ours.seconds / update.seconds
}
