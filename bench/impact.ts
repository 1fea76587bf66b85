import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bytes } from '../src/lib/text.ts'
import { planOf, targetOf } from '../test/support/nix/plans.ts'
import { inTurn, type Measured } from './measure.ts'

/**
 * Comparing the plans of a base and a change, both with 50,000 missing derivations and 60 hosts, from the files to the
 * change of each host; against the plainest script: parse both, and subtract one set of paths from the other.
 */
const folder = await mkdtemp(join(tmpdir(), 'flakeship-impact-'))
const [derivations, hosts] = [50_000, 60]
const letters = '0123456789abcdfghijklmnpqrsvwxyz'

/** Store paths as different as real ones; `salt` changes the derivation and everything above it. */
function pathOf(n: number, salt: number): string {
  let state = (n + 1) * 2654435761 + salt * 40503
  const letter = () => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + n) >>> 0
    return letters[state % 32]
  }
  return `/nix/store/${Array.from({ length: 32 }, letter).join('')}-package-${n}.drv`
}

/** Each depends on eight earlier ones; in the change, all from the middle on are other derivations. */
function plan(salt: number) {
  const path = (n: number) => pathOf(n, n < derivations / 2 ? 0 : salt)
  const missing = Array.from({ length: derivations }, (_, n) => {
    const needs = Array.from(
      { length: Math.min(n, 8) },
      (_, k) => n - 1 - ((n * 7 + k * k * 31) % Math.min(n, 400)),
    )
    return {
      ...{ drvPath: path(n), name: `package-${n}`, system: 'x86_64-linux', features: [] },
      needs: [...new Set(needs)].map(path),
    }
  })
  const targets = Array.from({ length: hosts }, (_, n) =>
    targetOf({
      id: `host-${n}.toplevel`,
      host: `host-${n}`,
      kind: 'toplevel',
      drvPath: path(derivations - 1 - n * 500),
    }),
  )
  return planOf(targets, missing)
}

const files = [join(folder, 'base.json'), join(folder, 'head.json')]
for (const [i, file] of files.entries()) await writeFile(file, JSON.stringify(plan(i + 1), null, 1))

const reader = (how: string) => [
  process.execPath,
  join(import.meta.dirname, 'impact-reader.ts'),
  how,
  ...files,
]
const said = (how: string) => {
  const [program = '', ...args] = reader(how)
  return execFileSync(program, args, { encoding: 'utf8' }).trim()
}
const shown = ({ seconds, cpu, peak }: Measured) =>
  `${seconds.toFixed(2)} s (processor ${cpu.toFixed(2)} s), ${bytes(peak)}`
const words = [said('ours'), said('naive')]
const [ours, naive] = await inTurn(5, { line: reader('ours') }, { line: reader('naive') })
await rm(folder, { recursive: true })

console.log(`ours, read, checked and compared: ${shown(ours)} (goal: at most 1 s and 400 MB): ${words[0]}`)
console.log(`JSON.parse and a set difference:  ${shown(naive)}: ${words[1]}`)
console.log(`ratio: ${(ours.seconds / naive.seconds).toFixed(2)}`)
