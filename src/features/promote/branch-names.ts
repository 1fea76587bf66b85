import picomatch from 'picomatch'
import { UserError } from '../../lib/errors.ts'
import { splitGlobs } from '../../lib/globs.ts'
import { oneLine } from '../../lib/text.ts'

/** A branch to move, and whose targets must be good. */
export interface Goal {
  branch: string
  /** All hosts if absent. */
  host?: string
}

/** Names that git accepts for a branch, a little stricter. */
const name = /^(?![./-])(?!.*(\.\.|\/\/|\/\.|@\{|\.lock(\/|$)))[A-Za-z0-9._/-]{1,200}(?<![./])$/

/**
 * The one branch, or one for each host that a glob matches: `deployed/web1`. A glob without a match is an error.
 * Without includes, every host.
 */
export function goalsFor(branch: string, globs: readonly string[], hosts: () => readonly string[]): Goal[] {
  if (!name.test(branch)) throw new UserError(`${JSON.stringify(oneLine(branch, 100))} cannot be a branch`)
  if (globs.length === 0) return [{ branch }]
  const all = hosts()
  const { includes, excludes } = splitGlobs(globs)
  const outs = excludes.map((glob) => picomatch(glob))
  const found = new Set<string>()
  for (const glob of includes.length > 0 ? includes : ['*']) {
    const matching = all.filter((host) => host === glob || picomatch.isMatch(host, glob))
    if (matching.length === 0)
      throw new UserError(
        `no host of the report is called ${oneLine(glob, 60)}; it has ${
          all
            .slice(0, 10)
            .map((host) => oneLine(host, 60))
            .join(', ') || 'none'
        }`,
      )
    for (const host of matching) if (!outs.some((isOut) => isOut(host))) found.add(host)
  }
  if (found.size === 0)
    throw new UserError(
      `no host is left by ${globs.map((glob) => oneLine(glob, 60)).join(', ')}; name one that is not excluded`,
    )
  return [...found].map((host) => {
    const full = `${branch}/${host}`
    if (!name.test(full))
      throw new UserError(`a branch cannot be called ${JSON.stringify(oneLine(full, 100))}`)
    return { branch: full, host }
  })
}
