import { type Plan, planGraph } from '../../../documents/plan.ts'
import { below, chainTo, usersOf } from '../../../lib/graph.ts'
import { derivationName } from '../../../nix/derivation/derivation-files.ts'

/** A plan as it is drawn: every derivation has one place, below one of those that wait for it. */
export interface Outline {
  /** Targets by their names, the others by that of their derivation. */
  nameOf(drvPath: string): string
  /** From what nothing waits for down to the derivation, on a shortest way. */
  chainTo(drvPath: string): string[]
  /** Where it stands among the others, always the same. */
  position(drvPath: string): number
  /** How many derivations cannot be built before, or without, any of these; themselves not counted. */
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

/** As far as is counted: more are as good as all. */
export const mostWaiting = 10_000

function countAbove(drvPaths: readonly string[], waiting: (drvPath: string) => readonly string[]): number {
  const all = below(drvPaths, waiting, mostWaiting)
  return all.size > mostWaiting ? mostWaiting : all.size - new Set(drvPaths).size
}
