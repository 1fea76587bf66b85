import type { Source } from '../../../documents/plan.ts'

type Locked = Source['locked']
export type Fetch = typeof fetch

/** A request, and what its response must look like besides the status. */
interface Question {
  url: string
  isAnswer(type: string): boolean
}

const isNoPage = (type: string): boolean => !/^text\/html|^application\/xhtml/i.test(type) // a page to log in on
const isRefs = (type: string): boolean => /^application\/x-git-upload-pack-advertisement/i.test(type)
const word = (value: Locked[string] | undefined): string => (typeof value === 'string' ? value : '')
const archive = (url: string): Question => ({ url, isAnswer: isNoPage })

/** The public location of a locked input, by type; types that are not listed are private. */
const questions: Readonly<Record<string, (locked: Locked) => Question | undefined>> = {
  github: ({ host, owner, repo, rev }) =>
    archive(`https://${word(host) || 'github.com'}/${part(owner)}/${part(repo)}/archive/${part(rev)}.tar.gz`),
  gitlab: ({ host, owner, repo, rev }) => {
    const project = encodeURIComponent(decodeURIComponent(`${word(owner)}/${word(repo)}`))
    const api = `https://${word(host) || 'gitlab.com'}/api/v4/projects/${project}/repository/archive.tar.gz`
    return archive(`${api}?sha=${part(rev)}`)
  },
  sourcehut: ({ host, owner, repo, rev }) =>
    archive(`https://${word(host) || 'git.sr.ht'}/${part(owner)}/${part(repo)}/archive/${part(rev)}.tar.gz`),
  tarball: ({ url }) => archive(word(url)),
  file: ({ url }) => archive(word(url)),
  git: ({ url }) => {
    const refs = new URL(word(url))
    refs.pathname = `${refs.pathname.replace(/\/+$/, '')}/info/refs`
    refs.search = '?service=git-upload-pack'
    return { url: refs.href, isAnswer: isRefs }
  },
}

const part = (value: Locked[string] | undefined): string =>
  encodeURIComponent(decodeURIComponent(word(value)))

/** Attributes that make content come from other places, with access rules of their own. */
const elsewhere = ['submodules', 'lfs']

/**
 * Whether the locked URL of an input answers without a credential; then everybody may have it. Paths, SSH and unknown
 * types are private, and so is a URL that does not answer in time.
 */
export async function isPublic(
  locked: Locked,
  { fetch, seconds = 5 }: { fetch: Fetch; seconds?: number },
): Promise<boolean> {
  const question = questionFor(locked)
  if (question === undefined) return false
  const abort = new AbortController()
  const timer = setTimeout(() => abort.abort(), seconds * 1000)
  try {
    const response = await fetch(question.url, {
      credentials: 'omit',
      redirect: 'follow',
      signal: abort.signal,
      headers: { 'user-agent': 'flakeship' },
    })
    return response.ok && question.isAnswer(response.headers.get('content-type') ?? '')
  } catch {
    return false // private is what cannot be shown to be public
  } finally {
    clearTimeout(timer)
    abort.abort() // the body is not wanted
  }
}

/** Names of parameters that carry credentials. */
const telling = /token|secret|passw|auth|key|sig|credential/i

function questionFor(locked: Locked): Question | undefined {
  if (elsewhere.some((key) => locked[key] === true)) return undefined
  try {
    const question = questions[word(locked.type)]?.(locked)
    const url = question && new URL(question.url)
    if (url === undefined || !/^https?:$/.test(url.protocol)) return undefined
    const isSigned = [...url.searchParams.keys()].some((key) => telling.test(key))
    return url.username + url.password === '' && !isSigned ? question : undefined
  } catch {
    return undefined // no URL at all
  }
}
