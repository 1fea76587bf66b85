import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readDocument } from '../src/documents/files.ts'
import { onlyOnGithub, partNames } from '../src/main.ts'
import { firstInLine } from './support/machines/first-in-line.ts'
import { processesWith, within } from './support/machines/processes.ts'
import { writeFlake } from './support/nix/flakes.ts'
import { temporaryFolder } from './support/nix/real-nix.ts'
import { flakeship, root } from './support/runner/command-line.ts'

firstInLine()

const tiny = join(root, 'examples/tiny')
const override = ['--override-input', 'debian', `path:${process.env.FLAKESHIP_DEBIAN}`]

test('--help lists every command, and each has a help with an example', async () => {
  const all = await flakeship(['--help']).ended
  expect(all.code).toBe(0)
  for (const name of onlyOnGithub) expect(all.stdout).not.toContain(`\n  ${name} `)
  for (const name of partNames.filter((part) => !onlyOnGithub.has(part))) {
    expect(all.stdout).toContain(`\n  ${name} `)
    const one = await flakeship([name, '--help']).ended
    expect(one.code).toBe(0)
    expect(one.stdout).toMatch(new RegExp(`^Usage: flakeship ${name}`, 'm'))
    expect(one.stdout).toMatch(/^Example: flakeship /m)
    expect(one.stderr).toBe('')
  }
})

test.each([
  ['an unknown command', ['evalaute'], /unknown command 'evalaute'; did you mean evaluate\?/],
  ['an unknown option', ['run', '--traget', 'x'], /unknown option '--traget'; did you mean --targets\?/],
  ['an option without its value', ['run', '--out'], /--out needs a value: --out DIR/],
  [
    'a wrong choice',
    ['run', '--boot', 'floppy'],
    /input boot must be one of none, vm, iso, sd-image, image, netboot, all, not "floppy"/,
  ],
  [
    'a number that is none',
    ['run', '--workers', 'many'],
    /input workers must be a whole number from 1 on, not "many"/,
  ],
  ['a folder without a flake', ['evaluate', '/usr/share'], /flake\.nix/],
  ['a flake that does not exist', ['evaluate', '/nowhere/at/all'], /\/nowhere\/at\/all/],
  [
    'a plan that does not exist',
    ['build', '--plan', '/nowhere/plan.json'],
    /\/nowhere\/plan\.json does not exist; name the plan document of an earlier step/,
  ],
])('%s is one line and exit code 2', async (_, words, line) => {
  await using folder = await temporaryFolder()
  const { code, stdout, stderr } = await flakeship(words, { cwd: folder.path }).ended
  expect(stderr).toMatch(line)
  expect(stderr.split('\n').filter((text) => text.startsWith('error:'))).toHaveLength(1)
  expect(stdout).toBe('')
  expect(code).toBe(2)
})

test.each([
  ['a command', ['evalaute', '--json']],
  ['an option', ['run', '--traget', 'x', '--json']],
  ['a value', ['run', '--boot', 'floppy', '--json']],
])('with --json a wrong %s is one JSON document too', async (_, words) => {
  const { code, stdout } = await flakeship(words).ended
  expect(JSON.parse(stdout)).toEqual({ error: expect.stringMatching(/evalaute|traget|floppy/) })
  expect(code).toBe(2)
})

test('a wrong value is refused before a Nix is brought', async () => {
  await using folder = await temporaryFolder()
  const env = { PATH: '/nowhere', FLAKESHIP_CACHE: folder.path, FLAKESHIP_INSIDE: undefined }
  const { code, stderr } = await flakeship(['run', '--deadline', '1s'], { env }).ended
  expect(stderr).toBe('error: input deadline must be a whole number from 1 on, not "1s"\n')
  expect([code, await readdir(folder.path)]).toEqual([2, []])
})

test('a PATH without the programs of the machine is one line and exit code 3', async () => {
  await using folder = await temporaryFolder()
  const env = { PATH: '/nowhere', FLAKESHIP_CACHE: folder.path, FLAKESHIP_INSIDE: undefined }
  const { code, stdout, stderr } = await flakeship(['evaluate', '--json'], { env }).ended
  expect(stderr).toMatch(/^error: there is no \S+ on PATH; install it and try again$/m)
  expect(JSON.parse(stdout)).toHaveProperty('error')
  expect(code).toBe(3)
})

test('setup on a terminal shows what is there, and changes nothing where nobody says yes', async () => {
  await using folder = await temporaryFolder()
  const env = {
    PATH: '/usr/bin:/bin',
    FLAKESHIP_CACHE: folder.path,
    FLAKESHIP_INSIDE: undefined,
    HOME: folder.path,
  }
  const plain = await flakeship(['setup', '--boot', 'iso'], { env }).ended
  expect(plain.stdout).toMatch(/^ +have +need +do\nnix +\S.* Nix 2\.26 or newer /)
  expect(plain.stdout).toMatch(/\nQEMU +\S.* for ISOs /)
  expect(plain.stdout).toMatch(
    /\n(nothing changed; to do it: flakeship setup --yes \(.*\)|nothing is missing)\n$/,
  )
  expect([plain.code, plain.stderr, await readdir(folder.path)]).toEqual([0, '', []])
  const { stdout } = await flakeship(['setup', '--json'], { env }).ended
  expect(JSON.parse(stdout)).toMatchObject({
    system: expect.stringContaining('-'),
    missing: expect.any(Array),
  })
})

test('a reader of the messages who goes away stops nothing', async () => {
  await using folder = await temporaryFolder()
  const { child, ended } = flakeship(['evaluate', tiny, ...override, '--out', folder.path])
  child.stderr?.destroy()
  expect((await ended).code).toBe(0)
  expect((await readDocument('plan', join(folder.path, 'plan.json'))).targets).not.toHaveLength(0)
})

test('a result that cannot be written is exit code 3', async () => {
  const child = spawn(
    'sh',
    ['-c', 'exec "$0" "$@" >/dev/full', process.execPath, join(root, 'bin/flakeship.js'), 'setup', '--json'],
    { stdio: 'ignore' },
  )
  const [code] = await once(child, 'close')
  expect(code).toBe(3)
})

test('an output folder that cannot be made is one line and exit code 3', async () => {
  await using folder = await temporaryFolder()
  await writeFile(join(folder.path, 'file'), '')
  const { code, stderr } = await flakeship([
    'evaluate',
    tiny,
    ...override,
    '--out',
    join(folder.path, 'file/out'),
  ]).ended
  expect(stderr).toMatch(/^error: cannot make the output folder .*choose another one with --out$/m)
  expect(code).toBe(3)
})

test('a plan of a later version is refused with what to do', async () => {
  await using folder = await temporaryFolder()
  const plan = join(folder.path, 'plan.json')
  await writeFile(plan, JSON.stringify({ document: 'plan', version: 99 }))
  const { code, stderr } = await flakeship(['build', '--plan', plan, '--out', join(folder.path, 'out')]).ended
  expect(stderr).toMatch(
    /is version 99 of the plan document, this flakeship reads version \d+; use the same version/,
  )
  expect(code).toBe(2)
})

test('the parts work one after the other on the same documents', async () => {
  await using folder = await temporaryFolder()
  const out = join(folder.path, 'out')
  const evaluated = await flakeship([
    'evaluate',
    tiny,
    ...override,
    '--targets',
    'nixos.toplevel',
    '--out',
    out,
  ]).ended
  expect(evaluated.code).toBe(0)
  const built = await flakeship(['build', '--plan', join(out, 'plan.json')]).ended
  expect(built.code).toBe(0)
  const noNix = { PATH: '/nowhere', FLAKESHIP_CACHE: join(folder.path, 'cache'), FLAKESHIP_INSIDE: undefined }
  const split = await flakeship(['plan', '--plan', join(out, 'plan.json')], { env: noNix }).ended
  expect(split.stderr).toBe('')
  expect(split.stdout).toMatch(/derivations? missing/)
  const reported = await flakeship(['report', '--out', out]).ended
  expect(reported.code).toBe(0)
  expect(reported.stdout).toContain('nixos.toplevel')
  const closure = await flakeship(['closure', 'nixos.toplevel', '--result', join(out, 'result-local.json')])
    .ended
  expect(closure.code).toBe(0)
  expect(closure.stdout).toMatch(/MiB {2}\/nix\/store\/\S+\n/)
  expect((await readdir(out)).sort()).toEqual(
    expect.arrayContaining(['plan.json', 'report.json', 'report.md', 'result', 'result-local.json']),
  )
})

test('--json prints one JSON document on standard output and everything else on standard error', async () => {
  await using folder = await temporaryFolder()
  const words = [
    'run',
    tiny,
    ...override,
    '--targets',
    'nixos.toplevel',
    '--out',
    join(folder.path, 'out'),
    '--json',
  ]
  const { code, stdout, stderr } = await flakeship(words).ended
  expect(code).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({ document: 'report', ok: true })
  expect(stderr).toContain('Evaluating')
})

test('--dry-run says what would be built and builds nothing', async () => {
  await using folder = await temporaryFolder()
  const flake = await writeFlake(join(folder.path, 'flake'), `a = sh "dry-a" "echo a > $out";`)
  const { code, stdout } = await flakeship(['run', flake, '--dry-run', '--out', join(folder.path, 'out')])
    .ended
  expect(code).toBe(0)
  expect(stdout).toContain('dry-a')
  expect((await readdir(join(folder.path, 'out'))).sort()).toEqual(['.gitignore', 'plan.json'])
})

test('what does not evaluate is said, with its cause and its place', async () => {
  await using folder = await temporaryFolder()
  const flake = await writeFlake(join(folder.path, 'flake'), `bad = throw "no such profile";`)
  const { code, stdout, stderr } = await flakeship(['evaluate', flake, '--out', join(folder.path, 'out')])
    .ended
  expect(stderr).toMatch(
    /^✗ packages\.x86_64-linux\.bad does not evaluate: no such profile \(flake\.nix:5\)$/m,
  )
  expect(stdout).toMatch(/^0 targets, 0 derivations to build, 1 failure: /)
  expect(code).toBe(1)
})

test('a failing build is exit code 1, and its log is in what is printed', async () => {
  await using folder = await temporaryFolder()
  const flake = await writeFlake(
    join(folder.path, 'flake'),
    `bad = sh "bad" "echo the reason; exit 7"; good = sh "good" "echo x > $out";`,
  )
  const { code, stdout } = await flakeship(['run', flake, '--out', join(folder.path, 'out')]).ended
  expect(code).toBe(1)
  expect(stdout).toContain('the reason')
  const report = await readDocument('report', join(folder.path, 'out/report.json'))
  expect(report.targets.map(({ id, outcome }) => [id, outcome]).sort()).toEqual([
    ['packages.x86_64-linux.bad', 'failed'],
    ['packages.x86_64-linux.good', 'built'],
  ])
})

const slow = (name: string) =>
  `quick = sh "quick" "echo q > $out"; slow = sh "${name}" "echo started; \${wait 60} echo x > $out";`
const building = (said: () => string) => within(30, async () => /building (quick|slow)/.test(said()))

test('one SIGINT ends in order: exit code 130, valid documents, no process left', async () => {
  await using folder = await temporaryFolder()
  const out = join(folder.path, 'out')
  const { child, ended, said } = flakeship([
    'run',
    await writeFlake(join(folder.path, 'flake'), slow('slow')),
    '--out',
    out,
  ])
  expect(await building(said)).toBe(true)
  child.kill('SIGINT')
  expect((await ended).code).toBe(130)
  const result = await readDocument('result', join(out, 'result-local.json'))
  expect(result.interrupted).toBe(true)
  expect(result.targets.map(({ outcome }) => outcome)).toContain('cancelled')
  expect((await readDocument('report', join(out, 'report.json'))).ok).toBe(false)
  expect(await within(5, async () => (await processesWith(folder.path)).length === 0)).toBe(true)
})

test.each([
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)('%s ends in order with exit code %i', async (signal, expected) => {
  await using folder = await temporaryFolder()
  const out = join(folder.path, 'out')
  const { child, ended, said } = flakeship([
    'run',
    await writeFlake(join(folder.path, 'flake'), slow('slow')),
    '--out',
    out,
  ])
  expect(await building(said)).toBe(true)
  child.kill(signal)
  expect((await ended).code).toBe(expected)
  expect((await readDocument('result', join(out, 'result-local.json'))).interrupted).toBe(true)
})

test('a terminal that is closed leaves valid documents, and no crash of Node', async () => {
  await using folder = await temporaryFolder()
  const flake = await writeFlake(join(folder.path, 'flake'), slow('slow'))
  const [out, status] = [join(folder.path, 'out'), join(folder.path, 'status')]
  const bin = join(root, 'bin/flakeship.js')
  // the kernel tells the first process of the terminal only, which hands it on as shells do
  const inside = `trap 'kill -HUP $!' HUP; ${process.execPath} ${bin} run ${flake} --out ${out} & wait $!; wait $!; echo $? >${status}`
  const child = spawn('script', ['-qc', inside, '/dev/null'], { stdio: ['ignore', 'pipe', 'ignore'] })
  let said = ''
  child.stdout.on('data', (chunk) => {
    said += chunk
  })
  expect(await within(30, async () => /building +\d/.test(said))).toBe(true)
  child.kill('SIGKILL')
  expect(await within(10, async () => (await readFile(status, 'utf8').catch(() => '')) !== '')).toBe(true)
  expect(await readFile(status, 'utf8')).toBe('129\n')
  expect((await readDocument('result', join(out, 'result-local.json'))).interrupted).toBe(true)
})

test('a second SIGINT ends at once', async () => {
  await using folder = await temporaryFolder()
  const { child, ended, said } = flakeship([
    'run',
    await writeFlake(join(folder.path, 'flake'), slow('slow')),
    '--out',
    join(folder.path, 'out'),
  ])
  expect(await building(said)).toBe(true)
  child.kill('SIGINT')
  await within(5, async () => said().includes('stopping in order'))
  const start = performance.now()
  child.kill('SIGINT')
  expect((await ended).code).toBe(130)
  expect(performance.now() - start).toBeLessThan(2000)
})

test('killed in the middle of a build and started again, it builds the rest', async () => {
  await using folder = await temporaryFolder()
  const flake = await writeFlake(
    join(folder.path, 'flake'),
    `quick = sh "quick" "echo q > $out"; slow = sh "slow" "\${wait 4} echo x > $out";`,
  )
  const words = ['run', flake, '--out', join(folder.path, 'out')]
  const first = flakeship(words)
  expect(await building(first.said)).toBe(true)
  first.child.kill('SIGKILL')
  await first.ended
  expect(await within(5, async () => (await processesWith(folder.path)).length === 0)).toBe(true)
  const { code } = await flakeship(words).ended
  expect(code).toBe(0)
})

/** The environment of a machine without Nix: the command line has to bring its own. */
const withoutNix = {
  FLAKESHIP_INSIDE: undefined,
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
}

test('on a machine without Nix the private one is used, and its tree of processes ends with us', async () => {
  await using folder = await temporaryFolder()
  const out = join(folder.path, 'out')
  const flake = await writeFlake(join(folder.path, 'flake'), slow('slow'))
  const { child, ended, said } = flakeship(['run', flake, '--out', out], { env: withoutNix })
  expect(await building(said)).toBe(true)
  child.kill('SIGKILL')
  await ended
  expect(await within(5, async () => (await processesWith(folder.path)).length === 0)).toBe(true)
})

test('a signal reaches the command in the private root, and its exit code comes back', async () => {
  await using folder = await temporaryFolder()
  const out = join(folder.path, 'out')
  const flake = await writeFlake(join(folder.path, 'flake'), slow('slow'))
  const { child, ended, said } = flakeship(['run', flake, '--out', out], { env: withoutNix })
  expect(await building(said)).toBe(true)
  child.kill('SIGINT')
  expect((await ended).code).toBe(130)
  expect((await readDocument('result', join(out, 'result-local.json'))).interrupted).toBe(true)
})

test('a pipe that is closed early is no error', async () => {
  await using folder = await temporaryFolder()
  await mkdir(join(folder.path, 'out'))
  const { child, ended } = flakeship(['run', '--help'])
  child.stdout?.destroy()
  expect((await ended).code).toBe(0)
})

test('nothing is written into the flake', async () => {
  await using folder = await temporaryFolder()
  const flake = await writeFlake(join(folder.path, 'flake'), `a = sh "a" "echo a > $out";`)
  const before = await readFile(join(folder.path, 'flake/flake.nix'), 'utf8')
  await flakeship(['run', flake, '--out', join(folder.path, 'out')]).ended
  expect(await readdir(join(folder.path, 'flake'))).toEqual(['flake.nix'])
  expect(await readFile(join(folder.path, 'flake/flake.nix'), 'utf8')).toBe(before)
})

test('a machine without QEMU still gets the report of what was built, and then what to install', async () => {
  await using folder = await temporaryFolder()
  const out = join(folder.path, 'out')
  const path = (process.env.PATH ?? '')
    .split(':')
    .filter((entry) => !entry.includes('qemu'))
    .join(':')
  const words = ['run', tiny, ...override, '--targets', 'wonderland.iso', '--out', out]
  const { code, stderr } = await flakeship(words, { env: { PATH: path } }).ended
  expect(stderr).toMatch(/^error: an image for PCs needs qemu-system-x86_64, which this machine lacks/m)
  expect(code).toBe(3)
  const report = await readDocument('report', join(out, 'report.json'))
  expect(report.targets.map(({ id }) => id)).toEqual(['wonderland.iso'])
  expect(report.ok).toBe(false)
  expect(report.boots.map(({ verdict, decided }) => [verdict, decided.text])).toEqual([
    ['undecided', expect.stringContaining('an image for PCs needs qemu-system-x86_64')],
    ['undecided', expect.stringContaining('an image for PCs needs qemu-system-x86_64')],
  ])
})

test('an output folder inside a flake without git is warned of', async () => {
  await using folder = await temporaryFolder()
  await writeFlake(folder.path, `a = sh "a" "echo a > $out";`)
  const { code, stderr } = await flakeship(['run', '.'], { cwd: folder.path }).ended
  expect(code).toBe(0)
  expect(stderr).toMatch(/^warning: the output folder .* is inside the flake, which is not a git repository/m)
})

test('from a folder below the flake it is found, as Nix does', async () => {
  await using folder = await temporaryFolder()
  await writeFlake(folder.path, `a = sh "a" "echo a > $out";`)
  await mkdir(join(folder.path, 'hosts/desktop'), { recursive: true })
  const words = ['run', '--dry-run', '--json', '--out', join(folder.path, 'out')]
  const { code, stdout } = await flakeship(words, { cwd: join(folder.path, 'hosts/desktop') }).ended
  expect(code).toBe(0)
  expect(JSON.parse(stdout).targets).toHaveLength(1)
})

test('the file of a flake stands for its folder', async () => {
  await using folder = await temporaryFolder()
  await writeFlake(join(folder.path, 'flake'), `a = sh "a" "echo a > $out";`)
  expect((await flakeship(['run', 'flake/flake.nix', '--dry-run'], { cwd: folder.path }).ended).code).toBe(0)
})
