import { expect, test } from 'vitest'
import { derivationsOfFetch, fetchOfEach } from '../../../../src/features/evaluate/targets/fetch-of-each.ts'
import type { Derivation } from '../../../../src/nix/derivation/derivation.ts'
import { pathOf } from '../../../support/nix/plans.ts'

const drv = (name: string) => pathOf(`${name}.drv`)
const derivation = (name: string, inputs: readonly string[] = []): [string, Derivation] => [
  drv(name),
  {
    outputs: { out: pathOf(name) },
    inputDrvs: new Map(inputs.map((input) => [drv(input), ['out']])),
    ...{ inputSrcs: [], system: 'x86_64-linux', builder: '/bin/sh', env: {}, requiredSystemFeatures: [] },
  },
]

/** Two hosts to be built: one needs a browser and its library, both the C library; what is there is not walked through. */
const store = new Map([
  derivation('web', ['glibc', 'nginx']),
  derivation('desktop', ['unit', 'there']),
  derivation('unit', ['browser', 'glibc']),
  derivation('browser', ['gtk']),
  derivation('gtk', ['glibc']),
  derivation('nginx'),
  derivation('glibc'),
  derivation('there', ['hidden']),
  derivation('hidden'),
])
const files = {
  all: async (paths: Iterable<string>) =>
    new Map([...paths].flatMap((path) => [...store].filter(([one]) => one === path))),
}
const lacking = {
  build: ['web', 'desktop', 'unit'].map(drv),
  fetch: ['glibc', 'browser', 'gtk', 'nginx', 'hidden'].map(pathOf),
}
const wanted = ['web', 'desktop'].map((id) => ({ id, drvPath: drv(id) }))

test('a fetched path belongs to those that need it; what all need, or nobody is seen to need, to no set', async () => {
  const users = fetchOfEach(wanted, lacking, await derivationsOfFetch(files, wanted, lacking))
  const named = users?.map(({ targets, paths }) => [targets, paths.map((place) => lacking.fetch[place])])
  expect(new Map(named as [string[], string[]][])).toEqual(
    new Map([
      [['desktop'], ['browser', 'gtk'].map(pathOf)],
      [['web'], [pathOf('nginx')]],
    ]),
  )
})

test('nothing is read where nothing is fetched, and too many targets are not told apart', async () => {
  expect((await derivationsOfFetch(files, wanted, { ...lacking, fetch: [] })).size).toBe(0)
  const many = Array.from({ length: 1025 }, (_, i) => ({ id: `t${i}`, drvPath: drv('web') }))
  expect(fetchOfEach(many, lacking, store)).toBeUndefined()
})
