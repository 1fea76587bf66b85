import type { User } from '../../system/run-as-user.ts'
import type { Media, Mode } from './boots.ts'
import type { GuestOptions } from './guest/guest.ts'
import type { Keep } from './keep/keep-guest.ts'

export interface BootOptions extends GuestOptions {
  mode: Mode
  /** As what ISOs are given to their machines; default: as CDs. */
  media?: Media
  /** The person's forwards, `HOSTPORT:GUESTPORT` each. */
  forward: readonly string[]
  /** The output folder, absolute. */
  out: string
  /** Seconds until a boot is undecided; default: 180 with KVM, 900 without. */
  timeout?: number
  /** A regular expression of the person's that means booted. */
  success?: string
  /** Run over SSH once a guest has booted. */
  command?: { user: string; command: string; key?: string; port?: number }
  accelerator: 'auto' | 'kvm' | 'tcg'
  concurrency: number
  /** Leave the machine running on this terminal once it was judged. */
  keep?: Keep
  signal: AbortSignal
  /** Who runs code of the flake, where we can become somebody else. */
  user?: User
}
