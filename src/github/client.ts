import { Octokit } from '@octokit/core'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import type { Log } from '../host/host.ts'
import { version } from '../version.ts'
import { explained } from './api-errors.ts'
import type { Run } from './context.ts'

/** The REST API of GitHub. */
export interface Client {
  /** Octokit's; GitHub's refusals become errors that say what to change. */
  readonly request: Octokit['request']
}

export interface ClientOptions {
  run: Pick<Run, 'apiUrl'>
  token: string
  log: Log
  /** The longest wait for a rate limit, in seconds; at most two waits. */
  patience?: number
  /** Default: Octokit's own (a second between writes, three between requests that notify people). */
  pace?: Pace
}

/** What a request waits for before it is sent: Octokit's limiters, by what they limit. */
export type Pace = Readonly<Record<'write' | 'notifications', { key(id: string): Limiter }>>
interface Limiter {
  schedule(options: unknown, work: () => Promise<void>): Promise<void>
}

/** Seconds for one request. */
const most = 60

/** GitHub's REST API for one token: retries transient errors, waits for rate limits within reason. */
export function githubClient({ run, token, log, patience = 120, pace }: ClientOptions): Client {
  const waits = (what: string) => (seconds: number, _: unknown, __: unknown, tries: number) => {
    const isWorthIt = tries < 2 && seconds <= patience
    const next = isWorthIt ? `going on in ${seconds} s` : `free in ${seconds} s, which is too long to wait`
    log.info(`GitHub's ${what} rate limit is reached: ${next}`)
    return isWorthIt
  }
  const octokit = new (Octokit.plugin(retry, throttling))({
    auth: token,
    baseUrl: run.apiUrl,
    userAgent: `flakeship/${version}`,
    request: { fetch: timed },
    throttle: {
      ...{ onRateLimit: waits('hourly'), onSecondaryRateLimit: waits('secondary'), id: run.apiUrl },
      ...(pace as object | undefined), // its types want all of a Bottleneck, of which it calls this much
    },
    retry: { doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451] }, // 429 is the throttle's
    log: { debug: log.debug, info: log.debug, warn: log.debug, error: log.debug },
  })
  const request = async (...words: Parameters<Octokit['request']>) => {
    try {
      return await octokit.request(...words)
    } catch (error) {
      throw explained(error, String(words[0]))
    }
  }
  return { request: request as unknown as Octokit['request'] }
}

/** Octokit has no time-out of its own. */
function timed(url: string, options: RequestInit): Promise<Response> {
  const late = AbortSignal.timeout(most * 1000)
  return fetch(url, { ...options, signal: options.signal ? AbortSignal.any([options.signal, late]) : late })
}

/** All items of a paginated list; the server says whether there is another page. */
export async function* pages<T>(
  get: (page: {
    per_page: number
    page: number
  }) => Promise<{ data: T; headers: { link?: string | undefined } }>,
  mostPages = 100,
): AsyncGenerator<T> {
  for (let page = 1; page <= mostPages; page++) {
    const { data, headers } = await get({ per_page: 100, page })
    yield data
    if (!/\brel="next"/.test(headers.link ?? '')) return
  }
}
