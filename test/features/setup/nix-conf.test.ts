import { expect, test } from 'vitest'
import { nixConf } from '../../../src/features/setup/nix-conf.ts'
import { knownReleases, release } from '../../../src/features/setup/releases.ts'

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

test('every pinned release has a hash for both Linux systems', () => {
  for (const version of knownReleases) {
    for (const system of ['x86_64-linux', 'aarch64-linux']) {
      expect(release(version, system)).toMatchObject({
        version,
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      })
    }
  }
  expect(release('2.0', 'x86_64-linux')).toBeUndefined()
})
