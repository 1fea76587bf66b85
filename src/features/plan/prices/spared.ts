import { byName, usual } from './prices-by-name.ts'

/** A path of the store by its base name, with what made it. */
interface Made {
  path: string
  deriver?: string | undefined
}

/** Seconds that building these would have taken, each derivation once, as far as names tell. */
export function sparedBy(paths: readonly Made[]): number {
  const names = new Set(paths.map(({ path, deriver }) => deriver ?? path))
  return [...names].reduce((sum, name) => {
    const own = name.slice(33).replace(/\.drv$/, '')
    return sum + (byName(own) ?? usual).seconds
  }, 0)
}
