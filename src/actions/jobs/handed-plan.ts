import { join } from 'node:path'
import { readDocument } from '../../documents/files.ts'
import type { Plan } from '../../documents/plan.ts'
import type { Values } from '../../host/inputs.ts'
import { UserError } from '../../lib/errors.ts'
import { sha256File } from '../../system/files.ts'
import type { handedPlanInputs } from '../inputs/handed-plan.ts'
import { handedLimits, type Relay } from './run-stores.ts'

type Handed = Values<typeof handedPlanInputs>

/** Fetches what the evaluation handed over into a folder, and reads the plan. */
export async function receivePlan(
  { artifacts }: Pick<Relay, 'artifacts'>,
  { planArtifact: id, planSha256 }: Handed,
  folder: string,
): Promise<{ plan: Plan; digest: string }> {
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

/** Reads a plan that must be the one that the evaluation made. */
export async function readPlan(
  file: string,
  expected: string | undefined,
): Promise<{ plan: Plan; digest: string }> {
  const plan = await readDocument('plan', file)
  const digest = await sha256File(file)
  if (expected !== undefined && digest !== expected)
    throw new UserError(
      `${file} is not the plan that the evaluation made: its SHA-256 is ${digest}, and not ${expected}; run all jobs again`,
    )
  return { plan, digest }
}
