import { expect, test } from 'vitest'
import { compareVersions, packageOf, splitName } from '../../../src/nix/store/package-name.ts'

/** As `nix eval --expr 'builtins.parseDrvName "…"'` of Nix 2.34.8 answers. */
test.each([
  ['linux-6.14', 'linux', '6.14'],
  ['nix-0.12pre12876', 'nix', '0.12pre12876'],
  ['glibc-2.40-66-bin', 'glibc', '2.40-66-bin'],
  ['nixos-system-nixos-25.05.20250101.abcdef', 'nixos-system-nixos', '25.05.20250101.abcdef'],
  ['python3.12-requests-2.32.3', 'python3.12-requests', '2.32.3'],
  ['unit-dbus.service', 'unit-dbus.service', ''],
  ['source', 'source', ''],
  ['gtk+3-3.24', 'gtk+3', '3.24'],
  ['foo-unstable-2024-01-01', 'foo-unstable', '2024-01-01'],
  ['a--b', 'a', '-b'],
  ['a-_b', 'a', '_b'],
  ['trailing-', 'trailing-', ''],
  ['-1', '', '1'],
])('%s is %j in version %j', (full, name, version) => {
  expect(splitName(full)).toEqual({ name, version })
})

const path = (name: string) => `/nix/store/bd201rjfkv22amkmgphvq8pkbbbjll35-${name}`

test.each([
  ['an output', 'glibc-2.40-66-bin', 'glibc', '2.40-66'],
  ['the first output', 'glibc-2.40-66', 'glibc', '2.40-66'],
  ['what is made from a package', 'linux-6.14-modules-shrunk', 'linux', '6.14'],
  ['libraries of the other width', 'glibc-2.40-lib32', 'glibc', '2.40'],
  ['a version before the release', 'zed-1.0-beta', 'zed', '1.0-beta'],
  ['an output of one', 'zed-1.0-unstable-dev', 'zed', '1.0-unstable'],
  ['a numbered one', 'linux-6.15-rc2', 'linux', '6.15-rc2'],
  ['no version', 'etc-hostname', 'etc-hostname', ''],
  ['a unit', 'unit-systemd-udevd.service', 'unit-systemd-udevd.service', ''],
])('a store path is of a package: %s', (_, full, name, version) => {
  expect(packageOf(path(full))).toEqual({ name, version })
})

/** As `nix eval --expr 'builtins.compareVersions "…" "…"'` of Nix 2.34.8 answers. */
test.each([
  ['1.0', '2.3', -1],
  ['2.1', '2.3', -1],
  ['2.3', '2.3', 0],
  ['2.5', '2.3', 1],
  ['3.1', '2.3', 1],
  ['2.3.1', '2.3', 1],
  ['2.3.1', '2.3a', 1],
  ['2.3pre1', '2.3', -1],
  ['2.3pre3', '2.3pre12', -1],
  ['2.3a', '2.3c', -1],
  ['2.3pre1', '2.3c', -1],
  ['2.3pre1', '2.3q', -1],
  ['1.10', '1.9', 1],
  ['2024-01-02', '2024-01-01', 1],
  ['', '1', -1],
])('%s and %s compare as %i', (a, b, order) => {
  expect(Math.sign(compareVersions(a, b))).toBe(order)
  expect(Math.sign(compareVersions(b, a))).toBe(order === 0 ? 0 : -order)
})
