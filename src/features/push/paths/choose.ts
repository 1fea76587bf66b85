import type { NarInfo } from '../../../nix/store/narinfo.ts'

/** What is pushed, and what is not. */
export interface Choice<T extends NarInfo> {
  /** Each after its references. */
  paths: T[]
  /** Above the maximum size. */
  tooLarge: T[]
  /** Refers to one of these, directly or not. */
  dependents: T[]
}

/**
 * What to push of a closure (pure): no path that an upstream has, and none that is too large, with its referrers. The
 * closure comes with references first.
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
