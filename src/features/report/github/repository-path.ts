import { relative } from 'node:path'
import type { Report } from '../../../documents/report.ts'

/** The checkout that annotations are shown on. */
export interface Repository {
  /** Its folder on this machine. */
  root?: string | undefined
  /** `owner/name` on GitHub. */
  name?: string | undefined
}

/** Maps a file of the flake to its path in the repository; undefined for a flake or a file outside it. */
export function repositoryPaths(
  { url }: Pick<Report['flake'], 'url'>,
  repository: Repository,
): (file: string) => string | undefined {
  const prefix = prefixOf(url.replace(/\?.*$/s, ''), repository)
  return (file) => {
    const isBelow = !file.startsWith('/') && !file.split('/').includes('..')
    return prefix === undefined || !isBelow ? undefined : `${prefix}${file}`
  }
}

/** Files of a flake are relative to the root of its tree, with or without `?dir=`; a copied folder is its own tree. */
function prefixOf(url: string, { root, name }: Repository): string | undefined {
  // without a scheme it is a folder as the user wrote it, of a flake that Nix could not read
  if (/^git(\+file)?:\/\/\//.test(url) || !/^[a-z][a-z0-9+.-]*:/i.test(url)) return ''
  const [, folder] = /^path:(\/[^?]*)$/s.exec(url) ?? []
  if (folder !== undefined) return root === undefined ? undefined : below(root, decoded(folder))
  const [, owner] =
    /^(?:github:|git\+(?:https|ssh):\/\/(?:[^/@]*@)?github\.com\/)([^/]+\/[^/]+?)(?:\.git)?(?:\/.*)?$/s.exec(
      url,
    ) ?? []
  return owner !== undefined && owner.toLowerCase() === name?.toLowerCase() ? '' : undefined
}

function below(root: string, folder: string): string | undefined {
  const path = relative(root, folder)
  if (path.split('/')[0] === '..') return undefined
  return path === '' ? '' : `${path}/`
}

function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path // a percent sign that encodes nothing is one
  }
}
