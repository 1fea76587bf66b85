import { transferOf, transferOutputs } from '../features/cache/told.ts'
import { whole } from '../host/inputs.ts'
import { action } from '../host/part.ts'
import { jobSeconds } from '../system/job-start.ts'
import { cacheInputs, folderInputs, savingInputs } from './inputs/cache.ts'
import { forksInput } from './inputs/forks.ts'
import { most } from './phases/cache/cache.ts'
import { refuseForks } from './phases/forks.ts'

const { signingKey } = cacheInputs

/** Loaded only in a GitHub job, since it includes the cache clients. */
const wholeCache = () => import('./phases/whole-cache.ts')

export default action(
  {
    describe: `Keeps what this job built in the repository's cache, at the place where the step stands. With
if: success() || failure() it saves after a failure too.`,
    example: 'uses: OWNER/flakeship/actions/cache/save@v1',
    needsNix: true,
    outputs: { saved: 'how many store paths were saved', ...transferOutputs },
  },
  {
    ...savingInputs,
    ...folderInputs,
    since: whole(
      'seconds since 1970 from which on paths are new: an output of actions/cache/restore; default: the start of the job',
      undefined,
    ),
    signingKey,
    ...forksInput,
  },
  {
    async main(values, host) {
      await refuseForks(values, host)
      const { saveWhole } = await wholeCache()
      const since = values.since ?? Math.floor(Date.now() / 1000 - (await jobSeconds()))
      const saved = await saveWhole(values, host, since)
      const { outputs, line } = transferOf('saved', { ...saved, most })
      await host.summary(line)
      return { ok: true, outputs: { saved: String(saved.paths), ...outputs } }
    },
  },
)
