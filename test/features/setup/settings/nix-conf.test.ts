import { expect, test } from 'vitest'
import { nixConf, parallelism } from '../../../../src/features/setup/settings/nix-conf.ts'

test('nix.conf keeps the sandbox on without a way around it and trusts nobody', () => {
  const conf = nixConf({ buildUsersGroup: 'nixbld' })
  expect(conf).toContain('\nsandbox = true\n')
  expect(conf).toContain('\nsandbox-fallback = false\n')
  expect(conf).toContain('\naccept-flake-config = false\n')
  expect(conf).not.toContain('trusted-users')
  expect(conf).not.toContain('substituters')
})

test("the person's lines come last, so that they win", () => {
  expect(nixConf({ buildUsersGroup: '', extra: 'cores = 1\n' }).trimEnd().split('\n').at(-1)).toBe(
    'cores = 1',
  )
})

test('every setting at once, as nix.conf has it', () => {
  expect(
    nixConf({
      buildUsersGroup: 'nixbld',
      sandboxShell: '/nix/store/x/libexec/sh',
      experimentalFeatures: ['auto-allocate-uids', 'cgroups'],
      substituters: ['https://cache.nixos.org', 'https://x.cachix.org'],
      trustedPublicKeys: ['x-1:abc='],
      maxJobs: 4,
      cores: 4,
      systemFeatures: ['big-parallel', 'kvm'],
      extraPlatforms: ['aarch64-linux'],
      alwaysAllowSubstitutes: true,
      autoAllocateUids: true,
      useCgroups: true,
      buildDir: '/mnt/builds',
      extraSandboxPaths: ['/var/cache/ccache'],
      sslCertFile: '/nix/store/y/ca-bundle.crt',
      include: '/run/tokens.conf',
      extra: 'keep-going = true',
    }),
  ).toBe(`# written by Flakeship
experimental-features = nix-command flakes auto-allocate-uids cgroups
sandbox = true
sandbox-fallback = false
accept-flake-config = false
build-users-group = nixbld
sandbox-paths = /bin/sh=/nix/store/x/libexec/sh
extra-sandbox-paths = /var/cache/ccache
substituters = https://cache.nixos.org https://x.cachix.org
trusted-public-keys = x-1:abc=
always-allow-substitutes = true
max-jobs = 4
cores = 4
system-features = big-parallel kvm
extra-platforms = aarch64-linux
auto-allocate-uids = true
use-cgroups = true
build-dir = /mnt/builds
ssl-cert-file = /nix/store/y/ca-bundle.crt
!include /run/tokens.conf
keep-going = true
`)
})

test.each([
  { buildDir: '/builds\ntrusted-users = *' },
  { substituters: ['https://x\ntrusted-users = *'] },
  { substituters: ['https://x trusted-users'] },
  { extraPlatforms: [''] },
  { include: '/run/x\nsandbox = false' },
  { buildDir: '/builds # comment' },
])('a value cannot become another setting: %j', (settings) => {
  expect(() => nixConf({ buildUsersGroup: 'nixbld', ...settings })).toThrow(/nix\.conf/)
})

const gib = 1024 ** 3
test.each([
  [
    { cores: 4, memory: 16 * gib },
    { maxJobs: 4, cores: 4 },
  ],
  [
    { cores: 2, memory: 7 * gib },
    { maxJobs: 2, cores: 2 },
  ],
  [
    { cores: 64, memory: 16 * gib },
    { maxJobs: 8, cores: 64 },
  ],
  [
    { cores: 2, memory: gib },
    { maxJobs: 1, cores: 2 },
  ],
])('%j builds %j', (machine, expected) => {
  expect(parallelism(machine)).toEqual(expected)
})
