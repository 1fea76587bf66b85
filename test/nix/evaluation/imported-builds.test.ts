import { expect, test } from 'vitest'
import { bareError } from '../../../src/nix/evaluation/error.ts'
import { ImportedBuilds } from '../../../src/nix/evaluation/imported-builds.ts'

const drv = (name: string) => `/nix/store/${'0'.repeat(32)}-${name}.drv`
const failed = (name: string, reason: string) =>
  bareError(`Cannot build '${drv(name)}'.\nReason: ${reason}.\nOutput paths:\n  /nix/store/x-${name}`)

function building(name: string, lines: readonly string[]): ImportedBuilds {
  const builds = new ImportedBuilds()
  builds.start('1', drv(name))
  for (const line of lines) builds.line('1', line)
  builds.stop('1')
  return builds
}

test('a build that an import needs and that fails is told with the end of its log', () => {
  const builds = building('gen.nix', ['one', ' ', 'two'])
  expect(builds.explain(failed('gen.nix', 'builder failed with exit code 3')).message).toBe(
    'gen.nix, which the evaluation imports, cannot be built: builder failed with exit code 3\none\ntwo',
  )
})

test('a dependency of it that fails is the cause, which Nix says before and not at the end', () => {
  const builds = building(
    'leaf',
    Array.from({ length: 20 }, (_, i) => `${i}`),
  )
  builds.explain(failed('leaf', 'builder failed with exit code 3'))
  expect(builds.explain(failed('gen.nix', '1 dependency failed')).message).toBe(
    [
      'gen.nix, which the evaluation imports, cannot be built: leaf: builder failed with exit code 3',
      ...['13', '14', '15', '16', '17', '18', '19'],
    ].join('\n'),
  )
})

test('the wording before Nix 2.30 is known', () => {
  const builds = building('leaf', ['why'])
  builds.explain(bareError(`builder for '${drv('leaf')}' failed with exit code 3`))
  const last = bareError(`1 dependencies of derivation '${drv('gen.nix')}' failed to build`)
  expect(builds.explain(last).message).toMatch(/^gen\.nix, .*: leaf: builder failed with exit code 3\nwhy$/)
})

test('an error of the flake that only names a derivation stays as it is', () => {
  const builds = building('leaf', ['why'])
  const error = bareError(`do not use '${drv('other')}'`)
  expect(builds.explain(error)).toBe(error)
})
