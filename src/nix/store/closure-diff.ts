import { compareVersions, packageOf } from './package-name.ts'

/** Store paths with their bytes, as a result has them. */
export interface Listing {
  bytes: number
  paths: readonly { path: string; bytes: number }[]
}

/**
 * up, down: the newest version changed; versions: only older ones of several changed; rebuilt: the same versions in
 * other store paths.
 */
export type Change = 'up' | 'down' | 'versions' | 'added' | 'removed' | 'rebuilt'

/** The change of one package between two closures. */
export interface PackageChange {
  name: string
  change: Change
  /** Oldest first; empty if the name has no version. */
  before: string[]
  after: string[]
  /** Change in size, positive or negative. */
  bytes: number
}

interface Size {
  bytes: number
  paths: number
}

/** The difference of two closures. */
export interface ClosureDiff {
  before: Size
  after: Size
  /** The changes, largest change of size first. */
  changes: PackageChange[]
}

/** Compares two closures by package: all outputs and versions of one count together. */
export function diffClosures(before: Listing, after: Listing): ClosureDiff {
  const [old, fresh] = [packages(before), packages(after)]
  const names = new Set([...old.keys(), ...fresh.keys()])
  const changes = [...names].flatMap((name) => compare(name, old.get(name), fresh.get(name)))
  changes.sort((a, b) => Math.abs(b.bytes) - Math.abs(a.bytes) || (a.name < b.name ? -1 : 1))
  return { before: sizeOf(before), after: sizeOf(after), changes }
}

const sizeOf = ({ bytes, paths }: Listing): Size => ({ bytes, paths: paths.length })

interface Package {
  versions: Set<string>
  paths: Set<string>
  bytes: number
}

function packages({ paths }: Listing): Map<string, Package> {
  const found = new Map<string, Package>()
  for (const { path, bytes } of paths) {
    const { name, version } = packageOf(path)
    const known = found.get(name) ?? { versions: new Set(), paths: new Set(), bytes: 0 }
    if (version !== '') known.versions.add(version)
    known.paths.add(path)
    known.bytes += bytes
    found.set(name, known)
  }
  return found
}

function compare(name: string, old?: Package, fresh?: Package): PackageChange[] {
  const [before, after] = [versionsOf(old), versionsOf(fresh)]
  const bytes = (fresh?.bytes ?? 0) - (old?.bytes ?? 0)
  const change = changeOf(old, fresh)
  return change === undefined ? [] : [{ name, change, before, after, bytes }]
}

function changeOf(old?: Package, fresh?: Package): Change | undefined {
  if (!old) return 'added'
  if (!fresh) return 'removed'
  const [before, after] = [versionsOf(old), versionsOf(fresh)]
  if (before.join(' ') === after.join(' ')) return same(old.paths, fresh.paths) ? undefined : 'rebuilt'
  const order = compareVersions(before.at(-1) ?? '', after.at(-1) ?? '')
  if (order === 0) return 'versions'
  return order < 0 ? 'up' : 'down'
}

const versionsOf = (of?: Package): string[] => [...(of?.versions ?? [])].sort(compareVersions)

const same = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((path) => b.has(path))
