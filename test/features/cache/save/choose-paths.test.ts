import { generateKeyPairSync } from 'node:crypto'
import { expect, test } from 'vitest'
import { type Built, choosePaths, type Rules } from '../../../../src/features/cache/save/choose-paths.ts'
import type { ValidPath } from '../../../../src/nix/store/nar-infos.ts'
import { parsePublicKeys, parseSigningKey, signPath } from '../../../../src/nix/store/signatures.ts'
import { pathOf } from '../../../support/nix/plans.ts'

const MiB = 1024 ** 2
const key = (() => {
  const { x = '', d = '' } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' })
  const both = Buffer.concat([d, x].map((part) => Buffer.from(part, 'base64url')))
  return parseSigningKey(`cache.nixos.org-1:${both.toString('base64')}`)
})()
const rules: Rules = {
  since: 100,
  upstream: parsePublicKeys([key.publicKey]),
  cached: new Set([pathOf('known')]),
  ...{ imageBytes: 10 * MiB, pathBytes: 100 * MiB },
  expected: (name) => (name.endsWith('.conf') ? 1 : 60),
}
const valid = (name: string, more: Partial<ValidPath> = {}): ValidPath => ({
  path: pathOf(name),
  ...{ narHash: 'a'.repeat(64), narSize: 1000, references: [], signatures: [], registered: 200 },
  ...more,
})
const built = (name: string, more: Partial<Built> = {}): Built => ({
  ...{ name, outputs: [pathOf(name)], isTarget: false },
  ...more,
})
const kept = (all: readonly Built[], infos: readonly ValidPath[]) =>
  choosePaths(all, infos, rules).paths.map(({ path }) => path.slice(44))

test('what this job built is kept; what was there, is cached, or came from upstream is not', () => {
  const signed = valid('upstream')
  const infos = [
    valid('new'),
    valid('old', { registered: 99 }),
    valid('known'),
    { ...signed, signatures: [signPath(signed, key)] },
  ]
  expect(
    kept(
      ['new', 'old', 'known', 'upstream', 'failed'].map((name) => built(name)),
      infos,
    ),
  ).toEqual(['new'])
})

test('the name of a key proves nothing: a forged signature of upstream is none', () => {
  const forged = `cache.nixos.org-1:${Buffer.alloc(64, 1).toString('base64')}`
  expect(kept([built('forged')], [valid('forged', { signatures: [forged] })])).toEqual(['forged'])
})

test('all outputs of a derivation are kept, or none', () => {
  const two = built('two', { outputs: [pathOf('two'), pathOf('two-man')] })
  expect(kept([two], [valid('two')])).toEqual([])
  expect(kept([two], [valid('two'), valid('two-man')])).toEqual(['two', 'two-man'])
  expect(kept([two], [valid('two'), valid('two-man', { registered: 1 })])).toEqual([])
})

test('what is built sooner than fetched is kept only where something kept refers to it, or it was asked for', () => {
  const all = [
    built('a.conf'),
    built('b.conf'),
    built('quick', { seconds: 0.1 }),
    built('asked.conf', { isTarget: true }),
    built('app'),
  ]
  const infos = [
    valid('a.conf'),
    valid('b.conf'),
    valid('quick'),
    valid('asked.conf'),
    valid('app', { references: [pathOf('b.conf')] }),
  ]
  expect(kept(all, infos)).toEqual(['b.conf', 'asked.conf', 'app'])
})

test('large images and large paths are left out and named, with the seconds of their builds', () => {
  const image = built('nixos.iso', { seconds: 77, isTarget: true })
  const infos = [
    valid('nixos.iso', { narSize: 11 * MiB }),
    valid('app', { narSize: 11 * MiB }),
    valid('huge', { narSize: 101 * MiB }),
  ]
  const { paths, tooLarge } = choosePaths([image, built('app'), built('huge')], infos, rules)
  expect(paths.map(({ path }) => path.slice(44))).toEqual(['app'])
  expect(tooLarge).toEqual([
    { name: 'nixos.iso', bytes: 11 * MiB, seconds: 77 },
    { name: 'huge', bytes: 101 * MiB, seconds: undefined },
  ])
})
