import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Fetch, isPublic } from './public.ts'

export interface Submodule {
  path: string
  url: string
}

/** The sections of a `.gitmodules` file that name both a folder and a URL. */
export function parseSubmodules(text: string): Submodule[] {
  return text.split(/^\s*\[/m).flatMap((section) => {
    const value = (key: string) => new RegExp(`^\\s*${key}\\s*=\\s*(.+?)\\s*$`, 'm').exec(section)?.[1]
    const [path, url] = [value('path'), value('url')]
    return path === undefined || url === undefined ? [] : [{ path, url }]
  })
}

/**
 * The first submodule in the flake's own tree that cannot be shown to be public: who may read the repository need not be
 * allowed to read it too. One that was not fetched is an empty folder.
 */
export async function privateSubmodule(tree: string, fetch: Fetch): Promise<string | undefined> {
  const text = await readFile(join(tree, '.gitmodules'), 'utf8').catch(() => '')
  for (const { path, url } of parseSubmodules(text)) {
    const files = await readdir(join(tree, path)).catch(() => [])
    if (files.length > 0 && !(await isPublic({ type: 'git', url }, { fetch }))) return path
  }
  return undefined
}
