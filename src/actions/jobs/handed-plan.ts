import { join } from 'node:path'
import type { Values } from '../../host/inputs.ts'
import { UserError } from '../../lib/errors.ts'
import type { handedPlanInputs } from '../inputs/handed-plan.ts'
import { type PlanOfFile, readPlan } from '../phases/read-plan.ts'
import { handedLimits, type Relay } from './run-stores.ts'

type Handed = Values<typeof handedPlanInputs>

/** Fetches what the evaluation handed over into a folder, and reads the plan. */
export async function receivePlan(
  { artifacts }: Pick<Relay, 'artifacts'>,
  { planArtifact: id, planSha256 }: Handed,
  folder: string,
): Promise<PlanOfFile> {
  if (id === undefined || planSha256 === undefined)
    throw new UserError(
      'no plan was handed over; give plan-artifact and plan-sha256, which are outputs of actions/evaluate with hand-over',
    )
  const found = (await artifacts.list()).find((artifact) => artifact.id === id)
  if (!found)
    throw new UserError(
      `the plan of this run is gone (artifact ${id}): it is kept for some days only; run all jobs again`,
    )
  await artifacts.download(found, folder, handedLimits)
  return readPlan(join(folder, 'plan.json'), planSha256)
}
