import type { Input } from '../host/inputs.ts'
import type { Action } from '../host/part.ts'
import { exitCodes, exitMeanings } from '../lib/errors.ts'
import { table } from '../lib/text.ts'
import { common, optionsOf } from './arguments.ts'

/** `flakeship --help`. */
export function overview(parts: readonly { name: string; title: string }[]): string {
  return `flakeship builds, boots and ships the NixOS systems of a flake.

Usage: flakeship COMMAND [OPTIONS]

Commands:
${indent(table(parts.map(({ name, title }) => [name, title])))}

flakeship COMMAND --help shows the options of a command with their defaults and an example.
Example: flakeship run . --boot all

Exit codes:
${indent(table(Object.entries(exitMeanings).map(([reason, meaning]) => [String(exitCodes[reason as keyof typeof exitCodes]), meaning])))}
`
}

/** `flakeship COMMAND --help`. */
export function helpFor(name: string, { description, inputs }: Action): string {
  const options = [...optionsOf(inputs)]
  const words = options
    .filter(([, input]) => input.positional)
    .map(([option, input]) => `[${option.toUpperCase()}${input.many ? '…' : ''}]`)
  const rows = options.map(([option, input]) => [
    dashed(option, input),
    `${input.describe}${input.fallback === '' ? '' : ` (default: ${input.fallback})`}`,
  ])
  return `${description.describe}

Usage: flakeship ${[name, ...words].join(' ')} [OPTIONS]

Options:
${indent(table([...rows, ...Object.entries(common).map(([option, meaning]) => [`--${option}`, meaning])]))}

Example: ${description.example}
`
}

/** `--out DIR`, `--targets GLOB…`, `--impure`; a flag that is on by default shows how to turn it off. */
function dashed(option: string, { placeholder, many, fallback }: Input<unknown>): string {
  if (placeholder === undefined) return fallback === 'true' ? `--[no-]${option}` : `--${option}`
  return `--${option} ${placeholder}${many ? '…' : ''}`
}

function indent(lines: readonly string[]): string {
  return lines.map((line) => `  ${line}`).join('\n')
}
