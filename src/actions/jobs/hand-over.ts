import { join } from 'node:path'
import { writeDocument } from '../../documents/files.ts'
import type { Plan } from '../../documents/plan.ts'
import { machineOf } from '../../features/evaluate/targets/machine-capabilities.ts'
import { unusableFlake } from '../../features/evaluate/unusable-flake.ts'
import { packDerivations } from '../../features/handover/pack-derivations.ts'
import { sendSources } from '../../features/handover/sources/save-sources.ts'
import type { ShardOptions } from '../../features/plan/shards/plan-shards.ts'
import { onlyHere, runsHere, withShards } from '../../features/plan/shards/split-plan.ts'
import { failureLines } from '../../features/report/terminal/plan-lines.ts'
import type { Host } from '../../host/host.ts'
import type { Values } from '../../host/inputs.ts'
import { bytes, count } from '../../lib/text.ts'
import type { Nix } from '../../nix/command.ts'
import type { Flake } from '../../nix/flake/flake.ts'
import { FlakeError } from '../../nix/flake/problems.ts'
import type { cacheInputs } from '../inputs/cache.ts'
import type { flakeInputs } from '../inputs/flake.ts'
import { handOverBytes, type handOverInputs } from '../inputs/hand-over.ts'
import { imageDaysOf } from '../inputs/images.ts'
import type { baseNameInput, handedUpdateInputs } from '../inputs/update-lock/handed-update.ts'
import { demandsOfInputs } from '../phases/boot.ts'
import { coveredBy, openCache, withPrivacy } from '../phases/cache/cache.ts'
import { recallNix, rememberNix } from '../phases/cache/nix-memory.ts'
import { planOf } from '../phases/evaluate.ts'
import { idleGlobs } from '../phases/idle-globs.ts'
import { workFolder } from '../phases/job-folders.ts'
import { shardOptions } from '../phases/plan.ts'
import { evaluateBase } from './base.ts'
import { commitHanded } from './handed-lock.ts'
import { baseOfChange, proofOf } from './proved-by-base.ts'
import { knownTimes } from './run-history.ts'
import { type RunStores, runStoresOf, selectionOf } from './run-stores.ts'
import { type HandedOver, sendPlan } from './send-plan.ts'

/** How the work is split, and the minutes below which it is not. */
interface How {
  options: Required<ShardOptions>
  hereBelow: number
  /** The maximum size of the flake's own tree. */
  mostBytes: number
}

interface At {
  nix: Nix
  host: Host
  out: string
}

/** How an evaluation shares its work. */
export type HandOver = Values<
  typeof flakeInputs &
    typeof handOverInputs &
    typeof cacheInputs &
    typeof handedUpdateInputs &
    typeof baseNameInput
>

/** Evaluates a flake and its base, and hands the work over. */
export async function evaluateToShare(values: HandOver, { nix, host, out }: At): Promise<HandedOver> {
  const mostBytes = handOverBytes(values.handOverLimit)
  const isHanded = values.updateArtifact !== undefined
  const stores = await runStoresOf(host, values.name, values.baseName ?? (isHanded ? '' : values.name))
  const work = await workFolder(host)
  const before = isHanded ? await commitHanded(values, stores, { nix, host, folder: work }) : undefined
  const options = shardOptions(
    { ...values, imageDays: imageDaysOf(values.imageDays, host.environment.GITHUB_EVENT_NAME) },
    await knownTimes(stores),
  )
  const cache = await openCache(values, nix, host)
  const demands = await demandsOfInputs(values)
  const { report, proved, ...base } = await baseOfChange(
    stores,
    { ...values, demands, selection: selectionOf(values), before },
    host,
  )
  let flake: Flake | undefined
  const found = await planOf(values, nix, host, {
    ...(await coveredBy(cache)),
    fingerprints: true,
    ...(proved ? { isProved: proved.is } : {}),
    onFlake: async (one) => {
      flake = one
      await recallNix(one, { nix, host, cache })
    },
  }).catch((error) => {
    if (error instanceof FlakeError) return unusableFlake(values.flake, error, nix.at)
    throw error
  })
  await rememberNix(flake, { nix, host, cache })
  for (const line of failureLines(found)) host.log.info(line)
  for (const line of idleGlobs(found, values)) host.log.warning(line)
  const evaluated = await withPrivacy(found, flake, nix, cache)
  const resolved = flake
  const shared = { host, stores, work, out, jobId: values.jobId }
  if (resolved === undefined) return sendPlan(evaluated, shared)
  const plan: Plan = { ...evaluated, ...base.plan, ...proofOf(evaluated, proved) }
  const baseFile = join(work, 'base.json')
  if (report) await writeDocument('report', baseFile, report)
  else await evaluateBase(plan, values, { nix, host, file: baseFile })
  const handed = await host.log.group('Handing over', () =>
    split(
      { plan, flake: resolved },
      { options, mostBytes, hereBelow: values.hereBelow },
      { nix, host, stores, out: work },
    ),
  )
  return sendPlan(handed, shared)
}

/**
 * Decides what other jobs build. Small work, and work that must not leave this job because it contains a private input,
 * stays here.
 */
async function split(
  { plan, flake }: { plan: Plan; flake: Flake },
  { options, hereBelow, mostBytes }: How,
  { nix, host, stores, out }: At & { stores: RunStores },
): Promise<Plan> {
  const machine = await machineOf(nix)
  if (runsHere(plan, machine, { seconds: hereBelow * 60, estimates: options.estimates })) {
    host.log.info('small plan: building it in this job')
    return plan
  }
  const sharded = withShards(plan, options)
  const elsewhere = sharded.targets.filter(({ id }) =>
    sharded.shards?.some(({ targets }) => targets.includes(id)),
  )
  if (elsewhere.length === 0) return sharded
  const packed = await packDerivations(nix, { ...sharded, targets: elsewhere }, flake, {
    ...{ folder: out, fetch, mostBytes },
  })
  if (packed.kind === 'here') {
    host.log.warning(packed.warning)
    return onlyHere(plan, machine)
  }
  host.log.info(
    `${count(packed.paths, 'path')} in ${bytes(packed.bytes)} for ${count(sharded.shards?.length ?? 0, 'job')}`,
  )
  for (const { input, to, bytes: size } of await sendSources(nix, packed.sources, { ...stores, folder: out }))
    host.log.info(`input ${input}: ${to}${size > 0 ? `, ${bytes(size)}` : ''}`)
  return { ...sharded, sources: packed.sources }
}
