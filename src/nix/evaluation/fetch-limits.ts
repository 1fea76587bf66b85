import { exec } from '../../system/exec.ts'

/** Seconds for a connection, and for each silence of a server while a source is fetched. */
const patience = { connection: 15, silence: 30 }

/** By default Nix waits five minutes for a server that accepts a connection and stays silent, five times in a row. */
export const fetchLimits: readonly string[] = [
  ['connect-timeout', String(patience.connection)],
  ['stalled-download-timeout', String(patience.silence)],
  ['download-attempts', '3'],
].flatMap(([name = '', value = '']) => ['--option', name, value])

type Environment = Readonly<Record<string, string>>

const known = new WeakMap<Environment, Promise<Record<string, string>>>()

/** Variables for a git that gives up a silent server; by default it waits forever. */
export function impatientGit(env: Environment): Promise<Record<string, string>> {
  const found = known.get(env) ?? limitsOfGit(env)
  known.set(env, found)
  return found
}

async function limitsOfGit(env: Environment): Promise<Record<string, string>> {
  const http = { GIT_HTTP_LOW_SPEED_LIMIT: '1', GIT_HTTP_LOW_SPEED_TIME: String(patience.silence) }
  // an environment variable would override the user's own setting
  const { code } = await exec('git', ['config', '--get', 'core.sshCommand'], { env }).catch(() => ({
    code: 0,
  }))
  return code === 0 ? http : { ...http, GIT_SSH_COMMAND: `ssh -oConnectTimeout=${patience.connection}` }
}
