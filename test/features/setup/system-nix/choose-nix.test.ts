import { expect, test } from 'vitest'
import {
  type InstallationFacts,
  judgeInstallation,
} from '../../../../src/features/setup/found-nix/installation.ts'
import {
  defaultRelease,
  knownReleases,
  release,
} from '../../../../src/features/setup/nix-release/releases.ts'
import { chooseNix } from '../../../../src/features/setup/system-nix/choose-nix.ts'

const nix = {
  program: '/nix/var/nix/profiles/default/bin/nix',
  version: '2.34.8',
  implementation: 'Nix',
  system: 'x86_64-linux',
  env: {},
}
const facts: InstallationFacts = {
  nix,
  daemon: 'answers',
  isStoreOurs: false,
  isNixOS: false,
  isByFlakeship: false,
}
const wishes = { version: defaultRelease }
const tarball = { tarball: '/tmp/nix.tar.xz', sha256: 'a'.repeat(64) }
const linux = { system: 'x86_64-linux' }

test.each([
  ['x86_64-linux', '/tmp/nix.tar.xz', 'a'.repeat(64)],
  ['aarch64-linux', 'https://example.org/nix.tar.xz?x86_64-linux=1', 'b'.repeat(64)],
])('a tarball and its hash by system: %s takes its own', (system, from, sha256) => {
  const lines = {
    tarball:
      'x86_64-linux=/tmp/nix.tar.xz\n\n aarch64-linux = https://example.org/nix.tar.xz?x86_64-linux=1 ',
    sha256: `x86_64-linux=${'a'.repeat(64)}\naarch64-linux=${'b'.repeat(64)}`,
  }
  expect(chooseNix({ ...wishes, ...lines }, { system })).toMatchObject({
    source: 'tarball input',
    tarball: { from, sha256 },
  })
})

test('a system that the lines do not name gets the release of the table', () => {
  const lines = { tarball: 'aarch64-linux=/tmp/nix.tar.xz', sha256: `aarch64-linux=${'a'.repeat(64)}` }
  expect(chooseNix({ ...wishes, ...lines }, linux)).toMatchObject({ source: 'release table' })
})

test.each([
  [{ ...tarball, tarball: 'x86_64-linux=/tmp/a\n/tmp/b' }, 'nix-tarball is one value, or lines SYSTEM=VALUE'],
  [{ ...tarball, sha256: 'aarch64-linux=aa' }, 'nix-tarball needs nix-sha256'],
])('lines by system that do not fit are refused: %j', (given, why) => {
  expect(() => chooseNix({ ...wishes, ...given }, linux)).toThrow(why)
})

test.each([
  ['a daemon', {}, 'daemon', 'works'],
  ['a store of one user', { daemon: 'absent', isStoreOurs: true }, 'single-user', 'works'],
  [
    'a container as root with a dead socket of others',
    { daemon: 'silent', isStoreOurs: true },
    'single-user',
    'works',
  ],
  ['NixOS', { isNixOS: true }, 'NixOS', 'works'],
  ['Determinate Nix', { nix: { ...nix, implementation: 'Determinate Nix' } }, 'Determinate Nix', 'works'],
  ['Lix', { nix: { ...nix, implementation: 'Lix' } }, 'Lix', 'works'],
  ['ours', { isByFlakeship: true }, 'by Flakeship', 'works'],
  ['ours, stopped', { isByFlakeship: true, daemon: 'silent' }, 'by Flakeship', 'stopped'],
  [
    'ours as root, stopped',
    { isByFlakeship: true, daemon: 'absent', isStoreOurs: true },
    'by Flakeship',
    'stopped',
  ],
] satisfies [string, Partial<InstallationFacts>, string, string][])(
  '%s is told apart',
  (_, change, kind, state) => {
    expect(judgeInstallation({ ...facts, ...change })).toMatchObject({ kind, state })
  },
)

test.each([
  ['silent', /the Nix daemon of \S+ is dead: nobody answers at its socket; start it/],
  ['absent', /no Nix daemon runs and its store belongs to another user; start nix-daemon/],
] as const)('an installation of others whose daemon is %s is an error', (daemon, message) => {
  expect(() => judgeInstallation({ ...facts, daemon })).toThrow(message)
})

test('what is installed wins over everything that is asked for', () => {
  const installed = judgeInstallation(facts)
  expect(chooseNix({ ...wishes, ...tarball }, { ...linux, installed })).toEqual({
    kind: 'use',
    source: 'installed: daemon',
    installation: installed,
  })
})

test('one of ours that was stopped is to be started', () => {
  const installed = judgeInstallation({ ...facts, isByFlakeship: true, daemon: 'silent' })
  expect(chooseNix(wishes, { ...linux, installed })).toMatchObject({
    kind: 'start',
    source: 'installed: by Flakeship',
  })
})

test('a tarball wins over a version', () => {
  expect(chooseNix({ ...wishes, ...tarball }, linux)).toEqual({
    kind: 'install',
    source: 'tarball input',
    tarball: { from: '/tmp/nix.tar.xz', sha256: 'a'.repeat(64) },
    what: 'Nix from nix.tar.xz',
  })
})

test.each(['x86_64-linux', 'aarch64-linux'])('the default release is in the table for %s', (system) => {
  expect(chooseNix(wishes, { system })).toMatchObject({
    source: 'release table',
    what: `Nix ${defaultRelease}`,
    tarball: {
      from: `https://releases.nixos.org/nix/nix-${defaultRelease}/nix-${defaultRelease}-${system}.tar.xz`,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    },
  })
})

test.each([
  [
    'a version outside the table',
    { version: '2.0' },
    linux,
    /no hash is known for Nix 2\.0 on x86_64-linux; known are 2\.34\.7, .* or give nix-tarball and nix-sha256/,
  ],
  [
    'a system outside the table',
    wishes,
    { system: 'riscv64-linux' },
    /no hash is known for .* on riscv64-linux/,
  ],
  ['a tarball without its hash', { ...wishes, tarball: 'x' }, linux, /nix-tarball needs nix-sha256/],
  [
    'a hash without its tarball',
    { ...wishes, sha256: 'x' },
    linux,
    /nix-sha256 is the hash of a nix-tarball/,
  ],
  [
    'a Mac without Nix',
    { ...wishes, ...tarball },
    { system: 'aarch64-darwin' },
    /run cachix\/install-nix-action or NixOS\/nix-installer-action/,
  ],
])('%s is an error that says what to do', (_, wished, given, message) => {
  expect(() => chooseNix(wished, given)).toThrow(message)
})

test('the Nix of a Mac is used', () => {
  const installed = judgeInstallation(facts)
  expect(chooseNix(wishes, { system: 'aarch64-darwin', installed }).kind).toBe('use')
})

test('every pinned release has a hash for the four systems', () => {
  for (const version of knownReleases) {
    for (const system of ['x86_64-linux', 'aarch64-linux', 'x86_64-darwin', 'aarch64-darwin'])
      expect(release(version, system)?.sha256).toMatch(/^[0-9a-f]{64}$/)
  }
})
