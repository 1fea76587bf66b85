import type { Claims } from './tokens.ts'
import { refuse } from './twirp.ts'

export interface StoredEntry {
  id: number
  key: string
  version: string
  /** The ref that wrote it. */
  scope: string
  blob: string
  isFinished: boolean
}

type Body = Record<string, unknown>
interface Storage {
  upload(blob: string): string
  download(blob: string): string
}

/** The three methods of the cache service, version 2, for one job's claims. */
export function cacheMethods(all: StoredEntry[], { scopes }: Claims, storage: Storage) {
  const writable = scopes.find(({ Permission }) => (Permission & 2) !== 0)?.Scope
  const readable = scopes.filter(({ Permission }) => (Permission & 1) !== 0).map(({ Scope }) => Scope)
  const own = (body: Body) => (entry: StoredEntry) =>
    entry.scope === writable && entry.key === body.key && entry.version === body.version
  return {
    CreateCacheEntry: async (body: Body) => {
      if (writable === undefined)
        return { ok: false, message: 'cache write denied: the token of this run only reads' }
      if (all.some(own(body)))
        throw refuse.taken('cache entry with the same key, version, and scope already exists')
      const id = all.length + 1
      const entry = { id, key: String(body.key), version: String(body.version), scope: writable }
      all.push({ ...entry, blob: `caches/${id}`, isFinished: false })
      return { ok: true, signed_upload_url: storage.upload(`caches/${id}`) }
    },
    FinalizeCacheEntryUpload: async (body: Body) => {
      const found = all.find(own(body))
      if (!found) throw refuse.missing('cache entry not found')
      found.isFinished = true
      return { ok: true, entry_id: String(found.id) }
    },
    GetCacheEntryDownloadURL: async (body: Body) => {
      if (readable.length === 0) throw refuse.denied('cache read denied: the token of this run reads nothing')
      const keys = [String(body.key), ...((body.restore_keys as string[] | undefined) ?? [])]
      const found = match(all, { keys, scopes: readable, version: String(body.version) })
      if (!found) return { ok: false }
      return { ok: true, signed_download_url: storage.download(found.blob), matched_key: found.key }
    },
  }
}

/** The own ref first, then the base, then the default branch; in each the exact key before the newest that begins like it. */
function match(
  all: readonly StoredEntry[],
  wanted: { keys: readonly string[]; scopes: readonly string[]; version: string },
): StoredEntry | undefined {
  for (const scope of wanted.scopes) {
    const there = all.filter(
      (entry) => entry.isFinished && entry.scope === scope && entry.version === wanted.version,
    )
    for (const key of wanted.keys) {
      const found =
        there.find((entry) => entry.key === key) ?? there.findLast((entry) => entry.key.startsWith(key))
      if (found) return found
    }
  }
  return undefined
}
