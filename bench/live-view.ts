import { liveView } from '../src/features/build/progress/live-view.ts'
import { follow, newProgress } from '../src/features/build/progress/progress.ts'
import { terminalHost } from '../src/host/terminal.ts'
import type { BuildEvent } from '../src/nix/build/build-log.ts'
import { pathOf, planOf, targetOf } from '../test/support/nix/plans.ts'
import { Screen } from '../test/support/runner/screen.ts'

/**
 * The live view during the build of a plan of 3,000 derivations: ten seconds with 500 events and ten redraws per
 * second, against the same events without a view.
 */
const rate = 500
const seconds = 10
const names = Array.from({ length: 3000 }, (_, i) => `derivation-${i}`)
const nameAt = (at: number) => names[at] ?? ''
const drvPath = (name: string) => pathOf(`${name}.drv`)

const plan = planOf(
  [targetOf({ id: 'big.toplevel', drvPath: drvPath(nameAt(0)) })],
  names.map((name, i) => ({
    ...{ drvPath: drvPath(name), name, system: 'x86_64-linux', features: [] },
    needs: [2 * i + 1, 2 * i + 2].flatMap((at) => (at < names.length ? [drvPath(nameAt(at))] : [])),
  })),
)

function eventAt(i: number): BuildEvent {
  const id = nameAt(2999 - (i % 1000))
  const all: BuildEvent[] = [
    { type: 'build', id, drvPath: drvPath(id), machine: '' },
    { type: 'phase', id, name: 'buildPhase' },
    { type: 'line', id, text: `cc -c file${i}.c` },
    { type: 'stop', id: nameAt(2999 - ((i - 100) % 1000)) },
  ]
  return all[i % all.length] as BuildEvent
}

/** Processor seconds of ten seconds of a build. */
function cost(isShown: boolean): number {
  const stderr = new Screen({ columns: 120, rows: 50 }) as unknown as NodeJS.WriteStream
  const signal = new AbortController().signal
  const { log } = terminalHost({ values: new Map(), environment: {}, signal, stderr, verbose: false })
  const view = liveView(plan)
  const progress = newProgress()
  view(progress, { columns: 1, rows: 1 }, 0)
  const before = process.cpuUsage()
  for (let i = 0; i < seconds * rate; i++) {
    follow(progress, eventAt(i), i / rate)
    if (isShown && i % (rate / 10) === 0) log.status((size) => view(progress, size, i / rate))
  }
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

const seen: [number[], number[]] = [[], []]
for (let i = 0; i < 8; i++) {
  const pair = [cost(true), cost(false)] as const
  if (i > 0) pair.forEach((one, side) => void seen[side]?.push(one))
}
const [ours = 0, bare = 0] = seen.map((all) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0)
console.log(`shown   ${ours.toFixed(3)} s of a processor for ${seconds} s of a build`)
console.log(`unseen  ${bare.toFixed(3)} s`)
console.log(
  `share of a core: ${(ours / seconds).toFixed(3)} (goal: below 0.05); ratio to unseen ${(ours / bare).toFixed(1)}`,
)
