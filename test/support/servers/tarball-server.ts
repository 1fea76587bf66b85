import type { RequestListener } from 'node:http'
import { httpServer } from './http-server.ts'

/** A server for one file; the listener decides the answers. */
export async function serve(listener: RequestListener): Promise<AsyncDisposable & { url: string }> {
  const server = await httpServer(listener)
  return { ...server, url: `${server.url}/nix.tar.gz` }
}
