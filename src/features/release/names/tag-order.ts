import { parse } from 'semver'

/** A tag as comparable numbers; `words` is the text before them, equal in tags that are compared. */
export interface TagVersion {
  words: string
  numbers: readonly bigint[]
  /** The prerelease part: `rc.1` is `['rc', 1n]`. */
  before: readonly (string | bigint)[]
}

const numbered =
  /^(?<words>[A-Za-z]+[-_/]?)??(?<numbers>\d{1,20}(?:[.-]\d{1,20})*)(?:[-.]?(?<pre>alpha|beta|rc|pre|dev)[-.]?(?<n>\d{1,20})?)?$/

/** The tag in file names: without its `v`. */
export const versionText = (tag: string): string => tag.replace(/^v(?=\d)/i, '')

/**
 * The version in a tag, without its `v`; undefined if there is none. Semver tags follow semver's rules; NixOS versions
 * like `25.05`, `25.05.20251201` and dates are not semver.
 */
export function versionOf(tag: string): TagVersion | undefined {
  if (tag.length > 200) return undefined
  const bare = versionText(tag)
  const semver = parse(bare)
  if (semver)
    return {
      words: '',
      numbers: [semver.major, semver.minor, semver.patch].map(BigInt),
      before: semver.prerelease.map((one) => (typeof one === 'number' ? BigInt(one) : one)),
    }
  const { words = '', numbers = '', pre, n } = numbered.exec(bare)?.groups ?? {}
  if (numbers === '') return undefined
  return {
    words,
    numbers: numbers.split(/[.-]/).map(BigInt),
    before: pre === undefined ? [] : n === undefined ? [pre] : [pre, BigInt(n)],
  }
}

/** Negative if `a` is older. A missing number is 0; a prerelease is older than its release. */
export function compareVersions(a: TagVersion, b: TagVersion): number {
  for (let i = 0; i < Math.max(a.numbers.length, b.numbers.length); i++) {
    const order = compare(a.numbers[i] ?? 0n, b.numbers[i] ?? 0n)
    if (order !== 0) return order
  }
  if (a.before.length === 0 || b.before.length === 0) return compare(b.before.length, a.before.length)
  for (let i = 0; i < Math.max(a.before.length, b.before.length); i++) {
    const [left, right] = [a.before[i], b.before[i]]
    if (left === undefined || right === undefined) return left === undefined ? -1 : 1
    if (typeof left !== typeof right) return typeof left === 'bigint' ? -1 : 1 // semver §11.4.3
    const order = compare(left, right)
    if (order !== 0) return order
  }
  return 0
}

const compare = <T extends string | bigint | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0)

export interface Standing {
  prerelease: boolean
  /** Sent as `make_latest`, whose default would be true. */
  latest: boolean
  /** Why the newest release cannot be determined. */
  warning?: string
}

/** The rank of a release among the published ones; `published` without prereleases and drafts. */
export function standingOf(tag: string, published: readonly string[]): Standing {
  const version = versionOf(tag)
  if (!version)
    return {
      prerelease: false,
      latest: false,
      warning: `the tag ${tag} has no number to order it by, so the release is not marked as the latest; say so with latest: true`,
    }
  const prerelease = version.before.length > 0
  if (prerelease) return { prerelease, latest: false }
  const others = published.filter((one) => one !== tag).map((one) => ({ tag: one, version: versionOf(one) }))
  const foreign = others.find((one) => one.version?.words !== version.words)
  if (foreign)
    return {
      prerelease,
      latest: false,
      warning: `the tags ${tag} and ${foreign.tag} have no common order, so the release is not marked as the latest; say so with latest: true`,
    }
  const isHighest = others.every((one) => one.version && compareVersions(one.version, version) < 0)
  return { prerelease, latest: isHighest }
}
