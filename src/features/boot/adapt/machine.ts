import type { Option } from './command-line.ts'
import type { GivenForward } from './forwards.ts'

/** What this machine gives to one guest, and what the person decided. */
export interface GuestResources {
  accelerator: 'kvm' | 'tcg'
  /** The most that a guest may have, in MiB. */
  memoryMiB: number
  cpus: number
  /** What the person asked for; stands above what the image asks for. */
  wish: { memoryMiB?: number; cpus?: number }
  openNetwork: boolean
  /** Of the person, reachable from this machine only. */
  forward: readonly GivenForward[]
  /** The devices that this QEMU knows (`-device help`). */
  devices: ReadonlySet<string>
  /** How the guest's kernel calls its first serial port: `ttyS0`, `ttyAMA0`. */
  serial: string
}

/** What the rules read and say while they change a command line. */
export interface Draft {
  readonly machine: GuestResources
  /** The whole line as it was asked for. */
  readonly asked: readonly Option[]
  /** One sentence about what the image asked for and does not get. */
  say(sentence: string): void
}

/** Gives what stands in the place of one option; undefined leaves it as it is. */
export type Change = (value: string, draft: Draft) => readonly Option[] | undefined
export type Changes = Readonly<Record<string, Change>>

/** Adds what a whole line still lacks. */
export type Finish = (options: readonly Option[], draft: Draft) => readonly Option[]

export const drop: Change = () => []
