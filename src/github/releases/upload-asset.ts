import { createHash } from 'node:crypto'
import http, { type ClientRequest, type IncomingMessage } from 'node:http'
import https from 'node:https'
import * as v from 'valibot'
import { parseJson } from '../../lib/json-text.ts'
import { faultOf, TransferFault } from '../../system/download/transfer-error.ts'
import { version } from '../../version.ts'
import { assetOf, type GithubAsset } from './releases.ts'
import { sendBody } from './send-body.ts'
import { uploadAddress } from './upload-address.ts'
import { type UploadLimits, uploadLimits, watched } from './upload-watch.ts'

/** One file to upload to a release. */
export interface AssetUpload {
  /** Of the release, without its template. */
  uploadUrl: string
  name: string
  bytes: number
  /** Reads the file from its first byte; a chunk is valid until the next one is asked for. */
  open(): AsyncIterable<Uint8Array>
}

/** The server's answer; only a listing shows the actual state of the asset. */
export interface UploadAnswer {
  status: number
  message: string
  /** If accepted: the asset as GitHub shows it, possibly with another name. */
  asset?: GithubAsset
  retryAfter?: number
  /** SHA-256 of the sent bytes in hex; undefined if the answer came before the last byte. */
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
 * Sends one file as it is read, with its length and over one connection. Returns the answer whatever its status; throws
 * a TransferFault without one.
 */
export async function uploadAsset(upload: AssetUpload, context: UploadContext): Promise<UploadAnswer> {
  const url = uploadAddress(upload, context.apiUrl)
  const limits = { ...uploadLimits, ...context.limits }
  const given = new AbortController()
  const signal = context.signal ? AbortSignal.any([context.signal, given.signal]) : given.signal
  const request = open(url, { token: context.token, length: upload.bytes, signal })
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    request.once('response', resolve)
    request.on('error', reject)
  })
  const watch = watched(limits, {
    giveUp: (why) => given.abort(new TransferFault(why, { isPassing: true })),
    isWaiting: () => request.writableLength === 0,
  })
  const hash = createHash('sha256')
  let length = 0
  const sending = sendBody(request, whole(upload), {
    read: (chunk) => {
      hash.update(chunk)
      length += chunk.length
    },
    taken: (chunk) => {
      watch.sent(chunk.length)
      context.onBytes?.(chunk.length)
    },
  }).then(() => watch.allSent())
  try {
    const first = await Promise.race([answered, sending.then(() => undefined)])
    const response = first ?? (await answered)
    const isWhole = length === upload.bytes
    const answer = await read(response)
    return { ...answer, ...(isWhole ? { sha256: hash.digest('hex') } : {}) }
  } catch (cause) {
    if (context.signal?.aborted) throw context.signal.reason
    throw given.signal.aborted ? given.signal.reason : faultOf(cause)
  } finally {
    watch.end()
    request.destroy()
    await sending.catch(() => {}) // the answer says why the rest was not wanted
  }
}

/** The chunks of the file; throws if it has another length than the request says, whose answer would never come. */
async function* whole({ open, bytes }: AssetUpload): AsyncGenerator<Uint8Array> {
  let length = 0
  for await (const chunk of open()) {
    length += chunk.length
    if (length > bytes) break
    yield chunk
  }
  if (length !== bytes) throw new Error(`the file changed: it had ${bytes} bytes`)
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

const longest = 1 << 20

async function read(response: IncomingMessage): Promise<UploadAnswer> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length <= longest) chunks.push(chunk)
  }
  const body = bodyIn(Buffer.concat(chunks).toString('utf8'))
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

/** Undefined for the page of an intermediate proxy. */
function bodyIn(text: string): Body | undefined {
  const value = parseJson(text)
  return typeof value === 'object' && value !== null ? value : undefined
}

function messageOf(body: Body | undefined): string | undefined {
  if (typeof body?.message !== 'string') return undefined
  const errors = Array.isArray(body.errors) ? body.errors.slice(0, 3) : []
  return [body.message, ...errors.map(({ message, code }) => String(message ?? code ?? ''))].join(': ')
}
