import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bothNix } from '../../support/nix/both-nix.ts'
import { type Evaluations, evaluations } from '../../support/nix/evaluations.ts'
import { git } from '../../support/servers/git.ts'

/** A flake with one package, called by what the text of a file says. */
const flakeNix = (file: string, inputs = '') => `{
  ${inputs}
  outputs = { self, ... }@inputs: {
    packages.x86_64-linux.default = derivation {
      name = builtins.readFile ${file};
      system = "x86_64-linux";
      builder = "/bin/sh";
      args = [ "-c" "echo > $out" ];
    };
  };
}
`

describe.each(bothNix)('with %s', (_, nixOf) => {
  let at: Evaluations
  beforeAll(async () => {
    at = await evaluations()
  })
  afterAll(() => at[Symbol.asyncDispose]())

  async function repository(name: string, files: Record<string, string>): Promise<string> {
    const folder = join(at.folder, name)
    for (const [file, text] of Object.entries(files)) {
      await mkdir(join(folder, file, '..'), { recursive: true })
      await writeFile(join(folder, file), text)
    }
    git(folder, 'init', '-q', '-b', 'main')
    git(folder, 'add', '.')
    git(folder, 'commit', '-qm', 'first')
    return folder
  }

  /** What the only package is called, as the flake says it. */
  async function packageOf(reference: string) {
    const { plan } = await at.evaluate(await nixOf(), reference)
    expect(plan.failures).toEqual([])
    return { name: plan.targets[0]?.drvPath.slice(44, -4), plan }
  }

  test('a flake in a subfolder', async () => {
    const of = await repository('subfolder', { 'nix/flake.nix': flakeNix('../name'), name: 'from-above' })
    for (const written of [`${of}?dir=nix`, `git+file://${of}?dir=nix`, join(of, 'nix')]) {
      expect((await packageOf(written)).name).toBe('from-above')
    }
  })

  test('a flake in a subfolder of a folder that is no repository', async () => {
    const of = join(at.folder, 'plain')
    await mkdir(join(of, 'nix'), { recursive: true })
    await writeFile(join(of, 'nix/flake.nix'), flakeNix('../name'))
    await writeFile(join(of, 'name'), 'from-above')
    expect((await packageOf(`${of}?dir=nix`)).name).toBe('from-above')
  })

  test('a git submodule, where the reference asks for it', async () => {
    const module = await repository('module', { name: 'from-a-submodule' })
    const of = await repository('with-submodule', { 'flake.nix': flakeNix('./sub/name') })
    git(of, 'submodule', 'add', '-q', module, 'sub')
    git(of, 'commit', '-qm', 'sub')
    expect((await packageOf(`git+file://${of}?submodules=1`)).name).toBe('from-a-submodule')
    expect((await packageOf(`${of}?submodules=1`)).name).toBe('from-a-submodule')
  })

  test('a submodule that is checked out and cannot be fetched any more, below a folder of a shallow checkout', async () => {
    const module = await repository('gone', { name: 'checked-out' })
    const origin = await repository('with-gone', { 'hosts/flake.nix': flakeNix('../sub/name') })
    git(origin, 'submodule', 'add', '-q', module, 'sub')
    git(origin, 'commit', '-qm', 'sub')
    const of = join(at.folder, 'of-gone')
    git(at.folder, 'clone', '-q', '--depth=1', '--recurse-submodules', `file://${origin}`, of)
    await rm(module, { recursive: true })
    const { name, plan } = await packageOf(`${of}?dir=hosts&submodules=1`)
    expect(name).toBe('checked-out')
    expect(plan.flake.revision).toMatch(/^[0-9a-f]{40}$/)
  })

  test('a flake in a submodule, which reads what is beside it', async () => {
    const module = await repository('module-flake', { 'flake.nix': flakeNix('../name') })
    const of = await repository('around-a-flake', { name: 'beside' })
    git(of, 'submodule', 'add', '-q', module, 'sub')
    git(of, 'commit', '-qm', 'sub')
    expect((await packageOf(`${of}?dir=sub&submodules=1`)).name).toBe('beside')
  })

  test('a shallow checkout, as runners make it', async () => {
    const origin = await repository('origin', { 'flake.nix': flakeNix('./name'), name: 'first' })
    await writeFile(join(origin, 'name'), 'second')
    git(origin, 'commit', '-qam', 'second')
    const of = join(at.folder, 'shallow')
    git(at.folder, 'clone', '-q', '--depth=1', `file://${origin}`, of)
    const { name, plan } = await packageOf(of)
    expect(name).toBe('second')
    expect(plan.flake.revision).toMatch(/^[0-9a-f]{40}$/)
  })

  test('a dirty tree: changes to tracked files count, and one warning says so', async () => {
    const of = await repository('dirty', { 'flake.nix': flakeNix('./name'), name: 'committed' })
    await writeFile(join(of, 'name'), 'changed')
    const { name, plan } = await packageOf(of)
    expect(name).toBe('changed')
    expect(plan.flake.revision).toBeUndefined()
    expect(plan.warnings).toEqual([expect.stringContaining('is dirty')])
  })

  test('a path: input that is a folder of the flake', async () => {
    const of = await repository('path-input', {
      'flake.nix': flakeNix('(inputs.dep + "/name")', 'inputs.dep = { url = "path:./dep"; flake = false; };'),
      'dep/name': 'from-an-input',
    })
    await (await nixOf()).run(['flake', 'lock', of])
    git(of, 'add', '.')
    expect((await packageOf(of)).name).toBe('from-an-input')
  })

  test('an overridden input, also one of an input', async () => {
    const inner = await repository('inner', { name: 'locked' })
    const other = await repository('other', { name: 'overridden' })
    const middle = await repository('middle', {
      'flake.nix': `{ inputs.inner = { url = "git+file://${inner}"; flake = false; }; outputs = { self, inner }: { inherit inner; }; }`,
    })
    await (await nixOf()).run(['flake', 'lock', middle])
    git(middle, 'add', '.')
    git(middle, 'commit', '-qm', 'lock')
    const of = await repository('outer', {
      'flake.nix': flakeNix('(inputs.middle.inner + "/name")', `inputs.middle.url = "git+file://${middle}";`),
    })
    await (await nixOf()).run(['flake', 'lock', of])
    git(of, 'add', '.')
    git(of, 'commit', '-qm', 'lock')
    expect((await packageOf(of)).name).toBe('locked')
    const overrides = [{ input: 'middle/inner', url: `git+file://${other}` }]
    const { plan } = await at.evaluate(await nixOf(), of, { overrides })
    expect(plan.targets[0]?.drvPath).toMatch(/-overridden\.drv$/)
  })
})
