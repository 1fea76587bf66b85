import { CommandError, MachineError } from '../../../lib/errors.ts'
import { toolEnvironment } from '../../../system/environment.ts'
import { gather } from '../../../system/exec.ts'
import { start } from '../../../system/process.ts'
import { resolveProgram } from '../../../system/programs.ts'
import { type ClientName, clients } from './commands.ts'

interface ClientJob {
  client: ClientName
  /** The client's name of the cache. */
  cache: string
  paths: readonly string[]
  environment: Readonly<Record<string, string | undefined>>
  secret(value: string): void
  signal: AbortSignal
}

/** The client's program; reports a missing one before anything is done. */
export function requireClient(client: ClientName, environment: ClientJob['environment']): string {
  const file = resolveProgram(client, toolEnvironment(environment).PATH ?? '')
  if (file.includes('/')) return file
  throw new MachineError(`there is no ${client} on PATH; install it in a step before, Flakeship brings none`)
}

/** Passes the paths to the service's own client, which signs and uploads by its own rules. */
export async function runClient({
  client,
  cache,
  paths,
  environment,
  secret,
  signal,
}: ClientJob): Promise<void> {
  const program = requireClient(client, environment)
  const { args, variables } = clients[client]
  const env = toolEnvironment(environment)
  for (const name of variables) {
    const value = environment[name]
    if (value === undefined) continue
    env[name] = value
    if (/TOKEN$|KEY$/.test(name)) secret(value)
  }
  const words = args(cache)
  const input = paths.map((path) => `${path}\n`).join('')
  const output = await gather(start(program, words, { env, input }), signal)
  if (output.code !== 0) throw new CommandError([client, ...words], output)
}
