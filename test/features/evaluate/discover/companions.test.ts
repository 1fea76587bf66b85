import { expect, test } from 'vitest'
import { companionsOf } from '../../../../src/features/evaluate/discover/companions.ts'
import { sections } from '../../../../src/features/evaluate/selection/target-kinds.ts'
import { sectionAttribute } from '../../../../src/features/evaluate/selection/target-names.ts'

const attribute = (output: string, name: string) => {
  const section = sections.find((one) => one.output === output)
  if (section === undefined) throw new Error(`no section ${output}`)
  const system = 'x86_64-linux'
  return sectionAttribute(section, [system, name], { system, thisSystem: system })
}
const companions = (hosts: readonly string[], names: readonly string[], output = 'checks') =>
  Object.fromEntries(
    [
      ...companionsOf(
        hosts,
        names.map((name) => attribute(output, name)),
      ),
    ].map(([host, all]) => [host, all.map(({ path }) => path.at(-1))]),
  )

test('what is named after a host goes with it, by the longest host that it names', () => {
  expect(companions(['web', 'web-2', 'db'], ['web', 'nixos-web-2', 'host_db', 'fmt', 'webmail'])).toEqual({
    web: ['web'],
    'web-2': ['nixos-web-2'],
    db: ['host_db'],
  })
})

test('names with characters of their own, and empty ones, are only names', () => {
  expect(companions(['a.b', '', 'ü', '('], ['x.a.b', 'für', 'ü-test', 'f ( x', '-'])).toEqual({
    'a.b': ['x.a.b'],
    ü: ['ü-test'],
    '(': ['f ( x'],
  })
})

test('a host takes the few that say least beside its name; packages too, no shells', () => {
  const tests = ['web-upgrade-test', 'web', 'web-boot', 'nixos-web', 'test-web', 'web-longest-of-all']
  expect(companions(['web'], tests)).toEqual({ web: ['web', 'web-boot', 'test-web', 'nixos-web'] })
  expect(companions(['web'], ['web'], 'packages')).toEqual({ web: ['web'] })
  expect(companions(['web'], ['web'], 'devShells')).toEqual({})
})
