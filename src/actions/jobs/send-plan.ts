import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeDocument } from '../../documents/files.ts'
import type { Plan } from '../../documents/plan.ts'
import { uploadOurs } from '../../features/handover/artifacts/upload.ts'
import type { RunsOn } from '../../features/plan/runners/runners.ts'
import { partHere } from '../../features/plan/shards/split-plan.ts'
import type { Host } from '../../host/host.ts'
import { bytes } from '../../lib/text.ts'
import { exists, sha256File } from '../../system/files.ts'
import type { RunStores } from './run-stores.ts'

/** How the work is split. */
export interface HandedOver {
  plan: Plan
  /** Ids of the shards: the rows of the matrix. */
  shards: string[]
  labels: Record<string, RunsOn>
  /** Something is left to build or inspect in the evaluating job. */
  here: boolean
  /** The id of the artifact with the plan, for the other jobs. */
  artifact: number
  /** SHA-256 of plan.json in hex. */
  sha256: string
}

/** Days that a plan and its derivations are kept: jobs can be re-run within a working week. */
const days = 7

interface Shared {
  host: Host
  stores: RunStores
  work: string
}

/** Uploads the plan and its base: documents only, which the report is made of too. */
export async function sendPlan(
  evaluated: Plan,
  { host, stores, work, out, jobId }: Shared & { out: string; jobId: number | undefined },
): Promise<HandedOver> {
  const planFile = join(work, 'plan.json')
  const pack = await uploadPack({ host, stores, work })
  const plan = { ...evaluated, ...(jobId === undefined ? {} : { job: jobId }), ...(pack ? { pack } : {}) }
  await writeDocument('plan', planFile, plan)
  await copyFile(planFile, join(out, 'plan.json'))
  const base = join(work, 'base.json')
  const sent = await uploadOurs(stores.artifacts, stores.check, {
    handed: { kind: 'plan', attempt: stores.run.attempt },
    files: (await exists(base)) ? [planFile, base] : [planFile],
    options: { root: work, days },
  })
  host.log.info(`uploaded ${sent.name}: ${bytes(sent.bytes)}`)
  const shards = plan.shards ?? []
  return {
    plan,
    shards: shards.map(({ id }) => id),
    labels: Object.fromEntries(shards.map(({ id, runner }) => [id, runner])),
    here: partHere(plan).targets.length > 0,
    artifact: sent.id,
    sha256: await sha256File(planFile),
  }
}

/** Uploads the derivations separately: the reporting job does not need them. */
async function uploadPack({ host, stores, work }: Shared): Promise<Plan['pack']> {
  const file = join(work, 'derivations.pack')
  if (!(await exists(file))) return undefined
  const sent = await uploadOurs(stores.artifacts, stores.check, {
    handed: { kind: 'pack', attempt: stores.run.attempt },
    files: [file],
    options: { root: work, days, compress: false },
  })
  host.log.info(`uploaded ${sent.name}: ${bytes(sent.bytes)}`)
  return { artifact: sent.id, sha256: await sha256File(file) }
}
