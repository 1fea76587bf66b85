import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type ResultsService, resultsService } from '../../support/github/services/results-service.ts'
import { freshJob, inputsFor } from '../../support/machines/fresh-job.ts'
import { installing, tarballs } from '../../support/machines/fresh-machine.ts'
import { asUser, theirs } from '../../support/machines/others-nix.ts'
import { sudo, systemctl } from '../../support/machines/stand-ins.ts'

/**
 * `actions/cache` beside a Nix whose nix.conf we may change: it names the folder of the cache until the job ends. The
 * service is simulated, and a program of the tests stands in for systemctl.
 */
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 })

const flake = `{ outputs = _: let
    sh = name: extra: text: derivation ({ inherit name; system = "x86_64-linux"; builder = "/bin/sh"; args = [ "-c" text ]; } // extra);
    base = sh "base-1.0" { } "echo base > $out";
  in { packages.x86_64-linux.default = sh "app-1.0" { inherit base; } "echo $base > $out"; }; }`
const write = `import('node:fs').then(({ mkdirSync, writeFileSync }) => { mkdirSync(process.env.HOME + '/flake', { recursive: true }); writeFileSync(process.env.HOME + '/flake/flake.nix', ${JSON.stringify(flake)}) })`
const nixBuild =
  "nix --extra-experimental-features 'nix-command flakes' build --no-link --print-out-paths -L path:$HOME/flake 2>&1"
const app = '/nix/store/*-app-1.0'
/** Jobs of other runs than this one, with what the shell exports of Nix. */
const start = (runner: Readonly<Record<string, string>>, run: number) => `Job.start({ workspace: '/tmp',
  path: process.env.PATH, runner: { ...${JSON.stringify(runner)}, GITHUB_RUN_ID: '${run}' }, env: { HOME: process.env.HOME,
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => /^NIX_(REMOTE|CONFIG)$/.test(name))) } })`
/** Without its end it is a job that was killed. */
const job = (runner: Readonly<Record<string, string>>, run: number, isEnded = true) => `{
  const job = await ${start(runner, run)}
  await ${write}
  show(await job.step('actions/cache', { flake: 'path:' + process.env.HOME + '/flake' }))
  sh('ls -d ${app} >/dev/null 2>&1 && echo copied || echo not copied; grep -c "until job" /etc/nix/nix*.conf')
  sh(${JSON.stringify(nixBuild)})
  ${isEnded ? 'await end(job)' : ''}
}`

const conf = 'cat /etc/nix/*.conf; ls -lnA --time-style=+ /etc/nix; ls -A /nix /nix/var'
const restarts = `echo "restarts $(grep -c ^restart /run/systemctl.log)"`
/** Foreign settings of this file, and everything as it is then. */
const machine = (more = ':') =>
  `${theirs("'download-attempts = 1'")}; ${systemctl}; ${more}; before=$(${conf})`
const after = `rm -rf /run/home/.cache /run/home/.local; [ "$before" = "$(${conf})" ] && echo unchanged; ${restarts}`

interface Kind {
  before: string
  as?: string
  /** Whether Nix reads the folder; else paths were copied. */
  isRead: boolean
  restarts: number
  /** The file that gets the line; default: nix.conf. */
  names?: string
}
const daemon = 'export NIX_REMOTE=daemon'
const user = 'chown -R 65534:65534 /run/home'
const kinds: Readonly<Record<string, Kind>> = {
  'an untrusted user with sudo, and a daemon that runs already': {
    before: `${machine(sudo)}; ${user}`,
    as: asUser,
    isRead: true,
    restarts: 2,
  },
  "root, who asks the daemon; nix.conf ends without a new line and is nobody else's to read": {
    before: `${machine('printf "# end" >>/etc/nix/nix.conf; chmod 600 /etc/nix/nix.conf')}; ${daemon}`,
    isRead: true,
    restarts: 2,
  },
  'root, who opens the store itself': { before: machine(), isRead: true, restarts: 0 },
  "Determinate's second file": {
    before: `${machine('echo "!include nix.custom.conf" >>/etc/nix/nix.conf; echo "# mine" >/etc/nix/nix.custom.conf')}; ${daemon}`,
    names: 'nix.custom.conf',
    isRead: true,
    restarts: 2,
  },
  'a daemon that somebody else uses': {
    before: `${machine()}; ${daemon}
      "$NODE" -e 'require("net").connect("/nix/var/nix/daemon-socket/socket"); setTimeout(() => {}, 1e6)' &
      until pgrep -f 'nix-daemon [0-9]+' >/dev/null; do sleep 0.05; done`,
    isRead: false,
    restarts: 0,
  },
  'a unit whose restart ends what serves clients': {
    before: `${machine('echo control-group >/run/kill-mode')}; ${daemon}`,
    isRead: false,
    restarts: 0,
  },
  'a daemon that cannot be restarted': {
    before: `${machine('touch /run/no-restart')}; ${daemon}`,
    isRead: false,
    restarts: 2,
  },
  'a nix.conf that a later setting takes back': {
    before: `${machine()}; export NIX_CONFIG="substituters = "; ${daemon}`,
    isRead: false,
    restarts: 2,
  },
  'a nix.conf without any right to write': {
    before: `${machine('chmod 444 /etc/nix/nix.conf')}; ${daemon}`,
    isRead: false,
    restarts: 0,
  },
  'a nix.conf that is a link, as on NixOS': {
    before: `${machine('mv /etc/nix/nix.conf /etc/nix/real; ln -s real /etc/nix/nix.conf')}; ${daemon}`,
    isRead: false,
    restarts: 0,
  },
  'a nix.conf that can only be read': {
    before: `${machine('mount --bind /etc/nix /etc/nix; mount -o remount,bind,ro /etc/nix')}; ${daemon}`,
    isRead: false,
    restarts: 0,
  },
}

describe.each(['newest', 'floor'] as const)('with the %s Nix', (which) => {
  let results: ResultsService
  const runner = () => ({ ...results.env({ run: 2 }), GITHUB_EVENT_NAME: 'schedule' })
  const on = async (steps: string, { before, as = '' }: Pick<Kind, 'before' | 'as'>) =>
    freshJob(steps, {
      env: await installing(tarballs[which]),
      before,
      as,
      after,
    })
  beforeAll(async () => {
    results = await resultsService()
    const saved = await freshJob(
      `await ${write}
      await setup({ cache: 'true', flake: 'path:' + process.env.HOME + '/flake' })
      sh(${JSON.stringify(nixBuild)})
      await end()`,
      {
        inputs: await inputsFor(tarballs[which]),
        runner: { ...results.env({ run: 1 }), GITHUB_EVENT_NAME: 'schedule' },
        before: 'mkdir -m 777 /run/home; export HOME=/run/home',
      },
    )
    expect(saved).toMatch(/saved in the cache: 2 paths/)
  })
  afterAll(() => results[Symbol.asyncDispose]())

  // what is copied does not depend on the version
  const tried = Object.entries(kinds).filter(([, { isRead }]) => isRead || which === 'newest')
  test.each(tried)('%s (simulated)', async (_, { isRead, restarts: times, names = 'nix.conf', ...of }) => {
    const said = await on(job(runner(), 2), of)
    expect(said).toMatch(isRead ? /^not copied$/m : /^copied$/m)
    if (isRead) expect(said).toContain(`/etc/nix/${names} names the folder of the cache until the job ends`)
    expect(said).toMatch(/^from the cache: 2 paths/m)
    expect(said).toMatch(/^\/nix\/store\/\w{32}-app-1\.0$/m)
    expect(said).not.toMatch(/building '/)
    expect(said).not.toMatch(/^(error|warning): (?!.*nixos\.org)/m)
    expect(said).toMatch(new RegExp(`^unchanged\nrestarts ${times}$`, 'm'))
  })

  test('what a killed job left is taken over by the next one, which removes it (simulated)', async () => {
    const steps = [job(runner(), 2, false), job(runner(), 3)].join(
      "\nsh('nix-store --delete $(nix-store --query --referrers-closure /nix/store/*-base-1.0)')\n",
    )
    const said = await on(steps, { before: `${machine()}; ${daemon}` })
    expect(said.match(/^from the cache: 2 paths/gm)).toHaveLength(2)
    expect(said.match(/^1$/gm)).toHaveLength(2)
    expect(said).toMatch(/^unchanged\nrestarts 3$/m)
  })

  test('the build of a plan takes the line back at its end, and needs no post (simulated)', async () => {
    const steps = `
      const job = await ${start(runner(), 2)}
      await ${write}
      const run = await job.step('actions/run', { flake: 'path:' + process.env.HOME + '/flake', targets: 'packages.*' })
      show(run)
      sh('ls -d ${app}')`
    const said = await on(steps, { before: `${machine()}; ${daemon}` })
    expect(said).toMatch(/^\/etc\/nix\/nix\.conf names the folder of the cache/m)
    expect(said).toMatch(/^from the cache: 2 paths/m)
    expect(said).toMatch(/^actions\/run: success$/m)
    expect(said).toMatch(/^\/nix\/store\/\w{32}-app-1\.0$/m)
    expect(said).toMatch(/^unchanged\nrestarts 2$/m)
  })
})
