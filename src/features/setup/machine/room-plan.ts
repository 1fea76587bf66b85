import { bytes, count } from '../../../lib/text.ts'
import type { BigFolder } from './big-folders.ts'

/** The requested amounts, in bytes and cores; absent ones do not matter. */
export interface Demand {
  memory?: number
  cores?: number
}

/** Why this machine is too small, with both numbers; undefined if it is not. */
export function tooSmall(demand: Demand, machine: { memory: number; cores: number }): string | undefined {
  const { memory = 0, cores = 0 } = demand
  const lacks = [
    ...(memory > machine.memory
      ? [`${bytes(memory)} of memory, and this machine has ${bytes(machine.memory)}`]
      : []),
    ...(cores > machine.cores ? [`${count(cores, 'core')}, and this machine has ${machine.cores}`] : []),
  ]
  return lacks.length === 0 ? undefined : `this job needs ${lacks.join('; and ')}: choose a larger runner`
}

/** The state of the machine. */
export interface Found {
  /** Free bytes where the store is or will be. */
  free: number
  /** Nothing is installed in `/nix`, so that it can still be moved. */
  storeIsNew: boolean
  /** GitHub's own image: nothing on it belongs to a user, and it is discarded after the job. */
  isHosted: boolean
  /** Folders on other devices that could hold the store. */
  others: readonly { path: string; free: number }[]
  /** Listed folders that exist, can be removed, and are on the device of the store. */
  folders: readonly BigFolder[]
}

export type RoomPlan =
  | { kind: 'enough' }
  | { kind: 'elsewhere'; path: string; free: number }
  /** Until there is enough space, in this order. */
  | { kind: 'remove'; folders: readonly BigFolder[] }
  | { kind: 'too-little'; why: string }

/** The cheapest way to get so many bytes for the store. */
export function planRoom(need: number, found: Found): RoomPlan {
  if (found.free >= need) return { kind: 'enough' }
  if (!found.isHosted)
    return { kind: 'too-little', why: 'only on the images that GitHub hosts is anything moved or removed' }
  const [largest] = found.others.toSorted((a, b) => b.free - a.free)
  if (found.storeIsNew && largest && largest.free >= need)
    return { kind: 'elsewhere', path: largest.path, free: largest.free }
  if (found.folders.length === 0)
    return { kind: 'too-little', why: 'nothing that may be removed is there any more' }
  return { kind: 'remove', folders: found.folders.toSorted((a, b) => b.bytes - a.bytes) }
}
