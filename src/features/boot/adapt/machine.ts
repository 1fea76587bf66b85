import type { Option } from './command-line.ts'
import type { GivenForward } from './forwards.ts'

/** The resources of this machine for one guest, and the user's choices. */
export interface GuestResources {
  accelerator: 'kvm' | 'tcg'
  /** The limit for a guest, in MiB. */
  memoryMiB: number
  cpus: number
  /** The user's wish; it overrides the image's. */
  wish: { memoryMiB?: number; cpus?: number }
  openNetwork: boolean
  /** The user's forwards, reachable from this machine only. */
  forward: readonly GivenForward[]
  /** The devices of this QEMU (`-device help`). */
  devices: ReadonlySet<string>
  /** The kernel's name of the first serial port: `ttyS0`, `ttyAMA0`. */
  serial: string
}

/** The state of a command line while rules change it. */
export interface Draft {
  readonly machine: GuestResources
  /** The whole original line. */
  readonly asked: readonly Option[]
  /** Adds a sentence about something that the image asked for and does not get. */
  say(sentence: string): void
}

/** Returns the replacement of one option; undefined leaves it unchanged. */
export type Change = (value: string, draft: Draft) => readonly Option[] | undefined
export type Changes = Readonly<Record<string, Change>>

/** Adds whatever the whole line still lacks. */
export type Finish = (options: readonly Option[], draft: Draft) => readonly Option[]

export const drop: Change = () => []
