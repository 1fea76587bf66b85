import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type ResultsService, resultsService } from '../../support/github/services/results-service.ts'
import { freshJob, inputsFor } from '../../support/machines/fresh-job.ts'
import { installing, tarballs } from '../../support/machines/fresh-machine.ts'
import { asUser, theirs, unchanged } from '../../support/machines/others-nix.ts'

/**
 * `actions/cache` beside a Nix that was there before us, whose nix.conf is the same afterwards; no systemd could restart
 * its daemon. The service is simulated.
 */
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 })

const flake = `{ outputs = _: let
    sh = name: extra: text: derivation ({ inherit name; system = "x86_64-linux"; builder = "/bin/sh"; args = [ "-c" text ]; } // extra);
    base = sh "base-1.0" { } "echo base > $out";
  in { packages.x86_64-linux.default = sh "app-1.0" { inherit base; } "echo $base > $out"; }; }`
const write = `import('node:fs').then(({ mkdirSync, writeFileSync }) => { mkdirSync(process.env.HOME + '/flake', { recursive: true }); writeFileSync(process.env.HOME + '/flake/flake.nix', ${JSON.stringify(flake)}) })`
const nixBuild =
  "nix --extra-experimental-features 'nix-command flakes' build --no-link --print-out-paths -L path:$HOME/flake 2>&1"
/** The environment of the job: with a token that must reach nobody else. */
const steps = `
  await ${write}
  const cache = await job.step('actions/cache/restore', {})
  show(cache)
  console.log('restored ' + cache.outputs.restored)
  sh(${JSON.stringify(nixBuild)})
  await end()`

const kinds: Readonly<Record<string, { before: string; as?: string; restored: number; says?: RegExp }>> = {
  'root, beside a daemon that runs already': { before: theirs("''"), restored: 2 },
  'root, where nix.conf can only be read': {
    before: `${theirs("''")}; mount --bind /etc/nix /etc/nix; mount -o remount,bind,ro /etc/nix; before=$(theirs)`,
    restored: 2,
  },
  'a user whom Nix trusts': { before: theirs("'trusted-users = root nobody'"), as: asUser, restored: 2 },
  'a user whom nobody trusts': {
    before: theirs("''"),
    as: asUser,
    restored: 0,
    says: /^the cache is not used: this Nix trusts neither us nor the folder of the cache/m,
  },
  'the owner of a store without a daemon': {
    before: `${theirs("'build-users-group ='")}
      kill "$(pgrep -o nix-daemon)"; sleep 0.3; rm -f /nix/var/nix/daemon-socket/socket
      chown -R 65534:65534 /nix; before=$(theirs)`,
    as: asUser,
    restored: 2,
  },
}

describe.each(['newest', 'floor'] as const)('with the %s Nix', (which) => {
  let results: ResultsService
  let saved: string
  beforeAll(async () => {
    results = await resultsService()
    saved = await freshJob(
      `await ${write}
      await setup()
      const { outputs: { since } } = await job.step('actions/cache/restore', { flake: 'path:' + process.env.HOME + '/flake' })
      sh(${JSON.stringify(nixBuild)})
      const cache = await job.step('actions/cache/save', { since, flake: 'path:' + process.env.HOME + '/flake' })
      show(cache)
      console.log('saved ' + cache.outputs.saved)
      await end()`,
      {
        inputs: await inputsFor(tarballs[which]),
        runner: { ...results.env({ run: 1 }), GITHUB_EVENT_NAME: 'schedule' },
        before: 'mkdir -m 777 /run/home; export HOME=/run/home',
      },
    )
  })
  afterAll(() => results[Symbol.asyncDispose]())

  test('restore and save are steps of their own (simulated)', () => {
    expect(saved).toMatch(/^saved 2$/m)
    expect(saved).toMatch(/building '.*-app-1\.0\.drv'|app> /)
  })

  test.each(Object.entries(kinds))('%s (simulated)', async (_, { before, as = '', restored, says }) => {
    // Nix wants a home of one's own
    const owned = as === '' ? before : `${before}; chown 65534:65534 /run/home`
    const said = await freshJob(steps, {
      runner: { ...results.env({ run: 2 }), GITHUB_EVENT_NAME: 'schedule' },
      env: await installing(tarballs[which]),
      before: owned,
      as,
      after: `rm -rf /run/home/flake /run/home/.cache /run/home/.local; ${unchanged}`,
    })
    expect(said).toMatch(new RegExp(`^restored ${restored}$`, 'm'))
    expect(said).toMatch(/^\/nix\/store\/\w{32}-app-1\.0$/m)
    if (restored > 0) expect(said).not.toMatch(/building '/)
    if (says) expect(said).toMatch(says)
    expect(said).not.toMatch(/^(error|warning): (?!.*nixos\.org)/m)
    expect(said).toMatch(/\nunchanged\n$/)
  })
})
