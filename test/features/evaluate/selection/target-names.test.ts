// biome-ignore-all lint/suspicious/noTemplateCurlyInString: names may hold what Nix would interpolate
import { expect, test } from 'vitest'
import { sections } from '../../../../src/features/evaluate/selection/target-kinds.ts'
import {
  hostCandidate,
  sectionAttribute,
  targetName,
  variantCandidate,
} from '../../../../src/features/evaluate/selection/target-names.ts'

test.each([
  [['nixos', 'toplevel'], 'nixos.toplevel'],
  [['me@desk', 'x'], 'me@desk.x'],
  [['9lives', 'vm'], '9lives.vm'],
  [['😀', 'vm'], '😀.vm'],
  [['a.b', 'vm'], '"a.b".vm'],
  [['two\nlines', 'vm'], String.raw`"two\nlines".vm`],
  [['q"', 'vm'], String.raw`"q\"".vm`],
  [['${x}', 'vm'], String.raw`"\${x}".vm`],
  [['', 'vm'], '"".vm'],
  [['\u202eevil', 'vm'], '"\u202eevil".vm'],
])('%j is called %s', (parts, name) => {
  expect(targetName(parts)).toBe(name)
})

test('a dot in the name of a host does not make it another target', () => {
  expect(variantCandidate('a', 'vm').name).toBe('a.image.vm')
  expect(hostCandidate('a.image', 'vm', 'vm').name).toBe('"a.image".vm')
})

test('the name of a kind is not its attribute', () => {
  expect(hostCandidate('h', 'iso', 'isoImage')).toMatchObject({
    name: 'h.iso',
    attribute: 'nixosConfigurations.h.config.system.build.isoImage',
  })
})

test('packages of this system are selected by default, those of another and development shells are not', () => {
  const at = (output: string, system: string) => {
    const section = sections.find((one) => one.output === output)
    if (section === undefined) throw new Error(output)
    return sectionAttribute(section, [system, 'x'], { system, thisSystem: 'x86_64-linux' }).byDefault
  }
  expect(at('packages', 'x86_64-linux')).toBe(true)
  expect(at('checks', 'x86_64-linux')).toBe(true)
  expect(at('packages', 'aarch64-linux')).toBe(false)
  expect(at('devShells', 'x86_64-linux')).toBe(false)
})
