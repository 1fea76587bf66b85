import { join } from 'node:path'
import type { Exec } from '../../../system/exec.ts'
import { type PrivateRoot, privateRootCommand } from '../../../system/namespaces/private-root.ts'
import type { CacheFolder } from './cache-folder.ts'

/** Runs commands that see the cache folder as `/nix`. */
export function inside(exec: Exec, cache: CacheFolder): Exec {
  return (program, args, options) => {
    const [first = '', ...rest] = privateRootCommand(rootOf(cache), [program, ...args])
    return exec(first, rest, options)
  }
}

/** The private root in which a command sees the private Nix as `/nix`, as the same user. */
export function rootOf(cache: CacheFolder): PrivateRoot {
  return {
    nix: cache.nix,
    mountPoint: cache.mountPoint,
    uid: process.getuid?.() ?? 0,
    gid: process.getgid?.() ?? 0,
  }
}

/** The environment in the private root: our Nix and QEMU first, and no Nix folder outside the cache. */
export function privateEnvironment(
  env: Readonly<Record<string, string>>,
  cache: CacheFolder,
  nix: string,
  network: 'online' | 'offline' = 'offline',
): Record<string, string> {
  return {
    ...env,
    PATH: [`${nix}/bin`, '/nix/flakeship/qemu/bin', env.PATH].join(':'),
    NIX_CONF_DIR: network === 'online' ? '/nix/etc/nix' : '/nix/etc/nix-offline',
    NIX_REMOTE: 'local',
    XDG_CACHE_HOME: join(cache.root, 'xdg/cache'),
    XDG_STATE_HOME: join(cache.root, 'xdg/state'),
    XDG_DATA_HOME: join(cache.root, 'xdg/data'),
  }
}
