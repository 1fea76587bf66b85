import { execFileSync } from 'node:child_process'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bothNix } from '../../support/nix/both-nix.ts'
import { type Evaluations, evaluations } from '../../support/nix/evaluations.ts'

function git(folder: string, ...args: string[]): void {
  const user = ['-c', 'user.name=a', '-c', 'user.email=a@b', '-c', 'protocol.file.allow=always']
  execFileSync('git', ['-C', folder, ...user, ...args], { stdio: 'ignore' })
}

async function write(folder: string, files: Record<string, string>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
}

/** A repository with these files committed. */
async function repository(folder: string, files: Record<string, string>): Promise<string> {
  await mkdir(folder, { recursive: true })
  git(folder, 'init', '-q')
  await write(folder, files)
  git(folder, 'add', '.')
  git(folder, 'commit', '-qm', 'one')
  return folder
}

const hosts = (names: Record<string, string>) => {
  const all = Object.entries(names).map(([name, value]) => `${name} = ${value};`)
  return `{ outputs = { self }: { nixosConfigurations = { ${all.join(' ')} }; }; }`
}

describe.each(bothNix)('with %s', (_, nixOf) => {
  let at: Evaluations
  beforeAll(async () => {
    at = await evaluations()
  })
  afterAll(() => at[Symbol.asyncDispose]())

  test.each([['committed'], ['changed']])(
    'a file that git hides is named with the command that helps, in a tree that is %s',
    async (state) => {
      const of = await repository(join(at.folder, `hidden-${state}`), {
        'flake.nix': hosts({
          web: 'import ./hosts/web.nix',
          new: 'import ./new/deep/host.nix',
          text: 'builtins.readFile ./hosts/text',
          list: 'builtins.readDir ./new',
          secret: 'import ./secret.nix',
          sub: 'import ./sub/host.nix',
          typo: 'import ./hosts/wbe.nix',
        }),
        'hosts/other.nix': '{ }',
        '.gitignore': '# ours\nsecret.nix\n',
      })
      const library = await repository(join(at.folder, `library-${state}`), { 'host.nix': '{ }' })
      git(of, 'submodule', 'add', '-q', library, 'sub')
      git(of, 'commit', '-qm', 'two')
      git(of, 'submodule', 'deinit', '-f', 'sub')
      await write(of, {
        'hosts/web.nix': '{ }',
        'hosts/text': 'x',
        'new/deep/host.nix': '{ }',
        'secret.nix': '{ }',
      })
      if (state === 'changed') await write(of, { 'hosts/other.nix': '{ a = 1; }' })
      const { plan } = await at.evaluate(await nixOf(), of)
      const said = Object.fromEntries(
        plan.failures.map(({ names, message }) => [names[0], message.split('\n')[0]]),
      )
      expect(said).toEqual({
        'web.toplevel':
          'hosts/web.nix is not tracked by git, so Nix does not see it; run: git add hosts/web.nix',
        'new.toplevel':
          'new/deep/host.nix is in new/, which is not tracked by git, so Nix does not see it; run: git add new/',
        'text.toplevel': 'hosts/text is not tracked by git, so Nix does not see it; run: git add hosts/text',
        'list.toplevel': 'new is not tracked by git, so Nix does not see it; run: git add new',
        'secret.toplevel':
          'secret.nix is ignored by git (.gitignore:2), so Nix does not see it; take it out of there, or run: git add --force secret.nix',
        'sub.toplevel':
          "sub/host.nix is in the submodule sub, which Nix leaves out, and was not fetched (git submodule update --init sub); evaluate '.?submodules=1' (on GitHub also submodules: true for actions/checkout)",
        'typo.toplevel': expect.stringMatching(/^[Pp]ath '.*hosts\/wbe\.nix' does not exist/),
      })
    },
  )

  const refused: [
    what: string,
    files: Record<string, string>,
    message: RegExp,
    untracked?: Record<string, string>,
  ][] = [
    [
      'an ignored flake of a relative input',
      {
        'flake.nix': '{ inputs.private.url = "path:./private"; outputs = _: { }; }',
        '.gitignore': 'private',
      },
      /private\/flake\.nix is ignored by git \(\.gitignore:1\)/,
      { 'private/flake.nix': '{ outputs = _: { }; }' },
    ],
    [
      'an input in the home folder',
      { 'flake.nix': '{ inputs.private.url = "path:~/private"; outputs = _: { }; }' },
      /the URL of input private begins with ~, which Nix takes for a folder of that name inside the flake/,
    ],
    [
      'itself as an input',
      { 'flake.nix': '{ inputs.me.url = "path:./."; outputs = _: { }; }' },
      /input me \(path:\.\/\.\) is, or needs, this flake itself; take it out of the inputs and use self$/,
    ],
    [
      'a lock with a merge conflict',
      {
        'flake.nix': '{ inputs.a.url = "path:./a"; outputs = _: { }; }',
        'flake.lock': '{\n  "nodes": {\n<<<<<<< HEAD\n  "a": 1\n=======\n  "a": 2\n>>>>>>> b\n',
      },
      /flake\.lock has the markers of a merge conflict \(line 3\); take one side/,
    ],
    [
      'a broken lock',
      { 'flake.nix': '{ inputs.a.url = "path:./a"; outputs = _: { }; }', 'flake.lock': '{ "nodes": [,' },
      /flake\.lock is not JSON \(line 1\)/,
    ],
    [
      'a relative input that leaves the folder',
      { 'flake.nix': '{ inputs.up.url = "path:../up"; outputs = _: { }; }' },
      /input up is a relative path that leaves the folder of the flake, and Nix copies only that/,
    ],
    [
      'a relative input that is not there',
      { 'flake.nix': '{ inputs.gone.url = "path:./gone"; outputs = _: { }; }' },
      /input gone is a folder of the flake that does not have gone\/flake\.nix/,
    ],
    [
      'an input that is only a name',
      { 'flake.nix': '{ outputs = { self, nixpkgs }: { }; }' },
      /input nixpkgs has no URL, only a name \(nixpkgs\)/,
    ],
  ]
  test.each(refused)(
    'a flake with %s is refused in plain words',
    async (what, files, message, untracked = {}) => {
      const of = await repository(join(at.folder, what.replaceAll(' ', '-')), files)
      await write(of, untracked)
      await expect(at.evaluate(await nixOf(), of)).rejects.toThrow(message)
    },
  )

  test('a flake.nix that is a link out of its folder is no matter of git', async () => {
    const of = join(at.folder, 'link')
    await write(at.folder, { 'real.nix': hosts({}) })
    await mkdir(of)
    await symlink('../real.nix', join(of, 'flake.nix'))
    await expect(at.evaluate(await nixOf(), of)).rejects.toThrow(
      /flake\.nix is a link to \.\.\/real\.nix, and Nix copies only the folder of the flake/,
    )
  })

  test('a name under nixosConfigurations that is no host says what it is', async () => {
    const of = join(at.folder, 'no-hosts')
    await write(of, {
      'flake.nix': hosts({
        module: '{ imports = [ ]; services = { }; }',
        function: '{ ... }: { }',
        empty: '{ }',
        bare: '{ config = { }; }',
      }),
    })
    const { plan } = await at.evaluate(await nixOf(), of)
    const said = plan.failures.map(({ names, message }) => `${names[0]}: ${message}`)
    expect(said.sort()).toEqual([
      'bare.toplevel: it is no NixOS system: its config has no system.build',
      'empty.toplevel: it is no NixOS system (nixosSystem makes one): it is empty',
      'function.toplevel: it is no NixOS system (nixosSystem makes one): it is a function',
      'module.toplevel: it is no NixOS system (nixosSystem makes one): it has imports, services',
    ])
  })
})
