import { createReadStream } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { faultOf, statusFault } from '../../system/download/transfer-error.ts'
import { type LocalFile, mostText, type PartOfFile } from './cache-files.ts'

/** One request; headers are computed for each try, since some include the time in a signature. */
export interface Asked {
  method: 'GET' | 'HEAD' | 'PUT' | 'POST' | 'DELETE'
  url: URL
  body?: string | LocalFile | PartOfFile
  headers(): Promise<Record<string, string>> | Record<string, string>
}

/** The response; the text of errors is cut. */
export interface Answer {
  status: number
  words: string
  length: number | undefined
  etag?: string
  text: string
}

export interface Patience {
  signal: AbortSignal
  /** Seconds before each retry. */
  pauses?: readonly number[]
  /** Seconds of silence before a connection is given up. */
  silence?: number
}

/** Retries until the answer is final; throws network errors. */
export async function ask(
  asked: Asked,
  { signal, pauses = [1, 4], silence = 60 }: Patience,
): Promise<Answer> {
  for (const pause of [...pauses, undefined]) {
    signal.throwIfAborted()
    try {
      const answer = await once(asked, signal, silence)
      // a full server stays full for a moment
      if (answer.status === 507 || !statusFault(answer.status).isPassing || pause === undefined) return answer
    } catch (error) {
      signal.throwIfAborted()
      const fault = faultOf(error)
      if (!fault.isPassing || pause === undefined) throw fault
    }
    await sleep(pause * 1000, undefined, { signal })
  }
  throw new Error('unreachable')
}

// not fetch: it loads undici, and cannot send a file with a length
async function once(
  { method, url, body, headers }: Asked,
  signal: AbortSignal,
  silence: number,
): Promise<Answer> {
  const { request } = process.getBuiltinModule(url.protocol === 'https:' ? 'node:https' : 'node:http')
  const length = body === undefined ? 0 : typeof body === 'string' ? Buffer.byteLength(body) : body.bytes
  const all = { 'user-agent': 'flakeship', 'content-length': String(length), ...(await headers()) }
  const sent = request(url, { method, signal, headers: all, timeout: silence * 1000 })
  const began = performance.now()
  sent.on('timeout', () => {
    // a reused connection may have kept the shorter time-out for idle connections
    if (performance.now() - began < silence * 900) sent.setTimeout(silence * 1000)
    else sent.destroy(Object.assign(new Error('the server does not answer'), { code: 'ETIMEDOUT' }))
  })
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    sent.once('response', resolve).once('error', reject)
  })
  answered.catch(() => {})
  if (body === undefined || typeof body === 'string') sent.end(body)
  else
    pipeline(createReadStream(body.file, rangeOf(body)), sent).catch((error) => {
      // the server may answer and close before the end of the upload; then its answer counts
      if (!['EPIPE', 'ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE'].includes(error.code)) sent.destroy(error)
    })
  const response = await answered
  const { statusCode: status = 0, statusMessage: words = '', headers: said } = response
  const declared = said['content-length']
  return {
    ...(said.etag === undefined ? {} : { etag: said.etag }),
    ...{ status, words, length: declared === undefined ? undefined : Number(declared) },
    text: await textOf(response, status < 300 ? mostText : 4096),
  }
}

const rangeOf = (body: LocalFile | PartOfFile) =>
  'at' in body ? { start: body.at, end: body.at + body.bytes - 1 } : {}

async function textOf(response: IncomingMessage, most: number): Promise<string> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of response) {
    bytes += chunk.length
    if (bytes > most) break // what is longer is no answer that anybody reads
    chunks.push(chunk)
  }
  response.destroy()
  return Buffer.concat(chunks).toString()
}
