import type { Report } from '../../../documents/report.ts'

/** URLs of one run's pages on GitHub, as Markdown; undefined if there is none. */
export interface RunLinks {
  /** The page of the job that reported a target, and the artifact with its logs, consoles and screenshots. */
  ofTarget(id: string): { job?: string; logs?: string }
  /** The page of a job by its shard, or `evaluate`. */
  jobAddress(id: string): string | undefined
  /** The page of another run of the same repository. */
  runAddress(run: number): string | undefined
  /** Of this run, unless another one is given. */
  artifactAddress(artifact: number | undefined, run?: number): string | undefined
}

/** A URL without characters that Markdown interprets. */
export const isPlainAddress = (url: string): boolean => /^https:\/\/[\w.-]+(:\d+)?(\/[\w.~%-]*)*$/.test(url)

/** Without a page there are no URLs. */
export const noLinks: RunLinks = {
  ofTarget: () => ({}),
  jobAddress: () => undefined,
  runAddress: () => undefined,
  artifactAddress: () => undefined,
}

/**
 * The links of a run whose page is known. A report only has numbers, so whatever it says, every URL is one of that run.
 */
export function runLinks({ jobs = [] }: Pick<Report, 'jobs'>, page: string | undefined): RunLinks {
  if (page === undefined || !isPlainAddress(page)) return noLinks
  const byTarget = new Map(jobs.flatMap((one) => one.targets.map((target) => [target, one] as const)))
  const byId = new Map(jobs.map((one) => [one.id, one]))
  const jobAt = (job: number | undefined) => (job === undefined ? undefined : `${page}/job/${job}`)
  const runAt = (run: number) => page.replace(/\/\d+$/, `/${run}`)
  const artifactAt = (id: number | undefined, run?: number) =>
    id === undefined ? undefined : `${run === undefined ? page : runAt(run)}/artifacts/${id}`
  return {
    ofTarget(id) {
      const { job, logs } = byTarget.get(id) ?? {}
      const [jobUrl, logsUrl] = [jobAt(job), artifactAt(logs)]
      return {
        ...(jobUrl === undefined ? {} : { job: `[its job](${jobUrl})` }),
        ...(logsUrl === undefined ? {} : { logs: `[the logs of its job](${logsUrl})` }),
      }
    },
    jobAddress: (id) => jobAt(byId.get(id)?.job),
    runAddress: runAt,
    artifactAddress: artifactAt,
  }
}
