import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { validation } from './release-routes.ts'
import { assetJson, type Releases, renamed, type StoredAsset, type StoredRelease } from './release-state.ts'
import type { Answer } from './routes.ts'

/** Failures of an upload, each seen by somebody (research: images §1.3, releases). */
export type UploadFault =
  /** 500 after half of the bytes, leaving the partial upload behind. */
  | 'half-500'
  /** 502 after the last byte; the upload is kept, or left incomplete. */
  | 'late-502-kept'
  | 'late-502-lost'
  /** The connection ends after half of the bytes. */
  | 'reset'
  /** The server stops reading. */
  | 'silence'
  /** The server reads 16 KiB every 100 ms, for 20 s. */
  | 'trickle'
  /** The answer comes long after the last byte. */
  | 'late-answer'
  | 'secondary-limit'
  | 'secondary-limit-without-header'
  /** GitHub reports another digest than that of the sent bytes. */
  | 'other-digest'

export interface Fault {
  /** Uploads with this name; default: all. */
  name?: string
  kind: UploadFault
  times?: number
  /** For `late-answer` and the header of `secondary-limit`. */
  seconds?: number
}

const limit = 2_147_483_648
const kept = 4 * 1024 * 1024

/** The upload host of assets: requires a length below 2 GiB, and a free name. */
export class UploadHost {
  /** Every started upload: its name, and how many bytes arrived. */
  readonly uploads: { name: string; bytes: number; ended: 'taken' | 'broken' | 'refused' }[] = []
  readonly faults: Required<Fault>[] = []
  readonly #releases: Releases

  constructor(releases: Releases) {
    this.#releases = releases
  }

  fault({ name = '', kind, times = 1, seconds = 1 }: Fault): void {
    this.faults.push({ name, kind, times, seconds })
  }

  /** Receives one asset; its token is already checked. */
  async take({ request, response, url, onWhole = () => {} }: Taken): Promise<void> {
    const id = Number(/\/releases\/(\d+)\/assets$/.exec(url.pathname)?.[1])
    const name = renamed(url.searchParams.get('name') ?? '')
    const length = request.headers['content-length']
    const release = this.#releases.find(id)
    const refusal = this.#refusal(release, name, length)
    if (refusal || !release) {
      this.uploads.push({ name, bytes: 0, ended: 'refused' })
      answer(response, refusal ?? { status: 404, body: { message: 'Not Found' } })
      return
    }
    const asset: StoredAsset = { id: this.#releases.id(), name, state: 'starter', size: 0, digestLag: 0 }
    const record = { name, bytes: 0, ended: 'broken' as 'taken' | 'broken' }
    this.uploads.push(record)
    release.assets.push(asset)
    const fault = this.#faultFor(name)
    const upload = { request, response, asset, record, length: Number(length), fault, onWhole }
    await this.#receive(upload).catch(() => {}) // the client went away
  }

  #refusal(release: StoredRelease | undefined, name: string, length: string | undefined): Answer | undefined {
    const releases = this.#releases
    const custom = (field: string, message: string) =>
      validation([{ resource: 'ReleaseAsset', code: 'custom', field, message }])
    if (length === undefined) return { status: 400, body: { message: 'Bad Content-Length' } }
    if (!release || name === '') return undefined
    if (releases.archived)
      return { status: 403, body: { message: 'Repository was archived so is read-only.', status: '403' } }
    if (release.immutable) return custom('release', 'Cannot upload assets to an immutable release')
    if (Number(length) === 0) return custom('size', 'size must be greater than or equal to 1')
    if (Number(length) >= limit) return custom('size', `size must be less than ${limit}`)
    if (release.assets.length >= 1000)
      return custom('release', 'file_count must be less than or equal to 1000')
    if (release.assets.some((one) => one.name.toLowerCase() === name.toLowerCase()))
      return validation([{ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' }])
    return undefined
  }

  #faultFor(name: string): Required<Fault> | undefined {
    const found = this.faults.find((one) => one.times > 0 && (one.name === '' || one.name === name))
    if (found) found.times--
    return found
  }

  async #receive(upload: Upload): Promise<void> {
    const { request, response, asset, record, length, fault, onWhole } = upload
    if (fault?.kind.startsWith('secondary-limit')) return this.#limited(upload)
    const hash = createHash('sha256')
    const chunks: Buffer[] = []
    const began = performance.now()
    for await (const chunk of request as AsyncIterable<Buffer>) {
      record.bytes += chunk.length
      hash.update(chunk)
      if (length <= kept) chunks.push(chunk)
      if (fault?.kind === 'trickle' && performance.now() - began < 20_000) await sleep(chunk.length / 164)
      if (fault && record.bytes * 2 >= length && (await stopsHalfWay(fault.kind, response))) return
    }
    if (record.bytes !== length) return
    if (fault?.kind === 'late-502-lost')
      return answer(response, { status: 502, body: { message: 'Server Error' } })
    record.ended = 'taken'
    asset.state = 'uploaded'
    asset.size = length
    asset.digestLag = this.#releases.digestLag
    if (length <= kept) asset.content = Buffer.concat(chunks)
    if (this.#releases.digests)
      asset.digest = fault?.kind === 'other-digest' ? '0'.repeat(64) : hash.digest('hex')
    onWhole()
    if (fault?.kind === 'late-502-kept')
      return answer(response, { status: 502, body: { message: 'Server Error' } })
    if (fault?.kind === 'late-answer') await sleep(fault.seconds * 1000)
    answer(response, { status: 201, body: assetJson(asset) })
  }

  #limited({ request, response, asset, fault }: Upload): void {
    const release = this.#releases.all.find(({ assets }) => assets.includes(asset))
    release?.assets.splice(release.assets.indexOf(asset), 1)
    request.resume()
    answer(response, {
      status: 403,
      body: {
        message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
      },
      ...(fault?.kind === 'secondary-limit' ? { headers: { 'retry-after': String(fault.seconds) } } : {}),
    })
  }
}

interface Taken {
  request: IncomingMessage
  response: ServerResponse
  url: URL
  /** Called when all of it is stored, before the answer. */
  onWhole?: () => void
}

interface Upload extends Required<Omit<Taken, 'url'>> {
  asset: StoredAsset
  record: { name: string; bytes: number; ended: 'taken' | 'broken' }
  length: number
  fault: Required<Fault> | undefined
}

async function stopsHalfWay(kind: UploadFault, response: ServerResponse): Promise<boolean> {
  if (kind === 'half-500')
    answer(response, { status: 500, body: { message: 'Error creating asset temp dir' } })
  else if (kind === 'reset') response.socket?.resetAndDestroy()
  else if (kind === 'silence') await new Promise((_, reject) => response.once('close', reject))
  else return false
  return true
}

function answer(response: ServerResponse, { status, body, headers }: Answer): void {
  const text = JSON.stringify(body)
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(text)
}
