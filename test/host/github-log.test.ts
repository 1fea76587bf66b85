import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { harmless } from '../../src/lib/workflow-commands.ts'
import { CommandReader } from '../support/runner/commands.ts'

const hostile = [
  '::add-mask::a',
  '   ::error file=x::gone',
  '\u00a0::stop-commands::never',
  '\x1b[31m::set-output name=a::b\x1b[0m',
  '\x1b]0;title\x07::warning::after a title',
  ':\x00:error::behind a control character',
  '\u0085::error::behind a next-line character',
  'text\r::error::after a carriage return',
  'text\u2028::error::after a line separator',
  '##[error]x',
  'any text ##[add-mask]a',
  '##[set-output name=plan;]forged',
  '##\x1b[0m[error]behind an escape sequence',
  '###[error]x',
  '::::error::x',
  'building\n::set-env name=PATH::/tmp\n##[group]x',
]

const commandsIn = (text: string) => {
  const reader = new CommandReader()
  for (const line of text.split(/\r\n|[\r\n]/)) reader.line(line)
  return reader.commands
}

test('the reader of these tests finds the commands that the runner would', () => {
  const raw = hostile.filter((text) => commandsIn(text).length > 0)
  expect(raw).toEqual(
    expect.arrayContaining([
      '::add-mask::a',
      'any text ##[add-mask]a',
      'text\r::error::after a carriage return',
    ]),
  )
  expect(
    commandsIn('::stop-commands::T\n::error::x\n::t::\n::error::y').map(({ message }) => message),
  ).toEqual(['T', 'y'])
})

test.each(hostile)('%j commands nothing', (text) => {
  expect(commandsIn(harmless(text))).toEqual([])
})

test('harmless text that holds colons and brackets stays as it is', () => {
  for (const text of ['a::b', 'std::vector<int>', '[1/2] #[derive(Debug)]', 'error: x'])
    expect(harmless(text)).toBe(text)
})

test('a log full of hostile lines makes the commands that we meant and no other', () => {
  const script = `
    const { githubHost } = await import(process.argv[1])
    const { log } = githubHost(new AbortController().signal)
    const lines = JSON.parse(process.argv[2])
    for (const line of lines) {
      log.info(line); log.debug(line); log.status(line)
      log.warning(line, { title: line, file: line, line: 1 })
      log.error(line)
      await log.group(line, async () => log.info(line))
    }`
  const host = join(import.meta.dirname, '../../src/host/github.ts')
  const args = ['--input-type=module', '-e', script, host, JSON.stringify(hostile)]
  const output = execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  const names = commandsIn(output).map(({ name }) => name)
  const each = ['debug', 'warning', 'error', 'group', 'endgroup']
  expect(names).toEqual(hostile.flatMap(() => each))
})
