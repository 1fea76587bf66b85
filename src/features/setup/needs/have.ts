import type { NixProgram } from '../../../nix/command.ts'
import type { Privilege } from '../../../system/privilege.ts'
import type { Installation } from '../found-nix/installation.ts'
import type { Effective } from '../settings/pass-settings.ts'

/** What this machine has. */
export interface Have {
  /** As Nix names it: `x86_64-linux`. */
  system: string
  nix?: NixProgram
  /** The same, with what is known of how it was installed. */
  installation?: Installation
  /** What that says of its settings. */
  settings?: Effective
  /** Whether a build has shown in this job what its sandbox keeps from builds. */
  sandboxTried: boolean
  /** GitHub's own machine, which is thrown away after the job. */
  isHosted: boolean
  privilege: Privilege
  /** It installs packages with apt. */
  apt: boolean
  /** QEMU for PCs, and UEFI firmware for it. */
  qemu: boolean
  firmware: boolean
  /** QEMU for ARM boards, and U-Boot for it. */
  board: boolean
  /** Absent where there is no /dev/kvm. */
  kvm?: { mode: number; gid: number }
  /** Whether a guest ran with KVM; absent where none was tried. */
  kvmWorks?: boolean
  /** Systems whose programs the kernel gives to an emulator. */
  emulates: readonly string[]
  /** Bytes that are free where /nix is or will be. */
  freeBytes: number
  /** Bytes, and processors. */
  memory: number
  cores: number
  /** The mark of the private inputs that an earlier setup of this job has put in place. */
  credentials?: string
}
