import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type BuildEvent, buildEvents } from '../../../src/nix/build/build-log.ts'
import { computedSince } from '../../support/runner/computed.ts'

const fixtures = join(import.meta.dirname, '../../fixtures/build-logs')

async function* chunksOf(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function eventsOf(text: string, size = 65536): Promise<BuildEvent[]> {
  const events: BuildEvent[] = []
  for await (const batch of buildEvents(chunksOf(Buffer.from(text), size))) events.push(...batch)
  return events
}

const typesOf = (events: BuildEvent[]) => [...new Set(events.map(({ type }) => type))].sort()

describe.each(['2.26', '2.34'])('internal-json of Nix %s', (version) => {
  test('gives the builds with their phases, log lines and ends', async () => {
    const events = await eventsOf(await readFile(join(fixtures, `failing-${version}.log`), 'utf8'))
    const builds = events.filter((event) => event.type === 'build')
    expect(builds.map(({ drvPath }) => drvPath.slice(44)).sort()).toEqual([
      'fine.drv',
      'fixed.drv',
      'linux-6.14-modules-shrunk.drv',
      'linux-6.14.drv',
    ])
    const kernel = builds.find(({ drvPath }) => drvPath.endsWith('-linux-6.14.drv'))
    const own = events.filter((event) => 'id' in event && event.id === kernel?.id)
    expect(
      own.map((event) => ('text' in event ? event.text : 'name' in event ? event.name : event.type)),
    ).toEqual(['build', 'unpackPhase', 'unpacked', 'buildPhase', 'compiled', 'stop'])
  })

  test('is read the same wherever the chunks end', async () => {
    const text = await readFile(join(fixtures, `failing-${version}.log`), 'utf8')
    const whole = await eventsOf(text)
    for (const size of [1, 7, 100, 1023]) expect(await eventsOf(text, size)).toEqual(whole)
  })

  test('gives what is downloaded', async () => {
    const events = await eventsOf(await readFile(join(fixtures, `fetched-${version}.log`), 'utf8'))
    expect(typesOf(events)).toEqual([
      'builds',
      'copy',
      'message',
      'progress',
      'stop',
      'transfer',
      'transfer-expected',
    ])
  })

  test('has no escape sequences left in messages', async () => {
    const events = await eventsOf(await readFile(join(fixtures, `failing-${version}.log`), 'utf8'))
    const texts = events.flatMap((event) => (event.type === 'message' ? event.text : []))
    expect(texts.some((text) => text.startsWith('error:'))).toBe(true)
    expect(texts.join('')).not.toContain('\u001b')
  })
})

const line = (record: object): string => `@nix ${JSON.stringify(record)}\n`

test('identifiers that do not fit into a number stay apart', async () => {
  const events = await eventsOf(
    '@nix {"action":"stop","id":18014398509481985}\n@nix {"action":"stop","id":18014398509481984}\n',
  )
  expect(events).toEqual([
    { type: 'stop', id: '18014398509481985' },
    { type: 'stop', id: '18014398509481984' },
  ])
})

test('an identifier inside of a text is left as it is', async () => {
  const text = 'print {"id":7}'
  expect(await eventsOf(line({ action: 'result', fields: [text], id: 1, type: 101 }))).toEqual([
    { type: 'line', id: '1', text },
  ])
})

test.each<[string, string]>([
  ['broken JSON', '@nix {"action":"start","id":1,'],
  ['no object', '@nix 7'],
  ['null', '@nix null'],
  ['an unknown action', '@nix {"action":"dance","id":1}'],
  [
    'an activity of a later version',
    '@nix {"action":"start","id":1,"type":113,"fields":[],"text":"","level":3,"parent":0}',
  ],
  [
    'result 109, which two implementations use for different things',
    '@nix {"action":"result","id":1,"type":109,"fields":[{"a":1}]}',
  ],
  ['fields of the wrong shape', '@nix {"action":"start","id":1,"type":105,"fields":{"a":1}}'],
  [
    'a build of what is no derivation',
    '@nix {"action":"start","id":1,"type":105,"fields":["/etc/passwd","",1,1]}',
  ],
  ['a name of Object.prototype as action', '@nix {"action":"toString","id":1}'],
])('%s is passed over, and what follows is read', async (_, bad) => {
  const events = await eventsOf(`${bad}\n${line({ action: 'stop', id: 5 })}`)
  expect(events).toEqual([{ type: 'stop', id: '5' }])
})

test('a line without end is not kept, and what follows it is read', async () => {
  const huge = `@nix {"action":"result","fields":["${'x'.repeat(3_000_000)}"],"id":1,"type":101}\n`
  expect(await eventsOf(huge + line({ action: 'stop', id: 5 }))).toEqual([{ type: 'stop', id: '5' }])
  expect(await eventsOf('y'.repeat(3_000_000))).toEqual([])
})

test('letters of several bytes survive a chunk that ends inside them', async () => {
  const text = 'Übersetzung 日本 ✓'
  expect(await eventsOf(line({ action: 'result', fields: [text], id: 1, type: 101 }), 3)).toEqual([
    { type: 'line', id: '1', text },
  ])
})

test('lines that are not JSON become messages, with what is indented below them', async () => {
  const events = await eventsOf(await readFile(join(fixtures, 'modules-shrunk.log'), 'utf8'))
  const texts = events.flatMap((event) => (event.type === 'message' ? event.text : []))
  expect(texts.map((text) => text.split('\n').length)).toEqual([1, 13, 1, 1, 1])
  expect(texts[1]).toMatch(
    /^error: builder for '.*-linux-6\.14-modules-shrunk\.drv' failed with exit code 1;\n/,
  )
})

test('a hundred thousand events take less than two seconds', async () => {
  const many = line({
    action: 'result',
    fields: ['  CC      drivers/net/ethernet/intel/e1000.o'],
    id: 1,
    type: 101,
  }).repeat(100_000)
  const began = process.cpuUsage()
  expect(await eventsOf(many)).toHaveLength(100_000)
  expect(computedSince(began)).toBeLessThan(8000)
})
