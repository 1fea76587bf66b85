import { readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Base, readBase } from '../../documents/base.ts'
import type { Plan } from '../../documents/plan.ts'
import { uploadOurs } from '../../features/handover/artifacts/upload.ts'
import { partHere } from '../../features/plan/shards/split-plan.ts'
import type { RunDocuments } from '../../features/report/merge/merge.ts'
import { sealReport } from '../../features/report/proof/sealed-report.ts'
import type { Host } from '../../host/host.ts'
import type { Values } from '../../host/inputs.ts'
import { UserError } from '../../lib/errors.ts'
import { parseSigningKey } from '../../nix/store/signatures.ts'
import { exists, temporaryFolder } from '../../system/files.ts'
import type { handedPlanInputs } from '../inputs/handed-plan.ts'
import { receivePlan } from './handed-plan.ts'
import { aboutBase } from './known-base.ts'
import { resultsOfRun } from './results-of-run.ts'
import { baseKey, type RunStores } from './run-stores.ts'

/** Days that a report is kept; a comment is made from it within minutes. */
const days = 30

/**
 * All documents of the jobs of this run: the plan that was handed over, the newest result for it of each shard, and the
 * folders with the jobs' other files.
 */
export async function documentsOfRun(
  stores: RunStores,
  handed: Values<typeof handedPlanInputs>,
  out: string,
  host: Host,
): Promise<{ documents: RunDocuments; folders: readonly string[] }> {
  if (handed.planArtifact === undefined)
    throw new UserError('the evaluation produced no plan; see the log of its job')
  const { plan, digest } = await receivePlan(stores, handed, out)
  const { folders, ...found } = await resultsOfRun(stores, { plan, digest }, { folder: out, log: host.log })
  const documents = {
    plan,
    planDigest: digest,
    dueHere: partHere(plan).targets.map(({ id }) => id),
    ...found,
    base: await baseOfRun(out, host),
    run: stores.run.id,
  }
  return { documents, folders }
}

/** What the change is compared with, handed over beside the plan: the report of the base's own run, else its plan. */
async function baseOfRun(out: string, host: Host): Promise<Base | undefined> {
  const file = join(out, 'base.json')
  try {
    return (await exists(file)) ? await readBase(file) : undefined
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    host.log.warning(`cannot compare with the base: ${error.message}`)
    return undefined
  }
}

/**
 * Uploads the report for the comment; returns the id of its artifact. After a push it is kept for later changes to this
 * branch, but not for a lock that nobody has reviewed.
 */
export async function keepReport(
  stores: RunStores,
  out: string,
  {
    selection,
    isReviewed,
    signingKey,
  }: Pick<Plan, 'selection'> & { isReviewed: boolean; signingKey: string | undefined },
): Promise<number> {
  const { id } = await uploadOurs(stores.artifacts, stores.check, {
    handed: { kind: 'report', attempt: stores.run.attempt },
    files: [join(out, 'report.json')],
    options: { root: out, days },
  })
  if (stores.run.eventName !== 'push' || selection === undefined || !isReviewed) return id
  const key = baseKey(stores.check, selection, stores.run.sha)
  const signer = signingKey === undefined ? undefined : parseSigningKey(signingKey)
  const report = await readFile(join(out, 'report.json'), 'utf8')
  await using folder = await temporaryFolder(tmpdir(), 'flakeship-base-')
  const file = join(folder.path, 'kept')
  await writeFile(file, sealReport(report, aboutBase(stores, key), signer))
  await stores.entries.save(key, file)
  return id
}
