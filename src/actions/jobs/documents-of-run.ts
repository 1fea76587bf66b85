import { join } from 'node:path'
import { readDocument } from '../../documents/files.ts'
import type { Plan } from '../../documents/plan.ts'
import type { Report } from '../../documents/report.ts'
import { uploadOurs } from '../../features/handover/artifacts/upload.ts'
import type { RunDocuments } from '../../features/report/merge/merge.ts'
import type { Host } from '../../host/host.ts'
import type { Values } from '../../host/inputs.ts'
import { UserError } from '../../lib/errors.ts'
import { exists } from '../../system/files.ts'
import type { handedPlanInputs } from '../inputs/handed-plan.ts'
import { receivePlan } from './handed-plan.ts'
import { resultsOfRun } from './results-of-run.ts'
import { baseKey, type Relay } from './run-stores.ts'

/** Days that a report is kept; a comment is made from it minutes later. */
const days = 30

/**
 * All documents of the jobs of this run: the plan that was handed over, and of each shard the newest result for it, with
 * the folders of all else that these jobs said.
 */
export async function documentsOfRun(
  relay: Relay,
  handed: Values<typeof handedPlanInputs>,
  out: string,
  host: Host,
): Promise<{ documents: RunDocuments; folders: readonly string[] }> {
  if (handed.planArtifact === undefined)
    throw new UserError('the evaluation produced no plan; see the log of its job')
  const { plan, digest } = await receivePlan(relay, handed, out)
  const { folders, ...found } = await resultsOfRun(relay, { plan, digest }, { folder: out, log: host.log })
  const documents = { plan, planDigest: digest, ...found, base: await baseOfRun(relay, plan, out, host) }
  return { documents, folders }
}

/** What the change is compared with: what the base's own run left, else the plan that the evaluation made of it. */
async function baseOfRun(
  relay: Relay,
  plan: Plan,
  out: string,
  host: Host,
): Promise<Plan | Report | undefined> {
  const evaluated = join(out, 'base.json')
  try {
    if (await exists(evaluated)) return await readDocument('plan', evaluated)
    const { base: revision, selection } = plan
    if (revision === undefined || selection === undefined) return undefined
    const kept = join(out, 'base-report.json')
    const key = baseKey(relay.base, selection, revision)
    return (await relay.entries.restore(key, kept)) ? await readDocument('report', kept) : undefined
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    host.log.warning(`cannot compare with the base: ${error.message}`)
    return undefined
  }
}

/**
 * Uploads the report for the comment; gives the id of its artifact. Of what was pushed it is kept for later changes to this
 * branch, but not of a lock that nobody has reviewed.
 */
export async function keepReport(
  relay: Relay,
  out: string,
  { selection, isReviewed }: Pick<Plan, 'selection'> & { isReviewed: boolean },
): Promise<number> {
  const { id } = await uploadOurs(relay.artifacts, relay.check, {
    handed: { kind: 'report', attempt: relay.run.attempt },
    files: [join(out, 'report.json')],
    options: { root: out, days },
  })
  if (relay.run.eventName !== 'push' || selection === undefined || !isReviewed) return id
  await relay.entries.save(baseKey(relay.check, selection, relay.run.sha), join(out, 'report.json'))
  return id
}
