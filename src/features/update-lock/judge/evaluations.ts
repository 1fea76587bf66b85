import { leaderOf } from '../../../documents/held-inputs.ts'
import type { Plan } from '../../../documents/plan.ts'
import type { Impact } from '../../../documents/report.ts'
import type { Update, UpdatedFlake, UpdateInput } from '../../../documents/update.ts'
import { UserError } from '../../../lib/errors.ts'
import { composeLock } from '../../../nix/flake-lock/compose.ts'
import type { ScratchRepository } from './scratch-repository.ts'

/** What judging needs from other features. */
export interface Judges {
  /** Evaluates a flake by its URL; an unusable one is a UserError. */
  evaluate(reference: string): Promise<Plan>
  /** Compares the targets of two plans. */
  impact(base: Plan, plan: Plan): Impact['targets']
}

/** One target that would be worse than before, or a whole flake. */
export interface Worse {
  target: string
  /** The root cause. */
  cause: string
  /** The trace, or the end of the log, safe to show. */
  log: readonly string[]
  /** Texts that name sources; in each, the last one is the innermost. */
  evidence: string
  /** An input that the error itself names. */
  input?: string | undefined
}

/** One flake of the repository at some commit. */
export interface EvaluatedFlake {
  flake: UpdatedFlake
  /** Undefined if it is unusable; then `error` says why. */
  plan?: Plan
  error?: UserError
}

/** The repository with some inputs moved. */
export interface Evaluated {
  commit: string
  flakes: readonly EvaluatedFlake[]
}

/** The name of an input in a run: outside the root flake with the folder before it. */
export const inputKey = ({ folder }: Pick<UpdatedFlake, 'folder'>, name: string): string =>
  folder === '.' ? name : `${folder}:${name}`

/** The key of the input that decides whether this one moves. */
export function leaderKey(flake: Pick<UpdatedFlake, 'folder'>, input: UpdateInput): string {
  const leader = leaderOf(flake, input)
  return inputKey({ folder: leader.flake }, leader.name)
}

/** A target's name in the same form. */
export const targetKey = inputKey

/** Every input that moves by itself, by key. */
export function movingInputs(update: Update): string[] {
  return update.flakes.flatMap((flake) =>
    flake.inputs
      .filter((input) => input.standing === 'moves' && input.with === undefined)
      .map(({ name }) => inputKey(flake, name)),
  )
}

/** The names of a flake's moving inputs that are not in the set. */
export function heldIn(flake: UpdatedFlake, moves: ReadonlySet<string>): Set<string> {
  const held = flake.inputs.filter(
    (input) => input.standing === 'moves' && !moves.has(leaderKey(flake, input)),
  )
  return new Set(held.map(({ name }) => name))
}

/** Evaluates the repository as it would be committed, at that commit. */
export async function evaluateMoved(
  update: Update,
  moves: ReadonlySet<string>,
  { scratch, judges }: { scratch: ScratchRepository; judges: Pick<Judges, 'evaluate'> },
): Promise<Evaluated> {
  const changes = update.flakes.flatMap((flake): [string, string][] => {
    const text = composeLock(flake, heldIn(flake, moves))
    return text === undefined ? [] : [[flake.lockFile, text]]
  })
  const commit = await scratch.commit(new Map(changes))
  const flakes: EvaluatedFlake[] = []
  for (const flake of update.flakes) {
    const reference = scratch.reference(commit, flake.folder)
    flakes.push({ flake, ...(await usable(judges.evaluate(reference))) })
  }
  return { commit, flakes }
}

/** An unusable flake becomes a value; a fault of this machine, or a cancellation, is thrown. */
async function usable(evaluating: Promise<Plan>): Promise<{ plan: Plan } | { error: UserError }> {
  try {
    return { plan: await evaluating }
  } catch (error) {
    if (error instanceof UserError && error.reason === 'usage') return { error }
    throw error
  }
}
