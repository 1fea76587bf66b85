import { expect, test } from 'vitest'
import type { Have } from '../../../../src/features/setup/needs/have.ts'
import type { Need } from '../../../../src/features/setup/needs/need.ts'
import { emulation } from '../../../../src/features/setup/steps/emulation.ts'

const arm: Pick<Have, 'system' | 'emulates' | 'privilege'> = {
  system: 'aarch64-linux',
  emulates: [],
  privilege: 'sudo',
}
const when = (systems: readonly string[], more: Partial<Have> = {}) =>
  emulation.when({ ...arm, ...more } as Have, { systems } as Need)

test('a machine of ARM emulates a PC, and nothing that it is itself', () => {
  expect(when(['x86_64-linux', 'aarch64-linux'])).toEqual({
    have: 'none',
    need: 'x86_64-linux',
    do: 'register QEMU for x86_64-linux',
  })
  expect(when(['aarch64-linux'])).toBeUndefined()
  expect(when([])).toBeUndefined()
})

test('what is emulated already is not registered again', () => {
  expect(when(['x86_64-linux'], { emulates: ['x86_64-linux'] })).toEqual({
    have: 'x86_64-linux',
    need: 'x86_64-linux',
  })
  expect(when(['x86_64-linux', 'riscv64-linux'], { emulates: ['x86_64-linux'] })?.do).toBe(
    'register QEMU for riscv64-linux',
  )
})

test('it is refused where nobody may register anything, and where there is no emulator', () => {
  expect(when(['x86_64-linux'], { privilege: 'none' })).toMatchObject({
    refuse: 'emulating x86_64-linux needs root or sudo without a password',
  })
  expect(() => when(['i686-linux'])).toThrow(
    'i686-linux cannot be emulated here; what can be is x86_64-linux, riscv64-linux, armv7l-linux',
  )
})
