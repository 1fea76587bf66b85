import { readInputs } from '../host/inputs.ts'
import { action } from '../host/part.ts'
import { bytes } from '../lib/text.ts'
import { wholeCacheInputs } from './inputs/cache.ts'
import { forksInput } from './inputs/forks.ts'
import { refuseForks } from './phases/forks.ts'

const whole = () => import('./phases/whole-cache.ts')

export default action(
  {
    describe: `Restores what earlier runs built from the repository's cache, and at the end of the job keeps what this one
built, also where it failed. It comes after whatever installs Nix. The other parts of Flakeship that build do so with their own input cache.`,
    example: 'uses: OWNER/flakeship/actions/cache@v1',
    needsNix: true,
    outputs: {
      restored: 'how many store paths came from the cache',
      bytes: 'how many bytes were downloaded for them',
      seconds: 'how long that took',
    },
  },
  { ...wholeCacheInputs, ...forksInput },
  {
    async main(values, host) {
      await refuseForks(values, host)
      const { paths, bytes: size, seconds } = await (await whole()).restoreWhole(values, host)
      await host.summary(
        paths === 0
          ? 'Cache: nothing was restored.\n'
          : `Cache: ${paths} store paths restored, ${bytes(size)}, ${seconds.toFixed(1)} s.\n`,
      )
      return {
        ok: true,
        outputs: { restored: String(paths), bytes: String(size), seconds: seconds.toFixed(1) },
      }
    },
    async post(host) {
      await (await whole()).saveWhole(readInputs(wholeCacheInputs, host), host)
    },
  },
)
