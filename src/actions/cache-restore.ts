import { transferOf, transferOutputs } from '../features/cache/told.ts'
import { action } from '../host/part.ts'
import { cacheInputs, folderInputs, savingInputs } from './inputs/cache.ts'
import { forksInput } from './inputs/forks.ts'
import { most } from './phases/cache/cache.ts'
import { refuseForks } from './phases/forks.ts'

const { signingKey } = cacheInputs

/** Loaded only in a GitHub job, since it includes the cache clients. */
const wholeCache = () => import('./phases/whole-cache.ts')

export default action(
  {
    describe: `Restores what earlier runs built from the repository's cache, and saves nothing: actions/cache/save does that,
wherever it stands. It comes after whatever installs Nix.`,
    example: 'uses: OWNER/flakeship/actions/cache/restore@v1',
    needsNix: true,
    outputs: {
      restored: 'how many store paths came from the cache',
      ...transferOutputs,
      since: 'the second from which on paths are new, for actions/cache/save',
    },
  },
  { ...savingInputs, ...folderInputs, signingKey, ...forksInput },
  {
    async main(values, host) {
      await refuseForks(values, host)
      const { restoreWhole } = await wholeCache()
      const { since, ...restored } = await restoreWhole(values, host)
      const { outputs, line } = transferOf('restored', { ...restored, most })
      await host.summary(line)
      return { ok: true, outputs: { restored: String(restored.paths), ...outputs, since: String(since) } }
    },
  },
)
