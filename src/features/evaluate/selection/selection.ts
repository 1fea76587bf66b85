import { distance } from 'fastest-levenshtein'
import picomatch from 'picomatch'
import { UserError } from '../../../lib/errors.ts'
import { splitGlobs } from '../../../lib/globs.ts'
import { count, oneLine } from '../../../lib/text.ts'
import { type Candidate, targetName } from './target-names.ts'

interface Selector {
  written: string
  /** The common prefix of all matches. */
  prefix: string
  /** A text that its last part matches. */
  example: string
  matchesText(text: string): boolean
  matches(candidate: Candidate): boolean
}

export interface Selection {
  include: readonly Selector[]
  exclude: readonly Selector[]
}

/** Globs over names; `!` excludes. Only excludes means the default selection without them. */
export function readSelection(select: readonly string[]): Selection {
  const { includes, excludes } = splitGlobs(select)
  return { include: includes.map(selector), exclude: excludes.map(selector) }
}

export function isSelected(selection: Selection, candidate: Candidate, byDefault: boolean): boolean {
  if (selection.exclude.some(({ matches }) => matches(candidate))) return false
  return selection.include.length === 0
    ? byDefault
    : selection.include.some((selector) => includes(selector, candidate))
}

/** Whether an include could match a name with one of these prefixes; may be true too often, never too rarely. */
export function couldSelectBelow(selection: Selection, beginnings: readonly string[]): boolean {
  return selection.include.some(({ prefix }) =>
    beginnings.some((start) => start.startsWith(prefix) || prefix.startsWith(start)),
  )
}

/** The same for the image variants of a host, whose names are unknown before its evaluation. */
export function couldSelectVariant(selection: Selection, host: string): boolean {
  const include = selection.include.filter(({ written }) => namesImages.test(written))
  return couldSelectBelow({ include, exclude: [] }, [`${targetName([host, 'image'])}.`, `${host}.image.`])
}

/** Whether an include most likely means a name with one of these prefixes; tries its last part as that name. */
export function seemsToSelectBelow(selection: Selection, beginnings: readonly string[]): boolean {
  return selection.include.some(({ matchesText, example }) =>
    beginnings.some((start) => matchesText(start + example) || matchesText(`${start}x`)),
  )
}

/** The includes that match none of these names. */
export function unmatched(selection: Selection, candidates: readonly Candidate[]): string[] {
  return selection.include
    .filter((selector) => !candidates.some((candidate) => includes(selector, candidate)))
    .map(({ written }) => written)
}

/** The message for a selector without a match: the nearest name, and what exists. */
export function unknownSelector(written: string, names: readonly string[], possible = names): UserError {
  const byDistance = [...possible].sort((a, b) => distance(written, a) - distance(written, b))
  const what = JSON.stringify(oneLine(written))
  const shown = names.slice(0, 20).join(', ')
  const more = names.length > 20 ? ` and ${count(names.length - 20, 'more', 'more')}` : ''
  const [near = ''] = byDistance
  const isNear = distance(written, near) * 2 <= Math.max(written.length, near.length)
  const nearest = near !== '' && isNear ? ` (nearest: ${near})` : ''
  return new UserError(
    names.length === 0
      ? `no target matches ${what}: the flake has none`
      : `no target matches ${what}${nearest}; there are: ${shown}${more}`,
  )
}

// `*.iso` means hosts that are ISOs, not the ISO variant that every host of a recent NixOS has.
const namesImages = /(?<![\w-])image\./

function includes({ written, matches }: Selector, candidate: Candidate): boolean {
  return (
    (!candidate.isVariant || written === candidate.attribute || namesImages.test(written)) &&
    matches(candidate)
  )
}

// In a name a slash is an ordinary character, and so is a leading dot, which picomatch treats specially.
const slash = '\u{e000}'
const level = (text: string): string => text.replaceAll('/', slash)

function selector(written: string): Selector {
  const glob = picomatch(level(written), { dot: true, nonegate: true })
  const quoted = picomatch(level(written), { dot: true, nonegate: true, keepQuotes: true })
  const last = written.split('.').at(-1) ?? ''
  return {
    written,
    prefix: /^[^*?[\](){}!+@\\"]*/.exec(written)?.[0] ?? '',
    example: last.replace(/\{([^,}]*)[^}]*\}/g, '$1').replace(/[*?]/g, 'x'),
    matchesText: (text) => glob(level(text)),
    matches: ({ name, typed, attribute }) =>
      written === name || written === attribute || glob(level(typed)) || quoted(level(name)),
  }
}
