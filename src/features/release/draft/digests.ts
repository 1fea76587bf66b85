import { sha256Of } from '../../../system/files.ts'

/** Seconds before each query for a missing digest; two minutes in total. */
const pauses = [2, 5, 10, 20, 30, 53]

/**
 * SHA-256 of assets whose listing has none: GitHub may need a moment for it, older Enterprise servers have none at all.
 */
export interface Digests {
  /** Seconds to wait before each further listing; nothing where a server was found to have none. */
  pauses(): readonly number[]
  /** Told with a listing at the end of those. */
  gaveUp(listed: readonly { sha256?: string }[]): void
  /** Of the downloaded bytes. An id never gets other bytes, so each is downloaded once. */
  of(id: number): Promise<string>
}

export function digests(read: (id: number) => Promise<AsyncIterable<Uint8Array>>): Digests {
  const known = new Map<number, string>()
  let areThere = true
  return {
    pauses: () => (areThere ? pauses : []),
    gaveUp: (listed) => {
      areThere = listed.some(({ sha256 }) => sha256 !== undefined)
    },
    of: async (id) => {
      const sha256 = known.get(id) ?? (await sha256Of(await read(id)))
      known.set(id, sha256)
      return sha256
    },
  }
}
