import type { CachedPath } from '../layer/cached-path.ts'

/** Neighbouring archives, downloaded as one range. */
export interface Group {
  at: number
  length: number
  paths: CachedPath[]
}

/** Gap in bytes that is cheaper to download than another request, and the size at which a range ends. */
const gap = 64 * 1024
const enough = 8 * 1024 ** 2

/** The ranges of a layer that hold these archives, in order. At most a twentieth of the bytes is unwanted. */
export function rangeGroups(paths: readonly CachedPath[]): Group[] {
  const groups: Group[] = []
  for (const cached of [...paths].sort((a, b) => a.at - b.at)) {
    const last = groups.at(-1)
    const skipped = last ? cached.at - (last.at + last.length) : 0
    const joins = last && last.length < enough && skipped <= gap && skipped * 20 <= last.length + cached.bytes
    if (joins) {
      last.length = cached.at + cached.bytes - last.at
      last.paths.push(cached)
    } else groups.push({ at: cached.at, length: cached.bytes, paths: [cached] })
  }
  return groups
}
