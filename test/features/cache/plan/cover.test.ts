import { expect, test } from 'vitest'
import { coverMissing } from '../../../../src/features/cache/plan/cover.ts'
import { type Located, locate, usableFor } from '../../../../src/features/cache/plan/located.ts'
import type { Derivation } from '../../../../src/nix/derivation/derivation.ts'
import { cachedPath, layerOf } from '../../../support/cache/cached-paths.ts'
import { pathOf } from '../../../support/nix/plans.ts'

const drv = (name: string) => `${pathOf(name)}.drv`
const derivation = (outputs: string[], needs: string[]): Derivation => ({
  outputs: Object.fromEntries(outputs.map((name, i) => [i === 0 ? 'out' : name, pathOf(name)])),
  inputDrvs: new Map(needs.map((name) => [drv(name), ['out']])),
  ...{ inputSrcs: [], system: 'x86_64-linux', builder: '/bin/sh', env: {}, requiredSystemFeatures: [] },
})

/** top → app → compiler, top → etc; app has a manual. */
const derivations = new Map(
  Object.entries({
    top: derivation(['top'], ['app', 'etc']),
    app: derivation(['app', 'app-man'], ['compiler']),
    compiler: derivation(['compiler'], []),
    etc: derivation(['etc'], []),
  }).map(([name, value]) => [drv(name), value]),
)
const missing = {
  build: ['compiler', 'etc', 'app', 'top'].map(drv),
  fetch: [pathOf('glibc')],
  downloadBytes: 10,
  unpackedBytes: 20,
}
const cached = (...names: (string | [string, string[]])[]): ReadonlyMap<string, Located> =>
  locate([
    layerOf(
      names.map((one, i) => {
        const [name, refs] = typeof one === 'string' ? [one, []] : one
        return cachedPath(name, { at: i * 100, references: refs.map((to) => pathOf(to).slice(11)) })
      }),
    ),
  ])
const covered = (available: ReadonlyMap<string, Located>) => {
  const { build, fetch } = coverMissing(missing, [{ drvPath: drv('top') }], derivations, available)
  return { build: build.map((path) => path.slice(44, -4)), fetch: fetch.map((path) => path.slice(44)) }
}

test('nothing is below what is cached with all that it refers to', () => {
  expect(covered(cached(['top', ['app', 'glibc']], 'app'))).toEqual({
    build: [],
    fetch: ['glibc', 'top', 'app'],
  })
})

test('what refers to something that nobody has is built', () => {
  expect(covered(cached(['top', ['etc']])).build).toEqual(['compiler', 'etc', 'app', 'top'])
})

test('of a derivation all outputs count, or none', () => {
  expect(covered(cached('app')).build).toEqual(['compiler', 'etc', 'app', 'top'])
  expect(covered(cached('app', 'app-man'))).toEqual({
    build: ['etc', 'top'],
    fetch: ['glibc', 'app', 'app-man'],
  })
})

test('what is fetched is counted', () => {
  expect(
    coverMissing(missing, [{ drvPath: drv('top') }], derivations, cached('app', 'app-man')),
  ).toMatchObject({
    downloadBytes: 210,
    unpackedBytes: 2020,
  })
})

test('a run for a fork builds the targets themselves', () => {
  const available = cached('top', 'app', 'app-man')
  const targets = [{ outputs: { out: pathOf('top') } }]
  expect(covered(usableFor({ available, buildsTargets: false }, targets)).build).toEqual([])
  expect(covered(usableFor({ available, buildsTargets: true }, targets)).build).toEqual(['etc', 'top'])
})
