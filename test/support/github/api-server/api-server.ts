import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { bodyOf, close, listen, sendJson } from '../services/http.ts'
import { appAnswer, type StoredApp } from './app-routes.ts'
import { type Called, requestComplaints, responseComplaints, templates } from './contract.ts'
import { workflowBot } from './git-rules.ts'
import { graphql } from './graphql.ts'
import { type Answer, type Permissions, paged, routes } from './routes.ts'
import { State, type User } from './state.ts'
import { UploadHost } from './upload-host.ts'

export interface Token {
  user: User
  permissions: Permissions
  /** The repositories of an app's token, if limited to some. */
  repositories?: readonly string[] | undefined
}

export interface Trouble {
  /** `get /repos/{owner}/{repo}/pulls`; default: any request. */
  on?: string
  /** lost-answer: also a bad gateway, but the request takes effect. */
  kind: 'rate-limit' | 'secondary-rate-limit' | 'bad-gateway' | 'lost-answer' | 'locked'
  /** Seconds until it is over. */
  seconds?: number
  times?: number
}

/**
 * GitHub's REST API for one repository, as far as we call it: tokens can only do what their permissions allow, lists
 * are paginated, and every request and answer is checked against GitHub's own description.
 */
export class ApiServer implements AsyncDisposable {
  readonly state: State
  readonly port: number
  /** Deviations of our requests, or of our own answers, from the description. */
  readonly complaints: string[] = []
  /** Every accepted request, in order: `get /repos/{owner}/{repo}/pulls`. */
  readonly calls: string[] = []
  /** Called after a request took effect and before the answer; for an upload also at its start. */
  onStep: () => void = () => {}
  /** Apps installed in the repository. */
  readonly apps: StoredApp[] = []
  readonly #tokens = new Map<string, Token>()
  readonly #troubles: Required<Trouble>[] = []
  /** The other host, for release assets. */
  readonly uploads: UploadHost
  readonly #server: Server
  readonly #uploadServer: Server
  readonly #seenAs: string

  private constructor([api, uploads]: readonly Listening[], { repository, seenAs }: ApiOptions) {
    if (!api || !uploads) throw new Error('two servers are needed')
    this.#server = api.server
    this.#uploadServer = uploads.server
    this.port = api.port
    this.state = new State(repository ?? 'owner/machines')
    this.#seenAs = seenAs ?? '127.0.0.1'
    this.uploads = new UploadHost(this.state.releases)
    this.state.releases.uploads = `http://${this.#seenAs}:${uploads.port}`
  }

  static async start(options: ApiOptions = {}): Promise<ApiServer> {
    let api: ApiServer | undefined
    const host = options.host ?? '127.0.0.1'
    const servers = await Promise.all([
      listen(host, async (request, response) => api?.handle(request, response)),
      listen(host, async (request, response) => api?.upload(request, response)),
    ])
    api = new ApiServer(servers, options)
    return api
  }

  /** The value of GITHUB_API_URL for a job. */
  get url(): string {
    return `http://${this.#seenAs}:${this.port}`
  }

  /** Registers a token and returns it. */
  token(name: string, permissions: Permissions, user: User = workflowBot): string {
    this.#tokens.set(name, { user, permissions })
    return name
  }

  /** Tokens that are valid now. */
  get tokens(): ReadonlyMap<string, Token> {
    return this.#tokens
  }

  trouble({ on = '', kind, seconds = 1, times = 1 }: Trouble): void {
    this.#troubles.push({ on, kind, seconds, times })
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.url)
    const [, archive] = /^\/_archives\/(\d+)$/.exec(url.pathname) ?? []
    if (archive !== undefined) return this.#archive(Number(archive), request, response)
    const [, asset] = /^\/_assets\/(\d+)$/.exec(url.pathname) ?? []
    if (asset !== undefined) return this.#download(Number(asset), request, response)
    const text = await bodyOf(request)
    const body: unknown = text === '' ? undefined : JSON.parse(text)
    const { status, body: answer, headers } = this.#answer(request, url, body)
    this.onStep()
    sendJson(response, status, answer, headers)
  }

  #answer(request: IncomingMessage, url: URL, body: unknown): Answer {
    const credential = (request.headers.authorization ?? '').replace(/^(token|Bearer) /i, '')
    const asApp = this.#asApp(request, url, { body, credential })
    if (asApp) return asApp
    const token = this.#tokens.get(credential)
    if (!token) return refusal(401, 'Bad credentials')
    if (!request.headers['user-agent']) return refusal(403, 'Request forbidden by administrative rules.')
    if (url.pathname === '/graphql') {
      this.calls.push('post /graphql')
      return graphql(this.state, token, body)
    }
    const called = this.#match(request.method?.toLowerCase() ?? 'get', url, body)
    const route = called && routes[`${called.method} ${called.template}`]
    if (!called || !route) {
      this.complaints.push(`${request.method} ${url.pathname} is no operation that this server knows`)
      return refusal(404, 'Not Found')
    }
    const { trouble, isDone } = this.#trouble(`${called.method} ${called.template}`)
    if (trouble && !isDone) return trouble
    if (`${called.path.owner}/${called.path.repo}` !== this.state.repository) return refusal(404, 'Not Found')
    if (!route.needs.some((needed) => covers(token.permissions, needed))) return forbidden(route.needs)
    this.calls.push(`${called.method} ${called.template}`)
    const wrong = requestComplaints(called)
    const { accept = '' } = request.headers
    const { user, permissions } = token
    const context = { state: this.state, user, permissions, accept, base: this.url, paged }
    const answer = route.answer(called, context)
    this.complaints.push(...wrong, ...responseComplaints(called, answer.status, answer.body))
    return trouble ?? answer
  }

  #asApp(
    request: IncomingMessage,
    url: URL,
    { body, credential }: { body: unknown; credential: string },
  ): Answer | undefined {
    const called = this.#match(request.method?.toLowerCase() ?? 'get', url, body, true)
    const answer =
      called && appAnswer(called, credential, { state: this.state, apps: this.apps, tokens: this.#tokens })
    if (!answer) return undefined
    this.calls.push(`${called.method} ${called.template}`)
    this.complaints.push(
      ...requestComplaints(called),
      ...responseComplaints(called, answer.status, answer.body),
    )
    return answer
  }

  #match(method: string, url: URL, body: unknown, isForApps = false): Called | undefined {
    for (const template of templates) {
      const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
      const pattern = new RegExp(`^${template.replaceAll(/\{\w+\}/g, '([^/]+)')}$`)
      const values = pattern.exec(url.pathname)?.slice(1)
      if (!values || !(isForApps || routes[`${method} ${template}`])) continue
      const path = Object.fromEntries(names.map((name, i) => [name, decodeURIComponent(values[i] ?? '')]))
      return { method, template, path, query: url.searchParams, body }
    }
    return undefined
  }

  #trouble(route: string): { trouble?: Answer; isDone?: boolean } {
    const found = this.#troubles.find(({ on, times }) => times > 0 && (on === '' || on === route))
    if (!found) return {}
    found.times--
    return { trouble: troubleOf(found), isDone: found.kind === 'lost-answer' }
  }

  /** The target of download redirects: a signed URL, without a token. */
  #archive(id: number, request: IncomingMessage, response: ServerResponse): void {
    const found = this.state.artifacts.find((artifact) => artifact.id === id)
    if (request.headers.authorization) this.complaints.push('a token was sent to the storage')
    if (!(found?.archive instanceof Buffer)) sendJson(response, 404, undefined)
    else response.writeHead(200, { 'content-type': 'application/zip' }).end(found.archive)
  }

  #download(id: number, request: IncomingMessage, response: ServerResponse): void {
    const found = this.state.releases.assetOf(id)?.asset
    if (request.headers.authorization) this.complaints.push('a token was sent to the storage')
    this.onStep()
    if (!found?.content) sendJson(response, 404, undefined)
    else response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(found.content)
  }

  /** Uploads to the other host. */
  async upload(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.url)
    const token = this.#tokens.get((request.headers.authorization ?? '').replace(/^(token|Bearer) /i, ''))
    const refused = !token
      ? refusal(401, 'Bad credentials')
      : token.permissions.contents !== 'write'
        ? forbidden([{ contents: 'write' }])
        : undefined
    if (refused) return sendJson(response, refused.status, refused.body, refused.headers)
    this.calls.push('post /repos/{owner}/{repo}/releases/{release_id}/assets')
    this.onStep()
    await this.uploads.take({ request, response, url, onWhole: () => this.onStep() })
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await close(this.#server)
    await close(this.#uploadServer)
    this.state.git[Symbol.dispose]()
  }
}

type Listening = Awaited<ReturnType<typeof listen>>

export interface ApiOptions {
  host?: string
  seenAs?: string
  /** OWNER/NAME */
  repository?: string
}

export const apiServer = (options?: ApiOptions): Promise<ApiServer> => ApiServer.start(options)

function troubleOf({ kind, seconds }: Required<Trouble>): Answer {
  if (kind === 'bad-gateway' || kind === 'lost-answer')
    return { status: 502, body: { message: 'Server Error' } }
  if (kind === 'locked') return refusal(403, 'Unable to create comment because issue is locked.')
  if (kind === 'secondary-rate-limit')
    return {
      ...refusal(
        403,
        'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
      ),
      headers: { 'retry-after': String(seconds) },
    }
  return {
    ...refusal(403, 'API rate limit exceeded for installation ID 1.'),
    headers: {
      'x-ratelimit-limit': '1000',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + seconds),
    },
  }
}

function covers(has: Permissions, needed: Permissions): boolean {
  return Object.entries(needed).every(([name, level]) => {
    const given = has[name as keyof Permissions]
    return given === 'write' || given === level
  })
}

function refusal(status: number, message: string): Answer {
  return {
    status,
    body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
  }
}

function forbidden(needs: readonly Permissions[]): Answer {
  const accepted = needs.map((one) =>
    Object.entries(one)
      .map((pair) => pair.join('='))
      .join(','),
  )
  return {
    ...refusal(403, 'Resource not accessible by integration'),
    headers: { 'x-accepted-github-permissions': accepted.join('; ') },
  }
}
