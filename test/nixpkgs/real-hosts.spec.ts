// biome-ignore-all lint/suspicious/noTemplateCurlyInString: a name holds what Nix would interpolate
import { readdir } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Plan } from '../../src/documents/plan.ts'
import type { Nix } from '../../src/nix/command.ts'
import { type Evaluations, evaluations } from '../support/nix/evaluations.ts'
import { realHosts, realNixpkgs, releaseOf } from '../support/nix/real-hosts.ts'
import { realNix } from '../support/nix/real-nix.ts'

// `npm run test:nixpkgs`: what NixOS itself says changes with its version; these hold from 18.03 on, or say since when

const release = await releaseOf(realNixpkgs())
/** Whether hosts have image variants, cards for aarch64 and a compressed ISO by `image.filePath` here. */
const isRecent = release >= '25.05'

const odd = '"odd \\"name\\".\\${x}"'
const always = [
  ...['4tress', 'containers', 'desktop', 'disko', 'generator', 'guest', 'headless', 'impermanence'],
  ...[
    'installer',
    'minimal',
    'netboot',
    'node-1',
    'node-2',
    'node-6',
    'router',
    'sops',
    'timers',
    'uefi',
    odd,
  ],
]
const recent = ['amazon', 'card', 'card-cross', 'certificates', 'cloud', 'lxc', 'packed', 'proxmox', 'repart']
const good = [...always, ...(isRecent ? recent : [])].sort()
const bad = ['asserted', 'missing-attribute', 'thrown', 'unknown-option', 'wrong-type']
const refused = ['broken', 'insecure', 'unfree']
const images = [
  ...['installer.iso', 'guest.vm', 'disko.disko', 'netboot.netboot'],
  ...(isRecent ? ['packed.iso', 'card.sd-image', 'card-cross.sd-image', 'repart.image', 'cloud.image'] : []),
  ...(isRecent ? ['node-1.image.proxmox-lxc'] : []),
]

let nix: Nix
let at: Evaluations
let of: string
let plan: Plan
beforeAll(async () => {
  nix = await realNix(['--option', 'substituters', ''])
  at = await evaluations()
  of = await realHosts(at.folder)
  const hosts = [...good, ...bad, ...refused].map((host) => `${host}.toplevel`)
  const checks = ['checks.*.nixos-node-1', 'checks.*.node-2', ...(isRecent ? ['checks.*.login'] : [])]
  const select = [...hosts, ...images, ...checks, 'packages.**']
  ;({ plan } = await at.evaluate(nix, of, { select }))
}, 3_000_000)
afterAll(() => at[Symbol.asyncDispose]())

/** A host's name as Nix has it: a target's name quotes what is no word. */
const plainName = (host: string) =>
  host.replace(/^"(.*)"$/s, (_, inner: string) => inner.replaceAll(/\\(.)/gs, '$1'))

const target = (name: string) => plan.targets.find(({ names }) => names.includes(name))

/** What plain `nix eval` says of these hosts, a few at a time: all at once would take what memory there is. */
async function plainly(hosts: readonly string[], below: string): Promise<Record<string, unknown>> {
  if (hosts.length === 0) return {}
  const names = hosts.slice(0, 6).map((host) => (host.startsWith('"') ? host : `"${host}"`))
  const apply = `hosts: builtins.mapAttrs (_: host: host.config.${below}) { inherit (hosts) ${names.join(' ')}; }`
  const line = ['eval', '--json', '--option', 'eval-cache', 'false', '--apply', apply]
  const { stdout } = await nix.attempt([...line, `path:${of}#nixosConfigurations`])
  return { ...JSON.parse(stdout), ...(await plainly(hosts.slice(6), below)) }
}

test('every kind of host evaluates to the derivation that plain nix eval gives', async () => {
  // hosts that come to the same derivation are one target with a name for each
  const toplevels = plan.targets.flatMap(({ names, drvPath }) =>
    names
      .filter((name) => name.endsWith('.toplevel'))
      .map((name) => [name.replace(/\.toplevel$/, ''), drvPath]),
  )
  expect(toplevels.map(([host]) => host).sort()).toEqual(good)
  const found = toplevels.map(([host = '', drvPath]) => [plainName(host), drvPath])
  expect(Object.fromEntries(found)).toEqual(await plainly(good, 'system.build.toplevel.drvPath'))
})

test('an installer has its ISO with the name that NixOS gives it, a guest its VM, disko and netboot their outputs', () => {
  expect(target('installer.iso')?.image).toMatchObject({
    path: expect.stringMatching(/^iso\/nixos-.*\.iso$/),
  })
  expect(target('guest.vm')?.drvPath).toMatch(/-nixos-vm\.drv$/)
  expect(target('disko.disko')?.drvPath).toMatch(/-disko-images\.drv$/)
  expect(target('netboot.netboot')?.drvPath).toMatch(/-initrd(-linux.*)?\.drv$/)
})

test(
  isRecent
    ? 'since 21.11: every host has a VM, of which only that of a host with the VM module is chosen'
    : 'before 21.11: a host has a VM if it imports the VM module',
  () => {
    const hosts = ['node-1', 'desktop', 'uefi']
    const isLeft = (host: string) => plan.unselected.includes(`${host}.vm`)
    expect(target('guest.vm')).toMatchObject({ host: 'guest', kind: 'vm' })
    expect(hosts.filter(isLeft)).toEqual(isRecent ? hosts : [])
  },
)

test('a check that is a host is the same target', () => {
  expect(target('checks.x86_64-linux.nixos-node-1')?.id).toBe('node-1.toplevel')
  expect(target('checks.x86_64-linux.node-2')?.id).toBe('node-2.toplevel')
  expect(target('packages.x86_64-linux.hello')).toMatchObject({ kind: 'package', status: 'to-build' })
})

test('a desktop of thousands of derivations is planned whole', async () => {
  const desktop = target('desktop.toplevel')
  const { stdout } = await nix.attempt(['path-info', '--derivation', '-r', desktop?.drvPath ?? ''])
  const needed = stdout.split('\n').filter((path) => path.endsWith('.drv'))
  expect(needed.length).toBeGreaterThan(2500)
  const planned = new Set(plan.derivations.map(({ drvPath }) => drvPath))
  expect(needed.filter((path) => !planned.has(path))).toEqual([])
  expect(desktop).toMatchObject({ status: 'to-build' })
})

const failures: Record<string, [message: RegExp, file: string, line: number]> = {
  thrown: [/^no such profile: desktop$/, 'modules/throws.nix', 3],
  'missing-attribute': [/^attribute 'no-such-package' missing$/, 'modules/missing-attribute.nix', 5],
  asserted: [/The first thing is wrong\.\n- The second thing is wrong\./, 'flake.nix', 38],
  'wrong-type': [/services\.openssh\.enable.* is not of type [`‘“]?boolean/s, 'flake.nix', 39],
  'unknown-option': [/services\.no-such-service.* does not exist/s, 'flake.nix', 40],
}

test('a host that fails is named with its place in the flake, not in nixpkgs', async () => {
  const files = (await readdir(of, { recursive: true })).filter((name) => name.endsWith('.nix'))
  const hostOf = ({ names }: { names: readonly string[] }) => names[0]?.replace(/\.toplevel$/, '') ?? ''
  const own = plan.failures.filter((failure) => !refused.includes(hostOf(failure)))
  expect(own.map(hostOf).sort()).toEqual(bad)
  for (const { names, message, position } of own) {
    const [words, file, line] = failures[hostOf({ names })] ?? []
    expect(message).toMatch(words ?? /^$/)
    expect(files).toContain(position?.file)
    expect(position).toMatchObject({ file, line })
  }
})

test('a host that nixpkgs refuses fails with the package and the reason; a package is left out', () => {
  const words: Record<string, RegExp> = {
    broken: /hello|refused-1\.0.* (?:is marked as|- )broken/s,
    insecure: /refused-1\.0.* is marked as insecure/s,
    unfree: /refused-1\.0.* has an unfree license/s,
  }
  for (const host of refused) {
    const failure = plan.failures.find(({ names }) => names.includes(`${host}.toplevel`))
    expect(failure?.message).toMatch(words[host] ?? /^$/)
    expect(failure?.position?.file).toBe('flake.nix')
  }
  expect(plan.refusals).toMatchObject([{ names: ['packages.x86_64-linux.refused'], why: 'broken' }])
})

test('warnings of nixpkgs come once, with the hosts that they are about', () => {
  expect(new Set(plan.warnings).size).toBe(plan.warnings.length)
  expect(plan.warnings.filter((text) => /^(?:evaluation )?warning:|unable to download/.test(text))).toEqual(
    [],
  )
})

// what the fixtures of this repository imitate, asked of nixpkgs itself
test(
  isRecent
    ? 'since 25.05: images have the file that nixpkgs gives them, by image.filePath of the host or of the variant'
    : 'before 25.05: there are neither image variants nor images beside ISO and card',
  async () => {
    if (!isRecent) {
      const known = [...plan.unselected, ...plan.targets.flatMap(({ names }) => names)]
      expect(known.filter((name) => /\.image(\.|$)/.test(name))).toEqual([])
      return
    }
    const hosts = ['packed', 'card', 'card-cross', 'repart', 'cloud']
    const paths = await plainly(hosts, 'image.filePath')
    const kinds = ['iso', 'sd-image', 'sd-image', 'image', 'image']
    const found = hosts.map((host, i) => [host, target(`${host}.${kinds[i]}`)?.image])
    expect(Object.fromEntries(found)).toEqual(
      Object.fromEntries(
        hosts.map((host) => [
          host,
          {
            ...{ source: 'image.filePath', path: paths[host] },
            ...(host === 'packed' ? { starts: { bios: true, uefi: true, usb: true } } : {}),
          },
        ]),
      ),
    )
    expect(paths.packed).toMatch(/^iso\/.*\.iso\.zst$/)
    const variant = 'system.build.images.proxmox-lxc'
    const { 'node-1': path } = await plainly(['node-1'], `${variant}.passthru.filePath`)
    expect(target('node-1.image.proxmox-lxc')).toMatchObject({
      drvPath: (await plainly(['node-1'], `${variant}.drvPath`))['node-1'],
      image: { source: 'image.filePath', path },
    })
  },
)

test(
  isRecent
    ? 'since 25.05: a card is for aarch64, built natively or by a cross compiler here; a test by runNixOSTest needs KVM'
    : 'before 25.05: a nixpkgs without runNixOSTest has no such check',
  () => {
    const login = target('checks.x86_64-linux.login')
    if (!isRecent) return expect(login).toBeUndefined()
    expect(target('card.sd-image')).toMatchObject({ system: 'aarch64-linux', status: 'not-here' })
    expect(target('card-cross.sd-image')).toMatchObject({ system: 'x86_64-linux', status: 'to-build' })
    expect(login).toMatchObject({ kind: 'check', status: 'not-here' })
    expect(login?.features).toEqual(expect.arrayContaining(['kvm', 'nixos-test']))
  },
)
