import { createReadStream } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { join } from 'node:path'
import { httpServer } from './http-server.ts'

export interface BinaryCache extends AsyncDisposable {
  readonly url: string
  /** Requests by path, in order. */
  readonly requests: readonly string[]
}

/** How a cache fails: with a given answer, or in the middle of one. */
export const faults = {
  overloaded: (response: ServerResponse) => void response.writeHead(503).end('busy'),
  'cut off': (response: ServerResponse) => {
    response.writeHead(200, { 'content-length': '100000' }).write('x'.repeat(1000))
    setTimeout(() => response.destroy(), 20)
  },
} as const

/**
 * A binary cache over HTTP, from a folder that `nix copy` filled; its first archives may fail, and it may require a
 * login.
 */
export async function binaryCache(
  folder: string,
  {
    fault = 'overloaded',
    times = 0,
    login,
  }: { fault?: keyof typeof faults; times?: number; login?: string } = {},
): Promise<BinaryCache> {
  const requests: string[] = []
  const key = login === undefined ? undefined : `Basic ${Buffer.from(login).toString('base64')}`
  let left = times
  const server = await httpServer((request, response) => {
    const path = request.url ?? ''
    requests.push(path)
    if (key !== undefined && request.headers.authorization !== key) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="cache"' }).end('who are you?')
      return
    }
    if (path.startsWith('/nar/') && left-- > 0) return faults[fault](response)
    createReadStream(join(folder, path))
      .on('error', () => response.writeHead(404).end())
      .pipe(response)
  })
  return { ...server, requests }
}
