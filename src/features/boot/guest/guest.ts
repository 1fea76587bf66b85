import type { Firmware, Medium } from '../../../documents/evidence.ts'
import type { Starts } from '../../../documents/image.ts'
import type { TargetResult } from '../../../documents/result.ts'
import type { Running } from '../../../system/process.ts'
import type { Accelerator } from '../../../system/qemu/kvm.ts'
import type { Wires } from '../../../system/qemu/qemu.ts'
import type { QemuTools } from '../../../system/qemu/qemu-tools.ts'
import type { Ears } from '../adapt/ears.ts'
import type { Forward, GivenForward } from '../adapt/forwards.ts'
import type { DiskFormat } from './disk-image/disk-file.ts'
import type { Place } from './guest-folder.ts'

/** How an image is attached to its own machine: not from the network. */
export type Attached = Exclude<Medium, 'network'>

/** The kind of machine that an image is for. */
export type Machine = 'pc' | 'arm'

/** One boot of one image. */
export interface Job<From extends Medium = Medium> {
  /** The id of the target. */
  target: string
  /** Its derivation: the boot of another one proves nothing about it. */
  drvPath?: string
  firmware: Firmware
  /** For an image; default: a PC. */
  machine?: Machine
  /** For an ISO: the medium, and the boot methods that its host configures, if known. */
  medium?: From
  starts?: Starts
  /** For a disk: the format of its file once decompressed. */
  format?: DiskFormat
  /** The `run-*-vm` script, or the image. */
  file: string
  /** For a boot from the network: the script and the files that it names. */
  served?: NonNullable<TargetResult['netboot']>
}

/** What is wrong with an image is certain before its machine starts; the message is the reason. */
export class CannotBoot extends Error {}

/** The image is not meant to boot in this way: not a failure of the image. */
export class NotDue extends Error {}

/** This machine lacks what only this way to boot needs: not a failure of the image. */
export class NotHere extends Error {}

/** The user's choices about guests; the fields of BootOptions that reach a single guest. */
export interface GuestOptions {
  memory?: number
  cpus?: number
  openNetwork: boolean
  tools: QemuTools
}

/** The environment that a guest starts in. */
export interface Start<From extends Medium = Medium> {
  job: Job<From>
  place: Place
  wires: Wires
  env: Record<string, string>
  /** The user's forwards. */
  forward: readonly GivenForward[]
  /** The limits for one guest. */
  most: { memoryMiB: number; cpus: number }
  /** Determines it and starts the guest's clock. */
  accelerator(qemu: string): Promise<Accelerator>
  /** The devices of a QEMU. */
  devices(qemu: string): Promise<ReadonlySet<string>>
  /** Starts the clock of a script without QEMU. */
  startTime(): void
  /** Fires at the time-out, or when the user stops us. */
  over: AbortSignal
}

/** A running guest, and what it was given. */
export interface Guest {
  running: Running
  /** The tail of its standard output and standard error. */
  words(): string
  /** Undefined if its script has no QEMU. */
  accelerator: Accelerator | undefined
  /** Undefined until its script has called QEMU. */
  machine: { memoryMiB: number; cpus: number } | undefined
  replaced: string[]
  /** Hardware that we added to hear the guest, and what cannot be heard. */
  added: Ears['added']
  deaf: Ears['deaf']
  /** Host ports forwarded into it, as requested from QEMU. */
  forwards: readonly Forward[]
}
