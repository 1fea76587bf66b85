import { readFile } from 'node:fs/promises'
import coerce from 'semver/functions/coerce.js'
import lt from 'semver/functions/lt.js'
import { exists } from '../../../system/files.ts'

/** What decides whether a build can have a range of users (research: images §3.3). */
export interface UidRangeFacts {
  version: string
  /** Builds run under a root Nix: its daemon, or root itself. */
  isRoot: boolean
  /** The text of `/proc/self/mounts`. */
  mounts: string
  /** Whether `/dev/net` exists. */
  hasTun: boolean
}

export type UidRange =
  /** Lines for nix.conf, by name. */
  { isPossible: true; settings: Readonly<Record<string, string>> } | { isPossible: false; why: string }

/** Experimental in Nix since this version, under the same names. */
const since = '2.12.0'

/** The settings to run NixOS tests as containers (systemd-nspawn): no KVM, but root and 65,536 users inside. */
export function uidRange({ version, isRoot, mounts, hasTun }: UidRangeFacts): UidRange {
  if (lt(coerce(version) ?? '0.0.0', since))
    return no(`Nix ${version} has no ranges of users; ${since.replace(/\.0$/, '')} is the first that has`)
  if (!isRoot) return no('a range of users needs a Nix that runs as root')
  const groups = cgroup2(mounts)
  if (!groups) return no('a range of users needs control groups of version 2, and none are mounted')
  if (!groups.isWritable)
    return no(`a range of users needs control groups that can be made, and ${groups.at} is read-only`)
  return {
    isPossible: true,
    settings: {
      'extra-experimental-features': 'auto-allocate-uids cgroups',
      'auto-allocate-uids': 'true',
      'extra-system-features': 'uid-range',
      // containers create their own network
      ...(hasTun ? { 'extra-sandbox-paths': '/dev/net' } : {}),
    },
  }
}

/** The same for this machine. */
export async function uidRangeHere(version: string, isRoot: boolean): Promise<UidRange> {
  const [mounts, hasTun] = await Promise.all([readFile('/proc/self/mounts', 'utf8'), exists('/dev/net/tun')])
  return uidRange({ version, isRoot, mounts, hasTun })
}

const no = (why: string): UidRange => ({ isPossible: false, why })

/** Where version 2 is mounted: possibly beside version 1, as `unified`. */
function cgroup2(mounts: string): { at: string; isWritable: boolean } | undefined {
  for (const line of mounts.split('\n')) {
    const [, at = '', type, options = ''] = line.split(' ')
    if (type === 'cgroup2') return { at, isWritable: options.split(',').includes('rw') }
  }
  return undefined
}
