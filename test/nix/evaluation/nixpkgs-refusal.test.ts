import { expect, test } from 'vitest'
import { readRefusal } from '../../../src/nix/evaluation/nixpkgs-refusal.ts'

// As check-meta.nix of nixpkgs words it; the ways to allow it that follow are left out here.
const before = (reason: string) =>
  `Package ‘x-1.0’ in /nix/store/fbcgjqs34vllzzppa1y213fbxx01sxn7-source/pkgs/x/default.nix:83 ${reason}, refusing to evaluate.\n\na) To temporarily allow …`
const since = (reason: string) =>
  `Refusing to evaluate package 'x-1.0' in /nix/store/fbcgjqs34vllzzppa1y213fbxx01sxn7-source/pkgs/x/package.nix:40 because it ${reason}\na) To temporarily allow …`
const platform = `is not available on the requested hostPlatform:
  hostPlatform.system = "aarch64-linux"
  package.meta.platforms = [
    "x86_64-linux"
  ]
  package.meta.badPlatforms = [ ]
`

test.each([
  ['unfree', 'has an unfree license (‘unfreeRedistributable’)'],
  ['blocklisted', 'has a blocklisted license (‘gpl3Only’)'],
  ['blocklisted', 'has a blacklisted license (‘gpl3Only’)'],
  ['non-source', 'contains elements not built from source (‘binaryNativeCode’)'],
  ['broken', 'is marked as broken'],
  ['unsupported', 'is not supported on ‘aarch64-unknown-linux-gnu’'],
  ['unsupported', platform],
  ['insecure', 'is marked as insecure'],
])('%s: %j', (why, reason) => {
  expect(readRefusal(before(reason))).toEqual({ why, package: 'x-1.0' })
  expect(readRefusal(since(reason))).toEqual({ why, package: 'x-1.0' })
})

test.each([
  ['broken', 'broken: This package is broken.'],
  ['problem', 'removal: Unmaintained upstream since 2019.'],
])('%s in a list of problems', (why, problem) => {
  const text = since(
    `has problems:\n- ${problem}\nSee also https://nixos.org/manual/nixpkgs/unstable#sec-problems`,
  )
  expect(readRefusal(text)).toEqual({ why, package: 'x-1.0' })
})

test('a package without a place is refused all the same', () => {
  expect(readRefusal('Package ‘x’ is marked as insecure, refusing to evaluate.')?.why).toBe('insecure')
})

test.each([
  ['a wrong meta is a fault', before("has an invalid meta attrset:\n\t - key 'licence' is unrecognized")],
  ['so are outputs that are not there', since('has invalid meta.outputsToInstall')],
  ['another error that speaks of it', 'assertion failed: this is marked as broken, refusing to evaluate.'],
  ['a plain throw', 'boom'],
])('%s', (_, message) => {
  expect(readRefusal(message)).toBeUndefined()
})
