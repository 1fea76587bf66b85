import { transferOutputs } from '../features/cache/told.ts'
import { action } from '../host/part.ts'
import { forksInput } from './inputs/forks.ts'
import { refuseForks } from './phases/forks.ts'
import { endOfJob, restoreForJob, wholeInputs } from './phases/whole-job.ts'

export default action(
  {
    describe: `Restores what earlier runs built from the repository's cache, and saves nothing: actions/cache/save does that,
wherever it stands. It comes after whatever installs Nix, and its post only takes back what Nix reads until then.`,
    example: 'uses: OWNER/flakeship/actions/cache/restore@v1',
    needsNix: true,
    outputs: {
      restored: 'how many store paths came from the cache',
      ...transferOutputs,
      since: 'the second from which on paths are new, for actions/cache/save',
    },
  },
  { ...wholeInputs, ...forksInput },
  {
    async main(values, host) {
      await refuseForks(values, host)
      const { outputs, since } = await restoreForJob(values, host)
      return { ok: true, outputs: { ...outputs, since: String(since) } }
    },
    post: endOfJob,
  },
)
