import { readFile } from 'node:fs/promises'
import { type Plan, planGraph, type Target } from '../../../documents/plan.ts'
import type { Report } from '../../../documents/report.ts'
import type { BuildFailure, Result } from '../../../documents/result.ts'
import { below } from '../../../lib/graph.ts'
import type { Candidate } from './candidates.ts'
import { changedTargets, pairs } from './compare.ts'
import { type Evaluated, type EvaluatedFlake, type Judges, targetKey, type Worse } from './evaluations.ts'

type ReportOutcome = Report['targets'][number]['outcome']

/** Builds targets of a plan; successful builds stay in the store. */
export type Build = (plan: Plan) => Promise<Result>

/** Results of builds, from a result or a report. */
export interface Ended {
  targets: readonly { id: string; outcome: ReportOutcome }[]
  failures: readonly BuildFailure[]
}

/** What other jobs built of the flake in a folder, and the outcomes of its targets in the base's own run, by id. */
export interface Taken {
  flake: string
  ended: Ended
  before: ReadonlyMap<string, 'failed' | 'built'>
}

/** Outcomes that need no further build: this machine, or nixpkgs, does not build the target. */
const decided: ReadonlySet<ReportOutcome> = new Set([
  'built',
  'fetched',
  'cached',
  'proved',
  'not-here',
  'skipped',
])

/** Targets without a successful build. */
function unproved(targets: readonly Target[], { targets: ended }: Ended): Target[] {
  const outcomes = new Map<string, ReportOutcome>(ended.map(({ id, outcome }) => [id, outcome]))
  return targets.filter(({ id }) => !decided.has(outcomes.get(id) ?? 'cancelled'))
}

/** What is known of failing derivations, over all rounds. */
export class Builds {
  readonly #base: Evaluated
  readonly #judges: Pick<Judges, 'impact'>
  readonly #build: Build
  readonly #failed = new Map<string, BuildFailure & { text: string }>()
  /** Targets that do not build at the base either, by key. */
  readonly #brokenBefore = new Set<string>()
  rounds = 0

  constructor(base: Evaluated, judges: Pick<Judges, 'impact'>, build: Build) {
    this.#base = base
    this.#judges = judges
    this.#build = build
  }

  /** Targets whose plan needs a failing derivation, and that were not broken before. */
  worse({ evaluated }: Candidate): Worse[] {
    if (this.#failed.size === 0) return []
    return pairs(this.#base, evaluated).flatMap(([before, after]) => {
      if (after.plan === undefined) return []
      const graph = planGraph(after.plan)
      return changedTargets(before, after, this.#judges, { isAny: true }).flatMap((target): Worse[] => {
        const key = targetKey(after.flake, target.id)
        const needs = below([target.drvPath], (path) => graph.get(path) ?? [])
        const failed = [...this.#failed.values()].find(
          ({ drvPath }) => drvPath !== undefined && needs.has(drvPath),
        )
        if (failed === undefined || this.#brokenBefore.has(key)) return []
        const { name, message, hint, log, text } = failed
        const advice = hint === undefined ? '' : `; ${hint}`
        return [{ target: key, cause: `${name}: ${message}${advice}`, log, evidence: text }]
      })
    })
  }

  /**
   * Builds what a candidate changes, and learns what fails; true if no target is worse than before. An interrupted
   * build, or a failure without a derivation, proves nothing.
   */
  async round(candidate: Candidate): Promise<boolean> {
    let isProved = true
    for (const [before, after] of pairs(this.#base, candidate.evaluated)) {
      const targets = changedTargets(before, after, this.#judges)
      if (after.plan === undefined || targets.length === 0) continue
      this.rounds += 1
      const result = await this.#build({ ...after.plan, targets })
      isProved = (await this.#take(before, after, { targets, result })) && isProved
    }
    return isProved && this.worse(candidate).length === 0
  }

  /**
   * Takes over what other jobs built of one flake of a candidate, whatever their machine; false if something
   * unexplained is open: a lost job, or one that ran out of time.
   */
  async takeOver({ evaluated }: Candidate, { flake, ended: result, before: known }: Taken): Promise<boolean> {
    for (const [before, after] of pairs(this.#base, evaluated)) {
      if (after.flake.folder !== flake) continue
      const ended = new Set(result.targets.map(({ id }) => id))
      const targets = changedTargets(before, after, this.#judges, { isAny: true })
      const theirs = targets.filter(({ id }) => ended.has(id))
      if (theirs.length > 0) return this.#take(before, after, { targets: theirs, result, known })
    }
    return true
  }

  /** Targets that did not build before either, by key. */
  get brokenBefore(): readonly string[] {
    return [...this.#brokenBefore]
  }

  /** Learns what fails; true if nothing about these targets is open. */
  async #take(
    before: EvaluatedFlake,
    after: EvaluatedFlake,
    { targets, result, known }: { targets: readonly Target[]; result: Ended; known?: Taken['before'] },
  ): Promise<boolean> {
    const fallen = result.failures.flatMap((failure) => failure.targets)
    if (fallen.length === 0) return unproved(targets, result).length === 0
    await this.#learn(result)
    const explained = new Set(
      result.failures.flatMap(({ drvPath, targets }) => (drvPath === undefined ? [] : targets)),
    )
    const open = unproved(targets, result).filter(({ id }) => !explained.has(id))
    if (before.plan === undefined) return open.length === 0
    for (const { id } of targets)
      if (known?.get(id) === 'failed') this.#brokenBefore.add(targetKey(after.flake, id))
    const asked = targets.filter(({ id }) => fallen.includes(id) && known?.get(id) === undefined)
    const names = new Set(asked.flatMap((target) => target.names))
    for (const id of await this.#alsoBroken(before.plan, names))
      for (const target of targets)
        if (target.names.includes(id)) this.#brokenBefore.add(targetKey(after.flake, target.id))
    return open.every(({ id }) => this.#brokenBefore.has(targetKey(after.flake, id)))
  }

  async #learn({ failures }: Ended): Promise<void> {
    for (const failure of failures) {
      if (failure.drvPath === undefined) continue
      const text = await readFile(failure.drvPath, 'utf8').catch(() => '')
      this.#failed.set(failure.drvPath, { ...failure, text })
    }
  }

  /** Which of these names do not build at the base either, or are new: no input made them worse. */
  async #alsoBroken(plan: Plan, names: ReadonlySet<string>): Promise<string[]> {
    const there = plan.targets.filter((target) => target.names.some((name) => names.has(name)))
    const known = new Set(there.flatMap((target) => target.names))
    const fresh = [...names].filter((name) => !known.has(name))
    const isToBuild = ({ status }: Target) => status === 'to-build' || status === 'substitutable'
    const targets = there.filter(isToBuild)
    if (targets.length === 0) return fresh
    this.rounds += 1
    const { failures } = await this.#build({ ...plan, targets })
    const fallen = new Set(failures.flatMap((failure) => failure.targets))
    return [...fresh, ...targets.filter(({ id }) => fallen.has(id)).flatMap((target) => target.names)]
  }
}
