import type { Settings } from '../settings/pass-settings.ts'
import type { NixRequest } from '../system-nix/choose-nix.ts'

/** What the job needs; what nobody knows yet is left out. */
export interface Need {
  /** Systems that it builds for beside the machine's own. */
  systems: readonly string[]
  /** System features that its derivations need. */
  features: readonly string[]
  bytes?: number
  memory?: number
  cores?: number
  /** What is booted here. */
  boots: Boots
  kvm: 'auto' | 'off'
  /** Builds get a range of user ids, as containers in them want. */
  uidRange: boolean
  /** What is installed where there is none. */
  nix: NixRequest
  /** What a person wants to stand in nix.conf. */
  settings: Settings
  /** The public key whose signature Nix is to ask for of what comes from the cache; without one it asks for none. */
  cacheKey?: string
  /** Hosts that fetchers authenticate to, and the mark of all private inputs; absent where there are none. */
  credentials?: { hosts: readonly string[]; mark: string }
}

export interface Boots {
  vm: boolean
  iso: boolean
  /** Cards for boards, of another processor. */
  card: boolean
}
