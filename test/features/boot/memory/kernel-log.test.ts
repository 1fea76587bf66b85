import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { KernelLog } from '../../../../src/features/boot/memory/kernel-log.ts'
import { readMemory } from '../../../../src/features/boot/memory/reading.ts'
import { countedMemory, memoryOf } from './memory-of.ts'

/**
 * Pages of the memory of a real guest (`iso-words` of test/fixtures/flakes/broken, Linux 6.12), in which a service wrote the
 * words of a panic to /dev/kmsg: what the kernel keeps of its records, and then its log.
 */
const pages = gunzipSync(readFileSync(new URL('iso-words.memory.gz', import.meta.url)))

const mask = 0x3fff_ffff_ffff_ffffn
const blockOf = (id: bigint, text: string) => {
  const block = Buffer.alloc(8 + Math.ceil((text.length + 1) / 8) * 8)
  block.writeBigUInt64LE(id & mask)
  block.write(text, 8, 'utf8')
  return block
}

/** A ring of the kernel's, whose first ids are as low as they begin. */
function ring(texts: readonly string[], firstId = 0x3fff_ffff_ffff_fff0n): Buffer {
  return Buffer.concat([...texts.map((text, i) => blockOf(firstId + BigInt(i), text)), Buffer.alloc(4096)])
}

const texts = Array.from({ length: 40 }, (_, i) => (i === 0 ? 'Linux version 6.12.0' : `record ${i}`))
const textsOf = async (log: KernelLog, isEnd?: boolean) => (await log.read(isEnd)).map(({ text }) => text)
const openAt = (memory: Buffer, offset = 0) => KernelLog.open(memoryOf(memory), { offset, records: 9 })

test("the kernel's log is followed as it grows, also when its ids begin anew", async () => {
  const memory = Buffer.alloc(64 * 1024)
  ring(texts.slice(0, 10)).copy(memory)
  expect((await readMemory(memoryOf(memory), []))?.log).toMatchObject({ offset: 0 })
  const log = await openAt(memory)
  expect(await textsOf(log)).toEqual(texts.slice(0, 9)) // the newest one may still grow
  expect(await textsOf(log)).toEqual(texts.slice(9, 10)) // and did not
  ring(texts).copy(memory)
  expect(await textsOf(log)).toEqual(texts.slice(10, 39))
  expect(await textsOf(log, true)).toEqual(texts.slice(39))
  expect(await textsOf(log, true)).toEqual([])
})

test('an empty record has no block, and what comes after it is heard', async () => {
  const memory = Buffer.alloc(64 * 1024)
  const blocks = texts.map((text, i) => blockOf(BigInt(i < 20 ? i : i + 2), text))
  Buffer.concat(blocks).copy(memory)
  expect(await textsOf(await openAt(memory), true)).toEqual(texts)
})

test('at the end of its ring the log goes on at the beginning, however much was written meanwhile', async () => {
  const memory = Buffer.alloc(64 * 1024)
  ring(texts.slice(0, 20)).copy(memory)
  const log = await openAt(memory)
  await log.read(true)
  const next = ['at the end', 'and on', 'and on again'].map((text, i) =>
    blockOf(0x3fff_ffff_ffff_fff0n + 20n + BigInt(i), text),
  )
  const end = ring(texts.slice(0, 20)).length - 4096
  next[0]?.subarray(0, 8).copy(memory, end) // the block that does not fit stands there with its id only
  Buffer.concat(next).copy(memory)
  expect(await textsOf(log, true)).toEqual(['at the end', 'and on', 'and on again'])
  const later = ['lost much', 'since'].map((text, i) => blockOf(5000n + BigInt(i), text))
  Buffer.concat([...later, Buffer.alloc(64)]).copy(memory)
  memory.fill(0xff, 200, 4000)
  expect(await textsOf(log, true)).toEqual(['lost much', 'since'])
})

test('it is seen which records a process wrote, and how long each is', async () => {
  const found = await readMemory(memoryOf(pages), [])
  const log = await openAt(pages, found?.log?.offset)
  const records = await log.read(true)
  expect(records.length).toBeGreaterThan(400)
  const panics = records.filter(({ text }) => text.includes('Kernel panic'))
  expect(panics).toEqual([
    { text: 'Kernel panic - not syncing: only words', isOfKernel: false },
    { text: '---[ end Kernel panic - not syncing: only words ]---', isOfKernel: false },
  ])
  expect(records[0]).toMatchObject({ isOfKernel: true })
  expect(records[0]?.text).toMatch(/^Linux version .* \(2026-11-12\)$/)
  for (const { text, isOfKernel } of records)
    expect(isOfKernel).toBe(!/^systemd(?:-journald)?\[|only words/.test(text))
})

test('a log in which nothing is new costs a few kilobytes for each look', async () => {
  const bytes = Buffer.alloc(1024 ** 2)
  ring(texts).copy(bytes)
  const { memory, reads } = countedMemory(bytes)
  const log = await KernelLog.open(memory, { offset: 0, records: 9 })
  expect(await textsOf(log, true)).toEqual(texts)
  reads.length = 0
  expect(await textsOf(log)).toEqual([])
  expect(reads.reduce((sum, read) => sum + read.bytes, 0)).toBeLessThan(8192)
})

test('what the kernel keeps of its records is looked for first where memory is filled', async () => {
  const bytes = Buffer.concat([Buffer.alloc(4 * 1024 ** 2), pages])
  const found = await readMemory(memoryOf(bytes), [])
  const { memory, reads } = countedMemory(bytes)
  const log = await KernelLog.open(memory, found?.log ?? { offset: 0, records: 0 }, 0, found?.filled)
  expect(log.knowsWriters).toBe(true)
  for (const { offset } of reads) expect(offset).toBeGreaterThanOrEqual(4 * 1024 ** 2)
})
