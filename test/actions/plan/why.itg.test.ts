import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeFlake } from '../../support/nix/flakes.ts'
import { temporaryFolder } from '../../support/nix/real-nix.ts'
import { flakeship } from '../../support/runner/command-line.ts'

const packages = `
  system = let
    kernel = sh "linux-6.14" "echo kernel > $out";
    modules = sh "linux-6.14-modules" "echo \${kernel} > $out";
    shrunk = sh "modules-shrunk" "echo \${modules} > $out";
    initrd = sh "initrd" "echo \${shrunk} \${kernel} > $out";
  in sh "system" "echo \${initrd} > $out";
  other = sh "other" "echo x > $out";
  bad = throw "no such host";
`
const id = 'packages.x86_64-linux.system'
const chain = [
  'The shortest way down to what nobody has:',
  `  system            ${id}`,
  '  └─ initrd',
  '     └─ linux-6.14  nobody has it, and all that it needs is there',
  '',
  '5 derivations to build, nothing to fetch',
  '',
  'What must be built first, and how many of the others wait for it:',
  '  4  linux-6.14',
  '',
]

test('why tells the shortest way down, from a flake or from its plan, and builds nothing', async () => {
  await using folder = await temporaryFolder()
  const flake = await writeFlake(join(folder.path, 'flake'), packages)
  const fromFlake = await flakeship(['why', id, flake], { cwd: folder.path }).ended
  expect(fromFlake.stdout.split('\n')).toEqual([`${id} would be built`, '', ...chain])
  expect(fromFlake.code).toBe(0)
  expect(await readdir(folder.path)).toEqual(['flake'])

  expect((await flakeship(['evaluate', flake], { cwd: folder.path }).ended).code).toBe(1)
  const fromPlan = await flakeship(['why', id], { cwd: folder.path }).ended
  expect(fromPlan.stdout).toBe(fromFlake.stdout)
})

test('once it is built, nothing is: why says so, and --json has it for programs', async () => {
  await using folder = await temporaryFolder()
  const flake = await writeFlake(join(folder.path, 'flake'), packages)
  const before = JSON.parse(
    (await flakeship(['why', id, flake, '--json'], { cwd: folder.path }).ended).stdout,
  )
  expect(before).toMatchObject({ target: id, status: 'to-build', builds: 5, fetchedFor: 1 })
  expect(before.chain.map(({ name }: { name: string }) => name)).toEqual(['system', 'initrd', 'linux-6.14'])
  await flakeship(['run', flake, '--targets', id], { cwd: folder.path }).ended
  const { stdout, code } = await flakeship(['why', id, flake], { cwd: folder.path }).ended
  expect(stdout).toBe(`${id} is here already: nothing is built for it\n`)
  expect(code).toBe(0)
})

test.each([
  [
    'a target that does not evaluate',
    ['packages.x86_64-linux.bad'],
    1,
    /bad does not evaluate: .*no such host/,
  ],
  [
    'one that is in no plan',
    ['nixos.toplevel'],
    2,
    /nixos\.toplevel is not a target of .*plan\.json; it has packages/,
  ],
  ['no target', [], 2, /name a target: flakeship why nixos\.toplevel/],
])('%s is one line', async (_, words, code, line) => {
  await using folder = await temporaryFolder()
  const flake = await writeFlake(join(folder.path, 'flake'), packages)
  await flakeship(['evaluate', flake], { cwd: folder.path }).ended
  const ended = await flakeship(['why', ...words], { cwd: folder.path }).ended
  expect(`${ended.stdout}${ended.stderr}`).toMatch(line)
  expect(ended.code).toBe(code)
})
