import { Option } from 'commander'
import { type Group, groups, type Input, type Inputs, kebab } from '../host/inputs.ts'

/** The inputs of a part that are options of its command, by option name. */
export function optionsOf(inputs: Inputs): Map<string, Input<unknown>> {
  return new Map(
    Object.entries(inputs)
      .filter(([, input]) => input.only !== 'github')
      .map(([key, input]) => [kebab(key), input]),
  )
}

/** The order and the titles of the groups in `--help`. */
export const headings: Readonly<Record<Group, string>> = {
  often: 'Most used:',
  what: 'What:',
  how: 'How:',
  boots: 'Boots:',
  output: 'Output:',
}

/** Every option of a command in the order of its help. */
export function commanderOptions(inputs: Inputs): Option[] {
  const options = [...optionsOf(inputs)]
  return groups.flatMap((group) => [
    ...options
      .filter(([, input]) => groupOf(input) === group)
      .flatMap(([name, input]) => fromInput(name, input)),
    ...(group === 'output'
      ? everyCommand.map(({ flags, describe }) => new Option(flags, describe).helpGroup(headings.output))
      : []),
  ])
}

/** Options of every command, besides the inputs of its part and `--help`. */
export const everyCommand = [
  { name: 'json', flags: '--json', describe: 'print the result as JSON on standard output' },
  { name: 'verbose', flags: '-v, --verbose', describe: 'show details' },
] as const

const groupOf = ({ group, positional }: Input<unknown>): Group => group ?? (positional ? 'what' : 'how')

/** A flag has a hidden counterpart that negates it. */
function fromInput(name: string, input: Input<unknown>): Option[] {
  const { placeholder, many, pair, fallback, choices } = input
  const heading = headings[groupOf(input)]
  if (placeholder === undefined) {
    const [on, off] = [new Option(`--${name}`, described(input)), new Option(`--no-${name}`)]
    if (fallback === 'true') on.flags = `--[no-]${name}`
    return [on.helpGroup(heading), off.hideHelp()]
  }
  const option = new Option(`--${name} <${placeholder}${many && !pair ? '...' : ''}>`, described(input))
  if (pair) option.argParser((value: string, before?: string[]) => [...(before ?? []), value])
  if (choices) option.argChoices = [...choices]
  return [option.helpGroup(heading)]
}

function described({ describe, fallback }: Input<unknown>): string {
  return fallback === '' || fallback === 'false' ? describe : `${describe} (default: ${fallback})`
}
