import { execFile } from 'node:child_process'
import { createReadStream } from 'node:fs'
import { basename, dirname } from 'node:path'
import { promisify } from 'node:util'
import { httpServer } from '../../test/support/http-server.ts'

/** A tree as an archive that anybody can fetch: an input by `path:` is private, and nothing made of it leaves its job. */
export async function servedTree(tree: string, archive: string): Promise<AsyncDisposable & { url: string }> {
  await promisify(execFile)('tar', ['-cf', archive, '-C', dirname(tree), basename(tree)])
  const server = await httpServer((_, response) => {
    createReadStream(archive).pipe(response.writeHead(200, { 'content-type': 'application/x-tar' }))
  })
  return { ...server, url: `${server.url}/tree.tar` }
}
