import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Source } from '../../../../src/documents/plan.ts'
import { isPublic } from '../../../../src/features/handover/privacy/is-public.ts'
import { httpServer } from '../../../support/servers/http-server.ts'

type Locked = Source['locked']
const github: Locked = { type: 'github', owner: 'o', repo: 'r', rev: 'abc', narHash: 'sha256-x' }

/** The URLs that are asked, and what is sent with them. */
async function asked(locked: Locked): Promise<{ urls: string[]; headers: string[] }> {
  const [urls, headers]: [string[], string[]] = [[], []]
  await isPublic(locked, {
    fetch: async (url, options) => {
      urls.push(String(url))
      headers.push(...Object.keys(options?.headers ?? {}))
      return new Response('')
    },
  })
  return { urls, headers }
}

describe('what is asked', () => {
  test.each<[Locked, string[]]>([
    [github, ['https://github.com/o/r/archive/abc.tar.gz']],
    [{ ...github, host: 'ghe.example.org' }, ['https://ghe.example.org/o/r/archive/abc.tar.gz']],
    [{ ...github, owner: '../x', repo: 'y?z#' }, ['https://github.com/..%2Fx/y%3Fz%23/archive/abc.tar.gz']],
    [
      { type: 'gitlab', owner: 'group%2Fsub', repo: 'r', rev: 'abc' },
      ['https://gitlab.com/api/v4/projects/group%2Fsub%2Fr/repository/archive.tar.gz?sha=abc'],
    ],
    [
      { type: 'sourcehut', owner: '~me', repo: 'r', rev: 'abc' },
      ['https://git.sr.ht/~me/r/archive/abc.tar.gz'],
    ],
    [{ type: 'tarball', url: 'https://example.org/x.tar.gz' }, ['https://example.org/x.tar.gz']],
    [{ type: 'file', url: 'https://example.org/x' }, ['https://example.org/x']],
    [
      { type: 'git', url: 'https://example.org/r.git/?x=1' },
      ['https://example.org/r.git/info/refs?service=git-upload-pack'],
    ],
    // private without a question
    [{ type: 'git', url: 'https://example.org/r.git', submodules: true }, []],
    [{ type: 'git', url: 'https://example.org/r.git', lfs: true }, []],
    [{ type: 'git', url: 'ssh://git@example.org/r.git' }, []],
    [{ type: 'git', url: 'file:///srv/r.git' }, []],
    [{ type: 'git', url: 'git@example.org:r.git' }, []],
    [{ type: 'path', path: '/srv/x' }, []],
    [{ type: 'mercurial', url: 'https://example.org/r' }, []],
    [{ type: 'tarball', url: 'https://me:secret@example.org/x.tar.gz' }, []],
    [{ type: 'tarball', url: 'https://example.org/x.tar.gz?private_token=abc' }, []],
    [{ type: 'tarball', url: 'https://example.org/x.tar.gz?X-Amz-Signature=abc' }, []],
    [{ type: 'tarball' }, []],
    [{ type: 'constructor' }, []],
    [{}, []],
  ])('%j', async (locked, urls) => {
    expect((await asked(locked)).urls).toEqual(urls)
  })

  test('no credential goes with it', async () => {
    expect((await asked(github)).headers).toEqual(['user-agent'])
  })
})

describe('what is answered, by a real server', () => {
  let server: Awaited<ReturnType<typeof httpServer>>

  beforeAll(async () => {
    server = await httpServer((request, response) => {
      const [status, type] = answers[request.url?.split('?')[0] ?? ''] ?? [404, 'text/plain']
      if (status === 0) return
      if (status === 302) response.setHeader('location', type)
      response.writeHead(status, { 'content-type': type }).end('x'.repeat(100_000))
    })
  })
  afterAll(() => server[Symbol.asyncDispose]())

  const answers: Record<string, [number, string]> = {
    '/archive.tar.gz': [200, 'application/gzip'],
    '/moved.tar.gz': [302, '/archive.tar.gz'],
    '/login.tar.gz': [302, '/login'],
    '/login': [200, 'text/html; charset=utf-8'],
    '/private.tar.gz': [401, 'application/gzip'],
    '/forbidden.tar.gz': [403, 'application/gzip'],
    '/busy.tar.gz': [503, 'application/gzip'],
    '/silent.tar.gz': [0, ''],
    '/open/info/refs': [200, 'application/x-git-upload-pack-advertisement'],
    '/page/info/refs': [200, 'text/plain'],
  }

  test.each([
    ['tarball', 'archive.tar.gz', true],
    ['tarball', 'moved.tar.gz', true],
    ['tarball', 'login.tar.gz', false],
    ['tarball', 'private.tar.gz', false],
    ['tarball', 'forbidden.tar.gz', false],
    ['tarball', 'busy.tar.gz', false],
    ['tarball', 'missing.tar.gz', false],
    ['tarball', 'silent.tar.gz', false],
    ['git', 'open', true],
    ['git', 'page', false],
    ['git', 'missing', false],
  ])('%s %s: %s', async (type, path, is) => {
    expect(await isPublic({ type, url: `${server.url}/${path}` }, { fetch, seconds: 1 })).toBe(is)
  })

  test('a server that is not there', async () => {
    expect(await isPublic({ type: 'tarball', url: 'http://127.0.0.1:1/x' }, { fetch, seconds: 1 })).toBe(
      false,
    )
  })
})
