import type { Settings } from '../settings/pass-settings.ts'
import type { NixRequest } from '../system-nix/choose-nix.ts'

/** The needs of the job; unknown ones are absent. */
export interface Need {
  /** Systems that it builds for, besides the machine's own. */
  systems: readonly string[]
  /** System features that its derivations require. */
  features: readonly string[]
  bytes?: number
  memory?: number
  cores?: number
  /** What is booted here. */
  boots: Boots
  kvm: 'auto' | 'off'
  /** Builds get a range of user ids, which containers in them need. */
  uidRange: boolean
  /** What to install if there is no Nix. */
  nix: NixRequest
  /** The user's settings for nix.conf. */
  settings: Settings
  /** The public key whose signature Nix must check on cached paths; without one it checks none. */
  cacheKey?: string
  /** Hosts that fetchers authenticate to, and the mark of all private inputs; absent if there are none. */
  credentials?: { hosts: readonly string[]; mark: string }
}

export interface Boots {
  vm: boolean
  iso: boolean
  /** Cards for boards with another processor. */
  card: boolean
  /** Systems from the network, which `iso` holds for too. */
  network: boolean
  /** What boots by UEFI on aarch64. */
  arm: boolean
  /** Systems for aarch64 from the network, which `arm` holds for too. */
  armNetwork: boolean
}
