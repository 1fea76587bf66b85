import { expect, test } from 'vitest'
import evaluate from '../../src/actions/evaluate.ts'
import { flag, list, oneOf, optional, text, whole } from '../../src/host/inputs.ts'
import { action } from '../../src/host/part.ts'
import { UserError } from '../../src/lib/errors.ts'
import { parseArguments } from '../../src/terminal/arguments.ts'
import { helpFor, overview } from '../../src/terminal/help.ts'

const inputs = {
  flake: text('the flake', '.', { positional: true, placeholder: 'FLAKE' }),
  targets: list('what to build', { placeholder: 'GLOB' }),
  boot: oneOf('what to boot', ['none', 'vm', 'all'], 'none'),
  bootTimeout: whole('seconds', 180, { placeholder: 'SECONDS' }),
  dryRun: flag('only say what would be done'),
  color: flag('colours', true),
  overrideInput: { ...list('another input', { placeholder: 'NAME URL' }), pair: true },
  sshKey: optional('a key', { secret: true }),
  token: optional('a token', { only: 'github', secret: true }),
}
const parse = (words: string[]) => parseArguments(words, inputs)

test.each<[string, string[], Record<string, string>]>([
  ['nothing', [], {}],
  ['a value', ['--boot', 'vm'], { boot: 'vm' }],
  ['a value after =', ['--boot=vm'], { boot: 'vm' }],
  ['a value with = and lines in it', ['--ssh-key=a=b\nc'], { 'ssh-key': 'a=b\nc' }],
  ['an empty value', ['--boot='], { boot: '' }],
  ['a value that begins with a dash', ['--ssh-key', '-----BEGIN'], { 'ssh-key': '-----BEGIN' }],
  ['the last of two values', ['--boot', 'vm', '--boot', 'all'], { boot: 'all' }],
  ['a flag', ['--dry-run'], { 'dry-run': 'true' }],
  ['a flag turned off', ['--no-color'], { color: 'false' }],
  ['a flag with a word', ['--dry-run=false'], { 'dry-run': 'false' }],
  ['a flag with a word behind a space', ['--color', 'false', '.'], { color: 'false', flake: '.' }],
  ['a flag takes no other word with it', ['--dry-run', 'x'], { 'dry-run': 'true', flake: 'x' }],
  ['the first word', ['github:a/b'], { flake: 'github:a/b' }],
  ['the first word after options', ['--boot', 'vm', '.'], { boot: 'vm', flake: '.' }],
  ['a dash alone', ['-'], { flake: '-' }],
  ['a word after --', ['--', '--boot'], { flake: '--boot' }],
  ['-- as a word', ['--', '--'], { flake: '--' }],
  ['a list', ['--targets', 'a', 'b', '--boot', 'vm'], { targets: 'a\nb', boot: 'vm' }],
  ['a list in parts', ['--targets', 'a', '--targets=b', '.'], { targets: 'a\nb', flake: '.' }],
  ['a list that -- ends', ['--targets', '!a', '--', '.'], { targets: '!a', flake: '.' }],
  ['a pair', ['--override-input', 'a', 'path:/b', '.'], { 'override-input': 'a path:/b', flake: '.' }],
  ['two pairs', ['--override-input', 'a', 'b', '--override-input=c', 'd'], { 'override-input': 'a b\nc d' }],
])('%s', (_, words, values) => {
  expect(Object.fromEntries(parse(words).values)).toEqual(values)
})

test.each<[string[], Partial<Record<'help' | 'json' | 'verbose', boolean>>]>([
  [['--help'], { help: true }],
  [['-h'], { help: true }],
  [['--json', '-v'], { json: true, verbose: true }],
  [['--verbose'], { verbose: true }],
  [['--', '-h'], {}],
])('%j', (words, expected) => {
  expect(parse(words)).toMatchObject({ help: false, json: false, verbose: false, ...expected })
})

test.each<[string[], string]>([
  [['--bot', 'vm'], 'there is no option "--bot"; did you mean --boot? --help shows all'],
  [['--no-colour'], 'there is no option "--no-colour"; did you mean --color? --help shows all'],
  [['--no-boot'], 'there is no option "--no-boot"; did you mean --boot? --help shows all'],
  [['--no-color=true'], 'there is no option "--no-color"; did you mean --color? --help shows all'],
  [['--json=true'], 'there is no option "--json"; did you mean --json? --help shows all'],
  [['-x'], 'there is no option "-x"; did you mean '],
  [['--constructor'], 'there is no option "--constructor"; did you mean '],
  [['--'.concat('\x1b[2J')], 'there is no option "--\\u001b[2J"; did you mean '],
  [['--boot'], '--boot needs a value: --boot none|vm|all'],
  [['--boot', '--json'], '--boot needs a value: --boot none|vm|all'],
  [['--boot', '--no-color'], '--boot needs a value: --boot none|vm|all'],
  [['--targets', '--boot=vm'], '--targets needs a value: --targets GLOB'],
  [['--override-input', 'a'], '--override-input needs two values: --override-input NAME URL'],
  [['--override-input', 'a', '--json'], '--override-input needs two values: --override-input NAME URL'],
  [['a', 'b'], '"b" is one word too many; --help shows the options'],
  [['--flake', 'a', 'b'], '"b" is one word too many; --help shows the options'],
])('%j is refused: %s', (words, message) => {
  expect(() => parse(words)).toThrow(UserError)
  expect(() => parse(words)).toThrow(message)
})

test('an option for the runner only is none here, and its value is not shown', () => {
  expect(() => parse(['--token=hunter2'])).toThrow('there is no option "--token"')
  expect(() => parse(['--token=hunter2'])).not.toThrow('hunter2')
})

test('the help of a command shows each option with its default, and an example', () => {
  const description = { describe: 'Does it.', example: 'flakeship do . --boot vm', outputs: {} }
  const part = action(description, inputs, { main: async () => ({ outputs: {}, ok: true }) })
  expect(helpFor('do', part)).toBe(`Does it.

Usage: flakeship do [FLAKE] [OPTIONS]

Options:
  --flake FLAKE               the flake (default: .)
  --targets GLOB…             what to build
  --boot none|vm|all          what to boot (default: none)
  --boot-timeout SECONDS      seconds (default: 180)
  --dry-run                   only say what would be done (default: false)
  --[no-]color                colours (default: true)
  --override-input NAME URL…  another input
  --ssh-key TEXT              a key
  --help                      show this help
  --json                      print the result as JSON on standard output
  --verbose                   show more of what happens

Example: flakeship do . --boot vm
`)
})

test('the overview lists the commands and the exit codes', () => {
  const shown = overview([
    { name: 'run', title: 'all of it' },
    { name: 'evaluate', title: 'a part' },
  ])
  expect(shown).toContain('\n  run       all of it\n  evaluate  a part\n')
  expect(shown).toMatch(
    /\n {2}0 {4}everything .*\n {2}1 {4}something .*\n[\s\S]*\n {2}143 {2}stopped by SIGTERM/,
  )
})

test('what evaluate may build meanwhile is refused by --no-ifd', () => {
  const { values } = parseArguments(['.', '--no-ifd'], evaluate.inputs)
  expect(Object.fromEntries(values)).toEqual({ flake: '.', ifd: 'false' })
})
