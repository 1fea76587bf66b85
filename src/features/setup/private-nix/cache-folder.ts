import { join } from 'node:path'
import { MachineError } from '../../../lib/errors.ts'

/** Everything that Flakeship keeps on this machine is below one folder; removing it leaves no trace. */
export interface CacheFolder {
  root: string
  /** Our processes see it as `/nix`. */
  nix: string
  /** Downloads: packages and release tarballs. */
  downloads: string
  /** Where the private root is mounted, only in our namespace. */
  mountPoint: string
}

/** Where the command line keeps its private Nix; a MachineError if no variable names a place. */
export function cacheFolder(environment: Readonly<Record<string, string | undefined>>): CacheFolder {
  const base = environment.XDG_CACHE_HOME || (environment.HOME && join(environment.HOME, '.cache'))
  const root = environment.FLAKESHIP_CACHE || (base && join(base, 'flakeship'))
  if (!root) throw new MachineError('no folder for the cache: set HOME, XDG_CACHE_HOME or FLAKESHIP_CACHE')
  return {
    root,
    nix: join(root, 'nix'),
    downloads: join(root, 'downloads'),
    mountPoint: join(root, 'root'),
  }
}
