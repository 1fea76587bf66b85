import { MachineError } from '../../../lib/errors.ts'
import { proxies } from '../../../system/environment.ts'
import { type Conversation, converse } from '../../../system/line-dialog.ts'
import { whyOnMachine } from '../nix-release/machine-reasons.ts'

/** The daemon downloads from substituters, through the machine's proxies; it gets no other variables of ours. */
function daemonEnvironment(env: Readonly<Record<string, string>>): Record<string, string> {
  const names = ['PATH', 'LANG', 'NIX_SSL_CERT_FILE', 'SSL_CERT_FILE', ...proxies]
  return Object.fromEntries(names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])))
}

/** Runs one of our scripts as root. */
export function rootHelper(
  root: readonly string[],
  [script = '', ...args]: readonly string[],
  env: Readonly<Record<string, string>>,
): Conversation {
  const passed = daemonEnvironment(env)
  const kept = proxies.filter((name) => passed[name] !== undefined)
  const words = root.flatMap((word) =>
    // sudo clears the environment; values never go on a command line, where everybody could read them
    word === '--' && kept.length > 0 ? [`--preserve-env=${kept.join(',')}`, word] : [word],
  )
  return converse([...words, 'sh', '-euc', script, 'flakeship', ...args], passed)
}

/** The rest of the next line after the expected word. */
export async function expectLine(helper: Conversation, word: string): Promise<string> {
  const said = await helper.line()
  if (said?.split(' ')[0] === word) return said.slice(word.length + 1)
  helper.end()
  throw cannotInstall((await helper.ended).stderr)
}

export function cannotInstall(stderr: string): MachineError {
  return new MachineError(`Nix cannot be installed here: ${whyOnMachine(stderr)}`, { cause: stderr })
}
