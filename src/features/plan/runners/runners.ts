import { isDeepStrictEqual } from 'node:util'
import picomatch from 'picomatch'
import type { Shard } from '../../../documents/shards.ts'

/** What `runs-on` takes: labels that a runner must all have, or a group of runners. */
export type RunsOn = Shard['runner']

/** A kind of machine that a job can request. */
export interface Runner {
  /** Its own system. */
  system: string
  labels: RunsOn
  /** All systems that it builds without emulation. */
  native: readonly string[]
  /** Systems that it emulates even if nothing in the same work needs its own system. */
  emulates: readonly string[]
  /** System features; undefined for a machine of the user, of which we know nothing. */
  features: readonly string[] | undefined
  /** Disk space in bytes for outputs and their dependencies; undefined if unknown. */
  disk?: number
  /** A glob over names of targets: it is dedicated to these, and they use no other. */
  only?: string
}

/** Whether two are the same kind of machine, for whatever targets: their work may share a job. */
export const sameMachine = ({ only: _, ...one }: Runner, { only: __, ...other }: Runner): boolean =>
  isDeepStrictEqual(one, other)

/** The machines for a target: those that the user named for it, else the general ones. */
export function runnersFor(names: readonly string[], runners: readonly Runner[]): readonly Runner[] {
  const first = runners.find(({ only }) => only !== undefined && names.some(matcher(only)))?.only
  return runners.filter(({ only }) => only === first)
}

/** Whether a name is one that a glob of the user means. */
export function matcher(glob: string): (name: string) => boolean {
  const matches = picomatch(glob, { dot: true, nonegate: true })
  return (name) => matches(name)
}

/** The name of a kind of machine in the history, which takes no blanks and the like: groups have them. */
export const machineName = (labels: RunsOn): string =>
  (isGroup(labels) ? [labels.group, ...(labels.labels ?? [])] : labels)
    .join(',')
    .replace(/[^0-9A-Za-z+\-._,]/g, '_')
    .slice(0, 211)

const isGroup = (labels: RunsOn): labels is Exclude<RunsOn, string[]> => !Array.isArray(labels)

/** The only kind of machine that emulates others. */
export const emulator = 'x86_64-linux'

/** The requirements of one derivation for its machine. */
export interface Demand {
  system: string
  features: readonly string[]
}

/** A machine for some work, with the systems that it must emulate. */
export interface Choice {
  runner: Runner
  emulated: string[]
}

/** The machine that can do all of it, with as little emulation as possible; undefined if there is none. */
export function chooseRunner(demands: readonly Demand[], runners: readonly Runner[]): Choice | undefined {
  const systems = [...new Set(demands.map(({ system }) => system))].filter((system) => system !== 'builtin')
  const choices = runners.flatMap((runner) => {
    const emulated = systems.filter((system) => !runner.native.includes(system)).sort()
    const hasAll = demands.every(({ system, features }) =>
      features.every(
        (feature) => hasFeature(runner, feature) && !(feature === 'kvm' && emulated.includes(system)),
      ),
    )
    return hasAll && emulated.every((system) => canEmulate(runner, system, systems))
      ? [{ runner, emulated }]
      : []
  })
  return choices.sort((a, b) => a.emulated.length - b.emulated.length)[0] // a stable sort: the first runner of equals
}

const hasFeature = ({ features }: Runner, feature: string): boolean => features?.includes(feature) ?? true

/** Requested, or implied by work that needs the machine itself too: an image for ARM with helpers for x86_64. */
function canEmulate(runner: Runner, system: string, all: readonly string[]): boolean {
  if (runner.emulates.includes(system)) return true
  const isMixed = all.some((one) => runner.native.includes(one)) || all.length > 1
  return runner.system === emulator && system.endsWith('-linux') && isMixed
}

/** Why no machine can build something, and what to do about it. */
export function whyNoRunner(name: string, demands: readonly Demand[], runners: readonly Runner[]): string {
  for (const demand of demands) {
    if (chooseRunner([demand], runners) !== undefined) continue
    const { system, features } = demand
    if (chooseRunner([{ system, features: [] }], runners) === undefined)
      return `${name} needs system ${system}; name a runner for it (runners: ${system}=LABEL) or emulate it`
    const feature = features.find((one) => chooseRunner([{ system, features: [one] }], runners) === undefined)
    return `${name} needs system feature ${feature ?? features.join(' and ')} on ${system}; name a runner that has it (runners: ${system}=LABEL)`
  }
  const systems = [...new Set(demands.map(({ system }) => system))].sort().join(' and ')
  return `${name} needs ${systems} on one machine; name a runner that can build for all of them`
}
