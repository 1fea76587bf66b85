// biome-ignore-all lint/suspicious/noTemplateCurlyInString: names may hold what Nix would interpolate
import { randomUUID } from 'node:crypto'
import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Plan } from '../../../src/documents/plan.ts'
import type { EvaluateOptions } from '../../../src/features/evaluate/evaluate.ts'
import { machineOf } from '../../../src/features/evaluate/targets/machine-capabilities.ts'
import type { Nix } from '../../../src/nix/command.ts'
import { type Evaluations, evaluations } from '../../support/nix/evaluations.ts'
import { realNix } from '../../support/nix/real-nix.ts'
import { git } from '../../support/servers/git.ts'

const fixtures = new URL('../../fixtures/flakes/', import.meta.url).pathname
let nix: Nix
let at: Evaluations
beforeAll(async () => {
  nix = await realNix()
  at = await evaluations()
})
afterAll(() => at[Symbol.asyncDispose]())

const flake = (name: string) => at.flake(name)
const evaluate = (of: string, extra: Partial<EvaluateOptions> = {}) => at.evaluate(nix, of, extra)

const ids = (plan: Plan) => plan.targets.map(({ id }) => id)
const target = (plan: Plan, name: string) => plan.targets.find(({ names }) => names.includes(name))
describe('a flake of eight hosts', () => {
  test('has exactly eight toplevels evaluated when nobody chooses, each once, and nothing else', async () => {
    const { plan, lines } = await evaluate(await flake('eight-hosts'))
    const forced = lines.flatMap((line) => /^trace: forced (\S+)/.exec(line)?.[1] ?? [])
    const toplevels = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `host-${n}`)
    expect(forced.sort()).toEqual(toplevels.map((host) => `${host}-toplevel`))
    expect(ids(plan)).toEqual(toplevels.map((host) => `${host}.toplevel`))
    expect(plan.derivations).toHaveLength(8)
    expect(plan.unselected).toContain('host-1.vm')
    expect(plan.unselected).toContain('host-1.image.qemu')
  })

  test('has nothing of the others evaluated when one host is selected', async () => {
    const { plan, lines } = await evaluate(await flake('eight-hosts'), {
      select: ['host-3.image.q*', 'host-4.vm'],
    })
    expect(lines.filter((line) => line.includes('forced'))).toHaveLength(2)
    expect(ids(plan)).toEqual(['host-3.image.qemu', 'host-4.vm'])
  })
})

describe('a flake with one of everything', () => {
  let of: string
  let plan: Plan
  beforeAll(async () => {
    of = await flake('mixed')
    const text = await readFile(join(of, 'flake.nix'), 'utf8')
    // other derivations each time, so that nothing of it was built before
    await writeFile(join(of, 'flake.nix'), text.replace('SALT', randomUUID()))
    plan = (await evaluate(of)).plan
  })

  test('gives the default selection', () => {
    expect(ids(plan)).toEqual([
      'desktop.toplevel',
      'guest.toplevel',
      'guest.vm',
      'half.toplevel',
      'installer.toplevel',
      'installer.iso',
      'modern.toplevel',
      'modern.iso',
      'pi.toplevel',
      'pi.sd-image',
      'packages.x86_64-linux.fast',
      'packages.x86_64-linux.several',
      'packages.x86_64-linux.structured',
      'checks.x86_64-linux.fine',
    ])
  })

  test('makes one target of two names with one derivation', () => {
    expect(target(plan, 'packages.x86_64-linux.desktop')).toMatchObject({
      id: 'desktop.toplevel',
      names: ['desktop.toplevel', 'packages.x86_64-linux.desktop'],
      host: 'desktop',
      kind: 'toplevel',
    })
  })

  test('goes on after a host and a kind that throw, and says where', () => {
    const failures = plan.failures.map(({ trace: _, ...rest }) => rest)
    expect(failures).toEqual([
      {
        attribute: 'nixosConfigurations.broken',
        names: ['broken.toplevel'],
        message: 'this host is broken',
        position: { file: 'flake.nix', line: 47, column: 18 },
      },
      {
        attribute: 'nixosConfigurations.half.config.system.build.isoImage',
        names: ['half.iso'],
        message: 'the ISO of half is too large',
        position: { file: 'half-iso.nix', line: 4, column: 1 },
      },
      {
        attribute: 'packages.x86_64-linux.text',
        names: ['packages.x86_64-linux.text'],
        message: 'it is a string, not a derivation',
        position: { file: 'flake.nix', line: 58, column: 9 },
      },
      {
        attribute: 'checks.x86_64-linux.wrong',
        names: ['checks.x86_64-linux.wrong'],
        message: 'this check is wrong',
        position: { file: 'flake.nix', line: 68, column: 35 },
      },
    ])
    expect(plan.failures[0]?.trace).toContain('this host is broken')
    expect(plan.failures[0]?.trace).not.toContain('«string»')
  })

  test('finds image files by the most reliable rule', () => {
    expect(target(plan, 'installer.iso')?.image).toEqual({
      source: 'isoImage.isoName',
      path: 'iso/installer.iso',
    })
    expect(target(plan, 'modern.iso')?.image).toEqual({ source: 'image.filePath', path: 'iso/modern.iso' })
    expect(target(plan, 'pi.sd-image')?.image).toEqual({
      source: 'sdImage.imageName',
      path: 'sd-image/pi.img.zst',
    })
    expect(target(plan, 'desktop.toplevel')).not.toHaveProperty('image')
  })

  test('says what this machine lacks before anything is built', () => {
    const reason = 'arm-kernel needs system aarch64-linux; set up emulation or use an aarch64 runner'
    expect(target(plan, 'pi.toplevel')).toMatchObject({ status: 'not-here', reason })
    expect(target(plan, 'packages.x86_64-linux.fast')).toMatchObject({
      status: 'not-here',
      features: ['big-parallel', 'kvm'],
    })
    expect(target(plan, 'packages.x86_64-linux.structured')?.reason).toContain('no-such-feature')
    const kernel = plan.derivations.find(({ name }) => name === 'arm-kernel')
    const image = plan.derivations.find(({ name }) => name === 'pi-sd')
    expect(image?.needs).toEqual([kernel?.drvPath])
  })

  test('builds the outputs that nix build would build', () => {
    expect(Object.keys(target(plan, 'packages.x86_64-linux.several')?.outputs ?? {})).toEqual(['bin'])
    expect(target(plan, 'guest.vm')?.outputs).toEqual({
      out: expect.stringMatching(/^\/nix\/store\/.*-guest-vm$/),
    })
  })

  test('turns cached once a target is built, and to-build for a machine with what was lacking', async () => {
    const built = target(plan, 'guest.toplevel')
    await nix.run(['build', '--no-link', `${built?.drvPath}^out`])
    const more = { features: ['kvm', 'big-parallel'], systems: ['x86_64-linux', 'aarch64-linux'] }
    const { plan: again } = await evaluate(of, { ...more, select: ['guest.*', 'pi.*', '*.fast'] })
    expect(Object.fromEntries(again.targets.map(({ id, status }) => [id, status]))).toEqual({
      'guest.toplevel': 'cached',
      'guest.vm': 'to-build',
      'pi.toplevel': 'to-build',
      'pi.sd-image': 'to-build',
      'packages.x86_64-linux.fast': 'to-build',
    })
  })

  test('gives by selector what the default leaves out', async () => {
    const select = [
      'desktop.image.qemu-efi',
      'desktop.vm',
      'apps.*.*',
      'formatter.*',
      'devShells.**',
      'home*',
      'darwin*',
      '*.aarch64-linux.*',
    ]
    const { plan: chosen } = await evaluate(of, { select })
    expect(ids(chosen)).toEqual([
      'desktop.vm',
      'desktop.image.qemu-efi',
      'packages.aarch64-linux.tool',
      'devShells.x86_64-linux.default',
      'formatter.x86_64-linux',
      'apps.x86_64-linux.deploy',
      'homeConfigurations.me@desktop',
      'darwinConfigurations.mac',
    ])
    expect(target(chosen, 'desktop.image.qemu-efi')?.image).toEqual({
      source: 'image.filePath',
      path: 'disk/desktop.qcow2',
    })
    expect(target(chosen, 'apps.x86_64-linux.deploy')?.drvPath).toMatch(/-deploy\.drv$/)
    expect(target(chosen, 'packages.aarch64-linux.tool')?.status).toBe('not-here')
    expect(target(chosen, 'darwinConfigurations.mac')).toMatchObject({ status: 'skipped' })
    expect(target(chosen, 'homeConfigurations.me@desktop')?.attribute).toBe(
      'homeConfigurations."me@desktop".activationPackage',
    )
    expect(chosen.failures.map(({ attribute, message }) => [attribute, message])).toEqual([
      ['apps.x86_64-linux.sh.program', 'its program is not in the output of a derivation'],
    ])
  })

  test('reports what cannot be listed where it was asked for, and the rest goes on', async () => {
    const { plan: asked } = await evaluate(of, { select: ['packages.*.fast', 'packages.*.tool'] })
    expect(asked.failures).toMatchObject([
      { attribute: 'packages.riscv64-linux', message: 'not for riscv', position: { file: 'flake.nix' } },
    ])
    expect(ids(asked)).toEqual(['packages.aarch64-linux.tool', 'packages.x86_64-linux.fast'])
  })

  test('refuses a selector that means nothing, with the nearest name', async () => {
    await expect(evaluate(of, { select: ['instaler.iso'] })).rejects.toThrow(
      /^no target matches "instaler\.iso" \(nearest: installer\.iso\); there are: /,
    )
    await expect(evaluate(of, { select: ['installer.vm'] })).rejects.toThrow(
      /^no target matches "installer\.vm" \(nearest: installer\.iso\); there are: installer\.toplevel, installer\.iso/,
    )
  })

  test('stops when it is told to', async () => {
    const controller = new AbortController()
    controller.abort(new Error('stopped by SIGINT'))
    await expect(evaluate(of, { signal: controller.signal })).rejects.toThrow('stopped by SIGINT')
    const later = AbortSignal.timeout(60)
    await expect(evaluate(of, { signal: later })).rejects.toThrow(/timeout/)
  })
})

test('what only looks like a derivation is a failure of that attribute', async () => {
  const { plan } = await evaluate(await flake('hostile'), { select: ['checks.**'] })
  expect(ids(plan)).toEqual(['checks.x86_64-linux.fine'])
  const messages = plan.failures.map(({ attribute, message }) => [attribute.replace(/^.*\./, ''), message])
  expect(Object.fromEntries(messages)).toEqual({
    lines: expect.stringMatching(/^it only looks like a derivation .*not a store path/),
    elsewhere: expect.stringMatching(/^it only looks like a derivation .*not a store path/),
    gone: 'the store has no /nix/store/00000000000000000000000000000000-gone.drv',
    number: expect.stringContaining('integer'),
    outputs: expect.stringMatching(/^it only looks like a derivation/),
    endless: 'infinite recursion encountered',
    deep: expect.stringContaining('stack overflow'),
  })
})

test('hosts that are none, and errors that say little, have a place and words of their own', async () => {
  const of = join(at.folder, 'no-hosts')
  await mkdir(of)
  await writeFile(
    join(of, 'flake.nix'),
    `{ outputs = { self }: { nixosConfigurations = {
  bare = { config.system.build = { }; };
  none = { config.system.build.toplevel = null; };
  mute = throw "";
  gone = import ./gone.nix;
}; }; }`,
  )
  git(of, 'init', '-q')
  git(of, 'add', '.')
  git(of, 'commit', '-qm', 'all')
  const { plan } = await evaluate(of)
  const told = plan.failures.map(({ names, message, position }) => [names[0], message, position?.line])
  expect(told.sort()).toEqual([
    ['bare.toplevel', 'the host has no system.build.toplevel', 2],
    ['gone.toplevel', "path 'gone.nix' does not exist", 5],
    ['mute.toplevel', 'the error has no message', 4],
    ['none.toplevel', 'it is null, not a derivation', 3],
  ])
})

test('outputs that are no attribute sets are failures in plain words, and the rest goes on', async () => {
  const of = join(at.folder, 'no-sets')
  await mkdir(of)
  await writeFile(
    join(of, 'flake.nix'),
    '{ outputs = { self }: { nixosConfigurations = x: x; packages = 3; checks = null; }; }',
  )
  const { plan } = await evaluate(of)
  expect(plan.failures.map(({ message }) => message).sort()).toEqual([
    'nixosConfigurations is a function, not an attribute set',
    'packages is an integer, not an attribute set',
  ])
})

test('what lies where nobody looks for it is told: misspelt outputs, packages without a system, hosts below one', async () => {
  const of = join(at.folder, 'misplaced')
  await mkdir(of)
  const hello = 'derivation { name = "hello"; system = "x86_64-linux"; builder = "/bin/sh"; }'
  await writeFile(
    join(of, 'flake.nix'),
    `{ outputs = { self }: {
  nixosConfiguration = { };
  templates = { };
  check = { };
  packages = { default = ${hello}; x86_64-linux.hello = ${hello}; };
}; }`,
  )
  const { plan } = await evaluate(of)
  expect(plan.warnings).toEqual([
    'the output check is ignored; did you mean checks?',
    'the output nixosConfiguration is ignored; did you mean nixosConfigurations?',
    'packages.default is ignored: packages has a system first, as in packages.x86_64-linux.default',
  ])
  await writeFile(
    join(of, 'flake.nix'),
    '{ outputs = { self }: { nixosConfigurations.x86_64-linux = { odd = throw "no"; web.config = { }; }; }; }',
  )
  const { plan: below } = await evaluate(of)
  await writeFile(join(of, 'flake.nix'), '{ outputs = { self }: { nixosConfiguration.web = { }; }; }')
  await expect(evaluate(of)).rejects.toThrow(
    'nothing is selected: the flake has no hosts, packages or checks; the output nixosConfiguration is ignored; did you mean nixosConfigurations?',
  )
  expect(below.failures).toMatchObject([
    {
      names: ['x86_64-linux.toplevel'],
      message:
        'it is no NixOS system but holds some: take this level out, so that the flake has nixosConfigurations.web',
    },
  ])
})

test('a host that a function makes has the place where the flake makes hosts', async () => {
  const of = join(at.folder, 'made-hosts')
  await mkdir(of)
  await writeFile(
    join(of, 'flake.nix'),
    `{ outputs = { self }:
  let host = name: toplevel: { config.system.build = { inherit toplevel; }; };
  in {
    nixosConfigurations = builtins.mapAttrs host { one = "no derivation"; };
  };
}`,
  )
  const { plan } = await evaluate(of)
  expect(plan.failures).toMatchObject([
    { names: ['one.toplevel'], position: { file: 'flake.nix', line: 4, column: 5 } },
  ])
})

test('hostile names stay names', async () => {
  const { plan } = await evaluate(await flake('hostile'), { select: ['*.toplevel'] })
  expect(plan.failures).toEqual([])
  expect(plan.warnings).toEqual(['nixosConfigurations: 1 empty or overlong names are left out'])
  expect(Object.fromEntries(plan.targets.map(({ id, drvPath }) => [id, drvPath.slice(44, -4)]))).toEqual({
    '"\\${builtins.abort}".toplevel': 'interpolated',
    '--version.toplevel': 'option',
    '::error::x.toplevel': 'workflow',
    '<script>.toplevel': 'html',
    'a.toplevel': 'plain',
    '"a.b".toplevel': 'dotted',
    '"a.image".toplevel': 'imposter',
    '"quote\\"d".toplevel': 'quoted',
    '"two\\nlines".toplevel': 'lines',
    'with/slash.toplevel': 'slash',
    '😀.toplevel': 'emoji',
  })
  const chosen = await evaluate(await flake('hostile'), { select: ['a.image.toplevel', '--version.*'] })
  expect(chosen.plan.targets.map(({ attribute }) => attribute)).toEqual([
    'nixosConfigurations."--version".config.system.build.toplevel',
    'nixosConfigurations.a.config.system.build.images.toplevel',
    'nixosConfigurations."a.image".config.system.build.toplevel',
  ])
})

describe('inputs and their lock', () => {
  let of: string
  beforeAll(async () => {
    of = await flake('with-input')
    await nix.run(['flake', 'lock', of])
  })

  test('a lock that fits is used and recorded', async () => {
    const { plan } = await evaluate(of)
    expect(target(plan, 'packages.x86_64-linux.default')?.drvPath).toMatch(/-dep-1\.drv$/)
    expect(plan.flake.lockHash).toMatch(/^[0-9a-f]{64}$/)
    expect(plan.flake.inputs).toMatchObject({ dep: { type: 'path' } })
  })

  test('an override counts in memory only', async () => {
    const other = join(at.folder, 'other-dep')
    await mkdir(other)
    await writeFile(join(other, 'flake.nix'), '{ outputs = { self }: { version = "2"; }; }')
    const { plan } = await evaluate(of, { overrides: [{ input: 'dep', url: 'path:./other-dep' }] })
    expect(target(plan, 'packages.x86_64-linux.default')?.drvPath).toMatch(/-dep-2\.drv$/)
    expect(plan.warnings).toEqual([])
    const attribute = `${of}#packages.x86_64-linux.default.drvPath`
    const bare = await nix.run([
      'eval',
      '--raw',
      '--no-write-lock-file',
      attribute,
      '--override-input',
      'dep',
      `path:${other}`,
    ])
    expect(target(plan, 'packages.x86_64-linux.default')?.drvPath).toBe(bare)
  })

  test('an override of an input that is not there is an error, with those that are', async () => {
    const overrides = [{ input: 'dpe', url: 'path:./dep' }]
    await expect(evaluate(of, { overrides })).rejects.toThrow(
      `${of} has no input dpe to override; it has dep`,
    )
  })

  test('a missing lock is an error, unless every input is overridden', async () => {
    const bare = await flake('with-input')
    await expect(evaluate(bare)).rejects.toThrow(
      `${bare} has inputs and no flake.lock; run nix flake lock there and commit the file (inputs: dep)`,
    )
    const overrides = [{ input: 'dep', url: join(bare, 'dep') }]
    expect((await evaluate(bare, { overrides })).plan.targets).toHaveLength(1)
  })

  test('a stale lock is an error', async () => {
    const stale = await flake('with-input')
    await nix.run(['flake', 'lock', stale])
    const text = await readFile(join(stale, 'flake.nix'), 'utf8')
    await writeFile(join(stale, 'flake.nix'), text.replace('./dep', './moved'))
    await cp(join(stale, 'dep'), join(stale, 'moved'), { recursive: true })
    await expect(evaluate(stale)).rejects.toThrow(
      /has a flake\.lock that does not fit its flake\.nix; run nix flake lock/,
    )
  })

  test('a lock that misses an input which cannot be had is an error that names the input', async () => {
    const stale = await flake('with-input')
    const text = await readFile(join(stale, 'flake.nix'), 'utf8')
    await writeFile(join(stale, 'flake.nix'), text.replace('path:./dep', 'path:/nowhere/at/all'))
    await expect(evaluate(stale)).rejects.toThrow(
      /input dep \(path:\/nowhere\/at\/all\) cannot be fetched: .*does not exist/,
    )
  })
})

describe('a git repository', () => {
  test('is seen as git sees it: untracked files are not there, and the error says so', async () => {
    const of = await flake('with-input')
    git(of, 'init', '-q')
    await expect(evaluate(of)).rejects.toThrow(
      /flake\.nix is not tracked by git, so Nix does not see it; run: git add/,
    )
    git(of, 'add', 'flake.nix', 'dep')
    await nix.run(['flake', 'lock', `path:${of}`])
    await expect(evaluate(of)).rejects.toThrow(
      /has a flake\.lock that git does not track.*run: git add flake\.lock/,
    )
    git(of, 'add', '.')
    git(of, 'commit', '-qm', 'all')
    await writeFile(join(of, 'untracked.nix'), 'throw "seen"')
    const { plan } = await evaluate(of)
    expect(plan.flake.revision).toMatch(/^[0-9a-f]{40}$/)
    expect(plan.targets).toHaveLength(1)
  })

  test('places of a flake in a folder of it are relative to the repository', async () => {
    const of = await flake('nothing')
    await cp(join(fixtures, 'mixed'), join(of, 'inner'), { recursive: true })
    git(of, 'init', '-q')
    git(of, 'add', '.')
    const select = ['broken.toplevel']
    for (const written of [`${of}?dir=inner`, join(of, 'inner'), `git+file://${of}?dir=inner`]) {
      const { plan } = await evaluate(written, { select })
      expect(plan.failures[0]?.position).toEqual({ file: 'inner/flake.nix', line: 47, column: 18 })
      expect(plan.warnings).toEqual([expect.stringContaining('is dirty')])
    }
  })
})

describe('what is no usable flake', () => {
  test.each([
    ['syntax-error', 'FlakeError', /: flake\.nix:3: syntax error, unexpected ';'.*; correct this first$/],
    [
      'throwing-outputs',
      'FlakeError',
      /^the outputs of the flake do not evaluate: no outputs today \(flake\.nix:3\); correct this first$/,
    ],
    ['nothing', 'UserError', /^nothing is selected: the flake has no hosts, packages or checks$/],
    [
      'with-input/..',
      'UserError',
      /is not a flake: there is no flake\.nix in .*; name the folder that has one$/,
    ],
  ])('%s is one line that says what to do', async (name, kind, message) => {
    const of = name.includes('/') ? at.folder : await flake(name)
    const error = await evaluate(of).catch((cause: Error) => cause)
    expect(error).toMatchObject({ name: kind, message: expect.stringMatching(message) })
    expect((error as Error).message).not.toContain('\n')
  })

  test.each([
    ['gone', 'gone: no such folder; name the folder that has the flake.nix, or a URL like github:owner/name'],
    ['path:./gone', /^path:\.\/gone cannot be fetched: .*does not exist/],
    ['.#host', '.#host names a part of a flake; write . and choose the part with --targets'],
    ['--help', '--help: no such folder'],
    ['nixpkgs', 'nixpkgs: no such folder'],
  ])('%s is refused', async (written, message) => {
    await expect(evaluate(written)).rejects.toThrow(message)
  })
})

test('a folder with odd characters, and a link to one, is a flake all the same', async () => {
  const odd = join(at.folder, 'odd #name 100%')
  await cp(join(fixtures, 'eight-hosts'), odd, { recursive: true })
  await symlink(odd, join(at.folder, 'link'))
  for (const written of [odd, 'link']) {
    const { plan } = await evaluate(written, { select: ['host-1.toplevel'] })
    expect(plan.targets).toHaveLength(1)
  }
})

test('this machine builds at least its own system', async () => {
  const machine = await machineOf(nix)
  expect(machine.systems[0]).toBe(nix.at.system)
  expect(machine.features).toContain('big-parallel')
})
