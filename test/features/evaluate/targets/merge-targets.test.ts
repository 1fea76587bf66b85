import { expect, test } from 'vitest'
import { type Found, safeImage } from '../../../../src/features/evaluate/discover/evaluated.ts'
import { type Candidate, hostCandidate } from '../../../../src/features/evaluate/selection/target-names.ts'
import { mergeTargets } from '../../../../src/features/evaluate/targets/merge-targets.ts'
import type { Derivation } from '../../../../src/nix/derivation/derivation.ts'

const drvPath = '/nix/store/jjpsnshp8byxx1jy1af291naqy5zkwx5-x.drv'
const derivation: Derivation = {
  outputs: { bin: '/nix/store/bin', doc: '/nix/store/doc', out: '' },
  inputDrvs: new Map(),
  inputSrcs: [],
  system: 'aarch64-linux',
  builder: '/bin/sh',
  env: {},
  requiredSystemFeatures: [],
}
const known = new Map([[drvPath, derivation]])
const plain = (name: string): Candidate => ({ name, typed: name, attribute: name, kind: 'package' })
const found = (candidate: Candidate, extra: Partial<Found> = {}): Found => ({
  candidate,
  drvPath,
  outputs: [],
  ...extra,
})

test('names of one derivation are one target, called by the shortest and described by the host', () => {
  const [target, ...others] = mergeTargets(
    [
      found(plain('packages.x.i')),
      found(hostCandidate('installer', 'iso', 'isoImage'), {
        host: 'installer',
        image: { source: 'search' },
      }),
    ],
    known,
    'x86_64-linux',
  )
  expect(others).toEqual([])
  expect(target).toMatchObject({
    id: 'packages.x.i',
    names: ['packages.x.i', 'installer.iso'],
    host: 'installer',
    kind: 'iso',
    attribute: 'nixosConfigurations.installer.config.system.build.isoImage',
    image: { source: 'search' },
    system: 'aarch64-linux',
  })
})

test('the outputs are those that the attribute asks for and the derivation has, else out', () => {
  const outputs = (wanted: string[]) =>
    mergeTargets([found(plain('p'), { outputs: wanted })], known, 's')[0]?.outputs
  expect(outputs([])).toEqual({ out: null })
  expect(outputs(['doc', 'bin', 'doc'])).toEqual({ bin: '/nix/store/bin', doc: '/nix/store/doc' })
  expect(outputs(['toString'])).toEqual({ out: null })
  const { out: _, ...rest } = derivation.outputs
  const without = new Map([[drvPath, { ...derivation, outputs: rest }]])
  expect(mergeTargets([found(plain('p'))], without, 's')[0]?.outputs).toEqual({ bin: '/nix/store/bin' })
})

test('a name that two attributes share gives way to the attributes', () => {
  const other = drvPath.replace('-x', '-y')
  const imposter = {
    ...plain('packages.image.x'),
    attribute: 'nixosConfigurations.packages.config.system.build.images.x',
  }
  const targets = mergeTargets(
    [found(plain('packages.image.x')), found(imposter, { drvPath: other })],
    known,
    's',
  )
  expect(targets.map(({ id }) => id)).toEqual(['packages.image.x', imposter.attribute])
})

test.each([
  ['iso/x.iso', { source: 'image.filePath', path: 'iso/x.iso' }],
  ['/iso/x.iso', { source: 'image.filePath', path: 'iso/x.iso' }],
  ['../../etc/shadow', { source: 'search' }],
  ['', { source: 'search' }],
])('the image path %j is taken as %j', (path, image) => {
  expect(safeImage({ source: 'image.filePath', path })).toEqual(image)
})
