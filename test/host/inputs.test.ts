import { expect, test } from 'vitest'
import {
  flag,
  type Input,
  kebab,
  list,
  oneOf,
  optional,
  readInputs,
  text,
  whole,
} from '../../src/host/inputs.ts'
import { UserError } from '../../src/lib/errors.ts'

const read = (input: Input<unknown>, raw: string) => input.parse(raw, 'some-name')
const mode = oneOf('', ['none', 'vm', 'iso'], 'vm')

test.each<[string, Input<unknown>, string, unknown]>([
  ['text', text('', 'default'), 'given', 'given'],
  ['text left out', text('', 'default'), '', 'default'],
  ['optional text', optional(''), 'given', 'given'],
  ['optional text left out', optional(''), '', undefined],
  ['a list left out', list(''), '', []],
  ['a list', list(''), 'a\n b \r\n\n# not this\n  # nor this\nc#d', ['a', 'b', 'c#d']],
  ['a flag', flag(''), 'true', true],
  ['a flag that is off', flag('', true), 'false', false],
  ['a flag left out', flag(''), '', false],
  ['a flag left out that is on', flag('', true), '', true],
  ['a choice', mode, 'iso', 'iso'],
  ['a choice left out', mode, '', 'vm'],
  ['a number', whole('', 1), '180', 180],
  ['a number left out', whole('', 1), '', 1],
  ['a number left out that has no default', whole('', undefined), '', undefined],
  ['the least number', whole('', 9, { least: 3 }), '3', 3],
])('%s', (_, input, raw, value) => {
  expect(read(input, raw)).toEqual(value)
})

test.each<[Input<unknown>, string, string]>([
  [flag(''), 'yes', 'input some-name must be true or false, not "yes"'],
  [flag(''), 'TRUE', 'input some-name must be true or false, not "TRUE"'],
  [mode, 'usb', 'input some-name must be one of none, vm, iso, not "usb"'],
  [mode, 'constructor', 'input some-name must be one of none, vm, iso, not "constructor"'],
  ...['-1', '1.5', '1e3', '0x10', '10 s', ' 1', '१', '1'.repeat(16)].map(
    (raw): [Input<unknown>, string, string] => [
      whole('', 1),
      raw,
      `input some-name must be a whole number from 0 on, not "${raw}"`,
    ],
  ),
  [whole('', 5, { least: 1 }), '0', 'input some-name must be a whole number from 1 on, not "0"'],
  [flag(''), 'a\n\x1b[31m', 'input some-name must be true or false, not "a\\n\\u001b[31m"'],
])('%#: %o refuses %j', (input, raw, message) => {
  expect(() => read(input, raw)).toThrow(new UserError(message))
})

test.each([
  ['out', 'out'],
  ['bootTimeout', 'boot-timeout'],
  ['overrideInput', 'override-input'],
])('the option of %s is %s', (key, name) => {
  expect(kebab(key)).toBe(name)
})

function readFrom(given: Record<string, string>) {
  const secrets: string[] = []
  const inputs = {
    bootTimeout: whole('', 180),
    targets: list(''),
    sshKey: optional('', { secret: true }),
    token: optional('', { secret: true }),
  }
  const host = {
    input: (name: string) => given[name] ?? '',
    secret: (value: string) => void secrets.push(value),
  }
  return { values: readInputs(inputs, host), secrets }
}

test('inputs are read by their kebab-case names, without the space around them', () => {
  const { values } = readFrom({ 'boot-timeout': ' 60\n', targets: 'a\nb\n' })
  expect(values).toEqual({ bootTimeout: 60, targets: ['a', 'b'], sshKey: undefined, token: undefined })
})

test('secrets are masked before anything else, those left out are not', () => {
  expect(readFrom({ 'ssh-key': 'one\ntwo\n', targets: 'x' }).secrets).toEqual(['one\ntwo'])
})

test('the first wrong input is named', () => {
  expect(() => readFrom({ 'boot-timeout': 'soon' })).toThrow('input boot-timeout must be a whole number')
})
