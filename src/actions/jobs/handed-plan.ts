import { join } from 'node:path'
import type { Plan } from '../../documents/plan.ts'
import type { Values } from '../../host/inputs.ts'
import { UserError } from '../../lib/errors.ts'
import { sha256File } from '../../system/files.ts'
import type { handedPlanInputs } from '../inputs/handed-plan.ts'
import { type PlanOfFile, readPlan } from '../phases/read-plan.ts'
import { fetchById } from './fetch-by-id.ts'
import { documentLimits, packLimits, type RunStores } from './run-stores.ts'

type Handed = Values<typeof handedPlanInputs>
type From = Pick<RunStores, 'artifacts'>

/** Downloads the documents of the evaluation into a folder and reads the plan. */
export async function receivePlan(
  from: From,
  { planArtifact: id, planSha256 }: Handed,
  folder: string,
): Promise<PlanOfFile> {
  if (id === undefined || planSha256 === undefined)
    throw new UserError(
      'no plan was handed over; give plan-artifact and plan-sha256, which are outputs of actions/evaluate with hand-over',
    )
  await fetchById(from, { id, what: 'plan' }, folder, documentLimits)
  return readPlan(join(folder, 'plan.json'), planSha256)
}

/** Downloads the derivations of a plan, named there by artifact and SHA-256. Only building jobs need them. */
export async function receivePack(from: From, { pack }: Plan, folder: string): Promise<string> {
  if (pack === undefined)
    throw new UserError('this plan hands no derivations to other jobs; run all jobs again')
  await fetchById(from, { id: pack.artifact, what: 'pack of derivations' }, folder, packLimits)
  const file = join(folder, 'derivations.pack')
  if ((await sha256File(file)) === pack.sha256) return file
  throw new UserError(`the pack in artifact ${pack.artifact} is not the one of this plan; run all jobs again`)
}
