import { join } from 'node:path'
import type { Plan } from '../documents/plan.ts'
import { warningLines } from '../features/report/terminal/plan-lines.ts'
import type { Host } from '../host/host.ts'
import { action } from '../host/part.ts'
import { count } from '../lib/text.ts'
import type { Nix } from '../nix/command.ts'
import { annotationsInput } from './inputs/annotations.ts'
import { cacheInputs } from './inputs/cache.ts'
import { flakeInputs } from './inputs/flake.ts'
import { forksInput } from './inputs/forks.ts'
import { handOverInputs } from './inputs/hand-over.ts'
import { nixConfOnTerminal } from './inputs/nix-conf.ts'
import { outInput } from './inputs/output-folder.ts'
import { baseNameInput, handedUpdateInputs } from './inputs/update-lock/handed-update.ts'
import type { HandOver } from './jobs/hand-over.ts'
import type { HandedOver } from './jobs/send-plan.ts'
import { annotate } from './phases/annotate.ts'
import { openCache } from './phases/cache/cache.ts'
import { refuseForks } from './phases/forks.ts'
import { beginOutFolder } from './phases/job-folders.ts'
import { loadEvaluate } from './phases/load.ts'
import { namesOutput } from './phases/names-output.ts'
import { nixOf } from './phases/nix.ts'

export default action(
  {
    describe: 'Finds the targets of a flake and the derivations that no cache has, and writes plan.json.',
    example: "flakeship evaluate . --targets '*.toplevel' --out flakeship-out",
    needsNix: true,
    outputs: {
      plan: 'path of plan.json',
      targets: 'names of the targets as a JSON array',
      'to-build': 'how many derivations must be built',
      failures: 'how many attributes do not evaluate',
      shards: 'with hand-over: ids of the shards that other jobs build, as a JSON array',
      'runner-labels': 'with hand-over: the labels of the runner of each shard, as a JSON object',
      here: 'with hand-over: true where this job has something to build or to look into',
      'plan-artifact': 'with hand-over: id of the artifact with the plan, for shard and report',
      'plan-sha256': 'with hand-over: SHA-256 of its plan.json, for shard and report',
    },
  },
  {
    ...flakeInputs,
    ...nixConfOnTerminal,
    ...outInput,
    ...annotationsInput,
    ...handOverInputs,
    ...handedUpdateInputs,
    ...baseNameInput,
    ...forksInput,
    ...cacheInputs,
  },
  {
    async main(values, host) {
      await refuseForks(values, host)
      const out = await beginOutFolder(host, values.out)
      const nix = await nixOf(host, values)
      const { plan, shards, labels, here, artifact, sha256 } = values.handOver
        ? await share(values, { nix, host, out })
        : { ...none, plan: await alone(values, { nix, host, out }) }
      // a plan that is handed over is shown by the report
      if (!values.handOver)
        annotate({ flake: plan.flake, evaluationFailures: plan.failures }, host, values.annotations)
      const file = join(out, 'plan.json')
      return {
        // in a run with several jobs the report gives the verdict: a re-run keeps what was built beside a broken host
        ok: values.handOver || plan.failures.length === 0,
        outputs: {
          plan: file,
          targets: namesOutput(
            plan.targets.map(({ id }) => id),
            host,
            { output: 'targets', file },
          ),
          'to-build': String(plan.derivations.length),
          failures: String(plan.failures.length),
          shards: JSON.stringify(shards),
          'runner-labels': JSON.stringify(labels),
          here: String(here),
          'plan-artifact': artifact === undefined ? '' : String(artifact),
          'plan-sha256': sha256 ?? '',
        },
        summary: [
          ...warningLines(plan.warnings),
          `${count(plan.targets.length, 'target')}, ${count(plan.derivations.length, 'derivation')} to build, ${count(plan.failures.length, 'failure')}${leftOut(plan)}: ${file}`,
        ],
        json: plan,
      }
    },
  },
)

function leftOut({ refusals = [] }: Plan): string {
  return refusals.length === 0 ? '' : `, ${refusals.length} left out`
}

const none = { shards: [], labels: {}, here: false, artifact: undefined, sha256: undefined }

interface At {
  nix: Nix
  host: Host
  out: string
}

/** Evaluates for this job, or for nobody. */
async function alone(values: HandOver, { nix, host, out }: At): Promise<Plan> {
  const { evaluate } = await loadEvaluate()
  return evaluate(values, out, nix, host, await openCache(values, nix, host))
}

/** Evaluates for other jobs; loaded on demand, since it includes GitHub's clients. */
async function share(values: HandOver, at: At): Promise<HandedOver> {
  const { evaluateToShare } = await import('./jobs/hand-over.ts')
  return evaluateToShare(values, at)
}
