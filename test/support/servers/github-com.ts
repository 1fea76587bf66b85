import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { request as ask, createServer } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { type AddressInfo, connect } from 'node:net'
import { join } from 'node:path'
import { gitServer } from './git-server.ts'

export interface GithubCom extends AsyncDisposable {
  /** Its port for jobs: a proxy, since jobs trust no other server as github.com. */
  port: number
  /** A folder with a `gitconfig` that makes git use and trust it. */
  settings: string
  /** Repositories that were read, each with the token sent, or ''. */
  readonly asked: [repository: string, token: string][]
}

/**
 * Serves repositories `OWNER/NAME` below a folder as github.com does over HTTPS: a private one only to its tokens; for
 * all others it does not exist.
 */
export async function githubCom(
  folder: string,
  { settings, seenAs, readers }: { settings: string; seenAs: string; readers: Record<string, string[]> },
): Promise<GithubCom> {
  const files = await gitServer(folder)
  await mkdir(settings, { recursive: true })
  const [key, certificate] = [join(settings, 'key.pem'), join(settings, 'certificate.pem')]
  const name = ['-subj', '/CN=github.com', '-addext', 'subjectAltName=DNS:github.com']
  const made = ['-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-keyout', key, '-out', certificate]
  execFileSync('openssl', ['req', ...made, ...name], { stdio: 'ignore' })
  const asked: [string, string][] = []
  const tls = createTlsServer(
    { key: await readFile(key), cert: await readFile(certificate) },
    (request, response) => {
      const [, repository = ''] = /^\/([^/]+\/[^/]+?)(?:\.git)?\//.exec(request.url ?? '') ?? []
      const [, login = ''] = /^basic (.*)$/i.exec(request.headers.authorization ?? '') ?? []
      const token = Buffer.from(login, 'base64')
        .toString()
        .replace(/^x-access-token:/, '')
      asked.push([repository, token])
      if (readers[repository] !== undefined && !readers[repository].includes(token)) {
        response.writeHead(login === '' ? 401 : 404, { 'www-authenticate': 'Basic realm="GitHub"' })
        response.end('Repository not found.')
        return
      }
      const { method, headers } = request
      const url = new URL(request.url ?? '/', files.url)
      const inner = ask(url, { method, headers: { ...headers, host: url.host } }, (answer) => {
        response.writeHead(answer.statusCode ?? 500, answer.headers)
        answer.pipe(response)
      })
      request.pipe(inner)
    },
  ).listen(0, '127.0.0.1')
  await once(tls, 'listening')
  const proxy = createServer().listen(0, '127.0.0.1')
  proxy.on('connect', ({ url }, near) => {
    if (url !== 'github.com:443') return near.end('HTTP/1.1 403 Forbidden\r\n\r\n')
    const far = connect((tls.address() as AddressInfo).port, '127.0.0.1', () => {
      near.write('HTTP/1.1 200 OK\r\n\r\n')
      far.pipe(near).pipe(far)
    })
    far.on('error', () => near.destroy())
    near.on('error', () => far.destroy())
  })
  await once(proxy, 'listening')
  const { port } = proxy.address() as AddressInfo
  const lines = [`proxy = http://127.0.0.1:${port}`, `sslCAInfo = ${join(seenAs, 'certificate.pem')}`]
  await writeFile(
    join(settings, 'gitconfig'),
    `[http "https://github.com/"]\n${lines.map((line) => `\t${line}\n`).join('')}`,
  )
  return {
    ...{ port, settings, asked },
    async [Symbol.asyncDispose]() {
      for (const server of [proxy, tls]) {
        server.closeAllConnections()
        await new Promise((resolve) => server.close(resolve))
      }
      await files[Symbol.asyncDispose]()
    },
  }
}
