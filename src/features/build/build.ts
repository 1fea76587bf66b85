import { join } from 'node:path'
import { writeDocument } from '../../documents/files.ts'
import type { Plan } from '../../documents/plan.ts'
import type { Result } from '../../documents/result.ts'
import type { Log } from '../../host/host.ts'
import { count, duration } from '../../lib/text.ts'
import type { Nix } from '../../nix/command.ts'
import { saveLogs } from './failures.ts'
import { prepareFolders } from './links.ts'
import { inspectOutputs } from './outputs.ts'
import { buildTargets } from './rounds.ts'
import { derivationResults, targetResults } from './target-results.ts'

export interface BuildOptions {
  /** The output folder, absolute. */
  out: string
  /** Stops the build; what is done by then is kept. */
  signal: AbortSignal
  /** Names the result document. */
  shard: string
  cores: number
  /** Seconds between two lines of progress where no person watches. */
  heartbeat: number
}

/** Builds the targets of a plan and writes `result-SHARD.json`; a target that fails does not stop the others. */
export async function buildPlan(nix: Nix, log: Log, plan: Plan, options: BuildOptions): Promise<Result> {
  await prepareFolders(options.out)
  const created = new Date().toISOString()
  const began = performance.now()
  const clock = (): number => Math.round(performance.now() - began) / 1000
  const built = await buildTargets(nix, log, plan, { ...options, clock })
  const failures = await saveLogs(nix, options.out, built.failures)
  const judged = targetResults({ ...built, plan, failures, now: clock() })
  const looked = await inspectOutputs(nix, log, plan, judged, options)
  const result: Result = {
    document: 'result',
    version: 1,
    shard: options.shard,
    created,
    machine: { system: nix.at.system, cores: options.cores, nix: nix.at.version },
    seconds: clock(),
    interrupted: options.signal.aborted,
    targets: looked.targets,
    derivations: derivationResults(built),
    failures: [...failures, ...looked.failures],
  }
  await writeDocument('result', join(options.out, `result-${options.shard}.json`), result)
  tellFailures(log, result)
  return result
}

/** GitHub shows ten annotations of a step, and the other parts want some too. */
const mostErrors = 5

function tellFailures(log: Log, { failures, seconds }: Result): void {
  for (const [i, { name, message, log: lines, targets }] of failures.entries()) {
    const say = i < mostErrors ? log.error : log.info
    say.call(log, `${name}: ${message} (takes down ${targets.join(', ')})`)
    for (const line of lines) log.info(`  ${line}`)
  }
  if (failures.length > 0) log.info(`${count(failures.length, 'failure')} in ${duration(seconds)}`)
}
