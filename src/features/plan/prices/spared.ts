import { byName, usual } from './prices-by-name.ts'

/** A store path by its base name, with its derivation. */
interface Made {
  path: string
  deriver?: string | undefined
}

/** Estimated build seconds of these, each derivation once, by name. */
export function sparedBy(paths: readonly Made[]): number {
  const names = new Set(paths.map(({ path, deriver }) => deriver ?? path))
  return [...names].reduce((sum, name) => {
    const own = name.slice(33).replace(/\.drv$/, '')
    return sum + (byName(own) ?? usual).seconds
  }, 0)
}
