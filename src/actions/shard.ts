import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plan } from '../documents/plan.ts'
import { cacheOutputs, cacheOutputsOf } from '../features/cache/told.ts'
import { sendImages } from '../features/handover/artifacts/send-images.ts'
import { sendResult } from '../features/handover/artifacts/send-result.ts'
import { partHere, planOfShard } from '../features/plan/shards/split-plan.ts'
import { mostOfAStep } from '../features/report/github/annotations.ts'
import type { Host } from '../host/host.ts'
import { text, type Values } from '../host/inputs.ts'
import { action } from '../host/part.ts'
import { UserError } from '../lib/errors.ts'
import { count } from '../lib/text.ts'
import type { Nix } from '../nix/command.ts'
import { storeOwner } from '../nix/store/store-owner.ts'
import { exec } from '../system/exec.ts'
import { bootInputs } from './inputs/boot.ts'
import { buildInputs } from './inputs/build.ts'
import { cacheInputs, folderInputs } from './inputs/cache.ts'
import { checkNameInputs } from './inputs/check-name.ts'
import { forksInput } from './inputs/forks.ts'
import { handedPlanInputs } from './inputs/handed-plan.ts'
import { imageDaysOf, imageInputs } from './inputs/images.ts'
import { jobIdInput } from './inputs/job-id.ts'
import { outInput } from './inputs/output-folder.ts'
import { setupInputs } from './inputs/setup.ts'
import { verdictInput } from './inputs/verdict.ts'
import { receivePack, receivePlan } from './jobs/handed-plan.ts'
import { expectResult, resultIsSent, sendUnsent } from './jobs/pending-result.ts'
import { runStoresOf } from './jobs/run-stores.ts'
import { annotate } from './phases/annotate.ts'
import { bootUnlessStopped, checkBootInputs, demandsOfInputs } from './phases/boot.ts'
import { withCache } from './phases/cache/build-with-cache.ts'
import { openCache } from './phases/cache/cache.ts'
import { refuseForks } from './phases/forks.ts'
import { beginOutFolder, isBegun, workFolder } from './phases/job-folders.ts'
import { cleanUp, loadBuild, loadPrepare } from './phases/load.ts'
import { namesOutput } from './phases/names-output.ts'
import { nixOf } from './phases/nix.ts'
import { outFolder } from './phases/output-folder.ts'
import { readPlan } from './phases/read-plan.ts'

const loadLayers = () => import('./jobs/layers.ts')
const loadUnpack = () => import('../features/handover/unpack-derivations.ts')

/** The share of the work that stays in the evaluating job. */
const here = 'here'

export default action(
  {
    describe: `One build job as a whole: takes a shard of the plan over, makes the machine ready for it, builds, boots,
and uploads what came of it. It needs no checkout and evaluates nothing.`,
    example: 'uses: OWNER/flakeship/actions/shard@v1',
    needsNix: true,
    outputs: {
      result: 'path of the result document',
      failed: 'names of the targets that failed as a JSON array',
      ...cacheOutputs,
    },
  },
  {
    shard: text('id of the shard; here: what is not for other jobs', here, { placeholder: 'ID' }),
    ...setupInputs,
    ...forksInput,
    ...buildInputs,
    ...bootInputs,
    ...cacheInputs,
    ...folderInputs,
    ...outInput,
    ...checkNameInputs,
    ...jobIdInput,
    ...verdictInput,
    ...handedPlanInputs,
    ...imageInputs,
  },
  {
    async main(values, host) {
      await refuseForks(values, host)
      await checkBootInputs(values)
      const stores = await runStoresOf(host, values.name)
      const work = values.shard === here ? undefined : await workFolder(host)
      const out = await (work ? beginOutFolder(host, values.out) : begunFolder(host, values.out))
      const file = join(out, 'plan.json')
      const { plan, digest } = work
        ? await receivePlan(stores, values, work)
        : await readPlan(file, values.planSha256)
      if (work) await copyFile(join(work, 'plan.json'), file)
      const part = partOf(plan, values.shard)
      const nix = await ready(values, host, { plan, part })
      if (work)
        await host.log.group('Taking over derivations', async () =>
          (await loadUnpack()).unpackDerivations(nix, host.log, part, {
            file: await receivePack(stores, plan, work),
            folder: work,
            ...stores,
            owner: await storeOwner(nix, exec),
            signal: host.signal,
          }),
        )
      expectResult(host, { check: stores.check, shard: values.shard, out })
      const demands = await demandsOfInputs(values)
      const days = imageDaysOf(values.imageDays, host.environment.GITHUB_EVENT_NAME)
      const cache = await openCache(values, nix, host, { isFirst: work !== undefined })
      const { build } = await loadBuild()
      const { result, use } = await withCache(
        cache,
        { plan: part, nix, host, values },
        (ready, more) =>
          build(part, out, ready, host, values, {
            ...{ shard: values.shard, plan: digest, job: values.jobId, demands },
            ...(days > 0 ? { imageDays: days } : {}),
            ...more,
          }),
        async (kept, { system }) => (await loadLayers()).writeKept(out, values.shard, { ...kept, system }),
      )
      // builds are useful even if nothing can be booted: in that case the result is uploaded before the error
      const { evidence: boots, error } = await bootUnlessStopped(values, result, out, host)
      await sendResult(stores, { shard: values.shard, out, log: host.log })
      resultIsSent(host)
      const isRequired = values.images === 'require'
      if (days > 0) await sendImages(stores, host.log, result, { days, isRequired, planned: plan.targets })
      const { failures: buildFailures, targets } = result
      annotate({ buildFailures, targets, boots }, host, error ? mostOfAStep - 1 : mostOfAStep)
      if (error) throw error
      const resultFile = join(out, `result-${values.shard}.json`)
      const failed = result.targets.filter(({ outcome }) => outcome === 'failed').map(({ id }) => id)
      const bad = boots.filter(({ verdict }) => verdict !== 'booted' && verdict !== 'not-tried').length
      return {
        ok: values.verdict === 'report' || (failed.length === 0 && bad === 0 && !result.interrupted),
        outputs: {
          result: resultFile,
          failed: namesOutput(failed, host, { output: 'failed', file: resultFile }),
          ...cacheOutputsOf(use),
        },
        summary: [
          `${count(result.targets.length - failed.length, 'target')} well, ${failed.length} failed; ${count(boots.length - bad, 'boot')} well, ${bad} not`,
        ],
        json: result,
      }
    },
    async post(host) {
      // credentials first: they must not stay on the machine
      await cleanUp(host).finally(() => sendUnsent(host))
    },
  },
)

/** The folder of the evaluation in this job; leftovers of earlier jobs are no plan of this run. */
async function begunFolder(host: Host, out: string): Promise<string> {
  if (await isBegun(host, out)) return outFolder(out)
  throw new UserError(
    `no evaluation of this job wrote to ${out}; actions/evaluate with hand-over comes first, with the same out`,
  )
}

function partOf(plan: Plan, shard: string): Plan {
  if (shard === here) return partHere(plan)
  const part = planOfShard(plan, shard)
  if (part) return part
  const known = plan.shards?.map(({ id }) => id).join(', ') || 'none'
  throw new UserError(
    `the plan has no shard ${JSON.stringify(shard)}, it has ${known}; run all jobs again, so that the matrix is that of the plan`,
  )
}

async function ready(
  values: Values<typeof setupInputs> & { shard: string },
  host: Host,
  { plan, part }: { plan: Plan; part: Plan },
): Promise<Nix> {
  const work = values.shard === here ? { plan: part } : { plan, shard: values.shard }
  await (await loadPrepare()).prepareFor(values, host, work)
  // after the preparation, which added credentials after it installed Nix
  return nixOf(host)
}
