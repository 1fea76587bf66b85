import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { type Fetch, isPublic } from './is-public.ts'

export interface Submodule {
  path: string
  url: string
}

/** The sections of a `.gitmodules` file with both a folder and a URL. */
export function parseSubmodules(text: string): Submodule[] {
  return text.split(/^\s*\[/m).flatMap((section) => {
    const value = (key: string) => new RegExp(`^\\s*${key}\\s*=\\s*(.+?)\\s*$`, 'm').exec(section)?.[1]
    const [path, url] = [value('path'), value('url')]
    return path === undefined || url === undefined ? [] : [{ path, url }]
  })
}

/**
 * Folders of submodules in the flake's own tree, also nested ones, that are not known to be public: access to the
 * repository does not imply access to them. A submodule that was not fetched is an empty folder.
 */
export async function privateSubmodules(tree: string, fetch: Fetch, within = ''): Promise<string[]> {
  const text = await readFile(join(tree, within, '.gitmodules'), 'utf8').catch(() => '')
  const found: string[] = []
  for (const { path, url } of parseSubmodules(text)) {
    const place = join(within, path)
    if (!isBelow(within, place)) continue // git has none there
    const files = await readdir(join(tree, place)).catch(() => [])
    if (files.length === 0) continue
    if (await isPublic({ type: 'git', url }, { fetch }))
      found.push(...(await privateSubmodules(tree, fetch, place)))
    else found.push(place)
  }
  return found
}

function isBelow(folder: string, place: string): boolean {
  const way = relative(folder, place)
  return way !== '' && !way.startsWith('..')
}

/** The fewest subtrees that cover a tree without the given folders. */
export async function partsWithout(tree: string, folders: readonly string[]): Promise<string[]> {
  if (folders.length === 0) return [tree]
  if (folders.includes('')) return []
  const parts = (await readdir(tree)).map((name) => {
    const inside = folders.filter((folder) => folder === name || folder.startsWith(`${name}/`))
    return partsWithout(
      join(tree, name),
      inside.map((folder) => folder.slice(name.length + 1)),
    )
  })
  return (await Promise.all(parts)).flat()
}
