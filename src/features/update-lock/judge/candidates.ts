import * as v from 'valibot'
import type { Update, UpdatedFlake } from '../../../documents/update.ts'
import { flakeMetadata, type Locks } from '../../../nix/flake/metadata.ts'
import { composeLock } from '../../../nix/flake-lock/compose.ts'
import { worseThan } from './compare.ts'
import { type Evaluated, evaluateMoved, heldIn, type Judges, leaderKey, type Worse } from './evaluations.ts'
import { isTransient } from './is-transient.ts'
import type { ScratchRepository } from './scratch-repository.ts'
import { movingAbove, suspectsInTraces } from './suspects.ts'

/** A set of inputs that move together, as evaluated. */
export interface Candidate {
  moves: ReadonlySet<string>
  evaluated: Evaluated
  worse: readonly Worse[]
}

/** Evaluates each set of inputs once. */
export class Candidates {
  readonly #update: Update
  readonly #with: { scratch: ScratchRepository; judges: Judges }
  readonly #known = new Map<string, Promise<Candidate>>()
  #base: Promise<Evaluated> | undefined
  /** The number of evaluated sets, without the base. */
  evaluations = 0

  constructor(update: Update, surroundings: { scratch: ScratchRepository; judges: Judges }) {
    this.#update = update
    this.#with = surroundings
  }

  /** No input moves. A lock that does not match flake.nix is repaired here too, since Nix evaluates no other. */
  base(): Promise<Evaluated> {
    this.#base ??= evaluateMoved(this.#update, new Set(), this.#with)
    return this.#base
  }

  isKnown(moves: ReadonlySet<string>): boolean {
    return moves.size === 0 || this.#known.has(keyOf(moves))
  }

  get(moves: ReadonlySet<string>): Promise<Candidate> {
    const key = keyOf(moves)
    const candidate = this.#known.get(key) ?? this.#evaluate(moves)
    this.#known.set(key, candidate)
    return candidate
  }

  async #evaluate(moves: ReadonlySet<string>): Promise<Candidate> {
    const base = await this.base()
    if (moves.size === 0) return { moves, evaluated: base, worse: [] }
    this.evaluations += 1
    const judge = async () => {
      const evaluated = await evaluateMoved(this.#update, moves, this.#with)
      return { moves, evaluated, worse: worseThan(base, evaluated, this.#with.judges) }
    }
    const candidate = await judge()
    return candidate.worse.some(({ cause }) => isTransient(cause)) ? judge() : candidate
  }

  /** The inputs most likely to blame, likeliest first. */
  suspects({ moves, evaluated }: Candidate, worse: readonly Worse[]): string[] {
    const found = evaluated.flakes.flatMap(({ flake }) => {
      const own = new Map(
        flake.inputs
          .map((input) => [input.name, leaderKey(flake, input)] as const)
          .filter(([, leader]) => moves.has(leader)),
      )
      const named = worse.flatMap(({ input }) => input ?? [])
      const traced = suspectsInTraces(
        worse.map(({ evidence }) => evidence),
        locksOf(flake, moves),
      )
      return movingAbove([...named, ...traced], [...own.keys()]).flatMap((name) => own.get(name) ?? [])
    })
    return [...new Set(found)]
  }
}

/** The lock of a flake with these inputs moved, as Nix has it in memory. */
function locksOf(flake: UpdatedFlake, moves: ReadonlySet<string>): Locks {
  const text = composeLock(flake, heldIn(flake, moves))
  return v.parse(flakeMetadata.entries.locks, text === undefined ? flake.lock : JSON.parse(text))
}

const keyOf = (moves: ReadonlySet<string>): string => JSON.stringify([...moves].sort())
