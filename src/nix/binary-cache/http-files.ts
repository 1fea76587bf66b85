import { decoded, shownAddress } from '../../lib/addresses.ts'
import { CacheFault, type CacheFiles, type LocalFile, type PartOfFile } from './cache-files.ts'
import { type Answer, type Asked, ask } from './http-request.ts'

/** How to request files over HTTP, whoever signs the requests. */
export interface HttpPlace {
  shown: string
  urlOf(name: string): URL
  /** Headers that authenticate a request. */
  headers(request: { method: Asked['method']; url: URL; sha256: string }): ReturnType<Asked['headers']>
  sha256Of(body: string | LocalFile | undefined): string
  signal: AbortSignal
  pauses?: readonly number[] | undefined
}

/** One request for a file of the cache; a network error becomes one line. */
export async function askPlace(
  { headers, sha256Of, signal, pauses, shown }: HttpPlace,
  method: Asked['method'],
  url: URL,
  { body, what }: { body?: string | LocalFile | PartOfFile; what: string },
): Promise<Answer> {
  const sha256 = sha256Of(body)
  const asked: Asked = {
    ...{ method, url },
    ...(body === undefined ? {} : { body }),
    headers: () => headers({ method, url, sha256 }),
  }
  try {
    return await ask(asked, { signal, ...(pauses ? { pauses } : {}) })
  } catch (cause) {
    signal.throwIfAborted()
    throw new CacheFault(`${what} ${shown}`, (cause as Error).message, { cause })
  }
}

/** The files of a cache over HTTP. */
export function filesAt(place: HttpPlace): CacheFiles {
  const { shown, urlOf } = place
  const found = async (method: 'GET' | 'HEAD', name: string): Promise<Answer | undefined> => {
    const what = `${name} cannot be read from`
    const answer = await askPlace(place, method, urlOf(name), { what })
    if (answer.status === 200) return answer
    // without permission to list a bucket, S3 answers 403 for a missing file
    if ([403, 404, 410].includes(answer.status)) return undefined
    throw refusal(`${what} ${shown}`, answer)
  }
  return {
    shown,
    read: async (name) => (await found('GET', name))?.text,
    size: async (name) => {
      const answer = await found('HEAD', name)
      return answer && (answer.length ?? Number.NaN)
    },
    put: async (name, body) => {
      const what = `${name} cannot be written to`
      const answer = await askPlace(place, 'PUT', urlOf(name), { body, what })
      if (answer.status < 200 || answer.status > 299) throw refusal(`${what} ${shown}`, answer)
    },
  }
}

const hints: Readonly<Record<number, string>> = {
  401: 'the server requires a login; give user and password in the URL, or in the netrc file of Nix',
  403: 'these credentials do not allow it',
  405: 'this server accepts no uploads',
  413: 'the file is too large for this server',
  507: 'the server has no space left',
}

/** An unexpected answer, with the server's own text as its cause. */
export function refusal(what: string, { status, words, text }: Answer): CacheFault {
  const hint = hints[status] === undefined ? '' : `, ${hints[status]}`
  const said = /<Message>([^<]{1,300})<\/Message>/.exec(text)?.[1] ?? text
  return new CacheFault(what, `the server answered ${status} ${words}`.trim() + hint, {
    ...(said.trim() === '' ? {} : { cause: new Error(said) }),
  })
}

/** A binary cache with uploads over HTTP: `http://…`, `https://…`; the login is in the URL or given. */
export function webFiles(
  url: URL,
  { signal, login, pauses }: { signal: AbortSignal; login?: string | undefined; pauses?: readonly number[] },
): CacheFiles {
  const own = url.username === '' ? login : `${decoded(url.username)}:${decoded(url.password)}`
  const root = new URL(url.pathname.replace(/\/*$/, '/'), url.origin)
  return filesAt({
    ...{ shown: shownAddress(url.href).replace(/\/$/, ''), signal, pauses },
    urlOf: (name) => new URL(name, root),
    headers: () =>
      own === undefined ? {} : { authorization: `Basic ${Buffer.from(own).toString('base64')}` },
    sha256Of: () => '',
  })
}
