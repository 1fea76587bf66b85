import { Command, Option } from 'commander'
import type { Action } from '../host/part.ts'
import { commanderOptions, headings, optionsOf } from './options.ts'

/** The widest line of any help. */
const widest = 100

/** A command that prints nothing by itself and never ends the process: errors and help requests are thrown. */
export function quietCommand(name: string): Command {
  return new Command(name)
    .exitOverride()
    .helpCommand(false)
    .configureOutput({
      writeOut: () => {},
      writeErr: () => {},
      getOutHelpWidth: () => Math.min(process.stdout.columns ?? widest, widest),
    })
    .configureHelp({
      optionTerm: ({ flags }) =>
        flags.replace(/<(.*?)(\.\.\.)?>/, (_, value, many) => value + (many ? '…' : '')),
      optionDescription: ({ description }) => description,
      argumentTerm: () => '', // the usage line and the options of the same name say it
      visibleArguments: () => [],
    })
}

/** The command of a part under a name, with all options and arguments that its inputs declare. */
export function partCommand(name: string, { description, inputs }: Action): Command {
  const command = quietCommand(name)
    .description(description.describe.replaceAll('\n', ' '))
    .addHelpOption(new Option('-h, --help', 'show this help').helpGroup(headings.output))
    .allowExcessArguments()
  for (const option of commanderOptions(inputs)) command.addOption(option)
  const words = [...optionsOf(inputs)].filter(([, { positional }]) => positional)
  for (const [word, { many }] of words) command.argument(`[${word}${many ? '...' : ''}]`)
  return command.usage(
    [...words.map(([word, { many }]) => `[${word.toUpperCase()}${many ? '…' : ''}]`), '[OPTIONS]'].join(' '),
  )
}
