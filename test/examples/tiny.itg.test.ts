import { readdir, readFile, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import type { Nix } from '../../src/nix/command.ts'
import { realNix } from '../support/nix/real-nix.ts'

const debian = process.env.FLAKESHIP_DEBIAN ?? ''
const tiny = `path:${resolve('examples/tiny')}`
const broken = `path:${resolve('test/fixtures/flakes/broken')}`
const unlocked = ['--no-write-lock-file', '--no-update-lock-file']
const overrides = {
  [tiny]: ['--no-write-lock-file', '--override-input', 'debian', `path:${debian}`],
  [broken]: [
    ...['--no-write-lock-file', '--override-input', 'tiny', tiny],
    ...['--override-input', 'tiny/debian', `path:${debian}`],
  ],
}

let nix: Nix
beforeAll(async () => {
  nix = await realNix()
})

const arguments_ = (flake: string, attribute: string) => [
  `${flake}#${attribute}`,
  ...(overrides[flake] ?? []),
]
const evaluate = async (attribute: string, ...more: string[]): Promise<unknown> =>
  JSON.parse(await nix.run(['eval', '--json', ...arguments_(tiny, attribute), ...more]))
const build = async (attribute: string): Promise<string> =>
  (await nix.run(['build', '--no-link', '--print-out-paths', ...arguments_(tiny, attribute)])).trim()
const host = (name: string, kind: string) => `nixosConfigurations.${name}.config.system.build.${kind}`

// research: images §3.1; `images` is there on every host and throws on one that is an image itself
const builds = [
  'etc',
  'images',
  'initialRamdisk',
  'kernel',
  'modulesShrunk',
  'toplevel',
  'vm',
  'vmWithBootLoader',
]
const plain = {
  attributes: ['config', 'options', 'extendModules', 'pkgs'],
  builds,
  hostPlatformIsDefined: false,
  system: 'x86_64-linux',
  vmModule: false,
  vmVariant: true,
  filePath: null,
  isoName: null,
  sdImageName: null,
  images: ['iso', 'raw'],
}
const withVmModule = { ...plain, vmModule: true }
const withIso = {
  ...plain,
  builds: [...builds, 'image', 'isoImage'].sort(),
  filePath: 'iso/nixos-tiny-x86_64-linux.iso',
  isoName: 'nixos-tiny-x86_64-linux.iso',
  images: null,
}
const hosts = {
  nixos: plain,
  'nixos-vm': withVmModule,
  base: withVmModule,
  magic: withVmModule,
  systemd: withVmModule,
  wonderland: withIso,
  'looking-glass': withIso,
  pi: {
    ...plain,
    builds: [...builds, 'image', 'sdImage'].sort(),
    hostPlatformIsDefined: true,
    system: 'aarch64-linux',
    filePath: 'sd-image/nixos-image-sd-card-tiny-aarch64-linux.img',
    sdImageName: 'nixos-image-sd-card-tiny-aarch64-linux.img',
    images: null,
  },
}

test('every host has the attributes that are asked of a real one', async () => {
  const facts = await readFile(resolve('test/examples/facts.nix'), 'utf8')
  expect(await evaluate('nixosConfigurations', '--apply', facts)).toEqual(hosts)
})

test('a package and the system of a host are one derivation', async () => {
  const [system, asPackage] = await Promise.all(
    [host('magic', 'toplevel'), 'packages.x86_64-linux.nixos'].map((attribute) =>
      evaluate(`${attribute}.drvPath`),
    ),
  )
  expect(asPackage).toBe(system)
})

test('a host can be extended, and only the extension is different', async () => {
  const apply = `host: builtins.map (host: { inherit (host.config.networking) hostName; drv = host.config.system.build.toplevel.drvPath; })
    [ host (host.extendModules { modules = [ ({ lib, ... }: { networking.hostName = lib.mkForce "other"; }) ]; }) (host.extendModules { }) ]`
  const [before, after, same] = (await evaluate('nixosConfigurations.magic', '--apply', apply)) as Record<
    string,
    string
  >[]
  expect(after?.hostName).toBe('other')
  expect(after?.drv).not.toBe(before?.drv)
  expect(same).toEqual(before)
})

// research: images §3.2
const variables = {
  NIX_DISK_IMAGE: /NIX_DISK_IMAGE=\$\(readlink -f "\$\{NIX_DISK_IMAGE:-\.\/nixos-vm\.qcow2\}"\)/,
  QEMU_OPTS: /\$QEMU_OPTS \\\n\s+"\$@"\n$/,
  QEMU_NET_OPTS: /-netdev user,id=user\.0,"\$QEMU_NET_OPTS"/,
  QEMU_KERNEL_PARAMS:
    /-append "\$\(cat \S+\/kernel-params\) init=\S+\/init console=ttyS0,115200n8 console=tty0 \$QEMU_KERNEL_PARAMS"/,
  'TMPDIR and USE_TMPDIR': /if \[ -z "\$TMPDIR" \] \|\| \[ -z "\$USE_TMPDIR" \]/,
  SHARED_DIR: /path="\$\{SHARED_DIR:-\$TMPDIR\/xchg\}"/,
  NIXPKGS_QEMU_KERNEL: /-kernel \$\{NIXPKGS_QEMU_KERNEL_nixos_vm:-\/nix\/store\/\S+\/kernel\}/,
}

test('the script of a VM honours the variables of the real one', async () => {
  const out = await build(host('nixos-vm', 'vm'))
  expect(await readdir(out)).toEqual(['bin', 'system'])
  expect(await readdir(join(out, 'bin'))).toEqual(['run-nixos-vm-vm'])
  const script = await readFile(join(out, 'bin/run-nixos-vm-vm'), 'utf8')
  const unmet = Object.entries(variables).flatMap(([name, pattern]) => (pattern.test(script) ? [] : [name]))
  expect(unmet).toEqual([])
})

test('a VM with a boot loader takes its kernel parameters from there', async () => {
  const out = await build(host('nixos', 'vmWithBootLoader'))
  const script = await readFile(join(out, 'bin/run-nixos-vm'), 'utf8')
  expect(script).not.toMatch(/QEMU_KERNEL_PARAMS|-kernel|-append/)
})

test('base forwards its SSH port, and magic asks for what few machines have', async () => {
  const scripts = await Promise.all(
    ['base', 'magic'].map(async (name) => {
      const out = await build(host(name, 'vm'))
      return readFile(join(out, `bin/run-${name}-vm`), 'utf8')
    }),
  )
  expect(scripts[0]).toContain('-netdev user,id=user.0,hostfwd=tcp::2222-:22,"$QEMU_NET_OPTS"')
  expect(scripts[0]).toContain('-nographic')
  for (const option of [
    '-m 8192',
    '-smp 6',
    '-display gtk,gl=on,grab-on-hover=on',
    '-device virtio-vga-gl',
    '-cpu host',
    '-enable-kvm',
    '-machine q35,accel=kvm',
    '-device intel-iommu',
    '-vga none',
  ])
    expect(scripts[1]).toContain(` ${option} \\\n`)
})

test('the closure of a system has its own files only, not the tree that they came from', async () => {
  const out = await build(host('nixos', 'toplevel'))
  const closure = (await nix.run(['path-info', '--recursive', out])).trim().split('\n')
  expect(closure).toContain(out)
  expect(closure.map((path) => path.slice(44)).sort()).toEqual([
    ...[
      'busybox',
      'etc',
      'initrd',
      'linux',
      'linux-modules-shrunk',
      'nixos-system-nixos-tiny',
      'tiny-note',
      'udhcpc-script',
    ],
  ])
  expect(closure).not.toContain(debian)
})

test('the ISO is the file that its host names, is small, and carries its own configuration', async () => {
  const out = await build(host('wonderland', 'isoImage'))
  expect(await readdir(join(out, 'iso'))).toEqual(['nixos-tiny-x86_64-linux.iso'])
  const file = join(out, hosts.wonderland.filePath)
  expect((await stat(file)).size).toBeLessThan(60_000_000)
  const bytes = await readFile(file)
  expect(bytes.includes('systems with the shape of NixOS')).toBe(true)
  expect(bytes.subarray(32808, 32840).toString().trim()).toBe('WONDERLAND')
})

test('the apps, checks, shells and formatter are there', async () => {
  await build('checks.x86_64-linux.motd')
  await build('formatter.x86_64-linux')
  await build('devShells.x86_64-linux.default')
  const { type, program } = (await evaluate('apps.x86_64-linux.deploy')) as Record<string, string>
  expect(type).toBe('app')
  expect(program).toMatch(/^\/nix\/store\/\S+-deploy\/bin\/deploy$/)
})

test('without the files of Debian there is one sentence that says what to do', async () => {
  const attribute = host('nixos', 'toplevel.drvPath')
  const { code, stderr } = await nix.attempt(['eval', ...unlocked, `${tiny}#${attribute}`])
  expect(code).not.toBe(0)
  expect(stderr).toMatch(
    /error: The input `debian` of examples\/tiny is a placeholder: run `npm start`.*--override-input debian/,
  )
})

const reasons: [string, string, RegExp][] = [
  ['refused', 'toplevel', /Failed assertions:\s+- The option `fileSystems' does not specify/],
  ['misspelt', 'toplevel', /The option `networking\.hostname' does not exist/],
  ['unbuildable', 'toplevel', /modprobe: FATAL: Module sata_nv not found in directory/],
]

test.each(reasons)('the broken host %s fails for its own reason', async (name, kind, reason) => {
  const { code, stderr } = await nix.attempt([
    'build',
    '-L',
    '--no-link',
    ...arguments_(broken, host(name, kind)),
  ])
  expect(code).not.toBe(0)
  expect(stderr).toMatch(reason)
})
