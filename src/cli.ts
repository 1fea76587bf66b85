import { distance } from 'fastest-levenshtein'
import { cancellation } from './host/signals.ts'
import { terminalHost } from './host/terminal.ts'
import { causes, exitCodes, UserError } from './lib/errors.ts'
import { harmless, harmlessJson } from './lib/runner-commands.ts'
import { plain } from './lib/text.ts'
import { main, type PartName, partNames, parts } from './main.ts'
import { killAll } from './system/process.ts'
import { parseArguments } from './terminal/arguments.ts'
import { helpFor, overview } from './terminal/help.ts'
import { titles } from './terminal/titles.ts'
import { version } from './version.ts'

/** The command line: `flakeship COMMAND [OPTIONS]`. Gives the exit code. */
async function command(words: readonly string[]): Promise<number> {
  const [first, ...rest] = words
  if (first === undefined || first === '--help' || first === '-h' || first === 'help') {
    process.stdout.write(overview(partNames.map((name) => ({ name, title: titles[name] }))))
    return first === undefined ? exitCodes.usage : exitCodes.ok
  }
  if (first === '--version' || first === '-V') {
    process.stdout.write(`flakeship ${version}\n`)
    return exitCodes.ok
  }
  const name = partNames.find((part) => part === first)
  if (!name)
    throw new UserError(
      `there is no command ${JSON.stringify(first)}; did you mean ${nearest(first)}? flakeship --help lists them`,
    )
  return runPart(name, rest)
}

async function runPart(name: PartName, words: readonly string[]): Promise<number> {
  const { default: part } = await parts[name]()
  const { values, help, json, verbose } = parseArguments(words, part.inputs)
  if (help) {
    process.stdout.write(helpFor(name, part))
    return exitCodes.ok
  }
  if (part.needsNix) {
    const { withNix } = await import('./terminal/with-nix.ts')
    const elsewhere = await withNix({
      environment: process.env,
      stderr: process.stderr,
      words: [name, ...words],
    })
    if (elsewhere !== undefined) return elsewhere
  }
  const last = () => {
    host.log.status('')
    killAll()
  }
  const signal = cancellation(last, (text) => host.log.info(text))
  const host = terminalHost({ values, environment: process.env, signal, stderr: process.stderr, verbose })
  const ended = await main(name, host)
  host.log.status('')
  const safe = process.env.GITHUB_ACTIONS ? harmless : plain // the command may be a `run` step
  await write(
    json ? `${harmlessJson(ended.json)}\n` : ended.summary.map((line) => `${safe(line)}\n`).join(''),
  )
  return ended.exitCode
}

function nearest(word: string): string {
  return [...partNames].sort((a, b) => distance(word, a) - distance(word, b))[0] ?? 'run'
}

function write(text: string): Promise<void> {
  return new Promise((resolve) => process.stdout.write(text, () => resolve()))
}

try {
  process.stdout.on('error', () => {}) // a closed pipe (`| head`) is not an error of ours
  process.exitCode = await command(process.argv.slice(2))
} catch (error) {
  process.stderr.write(`error: ${error instanceof Error ? error.message : String(error)}\n`)
  for (const cause of causes(error)) process.stderr.write(`  because: ${cause}\n`)
  process.exitCode = error instanceof UserError ? exitCodes[error.reason] : exitCodes.bug
}
killAll()
process.exit()
