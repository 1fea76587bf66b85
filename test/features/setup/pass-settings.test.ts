import { expect, test } from 'vitest'
import { settingsToPass } from '../../../src/features/setup/pass-settings.ts'

const effective = {
  'experimental-features': ['nix-command'],
  'system-features': ['benchmark', 'big-parallel'],
  'sandbox-paths': { '/bin/sh': { optional: false, source: '/nix/store/x/sh' } },
  'max-jobs': 1,
  sandbox: true,
}
const wanted = {
  'experimental-features': 'nix-command flakes',
  'system-features': 'big-parallel kvm',
  'sandbox-paths': '/var/cache/ccache',
  'max-jobs': '4',
  sandbox: 'true',
}

test('a store of one user takes everything that is missing, and nothing else', () => {
  expect(settingsToPass(wanted, { kind: 'single-user', effective, isTrusted: true })).toEqual({
    nixConfig: [
      'extra-experimental-features = nix-command flakes',
      'extra-system-features = big-parallel kvm',
      'extra-sandbox-paths = /var/cache/ccache',
      'max-jobs = 4',
    ].join('\n'),
    said: [],
  })
})

test.each([
  ['NixOS', 'nix.settings of its NixOS configuration'],
  ['Determinate Nix', '/etc/nix/nix.custom.conf'],
  ['daemon', '/etc/nix/nix.conf'],
] as const)('what only the daemon of %s can change is said, with the place', (kind, place) => {
  expect(settingsToPass(wanted, { kind, effective, isTrusted: false })).toEqual({
    nixConfig: 'extra-experimental-features = nix-command flakes\nmax-jobs = 4',
    said: [
      `this machine's Nix lacks system-features = big-parallel kvm: add it to ${place}`,
      `this machine's Nix lacks sandbox-paths = /var/cache/ccache: add it to ${place}`,
    ],
  })
})

test('a Nix that has all of it needs nothing', () => {
  const all = { ...effective, 'experimental-features': ['flakes', 'nix-command'], 'max-jobs': 4 }
  const { 'system-features': _, 'sandbox-paths': __, ...rest } = wanted
  expect(settingsToPass(rest, { kind: 'daemon', effective: all, isTrusted: false })).toEqual({
    nixConfig: '',
    said: [],
  })
})
