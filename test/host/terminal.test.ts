import { describe, expect, test } from 'vitest'
import { terminalHost } from '../../src/host/terminal.ts'
import { CommandReader } from '../support/runner/commands.ts'
import { Screen } from '../support/runner/screen.ts'

interface Terminal {
  isTTY?: boolean
  columns?: number
  environment?: Record<string, string>
  verbose?: boolean
}

function hostOn({ isTTY = false, columns = 80, environment = {}, verbose = false }: Terminal = {}) {
  const written: string[] = []
  const stderr = {
    isTTY,
    columns,
    write: (text: string) => written.push(text) > 0,
  } as unknown as NodeJS.WriteStream
  const values = new Map([['out', 'dir']])
  const host = terminalHost({ values, environment, signal: new AbortController().signal, stderr, verbose })
  return { host, log: host.log, shown: () => written.join('') }
}

/** A log on a terminal, and what a person sees there. */
function logOn(screen: Screen) {
  const stderr = screen as unknown as NodeJS.WriteStream
  const signal = new AbortController().signal
  return terminalHost({ values: new Map(), environment: {}, signal, stderr, verbose: false }).log
}

test.each([
  ['\x1b[31mred\x1b[0m', 'red\n'],
  ['\x1b]0;title\x07a\x1b[2J', 'a\n'],
  ['a\rb\b\x9b1m', 'ab1m\n'],
  ['two\nlines', 'two\nlines\n'],
  ['::error::x', '::error::x\n'],
])('%j is written as %j', (text, expected) => {
  const { log, shown } = hostOn()
  log.info(text)
  expect(shown()).toBe(expected)
})

test.each([
  ['warning', { file: 'flake.nix', line: 3 }, 'warning: flake.nix:3: x\n'],
  ['error', { file: '\x1b[1ma\nb' }, 'error: a b: x\n'],
  ['error', { title: 'only for annotations' }, 'error: x\n'],
  ['warning', undefined, 'warning: x\n'],
] as const)('a %s at %j', (level, place, expected) => {
  const { log, shown } = hostOn()
  log[level]('x', place)
  expect(shown()).toBe(expected)
})

test.each([
  ['a person', { isTTY: true }, '\x1b[31merror:\x1b[0m x\n'],
  ['a person who wants none', { isTTY: true, environment: { NO_COLOR: '1' } }, 'error: x\n'],
  ['a dumb terminal', { isTTY: true, environment: { TERM: 'dumb' } }, 'error: x\n'],
  ['a pipe', {}, 'error: x\n'],
])('colours: %s', (_, terminal, expected) => {
  const { log, shown } = hostOn(terminal)
  log.error('x')
  expect(shown()).toBe(expected)
})

test.each([
  [false, ''],
  [true, 'x\n'],
])('debug with verbose %s', (verbose, expected) => {
  const { log, shown } = hostOn({ verbose })
  log.debug('x')
  expect(shown()).toBe(expected)
})

const key = '-----BEGIN KEY-----\nc2VjcmV0\nbW9yZQ==\n}\n-----END KEY-----\n'

test.each([
  ['each time it is there', ['hunter2'], 'hunter2 and hunter2', '*** and ***'],
  ['with a colour inside', ['hunter2'], 'hun\x1b[1mter2', '***'],
  ['that begins as another', ['token', 'token-long'], 'token-long token', '*** ***'],
  ['that is a pattern', ['a.c$&'], 'a.c$& abc', '*** abc'],
  ['of several lines', [key], `key:\n${key}.`, 'key:\n***\n.'],
  ['of several lines, with the ends of Windows', [key.replaceAll('\n', '\r\n')], key, '***\n'],
  ['of several lines, one of them alone', [key], 'x c2VjcmV0 y', 'x *** y'],
  ['of several lines, indented', [key], '  c2VjcmV0\n  bW9yZQ==', '  ***\n  ***'],
  ['of several lines, whose bracket is none', [key], '{ a }', '{ a }'],
  ['that is empty', [''], 'abc', 'abc'],
  ['that is space', [' \n'], 'a \nc', 'a \nc'],
])('a secret is masked: %s', (_, secrets, text, expected) => {
  const { host, log, shown } = hostOn()
  for (const secret of secrets) host.secret(secret)
  log.info(text)
  expect(shown()).toBe(`${expected}\n`)
})

test('a secret is masked in everything that is written', async () => {
  const { host, log, shown } = hostOn({ isTTY: true, verbose: true })
  host.secret('hunter2')
  const say = ['info', 'debug', 'warning', 'error', 'status'] as const
  for (const level of say) log[level]('a hunter2')
  log.error('x', { file: 'hunter2' })
  await log.group('hunter2', async () => log.info('hunter2'))
  expect(shown()).not.toContain('hunter2')
  expect(shown().match(/\*\*\*/g)?.length).toBeGreaterThanOrEqual(8)
})

test('in a step of a workflow no text is a command of the runner, not even one with a secret in it', () => {
  const { host, log, shown } = hostOn({ environment: { GITHUB_ACTIONS: 'true' } })
  host.secret('##[x')
  for (const text of ['::error::x', 'a ##[group]b', '##[x ::', ' ::add-mask::a']) log.info(text)
  const reader = new CommandReader()
  for (const line of shown().split('\n')) reader.line(line)
  expect(reader.commands).toEqual([])
  expect(shown()).toContain('*** ::')
})

test.each([
  ['a pipe', {}],
  ['a dumb terminal', { isTTY: true, environment: { TERM: 'dumb' } }],
])('%s gets no status', (_, terminal) => {
  const { log, shown } = hostOn(terminal)
  log.status('building')
  expect({ live: log.live, shown: shown() }).toEqual({ live: false, shown: '' })
})

test('a status is redrawn in place, below what is said meanwhile, and cleared by an empty one', () => {
  const screen = new Screen()
  const log = logOn(screen)
  const seen = (act: () => void) => {
    act()
    return screen.lines
  }
  expect(seen(() => log.status('1 of 2, a long one'))).toEqual(['1 of 2, a long one'])
  expect(seen(() => log.status('2 of 2'))).toEqual(['2 of 2'])
  expect(seen(() => log.info('said'))).toEqual(['said', '2 of 2'])
  expect(seen(() => log.status(''))).toEqual(['said'])
  expect(seen(() => log.info('after'))).toEqual(['said', 'after'])
})

test.each([
  ['a long one', 'x'.repeat(100), 'x'.repeat(39)],
  ['one of wide letters', '漢'.repeat(100), '漢'.repeat(19)],
  ['one with lines and tabs', 'a\nb\tc', 'a b c'],
  ['one with sequences', '\x1b[31ma\x1b[5B', 'a'],
])('a status stays on its line: %s', (_, text, expected) => {
  const screen = new Screen({ columns: 40 })
  logOn(screen).status(text)
  expect(screen.lines).toEqual([expected])
})

describe('a view', () => {
  const rows = (...lines: string[]) => lines
  const numbers = (n: number) => Array.from({ length: n }, (_, i) => `line ${i}`)

  test('grows and shrinks in place, with what is said above it', () => {
    const screen = new Screen()
    const log = logOn(screen)
    log.info('first')
    log.status(() => rows('a', 'b', 'c'))
    log.info('second\nthird')
    expect(screen.lines).toEqual(['first', 'second', 'third', 'a', 'b', 'c'])
    log.status(() => rows('A', 'c'))
    expect(screen.lines).toEqual(['first', 'second', 'third', 'A', 'c'])
    log.status(() => rows('A', 'b', 'c', 'd'))
    log.warning('fourth')
    expect(screen.lines.slice(3)).toEqual(['warning: fourth', 'A', 'b', 'c', 'd'])
    log.status('')
    expect(screen.lines).toHaveLength(4)
  })

  test('is told what it may fill, and cut to that; its last line stays', () => {
    const screen = new Screen({ columns: 20, rows: 5 })
    const log = logOn(screen)
    log.status(({ columns, rows }) => [`${columns}x${rows}`])
    expect(screen.lines).toEqual(['19x4'])
    log.status(() => [...numbers(10), 'x'.repeat(50)])
    expect(screen.lines).toEqual(['line 7', 'line 8', 'line 9', 'x'.repeat(19)])
  })

  test('writes only the lines that changed, and nothing where none did', () => {
    const screen = new Screen()
    const log = logOn(screen)
    log.status(() => [...numbers(10), 'sum 1'])
    const [writes, bytes] = [screen.writes, screen.bytes]
    log.status(() => [...numbers(10), 'sum 1'])
    expect(screen.writes).toBe(writes)
    log.status(() => [...numbers(10), 'sum 2'])
    expect(screen.lines).toEqual([...numbers(10), 'sum 2'])
    expect(screen.bytes - bytes).toBeLessThan(60)
  })

  test.each([
    ['narrower', 25],
    ['much narrower', 11],
    ['wider', 120],
  ])('survives a terminal that becomes %s', (_, columns) => {
    const screen = new Screen({ columns: 60 })
    const log = logOn(screen)
    const view = ({ columns: most }: { columns: number }) =>
      ['one', 'two', 'three'].map((word) => word.padEnd(most, '.'))
    log.info('said')
    log.status(view)
    screen.columns = columns
    log.status(view)
    expect(screen.lines).toEqual(['said', ...view({ columns: columns - 1 })])
    log.info('more')
    expect(screen.lines).toEqual(['said', 'more', ...view({ columns: columns - 1 })])
  })

  test('that was drawn for another width gives way to a line at once', () => {
    const screen = new Screen({ columns: 60 })
    const log = logOn(screen)
    log.status(() => ['x'.repeat(59), 'y'.repeat(59)])
    screen.columns = 20
    log.info('said')
    expect(screen.lines).toEqual(['said', 'x'.repeat(19), 'y'.repeat(19)])
    log.status('')
    expect(screen.lines).toEqual(['said'])
  })

  test('has no secret, no sequence and no second line in its lines', () => {
    const screen = new Screen()
    const stderr = screen as unknown as NodeJS.WriteStream
    const signal = new AbortController().signal
    const host = terminalHost({ values: new Map(), environment: {}, signal, stderr, verbose: false })
    host.secret('hunter2')
    host.log.status(() => ['a hunter2', '\x1b[2Jb\nc'])
    expect(screen.lines).toEqual(['a ***', 'b c'])
  })
})

test('a group has its title above it and gives what its work gives', async () => {
  const { log, shown } = hostOn()
  expect(await log.group('title', async () => 7)).toBe(7)
  expect(shown()).toBe('title\n')
})

test('inputs are the values of the options, and what only a runner has does nothing', async () => {
  const { host, shown } = hostOn()
  expect([host.input('out'), host.input('else'), host.kept('x')]).toEqual(['dir', '', ''])
  host.output('a', 'b')
  host.keep('a', 'b')
  host.exportVariable('a', 'b')
  host.exportPath('/a')
  await host.summary('# a')
  expect(shown()).toBe('')
})
