import { dirname, join } from 'node:path'
import { cacheOutputs, cacheOutputsOf } from '../features/cache/told.ts'
import { text } from '../host/inputs.ts'
import { action } from '../host/part.ts'
import { count } from '../lib/text.ts'
import { annotationsInput } from './inputs/annotations.ts'
import { buildInputs } from './inputs/build.ts'
import { cacheInputs, folderInputs } from './inputs/cache.ts'
import { forksInput } from './inputs/forks.ts'
import { nixConfOnTerminal } from './inputs/nix-conf.ts'
import { outBesideInput } from './inputs/output-folder.ts'
import { annotate } from './phases/annotate.ts'
import { withCache } from './phases/cache/build-with-cache.ts'
import { openCache } from './phases/cache/cache.ts'
import { refuseForks } from './phases/forks.ts'
import { loadBuild } from './phases/load.ts'
import { namesOutput } from './phases/names-output.ts'
import { nixOf } from './phases/nix.ts'
import { outFolder } from './phases/output-folder.ts'
import { readPlan } from './phases/read-plan.ts'

export default action(
  {
    describe: 'Builds the targets of a plan with one nix build, and writes result-local.json.',
    example: 'flakeship build --plan flakeship-out/plan.json',
    needsNix: true,
    outputs: {
      result: 'path of the result document',
      failed: 'names of the targets that failed as a JSON array',
      ...cacheOutputs,
    },
  },
  {
    plan: text('plan.json of evaluate', 'flakeship-out/plan.json', { placeholder: 'FILE', positional: true }),
    ...buildInputs,
    ...nixConfOnTerminal,
    ...cacheInputs,
    ...folderInputs,
    ...outBesideInput,
    ...annotationsInput,
    ...forksInput,
  },
  {
    async main(values, host) {
      await refuseForks(values, host)
      const { plan, digest } = await readPlan(values.plan)
      const out = await outFolder(values.out ?? dirname(values.plan))
      const nix = await nixOf(host, values)
      const cache = await openCache(values, nix, host, { isFirst: false })
      const { build } = await loadBuild()
      const { result, use } = await withCache(cache, { plan, nix, host, values }, (ready, more) =>
        build(plan, out, ready, host, values, { plan: digest, ...more }),
      )
      annotate({ buildFailures: result.failures, targets: result.targets }, host, values.annotations)
      const failed = result.targets.filter(({ outcome }) => outcome === 'failed')
      const stopped = result.targets.filter(({ outcome }) => outcome === 'cancelled')
      const well = result.targets.length - failed.length - stopped.length
      const file = join(out, 'result-local.json')
      return {
        ok: failed.length === 0 && !result.interrupted,
        outputs: {
          result: file,
          failed: namesOutput(
            failed.map(({ id }) => id),
            host,
            { output: 'failed', file },
          ),
          ...cacheOutputsOf(use),
        },
        summary: [
          `${count(well, 'target')} well, ${failed.length} failed${stopped.length > 0 ? `, ${stopped.length} stopped` : ''}: ${file}`,
        ],
        json: result,
      }
    },
  },
)
