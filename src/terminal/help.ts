import { type Command, CommanderError, Option } from 'commander'
import type { Action } from '../host/part.ts'
import { exitCodes, exitMeanings, UserError } from '../lib/errors.ts'
import { table } from '../lib/text.ts'
import { explained } from './arguments.ts'
import { partCommand, quietCommand } from './command.ts'

export interface Title {
  name: string
  title: string
}

/** `flakeship` itself; it knows only the titles of its commands, so that nothing else is loaded. */
export function program(titles: readonly Title[], version: string): Command {
  const flakeship = quietCommand('flakeship')
    .description('flakeship builds, boots and ships the NixOS systems of a flake.')
    .usage('COMMAND [OPTIONS]')
    .version(`flakeship ${version}`, '-V, --version', 'show the version')
    .addHelpOption(new Option('-h, --help', 'show this help'))
  for (const { name, title } of titles) flakeship.addCommand(quietCommand(name).description(title))
  return flakeship
}

/** The answer to words that name no command: help, the version, or an error. */
export function answer(words: readonly string[], flakeship: Command, version: string): string {
  try {
    flakeship.parse(words, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.code === 'commander.version') return `flakeship ${version}\n`
    if (!error.code.startsWith('commander.help')) throw new UserError(explained(error))
  }
  return overview(flakeship)
}

/** `flakeship --help`. */
function overview(flakeship: Command): string {
  const codes = Object.entries(exitMeanings).map(([reason, meaning]) => [
    String(exitCodes[reason as keyof typeof exitCodes]),
    meaning,
  ])
  return `${flakeship.helpInformation()}
flakeship COMMAND --help shows the options of a command with their defaults and an example.
Example: flakeship run . --boot all

Completion for your shell: flakeship completion bash (or zsh, fish); --help there says where it goes.

Exit codes:
${table(codes)
  .map((line) => `  ${line}`)
  .join('\n')}
`
}

/** `flakeship COMMAND --help`. */
export function helpFor(name: string, part: Action): string {
  return `${partCommand(`flakeship ${name}`, part).helpInformation()}
Example: ${part.description.example}
`
}
