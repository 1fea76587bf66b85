import { mkdir, readFile, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { exampleFiles, floorNix, runnerFiles } from '../src/features/setup/private-nix/debian-sets.ts'
import { prepare } from './prepare.ts'
import { merged, notPassed, secondTry, type TestResults, totals } from './second-try.ts'

/** `npm test`: prepares what the tests need, runs all of them, and ends with one line of totals. */
const root = join(import.meta.dirname, '..')
const file = join(root, '.cache/test-results.json')
await mkdir(join(root, '.cache'), { recursive: true })

const { nix, extra, downloads, inside } = await prepare({
  nix: [floorNix],
  trees: [exampleFiles, runnerFiles],
})
const tarballOf = (path = '') => join(downloads, `${path.replace(/^.*?-/, '')}-x86_64-linux.tar`)
const environment = {
  FLAKESHIP_DEBIAN: extra.example ?? '',
  FLAKESHIP_RUNNER: extra.runner ?? '',
  FLAKESHIP_NIX_FLOOR: extra['nix-floor'] ?? '',
  ...(process.env.FLAKESHIP_NIXPKGS ? { FLAKESHIP_NIXPKGS: resolve(process.env.FLAKESHIP_NIXPKGS) } : {}),
  FLAKESHIP_NIX_TARBALL: tarballOf(extra['nix-floor']),
  FLAKESHIP_NIX_NEWEST_TARBALL: tarballOf(nix),
}

interface Run {
  code: number
  results: TestResults
}

async function vitest(selection: readonly string[]): Promise<Run> {
  await rm(file, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const command = [process.execPath, join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...reporters]
  const code = await inside([...command, ...selection], environment)
  return { code, results: JSON.parse(await readFile(file, 'utf8').catch(() => '{}')) as TestResults }
}

/** A failure that is gone when its file is alone on the machine is told, and is a fault of the test. */
async function again(first: Run, files: readonly string[]): Promise<Run> {
  console.log(`\nA second try, alone on the machine: ${files.join(', ')}`)
  const second = await vitest([...selection, ...files])
  const still = new Set(notPassed(second.results))
  for (const test of notPassed(first.results))
    if (!still.has(test)) console.log(`passed only at the second try: ${test}`)
  return { code: second.code, results: merged(first.results, second.results) }
}

const selection = process.argv.slice(2)
const first = await vitest(selection)
const whole = selection.every((word) => word.startsWith('--config='))
const files = whole ? secondTry(first.results) : []
const { code, results } = files.length > 0 ? await again(first, files) : first

const { passed, failed, skipped } = totals(results)
// what vitest alone knows: errors outside of any test
const broken = failed === 0 && (code !== 0 || passed === 0) ? 1 : 0
console.log(`${passed} passed, ${failed + broken} failed, ${skipped} skipped`)
process.exitCode = failed + broken > 0 || skipped > 0 ? 1 : 0
