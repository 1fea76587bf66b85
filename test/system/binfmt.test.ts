import { expect, test } from 'vitest'
import { foreignSystems, slowness } from '../../src/features/setup/machine/emulation.ts'
import { entriesFor, parseEntry, registration } from '../../src/system/binfmt.ts'
import { foreignProgram, type Processor, processors } from '../../src/system/foreign-program.ts'

const aarch64 = processors['aarch64-linux'] as Processor

// /proc/sys/fs/binfmt_misc/qemu-aarch64 under Linux 6.18
const text = `enabled
interpreter /usr/bin/qemu-aarch64-static
flags: PF
offset 0
magic 7f454c460201010000000000000000000200b700
mask ffffffffffffff00fffffffffffffffffeffffff
`

test('reads what the kernel says of an entry', () => {
  expect(parseEntry('qemu-aarch64', text)).toMatchObject({
    name: 'qemu-aarch64',
    enabled: true,
    interpreter: '/usr/bin/qemu-aarch64-static',
    flags: 'PF',
    offset: 0,
  })
  expect(parseEntry('x', text.replace('enabled', 'disabled'))?.enabled).toBe(false)
  expect(parseEntry('status', 'enabled\n')).toBeUndefined()
  expect(parseEntry('java', 'enabled\ninterpreter /usr/bin/java\nflags: \nextension .jar\n')).toBeUndefined()
})

test('an entry counts for the processor whose programs it takes, and only while it is enabled', () => {
  const entry = parseEntry('one', text)
  const off = parseEntry('off', text.replace('enabled', 'disabled'))
  const every = parseEntry('every', 'enabled\ninterpreter /x\nflags: \noffset 1\nmagic 454c46\n')
  const entries = [entry, off, every].filter((one) => one !== undefined)
  const names = (system: string) =>
    entriesFor(processors[system] as Processor, entries).map(({ name }) => name)
  expect(names('aarch64-linux')).toEqual(['one', 'every'])
  expect(names('riscv64-linux')).toEqual(['every'])
})

test('registers programs of any ABI version with the flags F and P', () => {
  expect(registration('flakeship-aarch64', aarch64, '/q')).toBe(
    String.raw`:flakeship-aarch64:M::\x7f\x45\x4c\x46\x02\x01\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\xb7\x00:\xff\xff\xff\xff\xff\xff\xff\x00\xff\xff\xff\xff\xff\xff\xff\xff\xfe\xff\xff\xff:/q:FP`,
  )
})

test.each(Object.keys(processors))('the program for %s is a small file for its processor', (system) => {
  const { machine } = processors[system] as Processor
  const program = Buffer.from(foreignProgram(processors[system] as Processor))
  expect(program.length).toBeLessThan(256)
  expect(program.readUInt16LE(18)).toBe(machine)
})

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
