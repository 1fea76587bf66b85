import { findNix } from '../features/setup/found-nix/find-nix.ts'
import { answers } from '../features/setup/nix-release/reachable.ts'
import { cacheFolder } from '../features/setup/private-nix/cache-folder.ts'
import { privateEnvironment, rootOf } from '../features/setup/private-nix/inside.ts'
import { announceEmulated } from '../features/setup/private-nix/machine-conf.ts'
import { preparePrivateNix } from '../features/setup/private-nix/private-nix.ts'
import { terminalHost } from '../host/terminal.ts'
import { toolEnvironment } from '../system/environment.ts'
import { exec } from '../system/exec.ts'
import { acceptSignals, runInForeground } from '../system/foreground.ts'
import { nixSystem } from '../system/machine.ts'
import { privateRootCommand } from '../system/namespaces/private-root.ts'

interface Call {
  environment: Readonly<Record<string, string | undefined>>
  stderr: NodeJS.WriteStream
  /** The arguments of this command line. */
  words: readonly string[]
}

/** Set in the inner process; prevents entering the private root twice. */
const marker = 'FLAKESHIP_INSIDE'

/**
 * Runs the command where there is a Nix. Undefined on a machine that has one: continue here. Elsewhere the same command
 * runs again in a private root with our own Nix, and this is its exit code.
 */
export async function withNix({ environment, stderr, words }: Call): Promise<number | undefined> {
  if (environment[marker]) {
    acceptSignals()
    return undefined
  }
  const env = toolEnvironment(environment)
  if (await findNix(exec, env)) return undefined
  const cache = cacheFolder(environment)
  const { log } = terminalHost({
    values: new Map(),
    environment,
    signal: new AbortController().signal,
    stderr,
    verbose: false,
  })
  const { nix } = await preparePrivateNix({ exec, env, log, cache })
  await announceEmulated(cache, nixSystem(process.arch, process.platform))
  const network = (await answers('https://cache.nixos.org/nix-cache-info')) ? 'online' : 'offline'
  if (network === 'offline') log.info('cache.nixos.org does not answer: everything that is not here is built')
  const command = [process.execPath, ...process.execArgv, process.argv[1] ?? '', ...words]
  return runInForeground(privateRootCommand(rootOf(cache), command), {
    ...privateEnvironment(env, cache, nix, network),
    ...(environment.NIX_CONFIG ? { NIX_CONFIG: environment.NIX_CONFIG } : {}),
    [marker]: '1',
  })
}
