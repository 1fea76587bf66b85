import { mkdir, readFile, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { exampleFiles, floorNix, runnerFiles } from '../src/features/setup/private-nix/debian-sets.ts'
import { prepare } from './prepare.ts'

/** `npm test`: prepares what the tests need, runs all of them, and ends with one line of totals. */
const root = join(import.meta.dirname, '..')
const results = join(root, '.cache/test-results.json')
await mkdir(join(root, '.cache'), { recursive: true })
await rm(results, { force: true })

const { nix, extra, downloads, inside } = await prepare({
  nix: [floorNix],
  trees: [exampleFiles, runnerFiles],
})
const vitest = [
  join(root, 'node_modules/vitest/vitest.mjs'),
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${results}`,
]
const tarballOf = (path = '') => join(downloads, `${path.replace(/^.*?-/, '')}-x86_64-linux.tar`)
const code = await inside([process.execPath, ...vitest, ...process.argv.slice(2)], {
  FLAKESHIP_DEBIAN: extra.example ?? '',
  FLAKESHIP_RUNNER: extra.runner ?? '',
  FLAKESHIP_NIX_FLOOR: extra['nix-floor'] ?? '',
  ...(process.env.FLAKESHIP_NIXPKGS ? { FLAKESHIP_NIXPKGS: resolve(process.env.FLAKESHIP_NIXPKGS) } : {}),
  FLAKESHIP_NIX_TARBALL: tarballOf(extra['nix-floor']),
  FLAKESHIP_NIX_NEWEST_TARBALL: tarballOf(nix),
})

const counts = JSON.parse(await readFile(results, 'utf8').catch(() => '{}')) as Record<
  string,
  number | undefined
>
const passed = counts.numPassedTests ?? 0
const failed = counts.numFailedTests ?? 0
const skipped = (counts.numPendingTests ?? 0) + (counts.numTodoTests ?? 0)
const broken = failed === 0 && (code !== 0 || passed === 0) ? 1 : 0 // a test file that does not load is a failure too
console.log(`${passed} passed, ${failed + broken} failed, ${skipped} skipped`)
process.exitCode = failed + broken > 0 || skipped > 0 ? 1 : 0
