import { expect, test, vi } from 'vitest'
import { resultsService } from '../../support/github/services/results-service.ts'
import { freshJob, inputsFor } from '../../support/machines/fresh-job.ts'
import { tarballs } from '../../support/machines/fresh-machine.ts'

/** `actions/cache` against a service whose answers do not end after their last byte: simulated. */
vi.setConfig({ testTimeout: 240_000 })

const flake = `mkdir -p /run/flake && cat >/run/flake/flake.nix <<'E'
{ outputs = _: { packages.x86_64-linux.default = derivation { name = "app-1.0"; system = "x86_64-linux"; builder = "/bin/sh"; args = [ "-c" "echo app > $out" ]; }; }; }
E`
const build = 'nix build --no-link --print-out-paths -L path:/run/flake 2>&1'
/** Two jobs of one machine. */
const steps = `
  await setup({ 'nix-conf': 'download-attempts = 1' })
  sh(${JSON.stringify(flake)})
  for (const one of [job, await newJob()]) {
    let began = performance.now()
    const took = (what) => { console.log(what + ' took ' + Math.round((performance.now() - began) / 1000) + ' seconds'); began = performance.now() }
    const cache = await one.step('actions/cache', { flake: 'path:/run/flake' })
    show(cache)
    took('restoring ' + cache.outputs.restored)
    sh(${JSON.stringify(build)})
    began = performance.now()
    // that of setup comes last
    const [post] = await one.end()
    show(post)
    took('saving')
    sh('nix store delete /nix/store/*-app-1.0 2>&1')
  }`

test('main and post end soon after their last byte, though no answer of any kind ends (simulated)', async () => {
  await using results = await resultsService()
  const kinds = [
    'GetCacheEntryDownloadURL',
    'CreateCacheEntry',
    'FinalizeCacheEntryUpload',
    'PUT blob',
    'GET blob',
  ]
  for (const on of kinds) results.fault({ on, open: true, times: 999 })
  const said = await freshJob(steps, {
    inputs: await inputsFor(tarballs.newest),
    runner: { ...results.env({ run: 1 }), GITHUB_EVENT_NAME: 'schedule' },
  })
  expect(said).toMatch(/saved in the cache: 1 path/)
  expect(said).toMatch(/^from the cache: 1 path/m)
  expect(said.match(/building '/g)).toHaveLength(1)
  const seconds = [...said.matchAll(/^(?:restoring \d+|saving) took (\d+) seconds$/gm)]
  expect(seconds).toHaveLength(4)
  // a silence that is waited out takes half a minute
  for (const [, took] of seconds) expect(Number(took)).toBeLessThan(25)
  // of one step only those are waited for that come before the first one was given up
  expect(results.waited.length).toBeGreaterThan(12)
  expect(results.waited.filter((ms) => ms >= 1900).length).toBeLessThan(results.waited.length / 2)
  expect(said).not.toMatch(/^(warning|error): (?!.*nixos\.org)/m)
})
