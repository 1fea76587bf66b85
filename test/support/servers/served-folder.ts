import { createReadStream } from 'node:fs'
import { mkdir, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { basename, join } from 'node:path'

export interface ServedFolder extends AsyncDisposable {
  readonly folder: string
  readonly url: string
  readonly port: number
  /** The files sent, by name. */
  readonly sent: string[]
}

/** Serves the files of a folder over HTTP, for everybody or for one login. */
export async function servedFolder(folder: string, login?: string): Promise<ServedFolder> {
  await mkdir(folder, { recursive: true })
  const wanted = login === undefined ? undefined : `Basic ${Buffer.from(login).toString('base64')}`
  const sent: string[] = []
  const server = createServer(async (request, response) => {
    const name = basename(request.url ?? '')
    if (wanted !== undefined && request.headers.authorization !== wanted)
      return response
        .writeHead(401, { 'www-authenticate': 'Basic realm="test"', 'content-type': 'text/plain' })
        .end('no')
    const found = await stat(join(folder, name)).catch(() => undefined)
    if (!found?.isFile()) return response.writeHead(404).end('there is nothing')
    sent.push(name)
    response.writeHead(200, { 'content-type': 'application/x-tar', 'content-length': found.size })
    return request.method === 'HEAD' ? response.end() : createReadStream(join(folder, name)).pipe(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    ...{ folder, port, sent, url: `http://127.0.0.1:${port}` },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
