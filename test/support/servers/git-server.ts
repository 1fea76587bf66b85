import { spawn } from 'node:child_process'
import { buffer } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { httpServer } from './http-server.ts'

/**
 * Serves the repositories below a folder by git's own smart HTTP, for everybody; each answer is delayed by so many
 * milliseconds.
 */
export function gitServer(folder: string, { delay = 0 } = {}): ReturnType<typeof httpServer> {
  return httpServer(async (request, response) => {
    if (delay > 0) await sleep(delay)
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://any')
    const backend = spawn('git', ['http-backend'], {
      env: {
        PATH: process.env.PATH,
        GIT_PROJECT_ROOT: folder,
        GIT_HTTP_EXPORT_ALL: '1',
        GIT_PROTOCOL: [request.headers['git-protocol']].flat()[0],
        PATH_INFO: pathname,
        QUERY_STRING: searchParams.toString(),
        REQUEST_METHOD: request.method,
        CONTENT_TYPE: request.headers['content-type'],
        HTTP_CONTENT_ENCODING: request.headers['content-encoding'],
      },
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    request.pipe(backend.stdin)
    const answer = await buffer(backend.stdout)
    const end = answer.indexOf('\r\n\r\n')
    const headers = answer.toString('latin1', 0, end).split('\r\n')
    for (const line of headers) {
      const [name = '', value = ''] = line.split(/:\s*/, 2)
      if (name === 'Status') response.statusCode = Number.parseInt(value, 10)
      else response.setHeader(name, value)
    }
    response.end(answer.subarray(end + 4))
  })
}
