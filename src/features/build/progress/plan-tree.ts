import { type Plan, planGraph } from '../../../documents/plan.ts'
import { below, chainTo, usersOf } from '../../../lib/graph.ts'
import { derivationName } from '../../../nix/derivation/derivation-files.ts'

/** A plan as a tree: every derivation has one parent, one of those that wait for it. */
export interface Outline {
  /** Targets by their names, the others by their derivation's name. */
  nameOf(drvPath: string): string
  /** A shortest path from a root down to the derivation. */
  chainTo(drvPath: string): string[]
  /** Its stable position among the others. */
  position(drvPath: string): number
  /** How many derivations cannot be built before, or without, any of these; not counting themselves. */
  waitingFor(drvPaths: readonly string[]): number
}

export function outline(plan: Plan): Outline {
  const graph = planGraph(plan)
  const ids = new Map(plan.targets.map(({ id, drvPath }) => [drvPath, id]))
  const users = usersOf(graph)
  const waiting = (drvPath: string) => users.get(drvPath) ?? []
  const roots = [...graph.keys()].filter((drvPath) => waiting(drvPath).length === 0)
  const above = below(roots, (drvPath) => graph.get(drvPath) ?? [])
  const counted = new Map<string, number>() // asked for with each picture
  const positions = new Map([...above.keys()].map((drvPath, i) => [drvPath, i]))
  return {
    nameOf: (drvPath) => ids.get(drvPath) ?? derivationName(drvPath),
    chainTo: (drvPath) => chainTo(above, drvPath),
    position: (drvPath) => positions.get(drvPath) ?? positions.size,
    waitingFor: (drvPaths) => {
      const key = drvPaths.join(' ')
      const known = counted.get(key) ?? countAbove(drvPaths, waiting)
      counted.set(key, known)
      return known
    },
  }
}

/** The limit of counting: beyond it the exact number does not matter. */
export const mostWaiting = 10_000

function countAbove(drvPaths: readonly string[], waiting: (drvPath: string) => readonly string[]): number {
  const all = below(drvPaths, waiting, mostWaiting)
  return all.size > mostWaiting ? mostWaiting : all.size - new Set(drvPaths).size
}
