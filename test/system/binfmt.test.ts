import { expect, test } from 'vitest'
import { type Entry, entriesFor, parseEntry, registration } from '../../src/system/binfmt.ts'
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

/** What the kernel would say of an entry that was registered by this line. */
function registered(system: string) {
  const line = registration(system, processors[system] as Processor, '/q')
  const [, name = '', , , magic = '', mask = ''] = line.split(':')
  const hex = (escaped: string) => escaped.replaceAll('\\x', '')
  const entry = `enabled\ninterpreter /q\nflags: PF\noffset 0\nmagic ${hex(magic)}\nmask ${hex(mask)}\n`
  return parseEntry(name, entry) as Entry
}

test.each(Object.keys(processors))('what is registered for %s takes its programs and no others', (system) => {
  const entries = Object.keys(processors).map(registered)
  expect(entriesFor(processors[system] as Processor, entries).map(({ name }) => name)).toEqual([system])
})

// heads as GCC writes them: of programs with and without a fixed address, and of the GNU ABI
test.each([
  ['x86_64-linux', '7f454c46020101000000000000000000 0300 3e00'],
  ['x86_64-linux', '7f454c46020101000000000000000000 0200 3e00'],
  ['x86_64-linux', '7f454c46020101030000000000000000 0200 3e00'],
  ['aarch64-linux', '7f454c46020101000000000000000000 0300 b700'],
])('what is registered for %s takes %s', (system, text) => {
  const head = Buffer.from(text.replaceAll(' ', ''), 'hex')
  const takes = (other: string) => {
    const { magic, mask } = registered(other)
    return magic.every((byte, i) => (((head[i] ?? 0) ^ byte) & (mask[i] ?? 0)) === 0)
  }
  expect(Object.keys(processors).filter(takes)).toEqual([system])
})

test.each(Object.keys(processors))('the program for %s is a small file for its processor', (system) => {
  const { machine } = processors[system] as Processor
  const program = Buffer.from(foreignProgram(processors[system] as Processor))
  expect(program.length).toBeLessThan(256)
  expect(program.readUInt16LE(18)).toBe(machine)
})
