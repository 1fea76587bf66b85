import { optional, whole } from '../../host/inputs.ts'

/** Of jobs that take a plan over: outputs of the job that made it. By its name anybody's artifact could be taken for it. */
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
