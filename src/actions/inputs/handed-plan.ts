import { optional, whole } from '../../host/inputs.ts'

/**
 * For jobs that take over a plan: outputs of the job that made it. A name alone would also match a stranger's artifact.
 */
export const handedPlanInputs = {
  planArtifact: whole('id of the artifact with the plan: the output `plan-artifact` of evaluate', undefined, {
    least: 1,
    only: 'github',
  }),
  planSha256: optional('SHA-256 of its plan.json: the output `plan-sha256` of evaluate', {
    placeholder: 'HEX',
    only: 'github',
  }),
}
