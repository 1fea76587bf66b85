import { join } from 'node:path'
import { writeDocument } from '../../documents/files.ts'
import type { Plan } from '../../documents/plan.ts'
import type { Result } from '../../documents/result.ts'
import { versions } from '../../documents/versions.ts'
import type { Log } from '../../host/host.ts'
import { count, duration } from '../../lib/text.ts'
import type { Nix } from '../../nix/command.ts'
import type { TakeAway } from './attempt/refused-archives.ts'
import { saveLogs } from './causes/saved-logs.ts'
import { keepStoppedLogs, stoppedBuilds } from './causes/stopped-builds.ts'
import { inspectOutputs } from './outputs/inspect-outputs.ts'
import { prepareFolders } from './outputs/links.ts'
import type { Progress } from './progress/progress.ts'
import { buildTargets } from './rounds.ts'
import { derivationResults, targetResults, unseen } from './target-results.ts'

/** The options of a build, besides its plan. */
export interface BuildOptions {
  /** The output folder, absolute. */
  out: string
  /** Stops the build; finished work is kept. */
  signal: AbortSignal
  /** Names the result document. */
  shard: string
  /** SHA-256 of the plan.json to build from. */
  planDigest?: string | undefined
  /** Digest of the boot demands. */
  demands?: string | undefined
  /** Seconds from the start of the job until now. */
  started?: number | undefined
  /** GitHub's id of the job. */
  job?: number | undefined
  /** Days for which images are kept as artifacts. */
  imageDays?: number | undefined
  cores: number
  /** Seconds between two progress lines if there is no live status. */
  heartbeat: number
  /** Seconds until running builds are stopped; finished work is kept. */
  deadline?: number | undefined
  /** Other machines, as Nix's `--builders` takes them. */
  builders?: string | undefined
  /**
   * Seconds before each retry of a possibly transient failure; default: two retries, the second after a longer pause.
   */
  pauses?: readonly number[]
  /** Takes away archives that Nix refuses and that came from us. */
  takeAway?: TakeAway
}

/** Builds the targets of a plan and writes `result-SHARD.json`; a target that fails does not stop the others. */
export async function buildPlan(nix: Nix, log: Log, plan: Plan, options: BuildOptions): Promise<Result> {
  await prepareFolders(options.out)
  const created = new Date().toISOString()
  const began = performance.now()
  const clock = (): number => Math.round(performance.now() - began) / 1000
  const built = await buildTargets(nix, log, plan, { ...options, clock })
  const document = (targets: Result['targets'], failures: Result['failures']): Result => ({
    document: 'result',
    version: versions.result,
    shard: options.shard,
    created,
    ...(options.planDigest === undefined ? {} : { plan: options.planDigest }),
    ...(options.demands === undefined ? {} : { demands: options.demands }),
    ...(options.job === undefined ? {} : { job: options.job }),
    ...(options.imageDays === undefined ? {} : { imageDays: options.imageDays }),
    machine: { system: nix.at.system, cores: options.cores, nix: nix.at.version },
    seconds: clock(),
    ...(options.started === undefined ? {} : { started: options.started }),
    ...fetchedIn(built.progress),
    interrupted: built.interrupted,
    targets,
    derivations: derivationResults(built),
    failures,
  })
  const write = (result: Result) =>
    writeDocument('result', join(options.out, `result-${options.shard}.json`), result)
  const resultsWith = (failures: Result['failures']) =>
    targetResults({ ...built, plan, failures, now: clock() })
  // We may be killed before finishing (GitHub: 7.5 s until the next signal).
  if (options.signal.aborted) await write(document(unseen(plan, resultsWith(built.failures)), built.failures))
  const failures = await saveLogs(nix, options.out, built.failures)
  await keepStoppedLogs(nix, log, options.out, stoppedBuilds(built.progress, built.unfinished))
  const looked = await inspectOutputs(nix, log, plan, resultsWith(failures), options)
  const result = document(looked.targets, [...failures, ...looked.failures])
  await write(result)
  tellFailures(log, result)
  return result
}

function fetchedIn({ copied: { bytes, seconds } }: Progress): Pick<Result, 'fetched'> {
  return bytes > 0 ? { fetched: { bytes, seconds: Math.round(seconds * 1000) / 1000 } } : {}
}

function tellFailures(log: Log, { failures, seconds }: Result): void {
  for (const { name, message, hint, log: lines, targets } of failures) {
    const advice = hint === undefined ? '' : `; ${hint}`
    log.failure(`${name}: ${message}${advice} (takes down ${targets.join(', ')})`)
    for (const line of lines) log.info(`  ${line}`)
  }
  if (failures.length > 0) log.info(`${count(failures.length, 'failure')} in ${duration(seconds)}`)
}
