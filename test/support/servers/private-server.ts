import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:https'
import { join } from 'node:path'

/** The credentials that the server requires, by host: a token as forges take it, or a login. */
export type Demands = Readonly<Record<string, readonly string[]>>

export interface PrivateServer extends AsyncDisposable {
  /** The certificate that clients must trust. */
  readonly certificate: string
  /** Successful requests, as `HOST PATH`. */
  readonly answered: string[]
}

const git = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@b',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@b',
}

/** A git repository with one file, ready to be served as plain files; returns its revision. */
export async function makeRepository(folder: string, content: string): Promise<string> {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'file'), content)
  const run = (...args: string[]) =>
    execFileSync('git', ['-C', folder, ...args], {
      env: { PATH: process.env.PATH, ...git },
      encoding: 'utf8',
    })
  run('init', '-q', '-b', 'main')
  run('add', '.')
  run('commit', '-q', '-m', 'one')
  run('update-server-info')
  return run('rev-parse', 'HEAD').trim()
}

/**
 * The API of a forge (`/api/v3/repos/OWNER/REPO`), files and a git repository on port 443 of loopback addresses;
 * without the right `Authorization` it answers 404 or 401, as forges do.
 */
export async function privateServer(folder: string, hosts: Demands): Promise<PrivateServer> {
  const names = Object.keys(hosts)
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')]
  const subject = `subjectAltName=${names.map((name) => `IP:${name}`).join(',')}`
  execFileSync(
    'openssl',
    [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-keyout',
      key,
      '-out',
      certificate,
      '-days',
      '2',
      '-subj',
      '/CN=test',
      '-addext',
      subject,
    ],
    { stdio: 'ignore' },
  )
  // must differ from the repository's: Nix would mistake one for the other
  const revision = '1'.repeat(40)
  await makeRepository(join(folder, 'repository'), 'repository\n')
  await mkdir(join(folder, 'tree/top'), { recursive: true })
  await writeFile(join(folder, 'tree/top/file'), 'tarball\n')
  const tarball = join(folder, 'top.tar.gz')
  execFileSync('tar', ['-czf', tarball, '-C', join(folder, 'tree'), 'top'])
  const answered: string[] = []
  const server = createServer(
    { key: readFileSync(key), cert: readFileSync(certificate) },
    async (request, response) => {
      const host = request.headers.host ?? ''
      const path = (request.url ?? '').replace(/\?.*$/, '')
      const isGit = path.startsWith('/repository.git/')
      if (!hosts[host]?.includes(request.headers.authorization ?? '')) {
        const status = isGit ? 401 : 404
        response.writeHead(status, isGit ? { 'www-authenticate': 'Basic realm="test"' } : {}).end('no')
        return
      }
      answered.push(`${host} ${path}`)
      if (path.endsWith('/commits/HEAD'))
        response.end(JSON.stringify({ sha: revision, commit: { tree: { sha: revision } } }))
      else if (/\/tarball\/|\.tar\.gz$/.test(path)) response.end(await readFile(tarball))
      else if (isGit) {
        const file = await readFile(
          join(folder, 'repository/.git', path.slice('/repository.git/'.length)),
        ).catch(() => undefined)
        if (file) response.end(file)
        else response.writeHead(404).end()
      } else response.writeHead(404).end()
    },
  )
  const open: ReturnType<typeof createServer>[] = []
  const listeners = names.map(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const own =
          name === names[0]
            ? server
            : createServer({ key: readFileSync(key), cert: readFileSync(certificate) }, (request, response) =>
                server.emit('request', request, response),
              )
        own.once('error', reject).listen(443, name, resolve)
        open.push(own)
      }),
  )
  await Promise.all(listeners)
  return {
    certificate,
    answered,
    [Symbol.asyncDispose]: async () => {
      for (const one of open) {
        one.closeAllConnections()
        await new Promise((resolve) => one.close(resolve))
      }
    },
  }
}
