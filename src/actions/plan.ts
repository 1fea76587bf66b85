import { readDocument } from '../documents/files.ts'
import { Times } from '../features/plan/prices/times.ts'
import { withShards } from '../features/plan/shards/split-plan.ts'
import { sharingLines } from '../features/report/terminal/sharing.ts'
import { optional } from '../host/inputs.ts'
import { action } from '../host/part.ts'
import { flakeInputs } from './inputs/flake.ts'
import { planInputs } from './inputs/plan.ts'
import { planOf } from './phases/evaluate.ts'
import { localHistory } from './phases/local-history.ts'
import { nixOf } from './phases/nix.ts'
import { shardOptions } from './phases/plan.ts'

export default action(
  {
    describe: `Says how the work would be split over jobs, when the last one would end, what decides that, what is built twice and
why, and what a further job would change. Nothing is built, and no file is written.`,
    example: 'flakeship plan . --prefer fast',
    needsNix: true,
    noNixWith: 'plan',
    terminalOnly: true,
    outputs: {},
  },
  {
    ...flakeInputs,
    ...planInputs,
    plan: optional('split this plan.json of evaluate instead', { placeholder: 'FILE' }),
  },
  {
    async main({ plan: file, ...values }, host) {
      const history = await localHistory(host)
      const options = shardOptions(values, history && new Times(history))
      const plan =
        file === undefined ? await planOf(values, await nixOf(host), host) : await readDocument('plan', file)
      const split = withShards(plan, options)
      const { shards = [], sharing, targets } = split
      const unplaced = targets.flatMap(({ id, status, reason }) =>
        status === 'not-here' ? [{ id, reason }] : [],
      )
      return {
        ok: plan.failures.length === 0,
        outputs: {},
        summary: sharingLines(split),
        json: { shards, sharing, unplaced },
      }
    },
  },
)
