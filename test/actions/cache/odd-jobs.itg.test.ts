import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type ResultsService, resultsService } from '../../support/github/services/results-service.ts'
import { freshJob, inputsFor } from '../../support/machines/fresh-job.ts'
import { tarballs } from '../../support/machines/fresh-machine.ts'

/**
 * Jobs one after the other on one machine that lives on, with what people do to a store in between; the service is simulated.
 * The last ones have programs first on their PATH that write down what they see.
 */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 240_000 })

const flake = `cd /run && mkdir -p flake && cat > flake/flake.nix <<'E'
{ outputs = _: let
    sh = name: extra: text: derivation ({ inherit name; system = "x86_64-linux"; builder = "/bin/sh"; args = [ "-c" text ]; } // extra);
    base = sh "base-1.0" { } "echo base > $out";
  in { packages.x86_64-linux.default = sh "app-1.0" { outputs = [ "out" "man" ]; inherit base; } "echo $base > $out; echo $base > $man"; }; }
E
`
/** Another flake of the same job, with a private input whose text is in a derivation, and one with a file of its own. */
const others = `mkdir /run/secret /run/private /run/third; printf 'a canary of somebody' >/run/secret/text
cat >/run/private/flake.nix <<'E'
{ inputs.secret = { url = "path:/run/secret"; flake = false; };
  outputs = { secret, ... }: { packages.x86_64-linux.default = derivation { name = "private-1.0"; system = "x86_64-linux"; builder = "/bin/sh"; text = builtins.readFile (secret + "/text"); args = [ "-c" "echo $text > $out" ]; }; }; }
E
cat >/run/third/flake.nix <<'E'
{ outputs = _: { packages.x86_64-linux.default = derivation { name = "third-1.0"; system = "x86_64-linux"; builder = "/bin/sh"; file = ./file; args = [ "-c" "read -r line < $file; echo $line > $out" ]; }; }; }
E
echo third >/run/third/file`
const build = 'nix build --no-link --print-out-paths -L path:/run/flake^\\*'
const gc = 'nix store gc 2>&1 | tail -1'
/** What people do to a store. */
const afterwards = `set -e
  paths=$(${build})
  nix store verify --no-trust $paths && echo verified
  ${build} --rebuild >/dev/null && echo checked
  nix-store --realise --check $(nix path-info --derivation path:/run/flake) >/dev/null && echo checked again
  nix store repair $paths && echo repaired
  ${build} --repair >/dev/null && echo built again
  nix store optimise && nix-store --verify --check-contents && echo whole`
/** As a job leaves it that was killed, and wrote what Nix cannot read. */
const leave = `mkdir -p /nix/var/flakeship/cache/nar; cd /nix/var/flakeship/cache
  printf other >.job; echo StoreDir: /nix/store >nix-cache-info
  for path in $(cat /run/paths); do name=\${path#/nix/store/}; echo broken >"\${name%%-*}.narinfo"; done
  echo "left $(ls | wc -l)"`
/** Each looks like the program of its name, and writes its environment down first. */
const spies = `mkdir -p /run/spy
  for name in nix nix-store tar rm cp find zstd gzip; do
    real=$(PATH=/nix/var/nix/profiles/default/bin:$PATH command -v "$name") || continue
    printf '#!/bin/sh\\n{ echo "program %s"; tr "\\\\0" "\\\\n" </proc/$$/environ; } >>/run/spied\\nexec %s "$@"\\n' "$name" "$real" >/run/spy/$name
    chmod 755 /run/spy/$name
  done`
const seen = 'grep -n ACTIONS_ /run/spied; grep -nF "$CANARY" /run/spied; echo nothing more'
const written =
  'grep -rlF "$CANARY" /run/flakeship-job-* /nix/var/flakeship /etc/nix "$HOME" 2>/dev/null | wc -l'

const body = (runner: object) => `
  const part = (name) => console.log('=== ' + name)
  const given = { flake: 'path:/run/flake' }
  const jobOf = (id, path = process.env.PATH) => Job.start({
    workspace: '/tmp', env: { HOME: process.env.HOME }, path,
    runner: { ...${JSON.stringify(runner)}, GITHUB_RUN_ID: id },
  })
  const cache = async (of) => {
    const step = await of.step('actions/cache', given)
    show(step)
    console.log('restored ' + step.outputs.restored)
  }
  sh(${JSON.stringify(flake)})
  part('first')
  await setup({ 'nix-conf': 'auto-optimise-store = true' })
  await cache(job)
  sh(${JSON.stringify(`${build} 2>&1; ${build} >/run/paths`)})
  sh(${JSON.stringify('nix path-info -r $(cat /run/paths) >/run/all; mv /run/all /run/paths')})
  const ends = await job.end()
  for (const post of ends) if (post.uses === 'actions/cache') show(post)
  sh('ls -A /nix/var/flakeship/cache 2>&1')
  sh(${JSON.stringify(gc)})

  part('post without main')
  show(await (await jobOf('2')).postOnly('actions/cache'))

  part('twice')
  const twice = await jobOf('3')
  await cache(twice)
  await cache(twice)
  sh(${JSON.stringify(`${build} 2>&1`)})
  part('afterwards')
  sh(${JSON.stringify(afterwards)})
  part('posts')
  for (const post of await twice.end()) show(post)
  sh(${JSON.stringify(gc)})

  part('left')
  sh(${JSON.stringify(leave)})
  sh(${JSON.stringify(spies)})
  const left = await jobOf('4', '/run/spy:' + process.env.PATH)
  await cache(left)
  sh(${JSON.stringify(`${build} 2>&1`)})
  sh(${JSON.stringify(`echo "files with it: $(${written})"`)})
  console.log('exported ' + Object.keys(left.environment).join())
  for (const post of await left.end()) show(post)
  part('seen')
  sh('grep program /run/spied | sort | uniq -c')
  sh(${JSON.stringify(seen)})
  part('steps')
  const steps = await jobOf('5', '/run/spy:' + process.env.PATH)
  const { outputs: { since } } = await steps.step('actions/cache/restore', given)
  sh("sed -i 's/echo base/echo other/' /run/flake/flake.nix")
  sh(${JSON.stringify(`${build} 2>&1`)})
  show(await steps.step('actions/cache/save', { ...given, since }))
  sh(${JSON.stringify(seen)})

  sh(${JSON.stringify(others)})
  const two = async (name, id, flake) => {
    part(name)
    const of = await jobOf(id)
    await of.step('actions/cache', { flake })
    await of.step('actions/cache', given)
    sh('nix build --offline --no-link --print-out-paths -L ' + flake + ' 2>&1')
    for (const post of await of.end()) show(post)
  }
  await two('private', '6', 'path:/run/private')
  await two('third', '7', 'path:/run/third')`

describe.each(['newest', 'floor'] as const)('with the %s Nix', (which) => {
  let results: ResultsService
  let token = ''
  const parts: Record<string, string> = {}
  beforeAll(async () => {
    results = await resultsService()
    const runner: Record<string, string> = { ...results.env({ run: 1 }), GITHUB_EVENT_NAME: 'schedule' }
    token = runner.ACTIONS_RUNTIME_TOKEN ?? ''
    const said = await freshJob(body(runner), {
      ...{ inputs: await inputsFor(tarballs[which]), runner, env: { CANARY: token } },
      before: 'mkdir -m 777 /run/home; export HOME=/run/home',
    })
    if (process.env.FLAKESHIP_TEST_LOG) console.log(said)
    for (const [name = '', ...lines] of said.split(/^=== /m).map((one) => one.split('\n')))
      parts[name] = lines.join('\n')
  })
  afterAll(() => results[Symbol.asyncDispose]())
  const builtHere = /building '|app> /

  test('with auto-optimise-store what was built is saved, and the folder is gone at the end of the job (simulated)', () => {
    expect(parts.first).toContain('restored 0')
    expect(parts.first).toMatch(/saved in the cache: 3 paths/)
    expect(parts.first).toMatch(/No such file/)
  })

  test('a post without a main does nothing (simulated)', () => {
    expect(parts['post without main']?.trim()).toBe('actions/cache: success')
  })

  test('main twice in one job: what was restored is used, and nothing is saved twice (simulated)', () => {
    expect(parts.twice).toMatch(/restored 3\n.*restored 3\n/s)
    expect(parts.twice).not.toMatch(builtHere)
    expect(parts.posts).not.toContain('saved in the cache')
    expect(parts.posts).not.toMatch(/^(error|warning): (?!.*nixos\.org)/m)
  })

  test('what was restored is verified, built again by --check and --repair, repaired, optimised and collected (simulated)', () => {
    for (const what of ['verified', 'checked', 'checked again', 'repaired', 'built again', 'whole'])
      expect(parts.afterwards).toMatch(new RegExp(`^${what}$`, 'm'))
    expect(parts.posts).toMatch(/[3-9]\d* store paths deleted/)
  })

  test('a folder that another job left, with what Nix cannot read, is not used (simulated)', () => {
    expect(parts.left).toContain('left 5')
    expect(parts.left).toContain('restored 3')
    expect(parts.left).not.toMatch(builtHere)
    expect(parts.left).toMatch(/^\/nix\/store\/\w{32}-app-1\.0$/m)
    expect(parts.left).not.toMatch(/^error/m)
  })

  test('two caches in one job: what either flake says is private is kept by neither (simulated)', () => {
    expect(parts.private).toMatch(/^\/nix\/store\/\w{32}-private-1\.0$/m)
    expect(parts.private).not.toMatch(/^saved in the cache/m)
    const why = /^nothing is saved in the cache: something of the private input secret is part of/gm
    expect(parts.private?.match(why)).toHaveLength(2)
  })

  test('two caches in one job: what was made of the files of either is kept once (simulated)', () => {
    expect(parts.third).toMatch(/^\/nix\/store\/\w{32}-third-1\.0$/m)
    expect(parts.third?.match(/^saved in the cache: \d/gm)).toHaveLength(1)
    expect(parts.third).not.toContain('nothing is saved')
  })

  test('no child process, later step or file sees the token of the cache (simulated)', () => {
    expect(token.length).toBeGreaterThan(20)
    expect(parts.seen).toMatch(/\d+ program nix$/m)
    expect(parts.left).toMatch(/^files with it: 0\nexported HOME$/m)
    // the new ones, and those of a layer so small that it is made anew
    expect(parts.steps).toMatch(/saved in the cache: [36] paths/)
    for (const name of ['seen', 'steps']) {
      expect(parts[name]).not.toContain('ACTIONS_')
      expect(parts[name]).not.toContain(token)
      expect(parts[name]).toContain('nothing more')
    }
  })
})
