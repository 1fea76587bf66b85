import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { type Reading, readMemory } from '../../../../src/features/boot/memory/reading.ts'
import { rowsOf } from '../../../../src/features/boot/memory/text-screen.ts'
import { countedMemory, memoryOf } from './memory-of.ts'

/**
 * Pages of the memory of a real guest, as QEMU 10.0 had them when `looking-glass` of examples/tiny was up (Linux 6.12,
 * systemd 257): those of the journal, in the order in which they lay there, and those of the kernel's log.
 */
const pages = gunzipSync(readFileSync(new URL('looking-glass.memory.gz', import.meta.url)))

const reading = async (bytes: Buffer) => (await readMemory(memoryOf(bytes), [])) as Reading

/** A console's cells. */
const cells = (text: string, attribute = 0x07) =>
  Buffer.from([...text].flatMap((letter) => [letter.charCodeAt(0), attribute]))

test("a real guest's memory gives its kernel's log and its journal, and what process 1 itself said", async () => {
  const { log, messages, hasUnknownLog } = await reading(pages)
  expect(hasUnknownLog).toBe(false)
  expect(log?.records).toBeGreaterThan(400)
  expect(messages.length).toBeGreaterThan(400)
  const systemd = messages.filter(({ isSystemd }) => isSystemd).map(({ text }) => text)
  expect(systemd).toEqual(
    expect.arrayContaining([
      'Reached target multi-user.target - Multi-User System.',
      'Started serial-getty@hvc0.service - Serial Getty on hvc0.',
    ]),
  )
  // what others logged, and what the kernel did before the journal ran
  for (const text of systemd) expect(text).not.toMatch(/^(Linux version|Journal started|Command line)/)
  expect(messages.map(({ sequence }) => sequence)).toEqual(
    messages.map(({ sequence }) => sequence).toSorted((a, b) => a - b),
  )
})

test('pages in another order, as memory has them, say the same; without those of the entries nothing is tied', async () => {
  const all = Array.from({ length: pages.length / 4096 }, (_, i) => pages.subarray(i * 4096, (i + 1) * 4096))
  const shuffled = Buffer.concat(all.toReversed())
  const count = async (bytes: Buffer) => (await reading(bytes)).messages.length
  expect(await count(shuffled)).toBeGreaterThan(400)
  const withoutHeader = all.filter((page) => !page.subarray(0, 8).equals(Buffer.from('LPKSHHRH')))
  expect(await count(Buffer.concat(withoutHeader))).toBe(0)
})

test('a copy of the words in the journal of a service is not what process 1 said', async () => {
  const said = Buffer.from('MESSAGE=Reached target multi-user.target')
  const at = pages.indexOf(said)
  expect(at).toBeGreaterThan(0)
  const forged = Buffer.from(pages)
  forged.write('_PID=7', forged.indexOf('_PID=1'), 'latin1')
  for (let one = forged.indexOf('_PID=1'); one >= 0; one = forged.indexOf('_PID=1', one + 1))
    if (forged[one + 6] === 0) forged.write('_PID=7', one, 'latin1')
  const { messages } = await reading(forged)
  expect(messages.length).toBeGreaterThan(400)
  expect(messages.filter(({ isSystemd }) => isSystemd)).toEqual([])
})

test('words of the kernel without a log around them are no log', async () => {
  const old = Buffer.concat([Buffer.alloc(8), Buffer.from('Linux version 4.19.0'), Buffer.alloc(8192)])
  expect(await reading(old)).toMatchObject({ log: undefined, hasUnknownLog: true })
})

test('a prompt in the cells of a console comes as its row; what stands around a word comes with it', async () => {
  const blank = ' '.repeat(60)
  const rows = async (text: string, attribute?: number) =>
    (await readMemory(memoryOf(cells(text, attribute)), [' login:']))?.rows
  expect(await rows(`${blank}wonderland login: ${blank}`)).toEqual(['wonderland login:'])
  // wherever it stands between two multiples of eight bytes
  for (const name of ['a', 'bb', 'ccc', 'dddd'])
    expect(await rows(`${blank}${name} login: ${blank}`)).toEqual([`${name} login:`])
  expect(await rows(`${blank}[   12.1] talker[99]: x login: y${blank}`)).toEqual([
    '[   12.1] talker[99]: x login: y',
  ])
  expect(await rows(`${blank}x login:${blank}`, 0x70)).toEqual([])
})

test('a prompt is found once, also where one piece of memory ends and the next begins', async () => {
  const edge = 64 * 1024
  for (let before = 0; before < 40; before += 2) {
    const bytes = Buffer.alloc(3 * edge)
    cells(' x login: ').copy(bytes, edge - before)
    const { rows } = (await readMemory(memoryOf(bytes), [' login:'])) as Reading
    expect(rows).toEqual([expect.stringMatching(/login:$/)])
  }
})

test('memory is read once, and again only where it is not empty', async () => {
  const empty = 1000 * 64 * 1024
  const { memory, reads } = countedMemory(Buffer.concat([pages, Buffer.alloc(empty)]))
  const { messages, filled } = (await readMemory(memory, [])) as Reading
  expect(messages.length).toBeGreaterThan(400)
  expect(filled.length).toBeLessThanOrEqual(Math.ceil(pages.length / memory.step))
  // whole pieces: those of the journal are read page by page
  const whole = reads.filter(({ bytes }) => bytes > 4096)
  expect(whole.length).toBe(Math.floor((pages.length + empty) / memory.step) + 1 + filled.length)
})

test('the screen of a PC is read in rows of 80 columns', () => {
  const screen = cells(['SeaBIOS'.padEnd(80), ' '.repeat(80), 'looking-glass login: '.padEnd(80)].join(''))
  expect(rowsOf(screen)).toEqual(['SeaBIOS', 'looking-glass login:'])
})
