export interface PackageName {
  name: string
  /** '' if the name has none. */
  version: string
}

/**
 * Splits a derivation's name as `builtins.parseDrvName` does: the version begins after the first dash that no letter
 * follows.
 */
export function splitName(full: string): PackageName {
  const dash = /-(?=[^A-Za-z])/s.exec(full)?.index
  return dash === undefined
    ? { name: full, version: '' }
    : { name: full.slice(0, dash), version: full.slice(dash + 1) }
}

/** Words at the end of a version that belong to it; any other is the name of an output, like `-lib` or `-dev`. */
const preRelease = /^(alpha|beta|rc|pre|preview|unstable|snapshot|nightly|git|dirty)$/
const output = /^([a-z]{2,}|lib32|lib64)$/

/** The package of a store path: without its hash and, if it has a version, without the name of its output. */
export function packageOf(path: string): PackageName {
  const { name, version } = splitName(path.replace(/^.*\/[0-9a-z]{32}-/s, ''))
  const parts = version.split('-')
  while (parts.length > 1 && isOutput(parts.at(-1) ?? '')) parts.pop()
  return { name, version: parts.join('-') }
}

const isOutput = (part: string): boolean => output.test(part) && !preRelease.test(part)

/** Negative if `a` is the older version, like `builtins.compareVersions`: `1.0pre2` < `1.0` < `1.0a` < `1.0.1`. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [components(a), components(b)]
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const order = compareComponents(left[i] ?? '', right[i] ?? '')
    if (order !== 0) return order
  }
  return 0
}

const components = (version: string): string[] => version.match(/\d+|[^\d.-]+/g) ?? []

/** The order of version components, oldest first. */
const ranks = [/^pre$/, /^$/, /^\D/, /^\d/]
const rank = (component: string): number => ranks.findIndex((kind) => kind.test(component))

function compareComponents(a: string, b: string): number {
  if (rank(a) !== rank(b)) return rank(a) - rank(b)
  if (/^\d/.test(a)) return Number(a) - Number(b)
  return a === b ? 0 : a < b ? -1 : 1
}
