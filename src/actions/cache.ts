import { transferOutputs } from '../features/cache/told.ts'
import { action } from '../host/part.ts'
import { forksInput } from './inputs/forks.ts'
import { refuseForks } from './phases/forks.ts'
import { restoreForJob, saveOfJob, wholeInputs } from './phases/whole-job.ts'

export default action(
  {
    describe: `Restores what earlier runs built from the repository's cache, and at the end of the job keeps what this one
built, also where it failed. It comes after whatever installs Nix. The other parts of Flakeship that build do so by themselves.`,
    example: 'uses: OWNER/flakeship/actions/cache@v1',
    needsNix: true,
    outputs: { restored: 'how many store paths came from the cache', ...transferOutputs },
    // a cancelled job saves nothing
    postIf: '!cancelled()',
  },
  { ...wholeInputs, ...forksInput },
  {
    async main(values, host) {
      await refuseForks(values, host)
      const { outputs } = await restoreForJob(values, host)
      return { ok: true, outputs }
    },
    post: saveOfJob,
  },
)
