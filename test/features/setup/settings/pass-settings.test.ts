import { expect, test } from 'vitest'
import {
  missingSettings,
  parseSettings,
  settingsToPass,
} from '../../../../src/features/setup/settings/pass-settings.ts'

const effective = {
  'experimental-features': ['nix-command'],
  'system-features': ['benchmark', 'big-parallel'],
  'sandbox-paths': { '/bin/sh': { optional: false, source: '/nix/store/x/sh' } },
  'extra-platforms': ['i686-linux'],
  substituters: ['https://cache.nixos.org/'],
  'trusted-substituters': ['https://offered.example.org'],
  'max-jobs': 1,
  sandbox: true,
}
const wanted = {
  'extra-experimental-features': 'nix-command flakes',
  'extra-system-features': 'big-parallel kvm',
  'extra-sandbox-paths': '/var/cache/ccache',
  'max-jobs': '4',
  sandbox: 'true',
}

test('a store of one user takes everything that is missing, and nothing else', () => {
  expect(settingsToPass(wanted, { kind: 'single-user', effective, isTrusted: true })).toEqual({
    lines: [
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
    lines: 'extra-experimental-features = nix-command flakes\nmax-jobs = 4',
    said: [
      `this machine's Nix takes no extra-system-features = big-parallel kvm from us: add it to ${place}`,
      `this machine's Nix takes no extra-sandbox-paths = /var/cache/ccache from us: add it to ${place}`,
    ],
  })
})

test('caches that the machine offers to everybody are passed by everybody', () => {
  const pass = (url: string) =>
    settingsToPass({ 'extra-substituters': url }, { kind: 'daemon', effective, isTrusted: false })
  expect(pass('https://offered.example.org/').lines).toBe('extra-substituters = https://offered.example.org/')
  expect(pass('https://offered.example.org https://other.example.org')).toMatchObject({
    lines: '',
    said: [expect.any(String)],
  })
})

test.each([
  ['extra-system-features', 'benchmark', true],
  ['extra-system-features', 'benchmark kvm', false],
  ['system-features', 'big-parallel benchmark', true],
  ['system-features', 'benchmark', false], // more is there than is wanted
  ['extra-extra-platforms', 'i686-linux', true],
  ['extra-extra-platforms', 'aarch64-linux', false],
  ['extra-sandbox-paths', '/bin/sh', true],
  ['extra-sandbox-paths', '/bin/sh=/nix/store/x/sh', true],
  ['extra-sandbox-paths', '/bin/sh=/other', false],
  ['sandbox-paths', '/bin/sh?', true],
  ['max-jobs', '1', true],
  ['no-such-setting', 'x', false],
])('%s = %s is there already: %s', (name, value, isThere) => {
  expect(Object.keys(missingSettings({ [name]: value }, effective))).toEqual(isThere ? [] : [name])
})

test('lists of the oldest Nix are compared the same way', () => {
  const old = { 'sandbox-paths': ['/bin/sh=/nix/store/x/sh', '/dev/net?'] }
  expect(missingSettings({ 'extra-sandbox-paths': '/bin/sh=/nix/store/x/sh /dev/net' }, old)).toEqual({})
})

test('lines of a person are read by name; lists grow, other settings are replaced', () => {
  const lines = ['extra-substituters = a', ' extra-substituters=b # why', '', '# x', 'cores = 1', 'cores = 2']
  expect(parseSettings(lines)).toEqual({ 'extra-substituters': 'a b', cores: '2' })
  expect(parseSettings(lines, { 'extra-substituters': 'x', sandbox: 'true' })).toEqual({
    'extra-substituters': 'x a b',
    sandbox: 'true',
    cores: '2',
  })
})

test.each([
  ['!include /etc/passwd', /must be NAME = VALUE/],
  ['sandbox', /must be NAME = VALUE/],
  ['extra-access-tokens = github.com=canary', /^nix-conf is readable by everybody: .* access-tokens$/],
  ['access-tokens: github.com=canary', /^nix-conf is readable by everybody: .* access-tokens$/],
  ['include = /etc/passwd', /^nix-conf: write the lines themselves/],
])('%s is refused as a line of nix.conf', (line, message) => {
  expect(() => parseSettings([line])).toThrow(message)
})
