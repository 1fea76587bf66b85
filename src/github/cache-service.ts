import { setTimeout as sleep } from 'node:timers/promises'
import * as v from 'valibot'
import { answerText } from '../lib/answer-bytes.ts'
import { parseJson } from '../lib/json-text.ts'
import { oneLine } from '../lib/text.ts'
import { type CacheAccess, cacheMode, cacheServiceOf, noCacheService } from './cache-access.ts'
import type { Environment } from './context.ts'

/** Why the service accepts no more requests from us; callers continue without a cache. */
export class CacheRefusal extends Error {
  override readonly name = 'CacheRefusal'
}

/** A readable entry and its URL, which expires after minutes. */
export interface FoundEntry {
  key: string
  url: string
}

export type Created = { kind: 'created'; url: string } | { kind: 'taken' }

const found = v.object({
  ok: v.boolean(),
  signed_download_url: v.optional(v.string(), ''),
  matched_key: v.optional(v.string(), ''),
})
const created = v.object({
  ok: v.boolean(),
  signed_upload_url: v.optional(v.string(), ''),
  message: v.optional(v.string(), ''),
})
const finalized = v.object({ ok: v.boolean(), message: v.optional(v.string(), '') })

/** Milliseconds: for one answer, for one request with all its tries, and for one without any answer. */
const patience = { answer: 10_000, question: 25_000, nobody: 12_000 }
/** Maximum seconds that the service may make us wait. */
const longestWait = 20

/**
 * The three methods of the cache service, version 2, for entries that are read in ranges: the toolkit's client packs,
 * compresses and downloads whole archives. A failed lookup counts as no entry; the first error of the service ends all
 * further calls.
 */
export class CacheService {
  /** What the workflow allows. */
  readonly may: CacheAccess
  /** How often each method was called. */
  readonly calls: Record<string, number> = {}
  readonly #url: string
  readonly #token: string
  readonly #version: string
  readonly #signal: AbortSignal
  #broken: CacheRefusal | undefined

  /** `version` is 64 hex digits; entries of another version are invisible. Sends nothing after the signal fires. */
  constructor(environment: Environment, version: string, signal: AbortSignal) {
    const service = cacheServiceOf(environment)
    if (!service) throw new CacheRefusal(noCacheService)
    this.#url = new URL(service.url).origin
    this.#token = service.token
    this.#version = version
    this.#signal = signal
    this.may = cacheMode(environment).may
  }

  /** The entry with this key; for a prefix the newest that begins with it. */
  async find(key: string, kind: 'key' | 'prefix' = 'key'): Promise<FoundEntry | undefined> {
    const asked = { key, restore_keys: kind === 'prefix' ? [key] : [] }
    const answer = await this.#call('GetCacheEntryDownloadURL', asked, found)
    if (kind === 'key' && answer.body?.matched_key !== key) return undefined
    if (!answer.body?.ok || answer.body.signed_download_url === '') return undefined
    return { key: answer.body.matched_key, url: answer.body.signed_download_url }
  }

  /** The URL of an entry, requested again when it has expired. */
  urlOf({ key, url }: FoundEntry): (isExpired: boolean) => Promise<string> {
    let last = url
    return async (isExpired) => {
      if (isExpired) last = (await this.find(key))?.url ?? last
      return last
    }
  }

  /** Reserves a key permanently, even if no upload follows. */
  async create(key: string): Promise<Created> {
    const { status, body } = await this.#call('CreateCacheEntry', { key }, created)
    if (status === 409) return { kind: 'taken' }
    if (body?.ok && body.signed_upload_url !== '') return { kind: 'created', url: body.signed_upload_url }
    if (/exist|taken|conflict/i.test(body?.message ?? '')) return { kind: 'taken' }
    throw this.#refuse(body?.message || 'the service gives no place to upload to')
  }

  async finalize(key: string, bytes: number): Promise<void> {
    const { body } = await this.#call(
      'FinalizeCacheEntryUpload',
      { key, size_bytes: String(bytes) },
      finalized,
    )
    if (!body?.ok) throw this.#refuse(body?.message || `the service did not keep ${key}`)
  }

  #refuse(why: string): CacheRefusal {
    this.#broken = new CacheRefusal(oneLine(why, 200))
    return this.#broken
  }

  async #call<T>(
    method: string,
    body: object,
    schema: v.GenericSchema<unknown, T>,
  ): Promise<{ status: number; body?: T }> {
    if (this.#broken) throw this.#broken
    this.calls[method] = (this.calls[method] ?? 0) + 1
    const began = performance.now()
    let last = 'no answer'
    for (const pause of [1, 2, 4, 8, 8]) {
      this.#signal.throwIfAborted()
      const answer = await this.#ask(method, { ...body, version: this.#version }).catch(
        (error: Error) => error,
      )
      let wait = pause
      if (answer instanceof Error) last = `${method}: ${answer.message}`
      else {
        const { status, text, retryAfter } = answer
        const parsed = v.safeParse(schema, parseJson(text))
        if (status === 200 && parsed.success) return { status, body: parsed.output }
        if (status === 404 || status === 409) return { status }
        last = `${method}: ${status} ${messageOf(text)}`
        if (status < 500 && status !== 429 && status !== 408 && status !== 200) break
        if (retryAfter > longestWait) {
          last = `${method}: the service is asked too often, and wants ${retryAfter} s to pass`
          break
        }
        wait = Math.max(wait, retryAfter)
      }
      const most = answer instanceof Error ? patience.nobody : patience.question
      if (performance.now() + wait * 1000 > began + most) break
      await sleep(wait * 1000, undefined, { signal: this.#signal })
    }
    throw this.#refuse(last)
  }

  async #ask(method: string, body: object): Promise<{ status: number; text: string; retryAfter: number }> {
    const response = await fetch(`${this.#url}/twirp/github.actions.results.api.v1.CacheService/${method}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${this.#token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.any([this.#signal, AbortSignal.timeout(patience.answer)]),
      redirect: 'error',
    })
    const retryAfter = Number(response.headers.get('retry-after')) || 0
    const text = await answerText(response, (said) => parseJson(said) !== undefined)
    return { status: response.status, text: text.slice(0, 65_536), retryAfter }
  }
}

function messageOf(text: string): string {
  const parsed = v.safeParse(v.object({ msg: v.string() }), parseJson(text))
  return oneLine(parsed.success ? parsed.output.msg : text, 200)
}
