import type { GithubAsset } from '../../../github/releases/releases.ts'
import type { Destination } from './destination.ts'
import { type PutContext, putAsset } from './put-asset.ts'

/** Maximum bytes of an asset that we read back as text. */
const mostText = 4 * 1024 * 1024

/** A draft on GitHub with what an earlier run left; only `put` looks up what this run adds. */
export function githubDestination(
  context: PutContext,
  left: readonly GithubAsset[],
  readText: (id: number) => Promise<string>,
): Destination {
  const leftAs = (name: string) => left.find((one) => one.name === name)
  return {
    has: async ({ name, bytes, sha256 }) => {
      const found = leftAs(name)
      return found?.state === 'uploaded' && found.bytes === bytes && found.sha256 === sha256
    },
    read: async (name) => {
      const found = leftAs(name)
      return found?.state === 'uploaded' && found.bytes <= mostText ? readText(found.id) : undefined
    },
    put: (source) => putAsset(source, context),
  }
}
