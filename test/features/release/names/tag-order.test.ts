import { expect, test } from 'vitest'
import { compareVersions, standingOf, versionOf } from '../../../../src/features/release/names/tag-order.ts'

const ordered = [
  ['v0.9.0', 'v0.10.0'],
  ['1.0.0-rc.1', '1.0.0'],
  ['1.0.0-rc.2', '1.0.0-rc.10'],
  ['1.0.0-1', '1.0.0-alpha'], // semver: numbers are below words
  ['24.11', '25.05'],
  ['25.05', '25.05.20251201'],
  ['25.05.20251201', '25.11'],
  ['25.05-rc1', '25.05'],
  ['25.11pre', '25.11'],
  ['2025-11-30', '2025-12-01'],
  ['2025-12-01', 'v2026.1'],
  ['9'.repeat(18), '9'.repeat(19)],
]
test.each(ordered)('%s is older than %s', (older, newer) => {
  const [a, b] = [versionOf(older), versionOf(newer)]
  if (!a || !b) throw new Error('no version')
  expect(compareVersions(a, b)).toBeLessThan(0)
  expect(compareVersions(b, a)).toBeGreaterThan(0)
})

test.each(['25.05', 'v25.5', 'v1.2.3+build'])('%s equals itself', (tag) => {
  const version = versionOf(tag)
  expect(version && compareVersions(version, version)).toBe(0)
})

test.each(['', 'latest', 'v', '1..2', '1.2.3.', 'nixos-', `1${'.1'.repeat(200)}`])(
  '%j has no order',
  (tag) => {
    expect(versionOf(tag)).toBeUndefined()
  },
)

test.each<[string, string[], boolean, boolean]>([
  ['25.05', [], false, true],
  ['25.05', ['24.11', '25.05'], false, true],
  ['24.11.1', ['24.11', '25.05'], false, false], // a backport is not the latest
  ['25.05-rc1', ['24.11'], true, false],
  ['v1.0.0-rc.1', [], true, false],
  ['nixos-25.05', ['nixos-24.11'], false, true],
])('%s beside %j: prerelease %s, latest %s', (tag, published, prerelease, latest) => {
  expect(standingOf(tag, published)).toEqual({ prerelease, latest })
})

test.each([
  ['spring', ['25.05'], 'has no number'],
  ['25.05', ['spring'], 'no common order'],
  ['tools-1.0', ['nixos-25.05'], 'no common order'],
])('%s beside %j is not the latest, and the reason is told', (tag, published, why) => {
  expect(standingOf(tag, published)).toMatchObject({ latest: false, warning: expect.stringContaining(why) })
})
