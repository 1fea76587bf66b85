import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, rename, stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { temporaryFolder } from '../nix/real-nix.ts'
import { httpServer } from './http-server.ts'

/** A server that accepts a binary cache by PUT, as Nix sends one, and stores it in a folder. */
export interface UploadCache extends AsyncDisposable {
  readonly url: string
  readonly folder: string
  /** `PUT /nar/…`, in order. */
  readonly requests: string[]
  /** Answers instead of the server if it returns true; may be changed at any time. */
  fault: (request: IncomingMessage, response: ServerResponse) => boolean
}

export async function uploadCache(login?: string): Promise<UploadCache> {
  const place = await temporaryFolder()
  const key = login === undefined ? undefined : `Basic ${Buffer.from(login).toString('base64')}`
  const requests: string[] = []
  let writes = 0
  const server = await httpServer(async (request, response) => {
    const path = new URL(request.url ?? '', 'http://x').pathname
    requests.push(`${request.method} ${path}`)
    if (key !== undefined && request.headers.authorization !== key) return end(response, 401)
    if (cache.fault(request, response)) return undefined
    const file = join(place.path, path)
    if (request.method === 'PUT') {
      const temporary = `${place.path}/.put-${++writes}`
      await mkdir(dirname(file), { recursive: true })
      const isWhole = await pipeline(request, createWriteStream(temporary)).then(
        () => true,
        () => false, // the client went away
      )
      if (!isWhole) return undefined
      await rename(temporary, file)
      return end(response, 201)
    }
    const found = await stat(file).catch(() => undefined)
    if (!found?.isFile()) return end(response, 404)
    response.writeHead(200, { 'content-length': String(found.size) })
    if (request.method === 'HEAD') response.end()
    else createReadStream(file).pipe(response)
    return undefined
  })
  const cache: UploadCache = {
    ...{ url: server.url, folder: place.path, requests, fault: () => false },
    [Symbol.asyncDispose]: async () => {
      await server[Symbol.asyncDispose]()
      await place[Symbol.asyncDispose]()
    },
  }
  return cache
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status).end()
}
