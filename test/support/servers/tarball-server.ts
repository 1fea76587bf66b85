import type { RequestListener } from 'node:http'
import { httpServer } from './http-server.ts'

/** A server for one file; what it answers is up to the listener. */
export async function serve(listener: RequestListener): Promise<AsyncDisposable & { url: string }> {
  const server = await httpServer(listener)
  return { ...server, url: `${server.url}/nix.tar.gz` }
}
