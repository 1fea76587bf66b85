import { whole } from '../../host/inputs.ts'

/** Of parts whose job people want to open. The runner tells a step nothing of it: the workflow has to. */
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
