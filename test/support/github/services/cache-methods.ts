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
  bytes: number
  /** When it was written or last read, in milliseconds, with a counter to order equal times. */
  used: { at: number; turn: number }
}

type Body = Record<string, unknown>
interface Storage {
  upload(blob: string): string
  download(blob: string): string
  now: number
  /** Maximum total bytes of the repository's entries. */
  cacheLimit: number
}

/** An entry that nobody has read for so long is removed (milliseconds). */
const unread = 7 * 24 * 3600 * 1000
let turns = 0
let ids = 100

/** The three methods of the cache service, version 2, for one job's claims; each refusal is a row of rules.ts. */
export function cacheMethods(all: StoredEntry[], { scopes }: Claims, storage: Storage) {
  const { now } = storage
  const use = () => ({ at: now, turn: ++turns })
  remove(all, ({ used }) => now - used.at >= unread)
  const writable = scopes.find(({ Permission }) => (Permission & 2) !== 0)?.Scope
  const readable = scopes.filter(({ Permission }) => (Permission & 1) !== 0).map(({ Scope }) => Scope)
  const own = (body: Body) => (entry: StoredEntry) =>
    entry.scope === writable && entry.key === body.key && entry.version === body.version
  return {
    CreateCacheEntry: async (body: Body) => {
      if (writable === undefined)
        return { ok: false, message: 'cache write denied: the token of this run only reads' }
      if (!isKey(body.key)) throw refuse.invalid('the key is not valid')
      if (all.some(own(body)))
        throw refuse.taken('cache entry with the same key, version, and scope already exists')
      const id = ++ids
      const entry = { id, key: String(body.key), version: String(body.version), scope: writable }
      all.push({ ...entry, blob: `caches/${id}`, isFinished: false, bytes: 0, used: use() })
      return { ok: true, signed_upload_url: storage.upload(`caches/${id}`) }
    },
    FinalizeCacheEntryUpload: async (body: Body) => {
      const found = all.find(own(body))
      if (!found) throw refuse.missing('cache entry not found')
      found.isFinished = true
      found.bytes = Number(body.size_bytes ?? 0)
      evict(all, storage.cacheLimit)
      return { ok: true, entry_id: String(found.id) }
    },
    GetCacheEntryDownloadURL: async (body: Body) => {
      if (readable.length === 0) throw refuse.denied('cache read denied: the token of this run reads nothing')
      const keys = [String(body.key), ...((body.restore_keys as string[] | undefined) ?? [])]
      const found = match(all, { keys, scopes: readable, version: String(body.version) })
      if (!found) return { ok: false }
      found.used = use()
      return { ok: true, signed_download_url: storage.download(found.blob), matched_key: found.key }
    },
  }
}

const isKey = (key: unknown): boolean => typeof key === 'string' && /^[^,]{1,512}$/.test(key)

/** Evicts the least recently used entries of any ref to make room for the newest. */
function evict(all: StoredEntry[], limit: number): void {
  const total = () => all.reduce((sum, { bytes }) => sum + bytes, 0)
  while (all.length > 1 && total() > limit) {
    const oldest = all.reduce((one, other) => (other.used.turn < one.used.turn ? other : one))
    remove(all, (entry) => entry === oldest)
  }
}

function remove(all: StoredEntry[], is: (entry: StoredEntry) => boolean): void {
  for (let i = all.length - 1; i >= 0; i--) if (is(all[i] as StoredEntry)) all.splice(i, 1)
}

/**
 * The own ref first, then the base, then the default branch; in each the exact key before the newest with that prefix.
 */
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
