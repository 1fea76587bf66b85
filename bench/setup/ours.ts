import { installSystemNix } from '../../src/features/setup/system-nix/system-nix.ts'
import { exec } from '../../src/system/exec.ts'

/**
 * One installation, for bench/setup.ts: milliseconds until `nix --version` answered, and until the first build
 * finished.
 */
const [from = '', sha256 = ''] = process.argv.slice(2)
const log = { live: false, status() {}, info() {}, debug() {}, warning() {}, error() {}, failure() {} }
const at = {
  exec,
  env: { PATH: process.env.PATH ?? '', HOME: '/root' },
  log: { ...log, group: <T>(_: string, work: () => Promise<T>) => work() },
}
const start = performance.now()
const { seconds } = await installSystemNix(at, { tarball: { from, sha256 }, source: 'bench' })
const built = performance.now() - start
let sum = 0
for (const [step, took] of Object.entries(seconds)) {
  sum += took * 1000
  if (step.includes('registration')) console.log(`version ${sum.toFixed(0)}`)
}
console.log(`built ${built.toFixed(0)}`)
for (const [step, took] of Object.entries(seconds))
  console.log(`${step.replace(/\W+/g, '_')} ${(took * 1000).toFixed(0)}`)
