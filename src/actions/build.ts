import { dirname, join } from 'node:path'
import { readDocument } from '../documents/files.ts'
import type { Plan } from '../documents/plan.ts'
import type { Result } from '../documents/result.ts'
import { buildPlan } from '../features/build/build.ts'
import type { Host } from '../host/host.ts'
import { text, type Values } from '../host/inputs.ts'
import { action } from '../host/part.ts'
import { count } from '../lib/text.ts'
import type { Nix } from '../nix/command.ts'
import { cores } from '../system/machine.ts'
import { secondsLeft } from './deadline.ts'
import { buildInputs, outBesideInput } from './inputs/output-folder.ts'
import { namesOutput } from './names-output.ts'
import { nixOf, outFolder } from './phases/output-folder.ts'

export async function build(
  plan: Plan,
  out: string,
  nix: Nix,
  host: Host,
  values: Partial<Values<typeof buildInputs>> = {},
  { shard = 'local', plan: digest }: { shard?: string; plan?: string } = {},
): Promise<Result> {
  const buildable = plan.targets.filter(({ status }) => status === 'to-build' || status === 'substitutable')
  const deadline = await secondsLeft(values, host)
  return host.log.group(`Building ${count(buildable.length, 'target')} of ${plan.targets.length}`, () =>
    buildPlan(nix, host.log, plan, {
      out,
      signal: host.signal,
      shard,
      planDigest: digest,
      cores: cores(),
      heartbeat: 30,
      deadline,
      builders: values.builders,
    }),
  )
}

export default action(
  {
    describe: 'Builds the targets of a plan with one nix build, and writes result-local.json.',
    example: 'flakeship build --plan flakeship-out/plan.json',
    needsNix: true,
    outputs: {
      result: 'path of the result document',
      failed: 'names of the targets that failed as a JSON array',
    },
  },
  {
    plan: text('plan.json of evaluate', 'flakeship-out/plan.json', { placeholder: 'FILE', positional: true }),
    ...buildInputs,
    ...outBesideInput,
  },
  {
    async main(values, host) {
      const plan = await readDocument('plan', values.plan)
      const out = await outFolder(values.out ?? dirname(values.plan))
      const result = await build(plan, out, await nixOf(host), host, values)
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
        },
        summary: [
          `${count(well, 'target')} well, ${failed.length} failed${stopped.length > 0 ? `, ${stopped.length} stopped` : ''}: ${file}`,
        ],
        json: result,
      }
    },
  },
)
