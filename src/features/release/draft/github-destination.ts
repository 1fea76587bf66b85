import type { Destination } from './destination.ts'
import { type PutContext, putAsset } from './put-asset.ts'

/** Of an asset that is read back as text (bytes). */
const mostText = 4 * 1024 * 1024

/** A draft on GitHub; `readText` downloads an asset. */
export function githubDestination(
  context: PutContext,
  readText: (id: number) => Promise<string>,
): Destination {
  // what an earlier run left: listed once, since what this run adds is asked for by `put` alone
  let left: ReturnType<PutContext['releases']['assets']> | undefined
  const listed = async (name: string) => {
    left ??= context.releases.assets(context.draft.release.id)
    return (await left).find((one) => one.name === name)
  }
  return {
    has: async ({ name, bytes, sha256 }) => {
      const found = await listed(name)
      return found?.state === 'uploaded' && found.bytes === bytes && found.sha256 === sha256
    },
    read: async (name) => {
      const found = await listed(name)
      return found?.state === 'uploaded' && found.bytes <= mostText ? readText(found.id) : undefined
    },
    put: (source) => putAsset(source, context),
  }
}
