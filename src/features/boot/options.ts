import type { User } from '../../system/run-as-user.ts'
import type { Media, Mode } from './boots.ts'
import type { GuestOptions } from './guest/guest.ts'
import type { Keep } from './keep/keep-guest.ts'

export interface BootOptions extends GuestOptions {
  mode: Mode
  /** How ISOs are attached to their machines; default: as CDs. */
  media?: Media
  /** The user's forwards, `HOSTPORT:GUESTPORT` each. */
  forward: readonly string[]
  /** The output folder, absolute. */
  out: string
  /** Seconds until a boot is undecided; default: 180 with KVM, 900 without. */
  timeout?: number
  /** The user's regular expression for a successful boot. */
  success?: string
  /** Run over SSH after a guest has booted. */
  command?: { user: string; command: string; key?: string; port?: number }
  accelerator: 'auto' | 'kvm' | 'tcg'
  concurrency: number
  /** Leave the machine running on this terminal after its verdict. */
  keep?: Keep
  signal: AbortSignal
  /** The user for the flake's code, if we can switch to another one. */
  user?: User
}
