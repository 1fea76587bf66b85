import { isatty } from 'node:tty'
import { readInputs } from './host/inputs.ts'
import { cancellation } from './host/signals.ts'
import { terminalHost } from './host/terminal.ts'
import { CommandError, causes, exitCodes, MachineError, UserError } from './lib/errors.ts'
import { plain } from './lib/text.ts'
import { harmless, harmlessJson } from './lib/workflow-commands.ts'
import { main, onlyOnGithub, type PartName, partNames, parts, titles } from './main.ts'
import { killAll } from './system/process.ts'
import { parseArguments } from './terminal/arguments.ts'
import { answer, helpFor, program } from './terminal/help.ts'
import { version } from './version.ts'

const commands = partNames.filter((name) => !onlyOnGithub.has(name))

/** The command line: `flakeship COMMAND [OPTIONS]`. Gives the exit code. */
async function command(words: readonly string[]): Promise<number> {
  const [first, second] = words
  const name = partNamed(first)
  if (name) return runPart(name, words.slice(1))
  if (first === 'help' && partNamed(second)) return command([second ?? '', '--help'])
  const titled = commands.map((part) => ({ name: part, title: titles[part] }))
  if (first === 'completion' || first === 'complete') {
    const { completion } = await import('./terminal/completion/completion.ts')
    const load = async (typed: string) => {
      const part = partNamed(typed)
      return part && (await parts[part]()).default
    }
    await write(await completion({ words, titles: titled, load }))
    return exitCodes.ok
  }
  process.stdout.write(answer(first === 'help' ? ['--help'] : words, program(titled, version), version))
  return first === undefined ? exitCodes.usage : exitCodes.ok
}

const partNamed = (word: string | undefined) => commands.find((part) => part === word)

async function runPart(name: PartName, words: readonly string[]): Promise<number> {
  const { default: part } = await parts[name]()
  const { values, help, json, verbose } = parseArguments(words, part)
  if (help) {
    process.stdout.write(helpFor(name, part))
    return exitCodes.ok
  }
  requireFolder()
  // before a Nix is brought, which may take a minute
  readInputs(part.inputs, { input: (option) => values.get(option) ?? '', secret: () => {} })
  const { noNixWith } = part.description
  if (part.needsNix && !(noNixWith && values.get(noNixWith))) {
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

/** A reader that went away (`| head`, a closed terminal) is no fault; a disk that is full is one of the machine. */
function write(text: string): Promise<void> {
  return new Promise((resolve, reject) =>
    process.stdout.write(text, (error) => {
      const code = (error as NodeJS.ErrnoException | null | undefined)?.code
      if (!error || code === 'EPIPE' || (code === 'EIO' && hasTerminal)) resolve()
      else
        reject(
          new MachineError(`cannot write to standard output (${code}); make room and run again`, {
            cause: error,
          }),
        )
    }),
  )
}

/** What was wrong before or outside of a part: one line and its causes, and for programs one JSON document. */
async function refuse(error: unknown, words: readonly string[]): Promise<number> {
  const message = error instanceof Error ? error.message : String(error)
  process.stderr.write(`error: ${plain(message)}\n`)
  for (const cause of causes(error)) process.stderr.write(`  because: ${cause}\n`)
  if (words.includes('--json')) await write(`${harmlessJson({ error: message })}\n`).catch(() => {})
  if (error instanceof UserError) return exitCodes[error.reason]
  return error instanceof CommandError ? exitCodes.machine : exitCodes.bug
}

function requireFolder(): void {
  try {
    process.cwd()
  } catch (cause) {
    throw new UserError('the folder that you are in was removed; change to another one', { cause })
  }
}

// a stream that nobody reads any more is told to whoever writes, and must not end us in the middle
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
const hasTerminal = [0, 1, 2].some(isatty)
const words = process.argv.slice(2)
process.exitCode = await command(words).catch((error) => refuse(error, words))
killAll()
if (process.exitCode === exitCodes.hungUp && hasTerminal) {
  // Node aborts where it cannot reset a terminal that is gone
  process.removeAllListeners('SIGHUP')
  process.kill(process.pid, 'SIGHUP')
}
process.exit()
