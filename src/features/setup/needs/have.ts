import type { NixProgram } from '../../../nix/command.ts'
import type { Privilege } from '../../../system/privilege.ts'
import type { Installation } from '../found-nix/installation.ts'
import type { Effective } from '../settings/pass-settings.ts'

/** The state of this machine. */
export interface Have {
  /** As Nix names it: `x86_64-linux`. */
  system: string
  nix?: NixProgram
  /** The same, with how it was installed. */
  installation?: Installation
  /** The effective settings of that Nix. */
  settings?: Effective
  /** Whether a build in this job has verified the sandbox. */
  sandboxTried: boolean
  /** GitHub's own machine, discarded after the job. */
  isHosted: boolean
  privilege: Privilege
  /** Whether it installs packages with apt. */
  apt: boolean
  /** QEMU for PCs, with UEFI firmware. */
  qemu: boolean
  firmware: boolean
  /** QEMU for ARM boards, with U-Boot. */
  board: boolean
  /** The same QEMU, with UEFI firmware. */
  armFirmware: boolean
  /** iPXE as an EFI program. */
  ipxe: boolean
  /** The same for aarch64. */
  armIpxe: boolean
  /** Absent without /dev/kvm. */
  kvm?: { mode: number; gid: number }
  /** Whether a guest ran with KVM; absent without a trial. */
  kvmWorks?: boolean
  /** Systems whose programs the kernel starts in an emulator. */
  emulates: readonly string[]
  /** Free bytes where /nix is or will be. */
  freeBytes: number
  /** Bytes, and processors. */
  memory: number
  cores: number
  /** The mark of the private inputs set up earlier in this job. */
  credentials?: string
}
