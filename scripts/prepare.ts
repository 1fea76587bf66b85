import { answers } from '../src/features/setup/nix-release/reachable.ts'
import { cacheFolder } from '../src/features/setup/private-nix/cache-folder.ts'
import { privateEnvironment, rootOf } from '../src/features/setup/private-nix/inside.ts'
import { announceEmulated } from '../src/features/setup/private-nix/machine-conf.ts'
import { type Extras, preparePrivateNix } from '../src/features/setup/private-nix/private-nix.ts'
import { terminalHost } from '../src/host/terminal.ts'
import { toolEnvironment } from '../src/system/environment.ts'
import { exec } from '../src/system/exec.ts'
import { runInForeground } from '../src/system/foreground.ts'
import { nixSystem } from '../src/system/machine.ts'
import { privateRootCommand } from '../src/system/namespaces/private-root.ts'

export interface Prepared {
  /** The store path of Nix. */
  nix: string
  /** Store paths of the extras, by the name of their set. */
  extra: Readonly<Record<string, string>>
  /** The folder of the release tarballs made in the process. */
  downloads: string
  /** Runs a command that sees our private Nix as `/nix`; returns its exit code. */
  inside(command: readonly string[], environment?: Readonly<Record<string, string>>): Promise<number>
}

/** The private Nix of `flakeship run`, with the extras for the example or the tests. */
export async function prepare(extras: Extras): Promise<Prepared> {
  const env = toolEnvironment(process.env)
  const cache = cacheFolder(process.env)
  const { log } = terminalHost({
    values: new Map(),
    environment: process.env,
    signal: new AbortController().signal,
    stderr: process.stderr,
    verbose: false,
  })
  const { nix, extra } = await preparePrivateNix({ exec, env, log, cache }, extras)
  await announceEmulated(cache, nixSystem(process.arch, process.platform))
  const network = (await answers('https://cache.nixos.org/nix-cache-info')) ? 'online' : 'offline'
  return {
    nix,
    extra,
    downloads: cache.downloads,
    inside: (command, environment = {}) =>
      runInForeground(privateRootCommand(rootOf(cache), command), {
        ...privateEnvironment(env, cache, nix, network),
        FLAKESHIP_INSIDE: '1',
        FLAKESHIP_CACHE: cache.root,
        ...environment,
      }),
  }
}
