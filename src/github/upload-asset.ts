import { createHash } from 'node:crypto'
import http, { type ClientRequest, type IncomingMessage } from 'node:http'
import https from 'node:https'
import { type Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import * as v from 'valibot'
import { UserError } from '../lib/errors.ts'
import { bytes as inWords } from '../lib/text.ts'
import { faultOf, TransferFault } from '../system/download/transfer-error.ts'
import { version } from '../version.ts'
import { assetOf, type GithubAsset } from './releases.ts'

/** One file on its way to a release. */
export interface AssetUpload {
  /** Of the release, without its template. */
  uploadUrl: string
  name: string
  bytes: number
  /** Reads the file from its first byte on. */
  open(): Readable
}

/** When a connection is given up: nothing else ends one that trickles (llama.cpp: 3 h 51 min at 30 kB/s). */
export interface UploadLimits {
  /** Seconds in which no byte is taken. */
  idleSeconds: number
  /** Bytes a second over `rateSeconds`. */
  minRate: number
  rateSeconds: number
  /** Seconds from the last byte to the answer; five minutes were too few (softprops/action-gh-release#549). */
  answerSeconds: number
}

export const uploadLimits: UploadLimits = {
  idleSeconds: 30,
  minRate: 256_000,
  rateSeconds: 60,
  answerSeconds: 600,
}

/** What the server said; what became of the asset is told by the listing only. */
export interface UploadAnswer {
  status: number
  message: string
  /** Where it was taken: the asset as GitHub shows it, which may have another name. */
  asset?: GithubAsset
  retryAfter?: number
  /** Of the bytes that were sent, in hex; undefined where the answer came before the last of them. */
  sha256?: string
}

export interface UploadContext {
  apiUrl: string
  token: string
  limits?: Partial<UploadLimits>
  signal?: AbortSignal
  onBytes?(count: number): void
}

/**
 * Sends one file as it is read, with its length and over one connection. Gives the answer whatever its status; throws a
 * TransferFault where none came.
 */
export async function uploadAsset(upload: AssetUpload, context: UploadContext): Promise<UploadAnswer> {
  const url = uploadAddress(upload, context.apiUrl)
  const limits = { ...uploadLimits, ...context.limits }
  const given = new AbortController()
  const signal = context.signal ? AbortSignal.any([context.signal, given.signal]) : given.signal
  const request = open(url, { token: context.token, length: upload.bytes, signal })
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    request.once('response', resolve)
    request.once('error', reject)
  })
  const watch = watched(limits, (why) => given.abort(new TransferFault(why, { isPassing: true })))
  const hash = createHash('sha256')
  const counting = new Transform({
    transform(chunk: Buffer, _, next) {
      hash.update(chunk)
      watch.sent(chunk.length)
      context.onBytes?.(chunk.length)
      next(null, chunk)
    },
  })
  const source = upload.open()
  try {
    const sending = pipeline(source, counting, request).then(() => watch.allSent())
    const first = await Promise.race([answered, sending.then(() => undefined)])
    const response = first ?? (await answered)
    const isWhole = watch.total() === upload.bytes
    const answer = await read(response)
    if (!isWhole) source.destroy()
    await sending.catch(() => {}) // the answer says why the rest was not wanted
    return { ...answer, ...(isWhole ? { sha256: hash.digest('hex') } : {}) }
  } catch (cause) {
    if (context.signal?.aborted) throw context.signal.reason
    throw given.signal.aborted ? given.signal.reason : faultOf(cause)
  } finally {
    watch.end()
    source.destroy()
    request.destroy()
  }
}

function open(
  url: URL,
  { token, length, signal }: { token: string; length: number; signal: AbortSignal },
): ClientRequest {
  const send = url.protocol === 'https:' ? https.request : http.request
  return send(url, {
    method: 'POST',
    signal,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `token ${token}`,
      'user-agent': `flakeship/${version}`,
      'content-type': 'application/octet-stream',
      'content-length': length,
    },
  })
}

/** Where the asset goes: only to a host of the same site as the API, since the token goes along. */
export function uploadAddress(
  { uploadUrl, name }: Pick<AssetUpload, 'uploadUrl' | 'name'>,
  apiUrl: string,
): URL {
  const [url, api] = [new URL(uploadUrl), new URL(apiUrl)]
  const site = ({ hostname }: URL) => (/^[\d.]+$|:|^[^.]+$/.test(hostname) ? hostname : parent(hostname))
  if (url.protocol !== api.protocol || (url.hostname !== api.hostname && site(url) !== site(api)))
    throw new UserError(
      `assets would go to ${url.host}, which does not belong to ${api.host}; nothing is sent there`,
    )
  url.search = `?name=${encodeURIComponent(name)}`
  return url
}

/** `github.com` of `api.github.com`; a name of two parts is its own site. */
function parent(hostname: string): string {
  const parts = hostname.split('.')
  return parts.length > 2 ? parts.slice(1).join('.') : hostname
}

/** Looks once a second at how the bytes go. */
function watched(limits: UploadLimits, giveUp: (why: string) => void) {
  const now = () => performance.now() / 1000
  const start = now()
  let total = 0
  let last = start
  let end: number | undefined
  const samples: { at: number; total: number }[] = [{ at: start, total: 0 }]
  const look = () => {
    const at = now()
    if (end !== undefined) {
      if (at - end > limits.answerSeconds)
        giveUp(`no answer came ${Math.round(at - end)} s after the last byte`)
      return
    }
    if (at - last > limits.idleSeconds) return giveUp(`no byte was taken for ${Math.round(at - last)} s`)
    while (samples[1] && at - samples[1].at >= limits.rateSeconds) samples.shift()
    const [oldest = { at: start, total: 0 }] = samples
    const rate = (total - oldest.total) / (at - oldest.at)
    if (at - oldest.at >= limits.rateSeconds && rate < limits.minRate)
      return giveUp(`only ${inWords(Math.round(rate))} a second were taken over ${limits.rateSeconds} s`)
    samples.push({ at, total })
  }
  const timer = setInterval(look, Math.min(1, limits.idleSeconds / 4, limits.rateSeconds / 4) * 1000)
  return {
    sent: (count: number) => {
      total += count
      last = now()
    },
    allSent: () => {
      end = now()
    },
    total: () => total,
    end: () => clearInterval(timer),
  }
}

const longest = 1 << 20

async function read(response: IncomingMessage): Promise<UploadAnswer> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length <= longest) chunks.push(chunk)
  }
  const body = parsed(Buffer.concat(chunks).toString('utf8'))
  const retryAfter = Number(response.headers['retry-after'] ?? Number.NaN)
  return {
    status: response.statusCode ?? 0,
    message: messageOf(body) ?? response.statusMessage ?? '',
    ...(response.statusCode === 201 && isAsset(body) ? { asset: assetOf(body) } : {}),
    ...(Number.isFinite(retryAfter) ? { retryAfter } : {}),
  }
}

const isAsset = (body: unknown): body is Parameters<typeof assetOf>[0] =>
  v.is(v.object({ id: v.number(), name: v.string(), state: v.string(), size: v.number() }), body)

interface Body {
  message?: unknown
  errors?: { code?: unknown; field?: unknown; message?: unknown }[]
}

function parsed(text: string): Body | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined // a page of a proxy in between
  }
}

function messageOf(body: Body | undefined): string | undefined {
  if (typeof body?.message !== 'string') return undefined
  const errors = Array.isArray(body.errors) ? body.errors.slice(0, 3) : []
  return [body.message, ...errors.map(({ message, code }) => String(message ?? code ?? ''))].join(': ')
}
