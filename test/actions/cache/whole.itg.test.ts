import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type ResultsService, resultsService } from '../../support/github/services/results-service.ts'
import { freshJob, inputsFor } from '../../support/machines/fresh-job.ts'
import { tarballs } from '../../support/machines/fresh-machine.ts'

/** `actions/cache`, and `actions/setup` with `cache: true`, of the built distribution, each job on a machine of its own; the service is simulated. */
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })
let results: ResultsService
beforeAll(async () => {
  results = await resultsService()
})
afterAll(() => results[Symbol.asyncDispose]())

const flake = `cd /run && mkdir -p flake && cat > flake/flake.nix <<'E'
{ outputs = _: let
    sh = name: extra: text: derivation ({ inherit name; system = "x86_64-linux"; builder = "/bin/sh"; args = [ "-c" text ]; } // extra);
    base = sh "base-1.0" { } "echo base > $out";
  in { packages.x86_64-linux.default = sh "app-1.0" { outputs = [ "out" "man" ]; inherit base; } "echo $base > $out; echo manual > $man"; }; }
E
`
const build = 'nix build --no-link --print-out-paths -L path:/run/flake^\\* 2>&1'

interface Machine {
  tarball: string
  run: number
  by: keyof typeof steps
  /** As the end of the job is told. */
  status?: string
}

const ofFlake = "flake: 'path:/run/flake'"
/** The steps before a build; both print how many paths came from the cache. */
const steps = {
  cache: () => `await setup()
    const cache = await job.step('actions/cache', { ${ofFlake} })
    show(cache)
    console.log('restored ' + cache.outputs.restored)`,
  setup: (status: string) => `await setup({ cache: 'true', ${ofFlake}, 'job-status': '${status}' })`,
}
/** Something that no earlier job built. */
const more = build.replace(
  'nix build',
  "sed -i 's/echo manual/echo another/' /run/flake/flake.nix; nix build",
)

/** One job with the steps `setup` and `cache`, and a build; gives what people see. */
const aJob = async ({ tarball, run, by, status = 'success' }: Machine) =>
  freshJob(
    `
    sh(${JSON.stringify(flake)})
    ${steps[by](status)}
    sh(${JSON.stringify(build)})
    ${status === 'cancelled' ? `console.log('more'); sh(${JSON.stringify(more)})` : ''}
    await end()
    sh('ls /nix/var/flakeship/cache 2>&1 | head -3')`,
    {
      inputs: await inputsFor(tarball),
      runner: { ...results.env({ run }), GITHUB_EVENT_NAME: 'schedule' },
    },
  )

test.each([
  ['newest', tarballs.newest, 'cache', 'success'],
  ['floor', tarballs.floor, 'setup', 'cancelled'],
] as const)(
  'what one job built, the next one takes from the cache, with the %s Nix (simulated)',
  async (name, tarball, by, status) => {
    results.entries.length = 0
    // a schedule's payload does not say that the repository is private: nothing is kept that a lock does not explain
    const first = await aJob({ tarball, by, run: name === 'newest' ? 1 : 11 })
    if (by === 'cache') expect(first).toContain('restored 0')
    expect(first).toMatch(/building '.*-app-1\.0\.drv'|app> |saved in the cache/)
    expect(first).toMatch(/saved in the cache: 3 paths/)
    const second = await aJob({ tarball, by, status, run: name === 'newest' ? 2 : 12 })
    expect(second).toMatch(by === 'cache' ? /^restored 3$/m : /^from the cache: 3 paths/m)
    const [unchanged, changed] = second.split(/^more$/m)
    expect(unchanged).not.toMatch(/building '/)
    // a job that was cancelled keeps nothing of what it built, and its folder is gone all the same
    if (status === 'cancelled') expect(changed).toMatch(/^\/nix\/store\/\w{32}-app-1\.0-man$/m)
    expect(second).toMatch(/No such file/)
    expect(second).not.toContain('saved in the cache')
    for (const said of [first, second]) expect(said).not.toMatch(/^(warning|error): (?!.*nixos\.org)/m)
  },
)
