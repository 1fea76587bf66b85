import { expect, test } from 'vitest'
import { terminalHost } from '../../src/host/terminal.ts'
import { CommandReader } from '../support/runner-commands.ts'

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

/** What a person sees after a text with our own sequences only: erase the line, go to its start. */
function screenOf(text: string): string[] {
  return text.split('\n').map((line) => line.split('\r\x1b[2K').at(-1) ?? '')
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
  const { log, shown } = hostOn({ isTTY: true })
  const seen = (act: () => void) => {
    act()
    return screenOf(shown())
  }
  expect(seen(() => log.status('1 of 2'))).toEqual(['1 of 2'])
  expect(seen(() => log.status('2 of 2'))).toEqual(['2 of 2'])
  expect(seen(() => log.info('said'))).toEqual(['said', '2 of 2'])
  expect(seen(() => log.status(''))).toEqual(['said', ''])
  expect(seen(() => log.info('after'))).toEqual(['said', 'after', ''])
})

test.each([
  ['a long one', 'x'.repeat(100), 'x'.repeat(39)],
  ['one with lines and tabs', 'a\nb\tc', 'a b c'],
  ['one with sequences', '\x1b[31ma\x1b[5B', 'a'],
])('a status stays on its line: %s', (_, text, expected) => {
  const { log, shown } = hostOn({ isTTY: true, columns: 40 })
  log.status(text)
  expect(shown()).toBe(`\r\x1b[2K${expected}`)
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
