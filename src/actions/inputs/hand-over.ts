import { flag, whole } from '../../host/inputs.ts'
import { relayInputs } from './check-name.ts'
import { jobIdInput } from './job-id.ts'
import { planInputs } from './plan.ts'
import { onGithubOnly } from './setup.ts'

export const handOverInputs = {
  handOver: flag('split the work into jobs, and upload what they need', false, { only: 'github' }),
  ...onGithubOnly(planInputs),
  hereBelow: whole('minutes of expected work up to which this job builds everything itself', 10, {
    only: 'github',
  }),
  handOverLimit: whole(
    "MiB of the flake's own tree and of sources that are no inputs that may be handed to other jobs; more is built by this one",
    64,
    { least: 1, only: 'github' },
  ),
  ...relayInputs,
  ...jobIdInput,
} as const
