import type { MissingDerivation, Plan, Target } from '../../../documents/plan.ts'
import { BitSets } from '../../../lib/bit-sets.ts'
import { freshBelow, type NumberedGraph } from '../../../lib/numbered-graph.ts'
import type { Estimates } from '../prices/estimates.ts'
import { type FetchShares, fetchShares } from '../prices/fetched-by.ts'
import type { Price } from '../prices/price.ts'
import {
  chooseRunner,
  type Demand,
  type Runner,
  runnersFor,
  sameMachine,
  whyNoRunner,
} from '../runners/runners.ts'
import type { Amount, Item, Kind, Part } from '../share/amounts.ts'
import { fewGroups, type Group, type Wanted, wantedOf } from './groups.ts'

/** The work for machines of one kind. */
export interface Work {
  runner: Runner
  groups: readonly Group[]
  /** The nodes of the graph behind each part of the kind, in order. */
  parts: readonly (readonly number[])[]
  /** The whole graph; each node has its derivation at the same index, and its price on this runner. */
  graph: NumberedGraph
  derivations: readonly MissingDerivation[]
  priceAt(node: number): Price
  /** What its targets fetch. */
  fetch: FetchShares
  /** The same in numbers: an item per group, in order. */
  kind: Kind
  /** The limits of a job on this runner; those of `kind` leave out what no split can hold. */
  limit: Amount
}

/** The work of a plan by kind of machine, and why no machine can build some targets, by id. */
export function workOf(
  plan: Pick<Plan, 'targets' | 'derivations' | 'fetch'>,
  runners: readonly Runner[],
  estimates: Estimates,
): { works: Work[]; unplaced: Map<string, string> } {
  const isWork = (target: Target) => {
    const runner = { labels: [], features: undefined, native: [target.system] }
    return estimates.boots(target, runner) + estimates.uploads(target) > 0
  }
  const wanted = wantedOf(plan, isWork)
  const { placed, unplaced } = place(wanted, runners)
  const fetch = fetchShares(plan.fetch, estimates.bytesOf)
  const works = runners.flatMap((runner): Work[] => {
    const groups = placed.get(runner)
    return groups ? [work(runner, groups, wanted, { estimates, fetch })] : []
  })
  return { works, unplaced }
}

/** Why no machine can build some targets, by id. */
export const unplacedOn = (
  plan: Pick<Plan, 'targets' | 'derivations'>,
  runners: readonly Runner[],
): ReadonlyMap<string, string> => place(wantedOf(plan), runners).unplaced

/** The machine for each group: one that can build everything it needs. */
function place(wanted: Wanted, runners: readonly Runner[]) {
  const placed = new Map<Runner, Group[]>()
  const unplaced = new Map<string, string>()
  const demandsOf = demandsIn(wanted)
  for (const group of wanted.groups) {
    const names = group.targets.flatMap((target) => target.names)
    const able = runnersFor(names, runners)
    const demands = demandsOf(group)
    const chosen = chooseRunner(demands, able)?.runner
    const runner = chosen && runners.find((one) => sameMachine(one, chosen))
    if (runner) {
      const same = placed.get(runner)
      if (same) same.push(group)
      else placed.set(runner, [group])
      continue
    }
    if (group.roots.length === 0) continue // any machine can fetch
    const culprit = demands.find((one) => chooseRunner([one], able) === undefined)
    const what = culprit?.name ?? group.targets[0]?.id ?? ''
    const reason = whyNoRunner(what, culprit ? [culprit] : demands, able)
    for (const { id } of group.targets) unplaced.set(id, reason)
  }
  return { placed, unplaced }
}

/** The requirements of a group for its machine: thousands of derivations have only a handful of them. */
function demandsIn({ derivations, graph }: Wanted): (group: Group) => (Demand & { name: string })[] {
  const numbers = new Map<string, number>()
  const first: MissingDerivation[] = []
  const own = derivations.map((one) => {
    const key = [one.system, ...one.features].join(' ')
    const number = numbers.get(key) ?? numbers.size
    if (number === numbers.size) first.push(one)
    numbers.set(key, number)
    return number
  })
  const sets = new BitSets(derivations.length, first.length)
  for (const [node, number] of own.entries()) sets.add(node, number)
  sets.spreadUp(graph)
  return ({ roots, targets }) => {
    if (roots.length === 0) return targets.map(({ id, system }) => ({ name: id, system, features: [] }))
    const all = roots.flatMap((root) => sets.numbers(graph.numbers.get(root) ?? 0))
    return [...new Set(all)].flatMap((number) => first[number] ?? [])
  }
}

const ms = (seconds: number): number => Math.round(seconds * 1000)
const sum = (all: readonly number[]): number => all.reduce((one, other) => one + other, 0)

function work(
  runner: Runner,
  placed: readonly Group[],
  { derivations, graph }: Wanted,
  { estimates, fetch }: { estimates: Estimates; fetch: FetchShares },
): Work {
  const prices: Price[] = []
  const priceAt = (node: number): Price => {
    prices[node] ??= estimates.build(derivations[node] as MissingDerivation, runner)
    return prices[node]
  }
  const nodesOf = ({ roots }: Group) => roots.map((root) => graph.numbers.get(root) ?? 0)
  const ownOf = ({ targets }: Group) =>
    sum(targets.map((one) => ms(estimates.boots(one, runner)) + ms(estimates.uploads(one))))
  const fresh = freshBelow(graph)
  const groups = fewGroups(
    placed,
    (group) => ownOf(group) + sum(fresh(nodesOf(group)).map((node) => ms(priceAt(node).seconds))),
  )
  const users = new BitSets(derivations.length, groups.length)
  for (const [number, group] of groups.entries()) for (const node of nodesOf(group)) users.add(node, number)
  users.spreadDown(graph)
  const same = new Map<string, number[]>()
  for (const node of derivations.keys()) {
    const key = users.key(node)
    const nodes = same.get(key)
    if (nodes) nodes.push(node)
    else same.set(key, [node])
  }
  const parts = [...same.values()].filter(([node]) => node !== undefined && users.numbers(node).length > 0)
  const needed: number[][] = groups.map(() => [])
  for (const [part, [node = 0]] of parts.entries())
    for (const user of users.numbers(node)) needed[user]?.push(part)
  const fetchMs = (bytes: number) => ms(estimates.fetch(bytes, runner))
  const fetched = fetchedParts(groups, fetch)
  for (const [number, { users }] of fetched.entries())
    for (const user of users) needed[user]?.push(parts.length + number)
  const start: Amount = { ms: ms(estimates.start(runner)) + fetchMs(fetch.everyone), bytes: fetch.everyone }
  const limit: Amount = { ms: ms(estimates.jobSeconds), bytes: runner.disk ?? Number.MAX_SAFE_INTEGER }
  const kind: Kind = {
    items: groups.map((group, number): Item => {
      return { ms: ownOf(group), bytes: 0, parts: needed[number] ?? [] }
    }),
    parts: [
      ...parts.map((nodes): Part => {
        const all = nodes.map(priceAt)
        return {
          ms: sum(all.map((one) => ms(one.seconds))),
          bytes: sum(all.map((one) => Math.round(one.bytes))),
        }
      }),
      ...fetched.map(({ bytes }): Part => ({ ms: fetchMs(bytes), bytes })),
    ],
    start,
    limit: { ms: held(limit.ms, start.ms), bytes: held(limit.bytes, start.bytes) },
  }
  return { runner, groups, kind, parts, fetch, graph, derivations, priceAt, limit }
}

/** What is fetched for the same groups is one part. */
function fetchedParts(groups: readonly Group[], { some }: FetchShares): { users: number[]; bytes: number }[] {
  const groupOf = new Map(
    groups.flatMap(({ targets }, number) => targets.map(({ id }) => [id, number] as const)),
  )
  const parts = new Map<string, { users: number[]; bytes: number }>()
  for (const { targets, bytes } of some) {
    const users = [...new Set(targets.flatMap((id) => groupOf.get(id) ?? []))].sort((a, b) => a - b)
    const key = users.join()
    if (users.length > 0 && bytes > 0) parts.set(key, { users, bytes: (parts.get(key)?.bytes ?? 0) + bytes })
  }
  return [...parts.values()]
}

/** A limit that the start of a job alone exceeds is no reason for one split over another. */
const held = (limit: number, start: number): number => (start < limit ? limit : Number.MAX_SAFE_INTEGER)
