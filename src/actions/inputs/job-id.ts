import { whole } from '../../host/inputs.ts'

/** For parts whose job people want to open. The runner does not tell a step its job id: the workflow must pass it. */
export const jobIdInput = {
  jobId: whole(
    'number of this job, `job.check_run_id` in a workflow: summary and comment then link to it',
    undefined,
    {
      least: 1,
      only: 'github',
    },
  ),
}
