import { randomBytes } from 'node:crypto'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { artifactMethods, type StoredArtifact } from './artifact-methods.ts'
import { BlobStorage, blobPath } from './blob-storage.ts'
import { cacheMethods, type StoredEntry } from './cache-methods.ts'
import { type Fault, Faults } from './faults.ts'
import { bodyOf, close, listen, neverEnd, sendJson } from './http.ts'
import { mint, verify } from './tokens.ts'
import { refuse, TwirpError } from './twirp.ts'

export interface ServiceOptions {
  /** The address to listen on; 0.0.0.0 for jobs in their own network. */
  host?: string
  /** The address for jobs, if it differs. */
  seenAs?: string
  /** The host name in URLs of blobs, which jobs must resolve to the address: clients read in ranges only with it. */
  blobHost?: string
  /** Maximum total bytes of the repository's cache entries; default: GitHub's 10 GB. */
  cacheLimit?: number
}

/** One job of one run, as described by its token. */
export interface JobOfRun {
  run: number
  attempt?: number
  job?: string
  ref?: string
  /** The ref that a pull request is to be merged into. */
  base?: string
  defaultBranch?: string
  /** The token's access to cache entries; if `mode` is given, the runner also sets it in ACTIONS_CACHE_MODE. */
  cache?: 'write' | 'read' | 'none'
  mode?: 'read' | 'write' | 'write-only' | 'none'
}

/** GitHub's artifact service (version 4) and cache service (version 2), with their storage. */
export class ResultsService implements AsyncDisposable {
  readonly faults = new Faults()
  readonly artifacts: StoredArtifact[] = []
  readonly entries: StoredEntry[] = []
  /** Days that have passed for the service only: artifacts and entries age with them. */
  daysPassed = 0
  /** Maximum total bytes of the account's artifacts, from now on. */
  artifactLimit = Number.POSITIVE_INFINITY
  /** Every entry that a job asked for: which job of which run, and the key. */
  readonly created: { job: string; key: string }[] = []
  /** How long clients waited for the ends of answers that do not end (milliseconds). */
  readonly waited: number[] = []
  readonly port: number
  /** The handler below `/_control/`, if the service is a separate process. */
  control?: (request: IncomingMessage, response: ServerResponse, name: string) => Promise<void>
  readonly #secret = randomBytes(16).toString('hex')
  readonly #server: Server
  readonly #blobs: BlobStorage
  readonly #options: ServiceOptions

  private constructor(server: Server, port: number, blobs: BlobStorage, options: ServiceOptions) {
    this.#server = server
    this.port = port
    this.#blobs = blobs
    this.#options = options
  }

  static async start(options: ServiceOptions = {}): Promise<ResultsService> {
    const blobs = await BlobStorage.start()
    let service: ResultsService | undefined
    const { server, port } = await listen(options.host ?? '127.0.0.1', async (request, response) => {
      await service?.handle(request, response)
    })
    service = new ResultsService(server, port, blobs, options)
    return service
  }

  /** Its URL for jobs. */
  get url(): string {
    return `http://${this.#options.seenAs ?? '127.0.0.1'}:${this.port}`
  }

  /** The runner's variables for one job, besides the constant ones. */
  env({
    run,
    attempt = 1,
    job = 'check',
    ref = 'refs/heads/main',
    ...more
  }: JobOfRun): Record<string, string> {
    const own = { write: 3, read: 1, none: 0 }[more.cache ?? 'write']
    const readable = own === 0 ? [] : [more.base, more.defaultBranch ?? 'refs/heads/main']
    const others = [...new Set(readable)].filter((scope) => scope !== undefined && scope !== ref) as string[]
    const scopes = [{ Scope: ref, Permission: own }, ...others.map((Scope) => ({ Scope, Permission: 1 }))]
    return {
      ACTIONS_RESULTS_URL: `${this.url}/`,
      ACTIONS_RUNTIME_URL: `${this.url}/`,
      ACTIONS_RUNTIME_TOKEN: mint(this.#secret, { run: String(run), job: `${job}-${attempt}`, scopes }),
      ACTIONS_CACHE_SERVICE_V2: 'True',
      GITHUB_RUN_ID: String(run),
      GITHUB_RUN_ATTEMPT: String(attempt),
      GITHUB_JOB: job,
      GITHUB_REF: ref,
      ...(more.mode === undefined ? {} : { ACTIONS_CACHE_MODE: more.mode }),
    }
  }

  /** Adds a fault. */
  fault(fault: Fault): void {
    this.faults.add(fault)
  }

  /** Number of requests by method, and to the storage. */
  get counts(): Readonly<Record<string, number>> {
    return this.faults.counts
  }

  /** Everything stored: the bytes of every artifact and entry, and their names. */
  async everything(): Promise<Buffer[]> {
    const names = [...this.artifacts.map(({ name }) => name), ...this.entries.map(({ key }) => key)]
    return [...(await this.#blobs.everything()), Buffer.from(names.join('\n'))]
  }

  /** Bytes of artifacts and entries sent to clients. */
  get sent(): number {
    return this.#blobs.sent
  }

  /** Stores an artifact unchecked, whatever its archive contains. */
  async store({ archive, ...of }: Pick<StoredArtifact, 'job' | 'name'> & { run: number; archive: Buffer }) {
    const id = this.artifacts.reduce((most, one) => Math.max(most, one.id), 0) + 1
    const blob = `artifacts/${of.run}/${id}.zip`
    await this.#blobs.put(blob, archive)
    const stored = { ...of, run: String(of.run), id, size: archive.length, blob }
    this.artifacts.push({ ...stored, created: new Date(), isFinished: true })
  }

  /** The signed URL of an artifact, for the stand-in of the REST API. */
  download(artifact: StoredArtifact): string {
    return this.#blobs.url(this.#blobBase, artifact.blob, 'r')
  }

  get #blobBase(): string {
    const { blobHost } = this.#options
    return blobHost === undefined ? `${this.url}${blobPath}` : `http://${blobHost}:${this.port}`
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, control] = /^\/_control\/(\w+)$/.exec(request.url ?? '') ?? []
    if (control !== undefined && this.control) return this.control(request, response, control)
    const [, service, method = ''] =
      /^\/twirp\/github\.actions\.results\.api\.v1\.(\w+)\/(\w+)$/.exec(request.url ?? '') ?? []
    const kind = service ? method : `${request.method} blob`
    const fault = this.faults.next(kind)
    if (request.headers.range ?? request.headers['x-ms-range']) this.faults.next(`${kind} ranged`)
    if (fault?.silent) {
      request.resume()
      return
    }
    if (fault?.open) neverEnd(response, (waited) => this.waited.push(waited))
    if (fault?.status !== undefined || fault?.malformed) {
      request.resume()
      const headers = fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) }
      if (fault.malformed) response.writeHead(fault.status ?? 200, headers).end('<html>not now</html>')
      else sendJson(response, fault.status ?? 500, { code: 'unavailable', msg: 'not now' }, headers)
      return
    }
    if (!service) return this.#blobs.pass(request, response, fault)
    try {
      sendJson(response, 200, await this.#call(service, method, request))
    } catch (error) {
      if (!(error instanceof TwirpError)) throw error
      sendJson(response, error.status, { code: error.code, msg: error.message })
    }
  }

  async #call(service: string, method: string, request: IncomingMessage): Promise<unknown> {
    const body = JSON.parse(await bodyOf(request)) as Record<string, unknown>
    const claims = verify(this.#secret, (request.headers.authorization ?? '').replace(/^Bearer /, ''))
    if (!claims) throw refuse.unauthenticated()
    if (method === 'CreateCacheEntry')
      this.created.push({ job: `${claims.run} ${claims.job}`, key: String(body.key) })
    const storage = {
      now: Date.now() + this.daysPassed * 24 * 3600 * 1000,
      artifactLimit: this.artifactLimit,
      cacheLimit: this.#options.cacheLimit ?? 10 * 1024 ** 3,
      upload: (blob: string) => this.#blobs.url(this.#blobBase, blob, 'cw'),
      download: (blob: string, disposition?: string) =>
        this.#blobs.url(this.#blobBase, blob, 'r', disposition),
      remove: (blob: string) => this.#blobs.remove(blob),
    }
    const services: Record<string, Record<string, (body: Record<string, unknown>) => Promise<unknown>>> = {
      ArtifactService: artifactMethods(this.artifacts, claims, storage),
      CacheService: cacheMethods(this.entries, claims, storage),
    }
    const called = services[service]?.[method]
    if (!called) throw refuse.missing(`${service} has no method ${method}`)
    return called(body)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await close(this.#server)
    await this.#blobs[Symbol.asyncDispose]()
  }
}

/** `await using services = await resultsService()`. */
export const resultsService = (options?: ServiceOptions): Promise<ResultsService> =>
  ResultsService.start(options)
