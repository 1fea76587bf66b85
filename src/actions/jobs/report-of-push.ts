import type { Report } from '../../documents/report.ts'
import { reportIn } from '../../features/comment/untrusted-report.ts'
import { artifactsOfCheck } from '../../features/handover/artifacts/names.ts'
import type { Client } from '../../github/client.ts'
import type { Run } from '../../github/context.ts'
import { type PushRun, pushRuns, type WantedRun } from '../../github/runs/push-runs.ts'
import { artifactsOfRun } from '../../github/runs/run-artifacts.ts'
import type { Artifact } from '../../host/stores.ts'

interface Asking {
  client: Client
  run: Pick<Run, 'repository'>
  /** The name of the check. */
  check: string
  /** A folder for a temporary archive. */
  temporary: string
}

/** The report of the newest run of a push that still has one, from GitHub itself; and the number of all such runs. */
export async function reportOfPush(
  { client, run, check, temporary }: Asking,
  wanted: WantedRun,
): Promise<{ found?: { report: Report; page: string; id: number }; runs: PushRun[] }> {
  const runs = await pushRuns(client, run, wanted)
  for (const one of runs) {
    const artifacts = artifactsOfRun(client, run, one)
    const found = newestReport(await artifacts.list(), check, one.attempt)
    if (found === undefined) continue
    const report = await reportIn(artifacts, found, temporary)
    return { found: { report, page: one.page, id: one.id }, runs }
  }
  return { runs }
}

/** The artifact with the newest report of a check. */
export function newestReport(
  artifacts: readonly Artifact[],
  check: string,
  attempt: number,
): Artifact | undefined {
  return artifactsOfCheck(artifacts, { check, attempt }).ours.find(({ handed }) => handed.kind === 'report')
    ?.artifact
}
