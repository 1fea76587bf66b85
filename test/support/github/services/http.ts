import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

export function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  const text = body === undefined ? '' : JSON.stringify(body)
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers }).end(text)
}

/**
 * The answer keeps its connection open after its last byte, and does not say how long it is; `onClosed` hears how long the
 * client waited for its end (milliseconds).
 */
export function neverEnd(response: ServerResponse, onClosed: (waited: number) => void): void {
  const writeHead = response.writeHead.bind(response) as (status: number, headers?: object) => ServerResponse
  response.writeHead = ((status: number, headers: Record<string, string> = {}) => {
    const { 'content-length': _, ...others } = headers
    return writeHead(status, others)
  }) as typeof response.writeHead
  response.end = ((last?: string | Buffer) => {
    response.flushHeaders()
    if (last !== undefined && last.length > 0) response.write(last)
    const sent = performance.now()
    response.once('close', () => onClosed(performance.now() - sent))
    return response
  }) as typeof response.end
}

/** A server on a free port of an address; an exception in a handler becomes a 500 with its message. */
export async function listen(
  host: string,
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<{ server: Server; port: number }> {
  const server = createServer((request, response) => {
    handle(request, response).catch((error: Error) => {
      console.error(error)
      if (!response.headersSent) sendJson(response, 500, { code: 'internal', msg: error.message })
      else response.destroy()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, host, resolve))
  return { server, port: (server.address() as AddressInfo).port }
}

export async function close(server: Server): Promise<void> {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
}
