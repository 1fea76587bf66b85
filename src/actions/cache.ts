import { transferOf, transferOutputs } from '../features/cache/told.ts'
import { readInputs } from '../host/inputs.ts'
import { action } from '../host/part.ts'
import { cacheInputs, folderInputs, savingInputs } from './inputs/cache.ts'
import { forksInput } from './inputs/forks.ts'
import { most } from './phases/cache/cache.ts'
import { refuseForks } from './phases/forks.ts'

const whole = () => import('./phases/whole-cache.ts')
const { signingKey } = cacheInputs
const inputs = { ...savingInputs, ...folderInputs, signingKey } as const
const since = 'cache-since'

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
  { ...inputs, ...forksInput },
  {
    async main(values, host) {
      await refuseForks(values, host)
      const restored = await (await whole()).restoreWhole(values, host)
      host.keep(since, String(restored.since))
      const { outputs, line } = transferOf('restored', { ...restored, most })
      await host.summary(line)
      return { ok: true, outputs: { restored: String(restored.paths), ...outputs } }
    },
    async post(host) {
      const from = Number(host.kept(since))
      if (!from) return
      const { endWhole, saveWhole } = await whole()
      const saved = await saveWhole(readInputs(inputs, host), host, from)
      await endWhole(host)
      await host.summary(transferOf('saved', { ...saved, most }).line)
    },
  },
)
