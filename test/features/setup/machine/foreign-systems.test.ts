import { expect, test } from 'vitest'
import { foreignSystems, slowness } from '../../../../src/features/setup/machine/foreign-systems.ts'

test('what runs here anyway is not foreign, and what nobody can emulate is refused', () => {
  const foreign = (systems: string[], native: string) =>
    foreignSystems(systems, native).map(({ system }) => system)
  expect(foreign(['x86_64-linux', 'i686-linux', 'aarch64-linux', 'aarch64-linux'], 'x86_64-linux')).toEqual([
    'aarch64-linux',
  ])
  expect(foreign(['x86_64-linux', 'aarch64-linux'], 'aarch64-linux')).toEqual(['x86_64-linux'])
  expect(() => foreign(['aarch64-darwin'], 'x86_64-linux')).toThrow(
    /aarch64-darwin cannot be emulated here; what can be is aarch64-linux, riscv64-linux, armv7l-linux/,
  )
})

test('says how slow it will be, and which runner is not', () => {
  expect(slowness('aarch64-linux')).toMatch(
    /5 to 20 times as long; a runner ubuntu-24.04-arm builds it natively/,
  )
  expect(slowness('riscv64-linux')).toMatch(/5 to 20 times as long$/)
})
