import type { NarInfo } from '../../../nix/store/narinfo.ts'

/** What is pushed, and what is not. */
export interface Choice<T extends NarInfo> {
  /** Each after its references. */
  paths: T[]
  /** Larger than a path may be. */
  tooLarge: T[]
  /** Refers to one of these, directly or not. */
  dependents: T[]
}

/**
 * What of a closure is pushed (pure): not what some upstream has, nor a path that is too large with all that refers to it.
 * The closure comes with references first.
 */
export function choosePaths<T extends NarInfo>(
  closure: readonly T[],
  { upstream, most }: { upstream: ReadonlySet<string>; most: number },
): Choice<T> {
  const choice: Choice<T> = { paths: [], tooLarge: [], dependents: [] }
  const out = new Set<string>()
  for (const info of closure) {
    if (upstream.has(info.path)) continue
    if (info.narSize <= most && !info.references.some((to) => out.has(to))) choice.paths.push(info)
    else {
      out.add(info.path)
      choice[info.narSize > most ? 'tooLarge' : 'dependents'].push(info)
    }
  }
  return choice
}

/** References that neither the cache nor an upstream has; a complete closure has none. */
export function missingReferences(
  there: readonly NarInfo[],
  upstream: ReadonlySet<string>,
): { path: string; needs: string }[] {
  const known = new Set(there.map(({ path }) => path))
  return there.flatMap(({ path, references }) =>
    references.filter((needs) => !known.has(needs) && !upstream.has(needs)).map((needs) => ({ path, needs })),
  )
}
