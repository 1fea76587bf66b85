import type { Base } from '../../../documents/base.ts'
import { type EvaluationFailure, partsOf } from '../../../documents/evaluation-failure.ts'
import type { Evidence } from '../../../documents/evidence.ts'
import { groupBy } from '../../../lib/group-by.ts'
import { attributePath } from '../../../nix/evaluation/attribute-path.ts'
import type { Listing } from '../../../nix/store/closure-diff.ts'
import type { ReportTarget } from '../words/severity.ts'

export interface BaseTarget {
  id: string
  names: readonly string[]
  host?: string | undefined
  kind: string
  drvPath: string
  fingerprint?: string | undefined
  closure?: Listing | undefined
  /** Set if the base was built. */
  outcome?: ReportTarget['outcome'] | undefined
  outputs?: ReportTarget['outputs']
  images?: ReportTarget['images']
}

export function targetsOf(base: Base): readonly BaseTarget[] {
  return base.targets
}

/** How the targets of a base booted, by id; a plan has no boots. */
export function bootsOf(base: Base): ReadonlyMap<string, readonly Evidence[]> {
  const tried = base.document === 'plan' ? [] : base.boots.filter(({ verdict }) => verdict !== 'not-tried')
  return groupBy(tried, ({ target }) => target)
}

export function failuresOf(base: Base): readonly EvaluationFailure[] {
  return base.document === 'plan' ? base.failures : base.evaluationFailures
}

/** The attribute of all hosts. */
const hosts = 'nixosConfigurations'

/** Failures by what they affect: a target, a whole host, all hosts, or everything below an attribute. */
export class Failures {
  readonly #byName = new Map<string, EvaluationFailure>()
  readonly #byAttribute = new Map<string, EvaluationFailure>()

  /** One per attribute. */
  readonly all: readonly EvaluationFailure[]

  constructor(failures: readonly EvaluationFailure[]) {
    this.all = failures.flatMap(partsOf)
    for (const failure of this.all) {
      for (const name of failure.names) this.#byName.set(name, failure)
      this.#byAttribute.set(failure.attribute, failure)
    }
  }

  /** The failure that explains why a target is missing. */
  of({ names, host }: Pick<BaseTarget, 'names' | 'host'>): EvaluationFailure | undefined {
    const wholes = host === undefined ? [] : [attributePath([hosts, host]), hosts]
    return (
      first(names, (name) => this.#byName.get(name)) ??
      first([...wholes, ...names.flatMap(above)], (attribute) => this.#byAttribute.get(attribute))
    )
  }

  /** The failure of the same attribute, or of another name of the same target. */
  like({ names, attribute }: EvaluationFailure): EvaluationFailure | undefined {
    return this.#byAttribute.get(attribute) ?? first(names, (name) => this.#byName.get(name))
  }
}

/** Every parent of a name: `packages`, `packages.x86_64-linux`. */
const above = (name: string): string[] =>
  [...name.matchAll(/\./g)].slice(0, 50).map(({ index }) => name.slice(0, index))

function first<T, R>(all: readonly T[], of: (one: T) => R | undefined): R | undefined {
  for (const one of all) {
    const found = of(one)
    if (found !== undefined) return found
  }
  return undefined
}
