import type { Firmware, Medium } from '../../../documents/evidence.ts'
import type { Starts } from '../../../documents/image.ts'
import type { Running } from '../../../system/process.ts'
import type { Accelerator } from '../../../system/qemu/kvm.ts'
import type { Wires } from '../../../system/qemu/qemu.ts'
import type { QemuTools } from '../../../system/qemu/qemu-tools.ts'
import type { Ears } from '../adapt/ears.ts'
import type { Forward, GivenForward } from '../adapt/forwards.ts'
import type { DiskFormat } from './disk-file.ts'
import type { Place } from './guest-folder.ts'

/** One boot of one image. */
export interface Job {
  /** The id of the target. */
  target: string
  /** Its derivation: a boot of another one says nothing of it. */
  drvPath?: string
  firmware: Firmware
  /** Of an ISO: as what its machine gets it, and by what it should start, where its host says. */
  medium?: Medium
  starts?: Starts
  /** Of a disk: the format of its file once it is unpacked. */
  format?: DiskFormat
  /** The `run-*-vm` script, or the image. */
  file: string
}

/** Nothing of the image is meant to be started in this way: it is no failure of the image. */
export class NotDue extends Error {}

/** What the person decided about guests; the fields of BootOptions that reach a single guest. */
export interface GuestOptions {
  memory?: number
  cpus?: number
  openNetwork: boolean
  tools: QemuTools
}

/** What a guest is started with. */
export interface Start {
  job: Job
  place: Place
  wires: Wires
  env: Record<string, string>
  /** The person's forwards. */
  forward: readonly GivenForward[]
  /** The most that one guest may have. */
  most: { memoryMiB: number; cpus: number }
  /** Finds it and starts the time of the guest. */
  accelerator(qemu: string): Promise<Accelerator>
  /** The devices that a QEMU has. */
  devices(qemu: string): Promise<ReadonlySet<string>>
  /** Starts the time of a script that has no QEMU. */
  startTime(): void
  /** Fires when there is no more time or no more wish for it. */
  over: AbortSignal
}

/** A guest that runs, and what it was given. */
export interface Guest {
  running: Running
  /** The end of what it wrote to its standard output and its standard error. */
  words(): string
  /** Undefined where its script has no QEMU. */
  accelerator: Accelerator | undefined
  /** Undefined while its script has not called QEMU. */
  machine: { memoryMiB: number; cpus: number } | undefined
  replaced: string[]
  /** Hardware of ours that the guest can be heard by, and what cannot be heard of it. */
  added: Ears['added']
  deaf: Ears['deaf']
  /** Ports of this machine that lead into it, as QEMU was asked for them. */
  forwards: readonly Forward[]
}
