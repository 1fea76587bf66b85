import { expect, test } from 'vitest'
import evaluate from '../../src/actions/evaluate.ts'
import { flag, grouped, list, oneOf, optional, text, whole } from '../../src/host/inputs.ts'
import { action } from '../../src/host/part.ts'
import { UserError } from '../../src/lib/errors.ts'
import { partNames, parts } from '../../src/main.ts'
import { parseArguments } from '../../src/terminal/arguments.ts'
import { answer, helpFor, program } from '../../src/terminal/help.ts'

const inputs = {
  flake: text('the flake', '.', { positional: true, placeholder: 'FLAKE' }),
  targets: list('what to build', { placeholder: 'GLOB' }),
  boot: oneOf('what to boot', ['none', 'vm', 'all'], 'none', { group: 'often' }),
  ...grouped('boots', { bootTimeout: whole('seconds', 180, { placeholder: 'SECONDS' }) }),
  dryRun: flag('only say what would be done'),
  color: flag('colours', true),
  overrideInput: { ...list('another input', { placeholder: 'NAME URL' }), pair: true },
  sshKey: optional('a key', { secret: true }),
  token: optional('a token', { only: 'github', secret: true }),
}
const description = { describe: 'Does it.', example: 'flakeship do . --boot vm', outputs: {} }
const part = action(description, inputs, { main: async () => ({ outputs: {}, ok: true }) })
const parse = (words: string[]) => parseArguments(words, part)

test.each<[string, string[], Record<string, string>]>([
  ['nothing', [], {}],
  ['a value', ['--boot', 'vm'], { boot: 'vm' }],
  ['a value after =', ['--boot=vm'], { boot: 'vm' }],
  ['a value with = and lines in it', ['--ssh-key=a=b\nc'], { 'ssh-key': 'a=b\nc' }],
  ['an empty value', ['--boot='], { boot: '' }],
  ['a value that begins with a dash', ['--ssh-key', '-----BEGIN'], { 'ssh-key': '-----BEGIN' }],
  ['a value that looks like another option', ['--ssh-key', '--x=y'], { 'ssh-key': '--x=y' }],
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
  [['--bot', 'vm'], "unknown option '--bot'; did you mean --boot? --help lists all"],
  [['--no-colour'], "unknown option '--no-colour'; --help lists all"],
  [['--no-boot'], "unknown option '--no-boot'; "],
  [['--no-color=true'], '--no-color takes no value'],
  [['--json=true'], '--json takes no value'],
  [['--dry-run=maybe'], '--dry-run is true or false'],
  [['-x'], "unknown option '-x'; --help lists all"],
  [['--constructor'], "unknown option '--constructor'; --help lists all"],
  [['--boot'], '--boot needs a value: --boot none|vm|all'],
  [['--targets'], '--targets needs a value: --targets GLOB'],
  [['--boot', '--json'], '--boot needs a value: --boot none|vm|all'],
  [['--boot', '--no-color'], '--boot needs a value: --boot none|vm|all'],
  [['--targets', '--boot=vm'], '--targets needs a value: --targets GLOB'],
  [['--override-input', 'a'], '--override-input needs two values: --override-input NAME URL'],
  [['--override-input', 'a', '--json'], '--override-input needs two values: --override-input NAME URL'],
  [['a', 'b'], 'unexpected argument "b"; --help lists the options'],
  [['--flake', 'a', 'b'], 'unexpected argument "b"; --help lists the options'],
])('%j is refused: %s', (words, message) => {
  expect(() => parse(words)).toThrow(UserError)
  expect(() => parse(words)).toThrow(message)
})

test('an option for the runner only is none here, and its value is not shown', () => {
  expect(() => parse(['--token=hunter2'])).toThrow("unknown option '--token'")
  expect(() => parse(['--token=hunter2'])).not.toThrow('hunter2')
})

test('the help of a command shows its options in groups, each with its default, and an example', () => {
  expect(helpFor('do', part)).toBe(`Usage: flakeship do [FLAKE] [OPTIONS]

Does it.

Most used:
  --boot none|vm|all         what to boot (default: none)

What:
  --flake FLAKE              the flake (default: .)

How:
  --targets GLOB…            what to build
  --dry-run                  only say what would be done
  --[no-]color               colours (default: true)
  --override-input NAME URL  another input
  --ssh-key TEXT             a key

Boots:
  --boot-timeout SECONDS     seconds (default: 180)

Output:
  --json                     print the result as JSON on standard output
  -v, --verbose              show details
  -h, --help                 show this help

Example: flakeship do . --boot vm
`)
})

test('no line of any help is wider than 100 columns, and texts stand in one column', async () => {
  expect(partNames.length).toBeGreaterThan(9)
  for (const name of partNames) {
    const lines = helpFor(name, (await parts[name]()).default).split('\n')
    expect(lines.filter((line) => line.length > 100 && !line.startsWith('Example:'))).toEqual([])
    const columns = lines.flatMap((line) => /^ {2}-.*? {2,}(?=\S)|^ {6,}(?=\S)/.exec(line)?.[0].length ?? [])
    expect(columns.length).toBeGreaterThan(2)
    expect(new Set(columns).size, name).toBe(1)
  }
})

const flakeship = () =>
  program(
    [
      { name: 'run', title: 'all of it' },
      { name: 'evaluate', title: 'a part' },
    ],
    '1.2.3',
  )

test('the overview lists the commands and the exit codes', () => {
  const shown = answer(['--help'], flakeship(), '1.2.3')
  expect(shown).toMatch(/\n {2}run +all of it\n {2}evaluate +a part\n/)
  expect(shown).toMatch(
    /\n {2}0 {4}everything .*\n {2}1 {4}something .*\n[\s\S]*\n {2}143 {2}stopped by SIGTERM/,
  )
})

test('the version is told, and a wrong command with the one that was meant', () => {
  expect(answer(['--version'], flakeship(), '1.2.3')).toBe('flakeship 1.2.3\n')
  expect(() => answer(['evalaute'], flakeship(), '')).toThrow(
    "unknown command 'evalaute'; did you mean evaluate? --help lists all",
  )
  expect(() => answer(['--nonsense'], flakeship(), '')).toThrow(
    "unknown option '--nonsense'; --help lists all",
  )
})

test('what evaluate may build meanwhile is refused by --no-ifd', () => {
  const { values } = parseArguments(['.', '--no-ifd'], evaluate)
  expect(Object.fromEntries(values)).toEqual({ flake: '.', ifd: 'false' })
})
