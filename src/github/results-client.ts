import { setTimeout as sleep } from 'node:timers/promises'
import * as v from 'valibot'
import { MachineError, UserError } from '../lib/errors.ts'
import { oneLine } from '../lib/text.ts'
import type { Environment } from './context.ts'

/** An artifact as the run's own service lists it. */
export interface ListedArtifact {
  name: string
  id: number
  bytes: number
  /** `sha256:…`, if the uploader provided it. */
  digest?: string
  /** The service's ids of the run and the job. */
  runId: string
  jobId: string
}

/** It expired or was deleted since it was listed. */
export const goneArtifact = (name: string): UserError =>
  new UserError(
    `this run has no artifact ${oneLine(name, 100)} any more; run the job that uploads it again`,
    { reason: 'machine' },
  )

const wholeNumber = v.pipe(v.string(), v.regex(/^\d{1,15}$/), v.transform(Number))
const listed = v.object({
  artifacts: v.optional(
    v.array(
      v.object({
        workflow_run_backend_id: v.string(),
        workflow_job_run_backend_id: v.string(),
        database_id: wholeNumber,
        name: v.string(),
        size: v.optional(wholeNumber, '0'),
        digest: v.optional(v.string()),
      }),
    ),
    [],
  ),
})
const signed = v.object({ signed_url: v.pipe(v.string(), v.url()) })

/**
 * Reads artifacts of our own run. The toolkit uploads for us; its download unpacks without limits, restarts from the
 * first byte after a broken connection and cannot be stopped, so these two calls are our own.
 */
export class ResultsClient {
  readonly #url: string
  readonly #token: string
  readonly #run: { workflow_run_backend_id: string; workflow_job_run_backend_id: string }

  constructor(environment: Environment) {
    const { ACTIONS_RESULTS_URL: url, ACTIONS_RUNTIME_TOKEN: token } = environment
    if (!url || !token)
      throw new MachineError('there is no artifact service here; use this step in a job on GitHub Actions')
    this.#url = new URL(url).origin
    this.#token = token
    this.#run = idsOf(token)
  }

  async list(id?: number): Promise<ListedArtifact[]> {
    const filter = id === undefined ? {} : { id_filter: String(id) }
    const { artifacts } = await this.#call('ListArtifacts', { ...this.#run, ...filter }, listed)
    return artifacts.map((artifact) => ({
      name: artifact.name,
      id: artifact.database_id,
      bytes: artifact.size,
      ...(artifact.digest === undefined ? {} : { digest: artifact.digest }),
      runId: artifact.workflow_run_backend_id,
      jobId: artifact.workflow_job_run_backend_id,
    }))
  }

  async signedUrl({ name, runId, jobId }: ListedArtifact): Promise<string> {
    const ids = { workflow_run_backend_id: runId, workflow_job_run_backend_id: jobId }
    const answer = await this.#call('GetSignedArtifactURL', { ...ids, name }, signed, () =>
      goneArtifact(name),
    )
    return answer.signed_url
  }

  /** `missing` is the error for an answer of 404. */
  async #call<T>(
    method: string,
    body: unknown,
    schema: v.GenericSchema<unknown, T>,
    missing?: () => Error,
  ): Promise<T> {
    const url = `${this.#url}/twirp/github.actions.results.api.v1.ArtifactService/${method}`
    const headers = { authorization: `Bearer ${this.#token}`, 'content-type': 'application/json' }
    let last = ''
    for (const wait of [1, 2, 4, 8, undefined]) {
      let after = wait
      try {
        const request = { method: 'POST', headers, body: JSON.stringify(body) }
        const response = await fetch(url, { ...request, signal: AbortSignal.timeout(30_000) })
        const text = await response.text()
        if (response.status === 404 && missing) throw missing()
        if (response.ok) return v.parse(schema, JSON.parse(text))
        last = `${response.status} ${text.slice(0, 300)}`
        if (response.status < 500 && response.status !== 429) break
        after = waitOf(response.headers.get('retry-after'), wait)
      } catch (error) {
        if (error instanceof UserError) throw error
        last = (error as Error).message
      }
      if (after !== undefined) await sleep(after * 1000)
    }
    throw new MachineError(`the artifact service does not answer ${method} as it should; run the job again`, {
      cause: new Error(last),
    })
  }
}

/** Seconds until the next try: what the service requests, within reason; undefined after the last one. */
function waitOf(retryAfter: string | null, wait: number | undefined): number | undefined {
  if (wait === undefined) return undefined
  const asked = Number(retryAfter)
  return Number.isFinite(asked) && asked > 0 ? Math.min(asked, 60) : wait
}

/** The token contains the service's ids of the run and the job: `Actions.Results:RUN:JOB` among its scopes. */
function idsOf(token: string) {
  const claims = v.object({ scp: v.string() })
  try {
    const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()
    const { scp } = v.parse(claims, JSON.parse(payload))
    const [, run, job] = /(?:^| )Actions\.Results:([^: ]+):([^: ]+)/.exec(scp) ?? []
    if (run && job) return { workflow_run_backend_id: run, workflow_job_run_backend_id: job }
  } catch {
    // reported below
  }
  throw new MachineError(
    'ACTIONS_RUNTIME_TOKEN does not name the run; use this step in a job on GitHub Actions',
  )
}
