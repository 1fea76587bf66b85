import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, readlink, rm, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { readDocument } from '../../../src/documents/files.ts'
import type { Target } from '../../../src/documents/plan.ts'
import type { Result } from '../../../src/documents/result.ts'
import { buildPlan } from '../../../src/features/build/build.ts'
import { machinesOf } from '../../../src/features/report/merge/machines.ts'
import { Cancelled } from '../../../src/lib/errors.ts'
import { Nix } from '../../../src/nix/command.ts'
import { exec } from '../../../src/system/exec.ts'
import { start } from '../../../src/system/process.ts'
import { type Builds, builds } from '../../support/nix/builds.ts'
import { pathOf, planOf, targetOf } from '../../support/nix/plans.ts'
import { realNix } from '../../support/nix/real-nix.ts'
import { smallTargets } from '../../support/nix/small-derivations.ts'
import { recordingLog } from '../../support/runner/recording-log.ts'
import { binaryCache, type faults } from '../../support/servers/binary-cache.ts'

vi.setConfig({ testTimeout: 60_000 })

let nix: Nix
let at: Builds
beforeAll(async () => {
  nix = await realNix()
  at = await builds(nix)
})
afterAll(() => at[Symbol.asyncDispose]())

const targets = (body: string, ...names: string[]) => at.targets(body, ...names)
const outOf = (target: Target | undefined): string => target?.outputs.out ?? ''

interface Setting {
  signal?: AbortSignal
  log?: ReturnType<typeof recordingLog>
  by?: Nix
  out?: string
  deadline?: number
  builders?: string
}

/** Builds, and shows what the document on the disk says. */
async function build(of: Target[], setting: Setting = {}) {
  const { signal = new AbortController().signal, log = recordingLog(), by = nix } = setting
  const out = setting.out ?? at.out()
  const { deadline, builders } = setting
  const options = {
    out,
    signal,
    shard: 'local',
    cores: 2,
    heartbeat: 30,
    deadline,
    builders,
    pauses: [0.3, 0.6],
  }
  const result = await buildPlan(by, log, planOf(of), options)
  expect(await readDocument('result', join(out, 'result-local.json'))).toEqual(result)
  const isLate = result.failures.some(({ name }) => name === 'deadline')
  const bad = isLate ? ['failed', 'cancelled'] : ['failed']
  const failing = result.targets.filter(({ outcome }) => bad.includes(outcome)).map(({ id }) => id)
  expect([...new Set(result.failures.flatMap((failure) => failure.targets))].sort()).toEqual(failing.sort())
  const outcomes = Object.fromEntries(result.targets.map(({ id, outcome }) => [id, outcome]))
  const target = (id: string) => result.targets.find((one) => one.id === id)
  return { result, outcomes, target, out, lines: log.lines.map(({ text }) => text) }
}

const kernel = `
  kernel = sh "linux" {} "echo compiled; echo 1 > $out";
  shrunk = sh "modules-shrunk" { inherit kernel; } "for i in {1..40}; do echo line $i; done; echo 'modprobe: FATAL'; exit 3";
  system = sh "nixos-system" { inherit shrunk; } "echo > $out";
  vm = sh "nixos-vm" { inherit system; } "echo > $out";
  iso = sh "nixos-iso" { inherit shrunk; } "echo > $out";
  fine = sh "fine" { inherit kernel; } "echo $kernel > $out";
`

test('one derivation that fails takes down the targets above it, and nothing else', async () => {
  const { result, outcomes, out, lines } = await build(await targets(kernel, 'vm', 'iso', 'fine'))
  expect(outcomes).toEqual({ vm: 'failed', iso: 'failed', fine: 'built' })
  const [failure, ...more] = result.failures
  expect(more).toEqual([])
  expect(failure).toMatchObject({ name: 'modules-shrunk', message: 'builder failed with exit code 3' })
  expect(failure?.targets).toEqual(['vm', 'iso'])
  expect(failure?.chain.map((path) => path.slice(44))).toEqual([
    'nixos-vm.drv',
    'nixos-system.drv',
    'modules-shrunk.drv',
  ])
  expect(failure?.log).toHaveLength(25)
  expect(failure?.log.slice(-2)).toEqual(['line 40', 'modprobe: FATAL'])
  const whole = await readFile(join(out, failure?.logFile ?? ''), 'utf8')
  expect(whole.split('\n')[0]).toBe('line 1')
  expect(result.derivations.map(({ name, outcome }) => [name, outcome]).sort()).toEqual([
    ['fine', 'built'],
    ['linux', 'built'],
    ['modules-shrunk', 'failed'],
  ])
  expect(lines).toContain('modules-shrunk failed: builder failed with exit code 3')
})

test('a second run of the same plan finds everything and builds nothing', async () => {
  const plan = await targets(kernel, 'fine')
  const first = await build(plan)
  await build(plan, { out: first.out })
  const { result, outcomes } = await build(plan, { out: first.out })
  expect(outcomes).toEqual({ fine: 'cached' })
  expect(result.derivations).toEqual([])
})

test('the closure lists what the outputs need, largest first, with its sum', async () => {
  const body = `
    big = sh "big" {} "for i in {1..500}; do echo line; done > $out";
    top = sh "top" { inherit big; } "echo $big > $out";`
  const { target } = await build(await targets(body, 'top'))
  const closure = target('top')?.closure
  expect(closure?.paths.map(({ path }) => path.slice(44))).toEqual(['big', 'top'])
  expect(closure?.bytes).toBe(closure?.paths.reduce((sum, { bytes }) => sum + bytes, 0))
  const { stdout } = await nix.attempt(['path-info', '-S', target('top')?.outputs.out ?? ''])
  expect(closure?.bytes).toBe(Number(stdout.trim().split(/\s+/)[1]))
})

test('links keep every output from garbage collection until they are removed', async () => {
  const [two] = await targets(
    'two = sh "two" { outputs = [ "dev" "out" ]; } "echo a > $out; echo b > $dev";',
    'two',
  )
  const { out, target } = await build([two as Target])
  expect(target('two')?.link).toBe('result/two')
  expect((await readdir(join(out, 'result'))).sort()).toEqual(['two', 'two-dev'])
  for (const output of Object.values(two?.outputs ?? {})) {
    expect((await nix.attempt(['store', 'delete', output ?? ''])).stderr).toMatch(/still alive|GC root/)
    expect(existsSync(output ?? '')).toBe(true)
  }
  await rm(join(out, 'result', 'two'))
  expect((await nix.attempt(['store', 'delete', outOf(two)])).code).toBe(0)
})

test('stale links, files and what a killed run left behind are replaced', async () => {
  const [image] = await targets('img = sh "x.iso" {} "echo disk > $out";', 'img')
  const out = at.out()
  await mkdir(join(out, 'result'), { recursive: true })
  await mkdir(join(out, 'images'))
  await writeFile(join(out, 'result', 'img'), 'a file')
  await symlink(pathOf('gone'), join(out, 'result', 'img-dev'))
  await symlink('/nowhere', join(out, 'images', 'x.iso'))
  await symlink('/nowhere', join(out, 'images', 'x.iso.new'))
  const declared = { ...(image as Target), image: { source: 'search' as const } }
  await build([declared], { out })
  expect(await readdir(join(out, 'images'))).toEqual(['x.iso'])
  expect(await readFile(join(out, 'images', 'x.iso'), 'utf8')).toBe('disk\n')
  expect(await readlink(join(out, 'result', 'img'))).toBe(outOf(image))
  await build([image as Target], { out })
  expect(await readlink(join(out, 'result', 'img'))).toBe(outOf(image))
})

const disk = (script: string) =>
  `sh "disk" { inherit busybox; } ("bb() { (exec -a busybox $busybox \\"$@\\"); }; bb mkdir $out;" + ${JSON.stringify(script)})`

test('an image is found by its declared file, or by search, with size and checksum', async () => {
  const body = `
    iso = ${disk('bb mkdir $out/iso; echo cd > $out/iso/nixos.iso; echo readme > $out/iso/README')};
    sd = ${disk('bb mkdir $out/sd-image; echo card > $out/sd-image/pi.img.zst')};`
  const [iso, sd] = (await targets(body, 'iso', 'sd')) as [Target, Target]
  iso.image = { path: 'iso/nixos.iso', source: 'isoImage.isoName' }
  sd.image = { path: 'sd-image/pi.img', source: 'sdImage.imageName' }
  const { outcomes, target, out } = await build([iso, sd])
  expect(outcomes).toEqual({ iso: 'built', sd: 'built' })
  expect(target('iso')?.images).toEqual([
    {
      file: `${outOf(iso)}/iso/nixos.iso`,
      name: 'nixos.iso',
      bytes: 3,
      sha256: createHash('sha256').update('cd\n').digest('hex'),
      format: 'iso',
      source: 'isoImage.isoName',
    },
  ])
  expect(target('sd')?.images).toMatchObject([{ name: 'pi.img.zst', format: 'img.zst', source: 'search' }])
  expect(await readFile(join(out, 'images', 'pi.img.zst'), 'utf8')).toBe('card\n')
})

test('no image, two images, a link out of the store: the target fails and says what it has', async () => {
  const body = `
    none = ${disk('echo > $out/readme')};
    two = ${disk('bb mkdir $out/iso; echo > $out/iso/a.iso; echo > $out/b.qcow2')};
    out = ${disk('bb mkdir $out/iso; bb ln -s /etc/passwd $out/iso/a.iso')};`
  const all = await targets(body, 'none', 'two', 'out')
  const { outcomes, target } = await build(
    all.map((one) => ({ ...one, image: { source: 'search' as const } })),
  )
  expect(outcomes).toEqual({ none: 'failed', two: 'failed', out: 'failed' })
  expect(target('none')?.reason).toContain('has no image file')
  expect(target('two')?.reason).toContain('2 image files instead of one: iso/a.iso, b.qcow2')
  expect(target('out')?.reason).toContain('links to /etc/passwd, outside of the store')
})

test('a VM has exactly one run script', async () => {
  const body = `
    vm = ${disk('bb mkdir $out/bin; echo > $out/bin/run-nixos-vm')};
    bare = ${disk('bb mkdir $out/bin')};
    both = ${disk('bb mkdir $out/bin; echo > $out/bin/run-a-vm; echo > $out/bin/run-b-vm')};`
  const all = await targets(body, 'vm', 'bare', 'both')
  const { outcomes, target } = await build(all.map((one) => ({ ...one, kind: 'vm' as const })))
  expect(outcomes).toEqual({ vm: 'built', bare: 'failed', both: 'failed' })
  expect(target('vm')?.runner).toBe(`${outOf(all[0])}/bin/run-nixos-vm`)
  expect(target('both')?.reason).toContain('run-a-vm, run-b-vm')
})

test('two images of one name get the names of their targets', async () => {
  const body = `a = ${disk('echo 1 > $out/nixos.iso')}; b = ${disk('echo 2 > $out/nixos.iso')};`
  const all = await targets(body, 'a', 'b')
  const { out } = await build(all.map((one) => ({ ...one, image: { source: 'search' as const } })))
  expect((await readdir(join(out, 'images'))).sort()).toEqual(['a-nixos.iso', 'b-nixos.iso'])
})

test('names that would leave the folder are made harmless', async () => {
  const [one] = await targets('x = sh "x" {} "echo > $out";', 'x')
  const id = '../../packages."a b"\n::error::'
  const { target, out } = await build([{ ...(one as Target), id, names: [id] }])
  expect(target(id)?.link).toMatch(/^result\/_._.._packages._a_b____error__-[0-9a-f]{32}$/)
  expect(await readdir(join(out, 'result'))).toHaveLength(1)
})

test('what needs another machine does not keep the others from being built', async () => {
  const body = `
    foreign = derivation { name = "foreign"; system = "riscv64-linux"; builder = "/bin/sh"; };
    featured = sh "featured" { requiredSystemFeatures = [ "moon-phase" ]; } "echo > $out";
    broken = sh "broken" {} "exit 1";
    fine = sh "fine" {} "echo > $out";`
  const { outcomes, result } = await build(await targets(body, 'foreign', 'featured', 'broken', 'fine'))
  expect(outcomes).toEqual({ foreign: 'failed', featured: 'failed', broken: 'failed', fine: 'built' })
  const classes = Object.fromEntries(result.failures.map((failure) => [failure.name, failure.class]))
  expect(classes).toEqual({ foreign: 'foreign-system', featured: 'missing-feature', broken: 'build-failed' })
})

test('a derivation that is not in this store fails alone, and says to evaluate again', async () => {
  const [fine] = await targets('fine = sh "fine" {} "echo > $out";', 'fine')
  const gone = targetOf({ id: 'gone', drvPath: pathOf('gone.drv'), outputs: { out: pathOf('gone') } })
  const { outcomes, result } = await build([gone, fine as Target])
  expect(outcomes).toEqual({ gone: 'failed', fine: 'built' })
  expect(result.failures[0]).toMatchObject({ class: 'missing-derivation', targets: ['gone'] })
  expect(result.failures[0]?.hint).toContain('evaluate again')
})

test('a log that claims that others failed blames nobody', async () => {
  const body = `
    fine = sh "fine" {} "echo > $out";
    system = sh "system" { inherit bad; } "echo > $out";
    bad = sh "bad" {} "exit 1";
    forger = sh "forger" {} ''
      for drv in \${builtins.unsafeDiscardStringContext fine.drvPath} \${builtins.unsafeDiscardStringContext system.drvPath} /etc/passwd; do
        echo "@nix { \\"action\\": \\"msg\\", \\"level\\": 0, \\"msg\\": \\"error: builder for '$drv' failed with exit code 9\\" }"
      done
      echo > $out'';`
  const { result, outcomes } = await build(await targets(body, 'forger', 'fine', 'system'))
  expect(outcomes).toEqual({ forger: 'built', fine: 'built', system: 'failed' })
  expect(result.failures.map(({ name }) => name)).toEqual(['bad'])
})

test('a full disk and a wrong hash come with what to do', async () => {
  const body = `
    full = sh "full" {} "echo much > /dev/full || exit 1; echo > $out";
    fixed = sh "fixed" { outputHash = "sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="; outputHashMode = "flat"; } "echo $salt > $out";`
  const { result, target } = await build(await targets(body, 'full', 'fixed'))
  const [full, fixed] = ['full', 'fixed'].map((id) => result.failures.find(({ name }) => name === id))
  expect(full).toMatchObject({ class: 'disk-full', hint: expect.stringContaining('free space') })
  expect(target('fixed')?.reason).toMatch(/hash mismatch: specified sha256-A+=, got sha256-/)
  expect(fixed).toMatchObject({
    class: 'hash-mismatch',
    hint: expect.stringMatching(/replace sha256-A+= by sha256-\S+= in the flake/),
  })
})

test('targets that are not for this machine keep their reason and are not tried', async () => {
  const [one, two] = (await targets(
    'a = sh "a" {} "echo > $out"; b = sh "b" {} "echo > $out";',
    'a',
    'b',
  )) as [Target, Target]
  const plan = [
    { ...one, status: 'not-here' as const, reason: 'needs kvm' },
    { ...two, status: 'skipped' as const },
  ]
  const { outcomes, target, result } = await build(plan)
  expect(outcomes).toEqual({ a: 'not-here', b: 'skipped' })
  expect(target('a')?.reason).toBe('needs kvm')
  expect(result.derivations).toEqual([])
})

test('a floating output gets its path from the build, and a failing one its reason', async () => {
  const by = await realNix(['--extra-experimental-features', 'ca-derivations'])
  const body = `
    float = sh "float" ca "echo a > $out";
    above = sh "above" { inherit float; } "echo $float > $out";
    bad = sh "bad" (ca // { inherit float; }) "exit 4";
    ca = { __contentAddressed = true; outputHashMode = "recursive"; outputHashAlgo = "sha256"; };`
  const all = await smallTargets(by, at.folder, body, ['float', 'above', 'bad'])
  const plan = all.map((one) => ({ ...one, outputs: { out: null } }))
  const { outcomes, target, result } = await build(plan, { by })
  expect(outcomes).toEqual({ float: 'built', above: 'built', bad: 'failed' })
  expect(target('float')?.outputs.out).toMatch(/^\/nix\/store\/.*-float$/)
  expect(result.failures).toMatchObject([
    { name: 'bad', message: 'builder failed with exit code 4', targets: ['bad'] },
  ])
})

test('what a substituter has is fetched; where the substituter is gone it is built', async () => {
  const [one] = (await targets('one = sh "one" {} "echo $salt > $out";', 'one')) as [Target]
  const fetched = { ...one, status: 'substitutable' as const }
  const cache = `file://${at.folder}/cache`
  await nix.run(['build', '--no-link', `${one.drvPath}^out`])
  await nix.run(['copy', '--to', cache, outOf(one)])
  const forget = () => nix.run(['store', 'delete', outOf(one)])
  await forget()
  const options = [
    '--option',
    'require-sigs',
    'false',
    '--option',
    'download-attempts',
    '1',
    '--option',
    'substituters',
  ]
  const first = await build([fetched], { by: await realNix([...options, cache]) })
  expect(first.outcomes).toEqual({ one: 'fetched' })
  await rm(join(first.out, 'result'), { recursive: true })
  await forget()
  const second = await build([fetched], { by: await realNix([...options, 'http://127.0.0.1:9']) })
  expect(second.outcomes).toEqual({ one: 'built' })
  expect(second.lines.filter((line) => /unable to download/.test(line))).toHaveLength(1)
})

/** A target that only a cache has, whose archives fail so many times. */
async function cached(fault: keyof typeof faults, times: number) {
  const [one] = (await targets('one = sh "one" {} "echo $salt > $out";', 'one')) as [Target]
  const archives = join(at.out(), 'cache')
  await nix.run(['build', '--no-link', `${one.drvPath}^out`])
  await nix.run(['copy', '--to', `file://${archives}`, outOf(one)])
  await nix.run(['store', 'delete', outOf(one)])
  const cache = await binaryCache(archives, { fault, times })
  const options = { substituters: cache.url, 'require-sigs': 'false', 'download-attempts': '1' }
  const by = await realNix(Object.entries(options).flatMap(([name, value]) => ['--option', name, value]))
  const archivesAsked = () => cache.requests.filter((path) => path.startsWith('/nar/')).length
  return { plan: [{ ...one, status: 'substitutable' as const }], cache, by, archivesAsked }
}

test.each(['overloaded', 'cut off'] as const)(
  'a cache that is %s is asked again, and that is told',
  async (fault) => {
    const { plan, cache, by, archivesAsked } = await cached(fault, 2)
    await using _cache = cache
    const { outcomes, result, lines } = await build(plan, { by })
    expect(outcomes).toEqual({ one: 'fetched' })
    expect(result.failures).toEqual([])
    expect(archivesAsked()).toBe(3)
    expect(lines.filter((line) => line.includes('trying again'))).toEqual([
      'one failed by a transient error: trying again in 0.3 s (1 of 2)',
      'one failed by a transient error: trying again in 0.6 s (2 of 2)',
    ])
  },
)

test('a cache that stays out of order is asked three times, and then it is the failure', async () => {
  const { plan, cache, by, archivesAsked } = await cached('overloaded', 99)
  await using _cache = cache
  const { outcomes, result } = await build(plan, { by })
  expect(outcomes).toEqual({ one: 'failed' })
  expect(archivesAsked()).toBe(3)
  expect(result.failures).toMatchObject([{ name: 'one', class: 'substituter', targets: ['one'] }])
})

test('a compiler that fails is started once, also beside something that is tried again', async () => {
  const { plan, cache, by } = await cached('overloaded', 1)
  await using _cache = cache
  const compiled = await targets('broken = sh "broken" {} "echo error: expected ;; exit 1";', 'broken')
  const { outcomes, result, lines } = await build([...plan, ...compiled], { by })
  expect(outcomes).toEqual({ one: 'fetched', broken: 'failed' })
  expect(lines.filter((line) => line === 'building broken')).toHaveLength(1)
  expect(result.failures).toMatchObject([{ name: 'broken', class: 'build-failed' }])
})

test('a wait for another try ends when we are stopped', async () => {
  const { plan, cache, by } = await cached('overloaded', 99)
  await using _cache = cache
  const controller = new AbortController()
  const log = recordingLog()
  const options = { signal: controller.signal, shard: 'local', cores: 2, heartbeat: 30, pauses: [600] }
  const out = at.out()
  const building = buildPlan(by, log, planOf(plan), { out, ...options })
  await vi.waitFor(
    () => expect(log.lines.some(({ text }) => text.includes('trying again in 10 min'))).toBe(true),
    10_000,
  )
  controller.abort(new Cancelled('SIGINT'))
  expect((await building).interrupted).toBe(true)
})

const chain = (seconds: (name: string) => number) => {
  const names = ['one', 'two', 'three', 'four', 'five']
  const needs = (i: number) => (i === 0 ? '{}' : `{ inherit ${names[i - 1]}; }`)
  return names
    .map((name, i) => `${name} = sh "${name}" ${needs(i)} "\${wait ${seconds(name)}} echo ${i} > $out";`)
    .join('\n')
}

test.concurrent('at the deadline running builds are stopped, what is done is kept, and the next run builds only the rest', {
  timeout: 400_000,
}, async () => {
  const plan = await targets(
    chain((name) => (name === 'three' ? 25 : 1)),
    'five',
    'one',
  )
  const order = ['one', 'two', 'three', 'four', 'five']
  const names = (result: Result, which: string) =>
    result.derivations.filter(({ outcome }) => outcome === which).map(({ name }) => name)
  const first = await build(plan, { deadline: 20 })
  // how many are done in this time depends on the machine
  const done = names(first.result, 'built')
  const [stopped = ''] = order.slice(done.length)
  expect(done.length).toBeGreaterThan(0)
  expect(done).toEqual(order.slice(0, done.length))
  expect(names(first.result, 'cancelled')).toEqual([stopped])
  expect(first.outcomes).toEqual({ five: 'cancelled', one: 'built' })
  expect(first.result.interrupted).toBe(true)
  expect(first.result.failures).toMatchObject([{ name: 'deadline', class: 'time-out', targets: ['five'] }])
  expect(first.result.failures[0]?.log).toEqual([
    expect.stringMatching(new RegExp(`^${stopped} was stopped after \\d+(\\.\\d)? s; it printed nothing$`)),
  ])
  expect(first.lines.some((line) => line.includes('keeping the finished ones'))).toBe(true)
  const second = await build(plan)
  expect(second.outcomes).toEqual({ five: 'built', one: 'cached' })
  expect(names(second.result, 'built')).toEqual(order.slice(done.length))
})

const stops = {
  hangs: ['echo begun; ${wait 600} echo > $out', /begun/, /it had been silent for \d+(\.\d)? s/],
  talks: [
    'while :; do echo one more; read -t 1 -u 3; done',
    /one more\s+one more/,
    /it (printed until then|had been silent for [0-3]\.\d s)/,
  ],
} as const

test.concurrent.each([
  ['hangs', 'a deadline'],
  ['talks', 'a signal'],
] as const)(
  'what a build that %s had printed is kept when %s stops it, and how long it was silent is said',
  async (name, by) => {
    const [script, printed, silence] = stops[name]
    const plan = await targets(`${name} = sh "${name}" {} "exec 3<> <(:); ${script}";`, name)
    const controller = new AbortController()
    const isSignal = by === 'a signal'
    const timer = setTimeout(() => isSignal && controller.abort(new Cancelled('SIGINT')), 15_000)
    const setting = { signal: controller.signal, ...(isSignal ? {} : { deadline: 15 }) }
    const { result, lines, out } = await build(plan, setting)
    clearTimeout(timer)
    expect(result.interrupted).toBe(true)
    const [log = ''] = await readdir(join(out, 'logs'))
    expect(await readFile(join(out, 'logs', log), 'utf8')).toMatch(printed)
    const said = lines.find((line) => line.startsWith(`${name} was stopped after`)) ?? ''
    expect(said).toMatch(silence)
    expect(said).toMatch(new RegExp(`; its log so far: logs/${log}$`))
  },
)

test('a deadline that is over before the first build begins none', async () => {
  const { outcomes, result } = await build(
    await targets(
      chain(() => 0),
      'five',
    ),
    { deadline: 0 },
  )
  expect(outcomes).toEqual({ five: 'cancelled' })
  expect(result.derivations).toEqual([])
  expect(result.failures[0]?.class).toBe('time-out')
})

const marker = `flakeship-${process.pid}-${Date.now()}`

/** Processes other than ours that have this text in their command or environment. */
async function processesOf(text: string): Promise<number[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name) && name !== String(process.pid))
  const read = (file: string) => readFile(file, 'utf8').catch(() => '')
  const texts = await Promise.all(
    pids.map(async (pid) => (await read(`/proc/${pid}/cmdline`)) + (await read(`/proc/${pid}/environ`))),
  )
  return pids.filter((_, i) => texts[i]?.includes(text)).map(Number)
}

const slow = `
  quick = sh "quick" {} "echo > $out";
  broken = sh "broken" { inherit quick; } "exit 1";
  slow = sh "slow" { after = [ quick ]; } "\${wait 60} : ${marker}; echo > $out";`

test('an interrupted run keeps what is done, writes a valid document and leaves no process', async () => {
  const plan = await targets(slow, 'quick', 'slow')
  const controller = new AbortController()
  const log = recordingLog()
  const building = build(plan, { signal: controller.signal, log })
  await vi.waitFor(() => expect(log.lines.map(({ text }) => text)).toContain('building slow'), 10_000)
  expect(await processesOf(marker)).not.toEqual([])
  controller.abort(new Cancelled('SIGINT'))
  const { result, outcomes } = await building
  expect(outcomes).toEqual({ quick: 'built', slow: 'cancelled' })
  expect(result.interrupted).toBe(true)
  expect(result.failures).toEqual([])
  expect(result.derivations.find(({ name }) => name === 'slow')?.outcome).toBe('cancelled')
  await vi.waitFor(async () => expect(await processesOf(marker)).toEqual([]), 5000)
})

test('a run that was killed leaves no process, and starts again as if nothing had been', async () => {
  const plan = await targets(slow.replace('wait 60', 'wait 2'), 'quick', 'slow')
  const out = at.out()
  const script = `
    import { buildPlan } from '${import.meta.resolve('../../../src/features/build/build.ts')}'
    import { realNix } from '${import.meta.resolve('../../support/nix/real-nix.ts')}'
    const say = (text) => console.log(text)
    const log = { live: false, info: say, debug: say, warning: say, error: say, failure: say, status: () => {} }
    const options = { out: ${JSON.stringify(out)}, signal: new AbortController().signal, shard: 'local', cores: 2, heartbeat: 30 }
    await buildPlan(await realNix(), log, ${JSON.stringify(planOf(plan))}, options)`
  const victim = start(process.execPath, ['--input-type=module-typescript', '-e', script], {
    env: nix.at.env,
  })
  for await (const chunk of victim.stdout) if (String(chunk).includes('building slow')) break
  await vi.waitFor(async () => expect(await processesOf(marker)).not.toEqual([]), 5000)
  process.kill(victim.pid, 'SIGKILL')
  await vi.waitFor(async () => expect(await processesOf(marker)).toEqual([]), 5000)
  expect(existsSync(join(out, 'result-local.json'))).toBe(false)
  expect((await build(plan, { out })).outcomes).toEqual({ quick: 'cached', slow: 'built' })
})

test('a run that is stopped before it began builds nothing', async () => {
  const { outcomes, result } = await build(await targets(slow, 'quick'), { signal: AbortSignal.abort() })
  expect(outcomes).toEqual({ quick: 'cancelled' })
  expect(result.derivations).toEqual([])
})

test('without a daemon every target fails with one line that says so', async () => {
  const by = new Nix({ ...nix.at, env: { ...nix.at.env, NIX_REMOTE: 'unix:///nowhere/socket' } }, exec)
  const { result } = await build(await targets(kernel, 'fine'), { by })
  expect(result.failures).toMatchObject([{ name: 'nix build', class: 'daemon', targets: ['fine'] }])
  expect(result.failures[0]?.hint).toContain('the Nix daemon is not running')
})

test('through a daemon all is the same, and after its death during a build it is asked again', async () => {
  const socket = join(at.folder, 'socket')
  await using daemon = start(nix.at.program, ['--extra-experimental-features', 'nix-command', 'daemon'], {
    env: { ...nix.at.env, NIX_REMOTE: '', NIX_DAEMON_SOCKET_PATH: socket },
    grace: 1,
  })
  await vi.waitFor(() => expect(existsSync(socket)).toBe(true), 5000)
  const by = new Nix({ ...nix.at, env: { ...nix.at.env, NIX_REMOTE: `unix://${socket}` } }, exec)
  const failing = await build(await targets(kernel, 'vm', 'fine'), { by })
  expect(failing.outcomes).toEqual({ vm: 'failed', fine: 'built' })
  expect(failing.result.failures).toMatchObject([
    { name: 'modules-shrunk', message: 'builder failed with exit code 3' },
  ])
  const log = recordingLog()
  const building = build(await targets(slow.replace('wait 60', 'wait 2'), 'quick', 'slow'), { by, log })
  await vi.waitFor(() => expect(log.lines.map(({ text }) => text)).toContain('building slow'), 10_000)
  // Each connection has a process of its own, in a session of its own.
  const connections = (await processesOf(`NIX_DAEMON_SOCKET_PATH=${socket}`)).filter(
    (pid) => pid !== daemon.pid,
  )
  for (const pid of connections) process.kill(pid, 'SIGKILL')
  const { outcomes, lines } = await building
  expect(outcomes).toEqual({ quick: 'built', slow: 'built' })
  expect(lines).toContain('slow failed by a transient error: trying again in 0.3 s (1 of 2)')
})

test('what another machine builds is recorded with its name, and what this one builds is not', async () => {
  const body = `
    here = sh "here" { preferLocalBuild = true; } "echo > $out";
    there = sh "there" { inherit here; } "echo $here > $out";`
  const second = join(at.folder, 'second')
  const daemon = join(dirname(nix.at.program), 'nix-daemon')
  const builders = `ssh-ng://localhost?remote-store=${second}&remote-program=${daemon} ${nix.at.system}`
  const { outcomes, result } = await build(await targets(body, 'there'), { builders })
  expect(outcomes).toEqual({ there: 'built' })
  const machines = Object.fromEntries(result.derivations.map(({ name, machine }) => [name, machine]))
  expect(machines).toEqual({ here: 'local', there: expect.stringMatching(/^ssh-ng:\/\/localhost\?/) })
  expect(machinesOf([result]).map(({ name, built }) => [name, built])).toEqual(
    expect.arrayContaining([
      ['ssh-ng://localhost', ['there']],
      ['local', ['here']],
    ]),
  )
})

test('a compiler that never found ccache long before the end of its log is told from the whole log', async () => {
  const body = `kernel = sh "kernel" {} "ccache gcc -c main.c; for i in {1..90}; do echo CC $i; done; exit 2";`
  const { result } = await build(await targets(body, 'kernel'))
  expect(result.failures).toMatchObject([{ name: 'kernel', class: 'sandbox' }])
  expect(result.failures[0]?.hint).toMatch(/programs\.ccache.*extra-sandbox-paths/)
  expect(result.failures[0]?.log.at(-1)).toBe('CC 90')
})

test('the phase in which a build ends says that its tests failed', async () => {
  const phase = (name: string) =>
    `echo '@nix { \\"action\\": \\"setPhase\\", \\"phase\\": \\"${name}\\" }' >&$NIX_LOG_FD;`
  const body = `tests = sh "tests" {} "${phase('buildPhase')} echo built; ${phase('checkPhase')} echo 1 of 2 wrong; exit 1";`
  const { result } = await build(await targets(body, 'tests'))
  expect(result.failures).toMatchObject([{ name: 'tests', class: 'tests-failed', phase: 'checkPhase' }])
  expect(result.derivations[0]?.phases.map(({ name }) => name)).toEqual(['buildPhase', 'checkPhase'])
})

test('an output folder that cannot be used is refused before the first build', async () => {
  const plan = await targets(kernel, 'fine')
  const file = join(at.folder, 'file')
  await writeFile(file, '')
  await expect(build(plan, { out: join(file, 'out') })).rejects.toThrow('choose another one with --out')
  const out = at.out()
  await mkdir(out)
  await symlink('/nix/store', join(out, 'result'))
  await expect(build(plan, { out })).rejects.toThrow('is a link instead of a folder')
  expect(existsSync(outOf(plan[0]))).toBe(false)
})

test('a log that nobody watches gets a line from time to time', async () => {
  const log = recordingLog()
  const plan = planOf(await targets(slow.replace('wait 60', 'wait 0.5'), 'slow'))
  const out = at.out()
  const signal = new AbortController().signal
  await buildPlan(nix, log, plan, { out, signal, shard: 'a', cores: 2, heartbeat: 0.2 })
  expect(
    log.lines.map(({ text }) => text).filter((text) => /^building 2\/2 slow, 0\.\d s so far$/.test(text)),
  ).not.toEqual([])
  expect(existsSync(join(out, 'result-a.json'))).toBe(true)
})

test('a person at a terminal sees what runs, and what is left at the end is clean', async () => {
  const log = recordingLog({ live: true })
  await build(await targets(slow.replace('wait 60', 'wait 0.5'), 'slow'), { log })
  const seen = log.lines.filter(({ level }) => level === 'status').map(({ text }) => text)
  expect(seen).toContainEqual(
    expect.stringMatching(/^slow {2}building {2}\d s\n\d s · 1 building · 1 of 2 built$/),
  )
  expect(seen.at(-1)).toBe('')
  expect(log.lines.filter(({ level }) => level === 'info')).toEqual([])
})
