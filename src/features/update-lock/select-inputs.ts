import { distance } from 'fastest-levenshtein'
import picomatch from 'picomatch'
import { UserError } from '../../lib/errors.ts'
import { splitGlobs } from '../../lib/globs.ts'
import { count, oneLine } from '../../lib/text.ts'

/** What can be selected in the locks of a run. */
export interface Selectable {
  /** Names of inputs: `nixpkgs`, `home/nixpkgs`. */
  names: ReadonlySet<string>
  /** Names of inputs that follow another one, with the name of that. */
  follows: ReadonlyMap<string, string>
}

/** Whether an input is selected, by name. */
export type Selection = (name: string) => boolean

/**
 * Globs over the names of inputs, `!` excludes; `*` stops at a slash, so inputs of inputs only match a glob with a
 * slash. Without includes, every direct input of flake.nix. A glob without a match is a UserError with the nearest
 * name: most likely a typo.
 */
export function selectInputs(globs: readonly string[], { names, follows }: Selectable): Selection {
  const { includes, excludes } = splitGlobs(globs)
  for (const glob of [...includes, ...excludes]) {
    const matches = matcher(glob)
    if (![...names].some(matches)) throw unknownInput(glob, matches, { names, follows })
  }
  const isIncluded = anyOf(includes.length > 0 ? includes : ['*'])
  const isExcluded = anyOf(excludes)
  return (name) => isIncluded(name) && !isExcluded(name)
}

const anyOf = (globs: readonly string[]): Selection => {
  const matchers = globs.map(matcher)
  return (name) => matchers.some((matches) => matches(name))
}

function matcher(glob: string): Selection {
  const matches = picomatch(glob, { dot: true, nonegate: true })
  return (name) => name === glob || matches(name)
}

const mostShown = 20

function unknownInput(glob: string, matches: Selection, { names, follows }: Selectable): UserError {
  const what = JSON.stringify(oneLine(glob, 100))
  const [followed] = [...follows].filter(([name]) => matches(name))
  if (followed) {
    const [name, to] = followed.map((one) => oneLine(one, 100))
    return new UserError(`input ${name} follows ${to} and has no revision of its own; select ${to}`)
  }
  if (names.size === 0) return new UserError(`no input matches ${what}: there are none`)
  const [near = ''] = [...names].sort((a, b) => distance(glob, a) - distance(glob, b))
  const isNear = distance(glob, near) * 2 <= Math.max(glob.length, near.length)
  const shown = [...names].slice(0, mostShown).map((name) => oneLine(name, 100))
  const more = names.size > mostShown ? ` and ${count(names.size - mostShown, 'more', 'more')}` : ''
  const nearest = isNear ? ` (nearest: ${oneLine(near, 100)})` : ''
  return new UserError(`no input matches ${what}${nearest}; there are: ${shown.join(', ')}${more}`)
}
