import { nixSystem } from '../../../system/machine.ts'
import { defaultRelease, release } from './releases.ts'
import type { TarballSource } from './tarball.ts'

/** The official release, if its server answers within a few seconds. */
export async function reachableRelease(): Promise<TarballSource | undefined> {
  const known = release(defaultRelease, nixSystem(process.arch, process.platform))
  return known && (await answers(known.url)) ? { from: known.url, sha256: known.sha256 } : undefined
}

/** Whether a server answers at all within a few seconds. */
export function answers(url: string): Promise<boolean> {
  return fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(4000) }).then(
    (response) => response.ok,
    () => false,
  )
}
