import { list, oneOf, whole } from '../../host/inputs.ts'
import { bootInputs } from './boot.ts'
import { imageInputs } from './images.ts'

/** How work is split over jobs, and the expected cost of a job. */
export const planInputs = {
  runners: list(
    'runners of a system or of targets: SYSTEM=LABEL[,LABEL] or GLOB=LABEL[,LABEL]; labels may be JSON as runs-on takes it; default: those of GitHub',
    { placeholder: 'RUNNER' },
  ),
  emulate: list('systems to build by emulation on x86_64 runners, without runners of their own', {
    placeholder: 'SYSTEM',
  }),
  prefer: oneOf(
    'what further jobs must bring for the machine time that they take: fast (any sooner end), balanced (a quarter of it), cheap (more than it)',
    ['fast', 'balanced', 'cheap'],
    'balanced',
  ),
  maxJobs: whole('jobs at most; each kind of machine that is needed has one all the same', 256, { least: 1 }),
  jobMinutes: whole('the time limit of a job, in minutes', 360, { least: 1 }),
  imageDays: imageInputs.imageDays,
  boot: bootInputs.boot,
  accelerator: bootInputs.accelerator,
} as const
