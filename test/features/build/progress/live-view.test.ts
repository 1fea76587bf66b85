import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Plan } from '../../../../src/documents/plan.ts'
import { liveView } from '../../../../src/features/build/progress/live-view.ts'
import { follow, newProgress } from '../../../../src/features/build/progress/progress.ts'
import { columnsOf } from '../../../../src/lib/columns.ts'
import { type BuildEvent, buildEvents } from '../../../../src/nix/build/build-log.ts'
import { pathOf, planOf, targetOf } from '../../../support/nix/plans.ts'

function planned(needs: Record<string, string[]>, targets: Record<string, string>): Plan {
  const derivations = Object.entries(needs).map(([name, below]) => ({
    drvPath: pathOf(`${name}.drv`),
    name,
    system: 'x86_64-linux',
    features: [],
    needs: below.map((need) => pathOf(`${need}.drv`)),
  }))
  const asked = Object.entries(targets).map(([id, name]) => targetOf({ id, drvPath: pathOf(`${name}.drv`) }))
  return planOf(asked, derivations)
}

const system = planned(
  {
    'nixos-iso': ['nixos-system'],
    'nixos-system': ['initrd', 'etc', 'linux-6.14'],
    initrd: ['modules-shrunk', 'busybox'],
    'modules-shrunk': ['linux-6.14-modules'],
    'linux-6.14-modules': ['linux-6.14'],
    'linux-6.14': [],
    busybox: [],
    etc: ['units'],
    units: ['unit-sshd'],
    'unit-sshd': [],
    hello: [],
  },
  { 'nixos.iso': 'nixos-iso', 'nixos.toplevel': 'nixos-system', 'packages.x86_64-linux.hello': 'hello' },
)

const build = (name: string, machine = ''): BuildEvent => ({
  type: 'build',
  id: name,
  drvPath: pathOf(`${name}.drv`),
  machine,
})
const phase = (name: string, what: string): BuildEvent => ({ type: 'phase', id: name, name: what })
const stop = (id: string): BuildEvent => ({ type: 'stop', id })
const amount = (id: string, done: number, expected: number, running = 1): BuildEvent => ({
  type: 'progress',
  id,
  done,
  expected,
  running,
  failed: 0,
})
const failed = (name: string): BuildEvent => ({
  type: 'message',
  level: 0,
  text: `error: builder for '${pathOf(`${name}.drv`)}' failed with exit code 1`,
})

/** What is drawn after some events, each ten seconds after the one before. */
function drawn(plan: Plan, events: BuildEvent[], { columns = 79, rows = 40 } = {}): string[] {
  const progress = newProgress()
  for (const [i, event] of events.entries()) follow(progress, event, i * 10)
  return liveView(plan)(progress, { columns, rows }, events.length * 10)
}

describe('the view', () => {
  test('is a tree of what runs and what waits for it, with phases and times, above the sum', () => {
    const events = [
      build('linux-6.14'),
      phase('linux-6.14', 'buildPhase'),
      build('unit-sshd'),
      build('busybox', 'ssh-ng://big'),
    ]
    expect(drawn(system, events)).toEqual([
      'nixos.iso',
      '└─ nixos.toplevel',
      '   ├─ initrd',
      '   │  └─ busybox       building on big  10 s  3 wait',
      '   ├─ etc',
      '   │  └─ units',
      '   │     └─ unit-sshd  building         20 s  4 wait',
      '   └─ linux-6.14       buildPhase       40 s  5 wait',
      '40 s · 3 building · 8 waiting',
    ])
  })

  test('counts what is done, what failed and what falls with it', () => {
    const events: BuildEvent[] = [
      { type: 'builds', id: '0' },
      build('linux-6.14'),
      stop('linux-6.14'),
      amount('0', 1, 11),
      build('unit-sshd'),
      failed('unit-sshd'),
      stop('unit-sshd'),
      build('hello'),
    ]
    expect(drawn(system, events)).toEqual([
      'packages.x86_64-linux.hello  building  10 s',
      '1 min 20 s · 1 building · 1 of 11 built · 1 failed · 4 lost with it · 4 waiting',
    ])
  })

  test('takes a build that is tried again for one that runs', () => {
    const lines = drawn(system, [build('hello'), failed('hello'), stop('hello'), build('hello')])
    expect(lines.at(-1)).toBe('40 s · 1 building · 10 waiting')
  })

  test('has the fetches below the builds, with bytes', () => {
    const events: BuildEvent[] = [
      build('hello'),
      { type: 'copy', id: '1', path: pathOf('glibc-2.40') },
      amount('1', 3 * 1024 ** 2, 28 * 1024 ** 2),
      { type: 'transfer', id: '2' },
      amount('2', 1024 ** 2, 9 * 1024 ** 2),
    ]
    expect(drawn(system, events)).toEqual([
      'packages.x86_64-linux.hello  building                      50 s',
      'glibc-2.40                   fetching 3.0 MiB of 28.0 MiB  40 s',
      '50 s · 1 building · 10 waiting · fetching 1 path · 1.0 MiB of 9.0 MiB',
    ])
  })

  test('knows a build by the derivation that was asked for (content-addressed inputs)', () => {
    const events: BuildEvent[] = [
      { type: 'resolved', drvPath: pathOf('unit-sshd.drv'), into: pathOf('resolved.drv') },
      build('resolved'),
    ]
    expect(drawn(system, events)[4]).toMatch(/^ {9}└─ unit-sshd +building/)
  })

  test('draws a build that is in no plan, and says that it waits while there is none', () => {
    expect(drawn(system, [build('stranger')])[0]).toMatch(/^stranger +building/)
    expect(drawn(planOf([]), [])).toEqual(['0 s · waiting for Nix'])
  })
})

const chain = Array.from({ length: 30 }, (_, i) => `stage${i}`)
const deep = planned(
  Object.fromEntries(chain.map((name, i) => [name, i < 29 ? [`stage${i + 1}`] : ['one', 'two']])),
  { 'deep.toplevel': 'stage0' },
)
const wide = planned(
  { all: Array.from({ length: 300 }, (_, i) => `package-with-a-rather-long-name-${i}`) },
  { 'wide.toplevel': 'all' },
)
const many = Array.from({ length: 300 }, (_, i) => build(`package-with-a-rather-long-name-${i}`))

describe('what there is no room for', () => {
  test('what only leads on is left out first', () => {
    expect(drawn(deep, [build('one'), build('two')])).toEqual([
      'deep.toplevel',
      '└─ stage29',
      '   ├─ one      building  20 s',
      '   └─ two      building  10 s',
      '20 s · 2 building · 28 waiting',
    ])
  })

  test('a chain of ten thousand is no trouble', () => {
    const names = Array.from({ length: 10_000 }, (_, i) => `p${i}x`)
    const needs = Object.fromEntries(names.map((name, i) => [name, names.slice(i + 1, i + 2)]))
    const lines = drawn(planned(needs, { 'long.toplevel': 'p0x' }), [build('p9999x'), build('p9998x')])
    expect(lines[0]).toBe('long.toplevel')
    expect(lines).toHaveLength(3)
  })

  test('then all that waits; what runs longest stays', () => {
    const lines = drawn(wide, many, { rows: 9 })
    expect(lines).toHaveLength(6)
    expect(lines.slice(0, 2).map((line) => line.slice(0, 33))).toEqual([
      'package-with-a-rather-long-name-0',
      'package-with-a-rather-long-name-1',
    ])
    expect(lines.at(-1)).toContain('300 building')
  })

  test.each([1, 2, 3, 5, 8, 24, 200])('%i rows and any columns are enough', (rows) => {
    const copies = ['a', 'b', 'c', '漢字'.repeat(50)]
    const copied = copies.map((id): BuildEvent => ({ type: 'copy', id, path: pathOf(id) }))
    const events = [...many, ...copied]
    for (const columns of [1, 5, 19, 40, 79, 300]) {
      const lines = drawn(wide, events, { rows, columns })
      expect(lines.length).toBeLessThanOrEqual(Math.max(1, Math.floor((rows * 2) / 3)))
      expect(lines.length).toBeLessThanOrEqual(20)
      for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(columns)
    }
  })
})

/** What a recorded run is seen as: every line that was ever drawn, and the last picture. */
async function recorded(name: string) {
  const bytes = await readFile(join(import.meta.dirname, '../../../fixtures/build-logs', name))
  const progress = newProgress()
  const view = liveView(planOf([]))
  const seen = new Set<string>()
  const chunks = async function* () {
    for (let i = 0; i < bytes.length; i += 200) yield bytes.subarray(i, i + 200)
  }
  const picture = () => view(progress, { columns: 79, rows: 23 }, 0)
  for await (const events of buildEvents(chunks())) {
    for (const event of events) follow(progress, event, 0)
    for (const line of picture()) seen.add(line.replace(/ +/g, ' '))
  }
  return { seen: [...seen], last: picture() }
}

describe.each(['2.26', '2.34'])('a recorded run of Nix %s', (version) => {
  test('is seen from its first build to its last', async () => {
    const { seen, last } = await recorded(`failing-${version}.log`)
    expect(seen.filter((line) => line.startsWith('linux-6.14 '))).toEqual([
      'linux-6.14 building 0 s',
      'linux-6.14 unpackPhase 0 s',
      'linux-6.14 buildPhase 0 s',
    ])
    expect(last).toEqual([expect.stringMatching(/^0 s · waiting for Nix · \d of \d built · \d failed$/)])
  })

  test('has the fetches as long as they last', async () => {
    const { seen, last } = await recorded(`fetched-${version}.log`)
    expect(seen.filter((line) => line.startsWith('linux-6.14 '))).toContain('linux-6.14 fetching 0 s')
    expect(last).toEqual(['0 s · waiting for Nix'])
  })
})
