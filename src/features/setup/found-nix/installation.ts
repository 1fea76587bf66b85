import { constants } from 'node:fs/promises'
import { MachineError } from '../../../lib/errors.ts'
import type { NixProgram } from '../../../nix/command.ts'
import type { Exec } from '../../../system/exec.ts'
import { exists } from '../../../system/files.ts'
import { type DaemonState, daemonState } from './daemon.ts'
import { findNix } from './find-nix.ts'
import { readRecord } from './installed.ts'

export type InstallationKind = 'Determinate Nix' | 'Lix' | 'NixOS' | 'by Flakeship' | 'daemon' | 'single-user'

/** A Nix installed on this machine. */
export interface Installation {
  kind: InstallationKind
  nix: NixProgram
  /** `stopped`: one of ours whose daemon must be restarted. */
  state: 'works' | 'stopped'
}

export interface InstallationFacts {
  nix: NixProgram
  daemon: DaemonState
  /** `/nix/var/nix/db` is writable without a daemon: as root, or as the owner of a single-user store. */
  isStoreOurs: boolean
  isNixOS: boolean
  isByFlakeship: boolean
}

/** The first match is the kind. */
const kinds: readonly (readonly [InstallationKind, (facts: InstallationFacts) => boolean])[] = [
  ['Determinate Nix', ({ nix }) => nix.implementation === 'Determinate Nix'],
  ['Lix', ({ nix, isByFlakeship }) => nix.implementation === 'Lix' && !isByFlakeship],
  ['NixOS', ({ isNixOS }) => isNixOS],
  ['by Flakeship', ({ isByFlakeship }) => isByFlakeship],
  ['daemon', ({ daemon }) => daemon === 'answers'],
  ['single-user', ({ isStoreOurs }) => isStoreOurs],
]

/** Which installation this is and whether it can build; an error if it cannot and we did not install it. */
export function judgeInstallation(facts: InstallationFacts): Installation {
  const { nix, daemon, isStoreOurs, isByFlakeship } = facts
  const kind = kinds.find(([, fits]) => fits(facts))?.[0]
  if (daemon === 'answers' && kind) return { kind, nix, state: 'works' }
  if (isByFlakeship && kind) return { kind, nix, state: 'stopped' }
  if (isStoreOurs && kind) return { kind, nix, state: 'works' }
  throw new MachineError(
    daemon === 'silent'
      ? `the Nix daemon of ${nix.program} is dead: nobody answers at its socket; start it (systemctl start nix-daemon), or remove that installation`
      : `${nix.program} is here, but no Nix daemon runs and its store belongs to another user; start nix-daemon, or run as the owner of /nix`,
  )
}

/** Inspects the Nix of this machine. */
export async function findInstallation(
  exec: Exec,
  env: Readonly<Record<string, string>>,
): Promise<Installation | undefined> {
  const nix = await findNix(exec, env)
  if (!nix) return undefined
  const [daemon, isStoreOurs, isNixOS, record] = await Promise.all([
    daemonState(),
    exists('/nix/var/nix/db', constants.W_OK),
    exists('/etc/NIXOS'),
    readRecord(),
  ])
  return judgeInstallation({ nix, daemon, isStoreOurs, isNixOS, isByFlakeship: record !== undefined })
}
