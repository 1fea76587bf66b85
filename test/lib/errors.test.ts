import { expect, test } from 'vitest'
import {
  Cancelled,
  CommandError,
  causes,
  exitCodes,
  exitMeanings,
  MachineError,
  UserError,
} from '../../src/lib/errors.ts'

const ended = (stderr: string, command = ['nix', 'build', '--stdin', '--keep-going']) =>
  new CommandError(command, { code: 1, stdout: '', stderr }).message

test.each([
  [new UserError('x'), 2],
  [new UserError('x', { reason: 'failed' }), 1],
  [new MachineError('x'), 3],
  [new Cancelled('SIGINT'), 130],
  [new Cancelled('SIGTERM'), 143],
  [new Cancelled('SIGHUP'), 129],
])('%s ends with exit code %d', (error, code) => {
  expect(error).toBeInstanceOf(UserError)
  expect(exitCodes[error.reason]).toBe(code)
})

test('every exit code is another one and has a meaning', () => {
  expect(new Set(Object.values(exitCodes)).size).toBe(Object.keys(exitCodes).length)
  expect(Object.keys(exitMeanings)).toEqual(Object.keys(exitCodes))
})

test('an error without a cause has no field for it', () => {
  expect(Object.hasOwn(new UserError('x'), 'cause')).toBe(false)
  expect(new MachineError('x', { cause: 'y' }).cause).toBe('y')
})

test.each([
  ['the last line', 'warning: a\nno such thing\n', 'nix build --stdin ended with 1: no such thing'],
  [
    'the line of the error, if there is one',
    'error: a is missing\n  at x\n',
    'nix build --stdin ended with 1: error: a is missing',
  ],
  [
    'not the bare word, but the error below it',
    'error:\n  … while x\n       error: the cause\n',
    'nix build --stdin ended with 1: error: the cause',
  ],
  [
    'an error in colours',
    '\x1b[31;1merror:\x1b[0m a\n\x1b[35mmore\x1b[0m\n',
    'nix build --stdin ended with 1: error: a',
  ],
  ['one line, whatever returns in it', 'error: a\r\nb', 'nix build --stdin ended with 1: error: a'],
  ['nothing, where nothing was said', ' \n', 'nix build --stdin ended with 1'],
])('of what a command said the message has %s', (_, stderr, message) => {
  expect(ended(stderr)).toBe(message)
})

test('the message of a command is short, however much it said; all of it is kept', () => {
  const stderr = 'x'.repeat(100_000)
  expect(ended(stderr, ['a\nb', 'c'.repeat(5000)]).length).toBeLessThan(1500)
  expect(ended(stderr, ['a\nb'])).not.toContain('\n')
  expect(new CommandError(['a'], { code: 1, stdout: 'out', stderr })).toMatchObject({
    stderr,
    stdout: 'out',
    code: 1,
  })
})

const nested = (depth: number): Error =>
  new Error(`${depth}`, depth === 0 ? {} : { cause: nested(depth - 1) })
const circle = new Error('round')
circle.cause = circle

test.each([
  ['no error', 'text', []],
  ['no cause', new Error('a'), []],
  ['a chain, the outermost first', nested(3), ['2', '1', '0']],
  ['a cause that is no error', new Error('a', { cause: 'b' }), ['b']],
  ['several lines as one', new Error('a', { cause: new Error(' b\n   c\r\nd ') }), ['b c d']],
  ['escape sequences of a tool', new Error('a', { cause: new Error('\x1b[31mb\x1b[0m') }), ['b']],
  ['a circle', circle, Array(10).fill('round')],
])('causes: %s', (_, error, lines) => {
  expect(causes(error)).toEqual(lines)
})
