import { setTimeout as sleep } from 'node:timers/promises'
import { answerText } from '../lib/answer-bytes.ts'
import { CacheRefusal } from './cache-service.ts'

/** Bytes of a block: four of them are in transit, and one more is being filled. */
const blockBytes = 4 * 1024 ** 2
const atOnce = 4

/**
 * Uploads to one signed URL in blocks (Azure: Put Block, Put Block List) as the bytes arrive. Their order is set at the
 * end, so that a table of contents can precede its contents.
 */
export class BlobUpload {
  readonly #url: string
  readonly #signal: AbortSignal
  readonly #blocks: string[] = []
  #waiting: Buffer[] = []
  #held = 0
  #under = new Set<Promise<void>>()
  #failure: unknown
  bytes = 0

  constructor(url: string, signal: AbortSignal) {
    this.#url = url
    this.#signal = signal
  }

  async write(chunk: Buffer): Promise<void> {
    this.#waiting.push(chunk)
    this.#held += chunk.length
    this.bytes += chunk.length
    if (this.#held >= blockBytes) await this.#send()
  }

  /** Ends the upload; `first` goes before everything that was written. */
  async end(first: Buffer): Promise<number> {
    await this.#send()
    const rest = [...this.#blocks]
    this.#blocks.length = 0
    for (let at = 0; at < first.length; at += blockBytes) {
      this.#waiting = [first.subarray(at, at + blockBytes)]
      this.#held = this.#waiting[0]?.length ?? 0
      await this.#send()
    }
    await Promise.all(this.#under)
    if (this.#failure) throw this.#failure
    const ids = [...this.#blocks, ...rest].map((id) => `<Latest>${id}</Latest>`).join('')
    const list = `<?xml version="1.0" encoding="utf-8"?><BlockList>${ids}</BlockList>`
    await this.#put('comp=blocklist', Buffer.from(list))
    this.bytes += first.length
    return this.bytes
  }

  async #send(): Promise<void> {
    if (this.#held === 0) return
    const block = this.#waiting.length === 1 ? (this.#waiting[0] as Buffer) : Buffer.concat(this.#waiting)
    this.#waiting = []
    this.#held = 0
    while (this.#under.size >= atOnce) await Promise.race(this.#under)
    if (this.#failure) throw this.#failure
    const id = Buffer.from(`b-${String(counter++).padStart(10, '0')}`).toString('base64')
    this.#blocks.push(id)
    const sent = this.#put(`comp=block&blockid=${encodeURIComponent(id)}`, block).catch((error) => {
      this.#failure ??= error
    })
    this.#under.add(sent)
    void sent.then(() => this.#under.delete(sent))
  }

  async #put(query: string, body: Buffer): Promise<void> {
    let last: unknown
    for (const pause of [1, 3, undefined]) {
      try {
        const response = await fetch(`${this.#url}&${query}`, {
          method: 'PUT',
          headers: { 'content-type': 'application/octet-stream' },
          body: body as Uint8Array<ArrayBuffer>,
          signal: AbortSignal.any([this.#signal, AbortSignal.timeout(120_000)]),
        })
        const text = await answerText(response, () => true)
        if (response.ok) return
        last = new CacheRefusal(`the storage answers ${response.status} to an upload: ${text.slice(0, 120)}`)
        if (response.status < 500 && response.status !== 429) break
      } catch (error) {
        last = error
        this.#signal.throwIfAborted()
      }
      if (pause !== undefined) await sleep(pause * 1000, undefined, { signal: this.#signal })
    }
    throw last
  }
}

let counter = 0
