import type { IncomingMessage } from 'node:http'
import { statusFault } from './transfer-error.ts'

/** A part of a file: from `start` on, which is lower than requested if a server does not support ranges. */
export interface Rest {
  start: number
  chunks: AsyncIterable<Uint8Array>
}

/** The content of a URL from a byte on; follows redirects, but never from https to another scheme. */
export async function httpGet(from: string, start: number, signal: AbortSignal): Promise<Rest> {
  let url = new URL(from)
  for (let redirects = 0; redirects <= 5; redirects++) {
    const response = await answer(url, start, signal)
    const { statusCode = 0, statusMessage, headers } = response
    if (statusCode === 200) return { start: 0, chunks: response }
    if (statusCode === 206 && startOf(response) === start) return { start, chunks: response }
    response.destroy()
    if (statusCode < 300 || statusCode > 399 || !headers.location)
      throw statusFault(statusCode, statusMessage)
    url = new URL(headers.location, url)
    if (url.protocol !== 'https:' && from.startsWith('https:'))
      throw new Error(`the server redirects to ${url.origin}, which is not https`)
  }
  throw new Error('too many redirects')
}

// neither fetch nor an import: both load undici, which takes longer than unpacking Nix
function answer(url: URL, start: number, signal: AbortSignal): Promise<IncomingMessage> {
  const { get } = process.getBuiltinModule(url.protocol === 'https:' ? 'node:https' : 'node:http')
  const headers = { 'user-agent': 'flakeship', ...(start > 0 ? { range: `bytes=${start}-` } : {}) }
  return new Promise((resolve, reject) => {
    get(url, { signal, headers }, resolve).once('error', reject)
  })
}

const startOf = ({ headers }: IncomingMessage) =>
  Number(/^bytes (\d+)-/.exec(headers['content-range'] ?? '')?.[1])
