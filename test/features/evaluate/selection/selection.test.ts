import { expect, test } from 'vitest'
import {
  couldSelectBelow,
  couldSelectVariant,
  isSelected,
  readSelection,
  seemsToSelectBelow,
  unknownSelector,
  unmatched,
} from '../../../../src/features/evaluate/selection/selection.ts'
import {
  type Candidate,
  hostCandidate,
  variantCandidate,
} from '../../../../src/features/evaluate/selection/target-names.ts'

const candidates: Candidate[] = [
  hostCandidate('nixos', 'toplevel', 'toplevel'),
  hostCandidate('nixos-vm', 'vm', 'vm'),
  hostCandidate('a.b', 'toplevel', 'toplevel'),
  hostCandidate('with/slash', 'iso', 'isoImage'),
  hostCandidate('.hidden', 'toplevel', 'toplevel'),
  variantCandidate('nixos', 'qemu-efi'),
  {
    name: 'packages.x86_64-linux.tool',
    typed: 'packages.x86_64-linux.tool',
    attribute: 'packages.x86_64-linux.tool',
    kind: 'package',
  },
]
const names = (select: string[], byDefault = false) =>
  candidates
    .filter((candidate) => isSelected(readSelection(select), candidate, byDefault))
    .map(({ name }) => name)

test.each([
  [['nixos.toplevel'], ['nixos.toplevel']],
  [['*.toplevel'], ['nixos.toplevel', '"a.b".toplevel', '".hidden".toplevel']],
  [['nixos-*'], ['nixos-vm.vm']],
  [['nixos.*'], ['nixos.toplevel']],
  [['packages.*.*'], ['packages.x86_64-linux.tool']],
  [['*.image.*'], ['nixos.image.qemu-efi']],
  [['{nixos,nixos-vm}.{toplevel,vm}'], ['nixos.toplevel', 'nixos-vm.vm']],
  [['a.b.toplevel'], ['"a.b".toplevel']],
  [['"a.b".toplevel'], ['"a.b".toplevel']],
  [['with*'], ['with/slash.iso']],
  [['*.iso', '!with*'], []],
  [['nixosConfigurations.nixos.config.system.build.toplevel'], ['nixos.toplevel']],
  [['nixosConfigurations.*'], []],
])('%j selects %j', (select, selected) => {
  expect(names(select)).toEqual(selected)
})

test('a star selects everything, and only excludes leave the rest of the default', () => {
  expect(names(['*', '*.image.*'])).toHaveLength(candidates.length)
  expect(names(['!nixos*'], true)).toEqual([
    '"a.b".toplevel',
    'with/slash.iso',
    '".hidden".toplevel',
    'packages.x86_64-linux.tool',
  ])
})

test('a host is worth evaluating when a selector could still mean one of its names', () => {
  const could = (select: string[]) => couldSelectBelow(readSelection(select), ['nixos.image.'])
  expect(could(['*.image.qemu'])).toBe(true)
  expect(could(['nixos.image.qemu'])).toBe(true)
  expect(could(['nixos*'])).toBe(true)
  expect(could(['nixos-vm.vm'])).toBe(false)
  expect(could(['!nixos.image.qemu'])).toBe(false)
})

test('a selector that matches nothing is named with its nearest name', () => {
  expect(unmatched(readSelection(['nixos.*', 'nxios.toplevel', '!x']), candidates)).toEqual([
    'nxios.toplevel',
  ])
  expect(unknownSelector('nxios.toplevel', ['pi.toplevel', 'nixos.toplevel']).message).toBe(
    'no target matches "nxios.toplevel" (nearest: nixos.toplevel); there are: pi.toplevel, nixos.toplevel',
  )
  expect(unknownSelector('nothing.*', ['pi.toplevel'], ['pi.toplevel', 'pi.vm']).message).toBe(
    'no target matches "nothing.*"; there are: pi.toplevel',
  )
  expect(
    unknownSelector(
      'x',
      Array.from({ length: 30 }, (_, i) => `h${i}`),
    ).message,
  ).toMatch(/h19 and 10 more$/)
  expect(unknownSelector('x', []).message).toBe('no target matches "x": the flake has none')
})

test('image variants are selected only by a selector that speaks of images', () => {
  const iso = variantCandidate('nixos', 'iso')
  const selects = (glob: string) => isSelected(readSelection([glob]), iso, false)
  expect(['*.iso', 'nixos.*', '*', 'my-image.*'].map(selects)).toEqual([false, false, false, false])
  expect(['*.image.iso', 'nixos.image.*', '{nixos,pi}.image.i*', 'nixos.image.iso'].map(selects)).toEqual([
    true,
    true,
    true,
    true,
  ])
  expect(couldSelectVariant(readSelection(['*.iso']), 'nixos')).toBe(false)
  expect(couldSelectVariant(readSelection(['*.image.iso']), 'nixos')).toBe(true)
})

test('what cannot be listed was asked for if a selector most likely means something in it', () => {
  const seems = (glob: string) => seemsToSelectBelow(readSelection([glob]), ['packages.riscv64-linux.'])
  expect(['packages.*.tool', 'packages.**', '*', 'packages.riscv64-linux.{a,b}'].map(seems)).toEqual([
    true,
    true,
    true,
    true,
  ])
  expect(['*.aarch64-linux.*', 'checks.*', 'nixos.*'].map(seems)).toEqual([false, false, false])
})
