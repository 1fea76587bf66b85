import { expect, test } from 'vitest'
import { parseLine } from '../../../../src/features/boot/adapt/command-line.ts'
import { addEars } from '../../../../src/features/boot/adapt/ears.ts'

const known = new Set(['virtio-serial-pci', 'virtconsole'])
const ears = (line: string, devices: ReadonlySet<string> = known) =>
  addEars(parseLine(line.split(' ').filter((word) => word !== '')), devices)
const optionsOf = ({ options }: ReturnType<typeof addEars>) => options.map(({ name, value }) => [name, value])

const virtioConsole = [
  ['device', 'virtio-serial-pci,id=flakeship-console-bus'],
  ['device', 'virtconsole,chardev=flakeship-console,bus=flakeship-console-bus.0'],
]
const memory = (bytes: number) => [
  ['object', `memory-backend-memfd,id=flakeship-memory,size=${bytes},share=on`],
  ['machine', 'memory-backend=flakeship-memory'],
]

test('a machine gets a virtio console and memory that can be read, and nothing else', () => {
  const heard = ears('-m 512 -machine pc')
  expect(optionsOf(heard)).toEqual([...virtioConsole, ...memory(512 * 1024 ** 2)])
  expect(heard.added).toEqual(['a virtio console (hvc0)', 'memory that can be read'])
  expect(heard.deaf).toEqual([])
})

test('a QEMU without virtio-serial has no such console, which is said; its memory is read all the same', () => {
  const heard = ears('-m 512', new Set(['virtio-blk-pci']))
  expect(optionsOf(heard)).toEqual(memory(512 * 1024 ** 2))
  expect(heard.added).toEqual(['memory that can be read'])
  expect(heard.deaf).toEqual([{ ear: 'console', why: 'this QEMU has no virtio-serial-pci' }])
  expect(ears('-machine microvm', known).deaf).toEqual([
    { ear: 'console', why: 'this QEMU has no virtio-serial-device' },
  ])
})

test('a virtio console of the script stays, and ours is the next one', () => {
  const heard = ears('-device virtio-serial -chardev null,id=own -device virtconsole,chardev=own')
  expect(heard.added[0]).toBe('a virtio console (hvc1)')
  expect(optionsOf(heard).slice(0, 2)).toEqual(virtioConsole)
})

test('memory that the script brings stays: it is read if it is shared, else that is said', () => {
  const own = (object: string) => ears(`-object ${object},id=m,size=1G -machine q35,memory-backend=m`)
  const shared = own('memory-backend-memfd,share=on')
  expect(optionsOf(shared)).toEqual(virtioConsole)
  expect(shared.deaf).toEqual([])
  const why = 'the script gives the guest memory of its own kind, which cannot be read'
  const deaf = ['kernel', 'journal'].map((ear) => ({ ear, why }))
  for (const heard of [
    own('memory-backend-ram'),
    own('memory-backend-memfd'),
    ears('-numa node,memdev=m -object memory-backend-ram,id=m,size=1G'),
  ]) {
    expect(optionsOf(heard)).toEqual(virtioConsole)
    expect(heard.deaf).toEqual(deaf)
  }
})
