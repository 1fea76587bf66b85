import type { MissingDerivation, Plan, Shard, Target } from '../../../documents/plan.ts'
import { below, components, graphOf, usersOf, withNeeds } from '../../../lib/graph.ts'
import { emulationFactor, expectation } from './build-estimates.ts'
import { type Piece, packPieces } from './packing.ts'
import { type Choice, chooseRunner, type Runner, whyNoRunner } from './runners.ts'

type Planned = Pick<Plan, 'targets' | 'derivations' | 'fetch'>

export interface ShardOptions {
  runners: readonly Runner[]
  /** Shards at most; a matrix has no more than 256 rows. Every kind of runner that is needed has one all the same. */
  most?: number
  /** Seconds of work below which a job of its own is not worth its start. */
  worthwhile?: number
}

export interface Sharded {
  shards: Shard[]
  /** Why no runner can build a target, by its id. */
  unplaced: ReadonlyMap<string, string>
}

interface Work extends Piece {
  choice: Choice
  features: string[]
  targets: string[]
  bytes: number
}

const mostRows = 256

/**
 * Splits what is missing over jobs so that no derivation is built twice: targets that share missing derivations, directly
 * or not, stay together; only where no machine can do all of it are they split by machine. Targets that need fetching
 * only go to the shard with the least to do, of their own system where there is one. Cached ones, skipped ones and
 * those that no runner can build are in no shard: the job that evaluated writes their results (`partHere`).
 */
export function planShards(plan: Planned, options: ShardOptions): Sharded {
  const { runners, worthwhile = 120, most = mostRows } = options
  const byPath = new Map(plan.derivations.map((one) => [one.drvPath, one]))
  const wanted = plan.targets.filter(({ status }) => status === 'to-build' || status === 'not-here')
  const missing = new Map(
    wanted.flatMap((target) => derivationOf(target, byPath)).map((one) => [one.drvPath, one]),
  )
  const all = [...plan.derivations, ...[...missing.values()].filter(({ drvPath }) => !byPath.has(drvPath))]
  const users = usersOf(graphOf(all))
  const impossible = all.filter((one) => chooseFor([one], runners) === undefined)
  const blocked = below(
    impossible.map(({ drvPath }) => drvPath),
    (drvPath) => users.get(drvPath) ?? [],
  )
  const unplaced = new Map<string, string>()
  const refuse = (target: Target) => {
    const needs = withNeeds(target.drvPath, byPath)
    const demands = needs.length > 0 ? needs : derivationOf(target, byPath)
    const culprit = demands.find((one) => chooseFor([one], runners) === undefined)
    unplaced.set(target.id, whyNoRunner(culprit?.name ?? target.id, culprit ? [culprit] : demands, runners))
  }
  for (const target of wanted) if (blocked.has(target.drvPath)) refuse(target)
  const possible = all.filter(({ drvPath }) => !blocked.has(drvPath))
  const targets = new Map<string, Target[]>()
  for (const target of wanted) targets.set(target.drvPath, [...(targets.get(target.drvPath) ?? []), target])
  const work = components(possible).flatMap((part) => {
    const own = part.flatMap(({ drvPath }) => targets.get(drvPath) ?? [])
    if (own.length === 0) return []
    const choice = chooseFor(part, runners)
    return choice ? [workOf(choice, part, own)] : byMachine(own, byPath, { runners, refuse })
  })
  const few = most < new Set(work.map(({ kind }) => kind)).size ? work.map(lessStrict) : work
  const packed = packPieces(few, { most: Math.min(most, mostRows), worthwhile })
  return { shards: numbered(plan, packed), unplaced }
}

/** Of a target whose derivation Nix does not list as missing, what the target itself says. */
function derivationOf(target: Target, byPath: ReadonlyMap<string, MissingDerivation>): MissingDerivation[] {
  const { drvPath, system, features, id } = target
  return [byPath.get(drvPath) ?? { drvPath, name: id, system, features, needs: [] }]
}

const chooseFor = (part: readonly MissingDerivation[], runners: readonly Runner[]) =>
  chooseRunner(distinct(part), runners)

/** The same demand once: thousands of derivations ask for a handful of things. */
function distinct(part: readonly MissingDerivation[]): MissingDerivation[] {
  return [...new Map(part.map((one) => [[one.system, ...one.features].join(' '), one])).values()]
}

/** Targets of a component that no machine can build whole. */
function byMachine(
  targets: readonly Target[],
  byPath: ReadonlyMap<string, MissingDerivation>,
  { runners, refuse }: { runners: readonly Runner[]; refuse(target: Target): void },
): Work[] {
  const groups = new Map<string, { choice: Choice; targets: Target[]; needs: Set<MissingDerivation> }>()
  for (const target of targets) {
    const needs = withNeeds(target.drvPath, byPath)
    const choice = chooseFor(needs, runners)
    if (choice === undefined) {
      refuse(target)
      continue
    }
    const key = [choice.runner.system, ...choice.emulated].join(' ')
    const group = groups.get(key) ?? { choice, targets: [], needs: new Set() }
    group.targets.push(target)
    for (const one of needs) group.needs.add(one)
    groups.set(key, group)
  }
  return [...groups.values()].map((group) => workOf(group.choice, [...group.needs], group.targets))
}

/** Features for which a machine must be prepared; every machine announces the others. */
const isSpecial = (feature: string): boolean => !['benchmark', 'big-parallel', 'nixos-test'].includes(feature)

function workOf(choice: Choice, part: readonly MissingDerivation[], targets: readonly Target[]): Work {
  const features = [...new Set(part.flatMap((one) => one.features))].sort()
  let [seconds, bytes] = [0, 0]
  for (const one of part) {
    const expected = expectation(one)
    seconds += expected.seconds * (choice.emulated.includes(one.system) ? emulationFactor : 1)
    bytes += expected.bytes
  }
  const kind = [choice.runner.system, ...choice.emulated, '', ...features.filter(isSpecial)].join(' ')
  return { kind, choice, features, targets: targets.map(({ id }) => id), seconds, bytes }
}

/** One kind for each runner, where there may be fewer shards than kinds. */
const lessStrict = (work: Work): Work => ({ ...work, kind: work.choice.runner.system })

function numbered({ targets, fetch }: Planned, packed: readonly (readonly Work[])[]): Shard[] {
  const places = new Map(targets.map(({ id }, place) => [id, place]))
  const inOrder = (ids: readonly string[]) =>
    [...ids].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
  const first = (works: readonly Work[]) =>
    works
      .flatMap((work) => work.targets)
      .reduce((least, id) => Math.min(least, places.get(id) ?? 0), targets.length)
  const numbers = new Map<string, number>()
  const shards = packed
    .map((works) => ({ works, runner: works[0]?.choice.runner, first: first(works) }))
    .sort((a, b) => a.first - b.first)
    .flatMap(({ works, runner }): Shard[] => {
      if (runner === undefined) return []
      const { system, labels } = runner
      const number = (numbers.get(system) ?? 0) + 1
      numbers.set(system, number)
      const union = (of: (work: Work) => readonly string[]) => [...new Set(works.flatMap(of))].sort()
      return [
        {
          id: `${system}-${number}`,
          runner: [...labels],
          system,
          emulated: union(({ choice }) => choice.emulated),
          features: union(({ features }) => features),
          targets: inOrder(works.flatMap((work) => work.targets)),
          seconds: Math.round(works.reduce((sum, { seconds }) => sum + seconds, 0)),
          bytes: Math.round(works.reduce((sum, { bytes }) => sum + bytes, fetch.unpackedBytes)),
        },
      ]
    })
  for (const target of targets)
    if (target.status === 'substitutable') leastBusy(shards, target)?.targets.push(target.id)
  return shards.map((shard) => ({ ...shard, targets: inOrder(shard.targets) }))
}

function leastBusy(shards: readonly Shard[], { system }: Target): Shard | undefined {
  const own = shards.filter((shard) => shard.system === system)
  const load = ({ seconds, targets }: Shard) => seconds + 10 * targets.length
  return (own.length > 0 ? own : [...shards]).sort((a, b) => load(a) - load(b))[0]
}
