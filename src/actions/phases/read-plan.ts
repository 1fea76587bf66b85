import { readDocument } from '../../documents/files.ts'
import type { Plan } from '../../documents/plan.ts'
import { UserError } from '../../lib/errors.ts'
import { sha256File } from '../../system/files.ts'

export interface PlanOfFile {
  plan: Plan
  /** SHA-256 of the file in hex, by which results name what was built. */
  digest: string
}

/** Reads a plan; refuses another than the `expected` one of the evaluation. */
export async function readPlan(file: string, expected?: string): Promise<PlanOfFile> {
  const plan = await readDocument('plan', file)
  const digest = await sha256File(file)
  if (expected !== undefined && digest !== expected)
    throw new UserError(
      `${file} is not the plan that the evaluation made: its SHA-256 is ${digest}, and not ${expected}; run all jobs again`,
    )
  return { plan, digest }
}
