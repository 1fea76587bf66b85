import type { Plan, Target } from '../../documents/plan.ts'
import type { BuildFailure } from '../../documents/result.ts'
import type { Log } from '../../host/host.ts'
import { CommandError } from '../../lib/errors.ts'
import type { Nix } from '../../nix/command.ts'
import { type NixError, readError } from '../../nix/failure.ts'
import { generalErrors, generalFailure } from './causes.ts'
import { findFailures } from './failures.ts'
import { newProgress, type Progress } from './progress.ts'
import { runBuild } from './run.ts'
import { presentTargets } from './truth.ts'

export interface Built {
  /** The outputs of the targets that had them before anything was built, and that have them now; by id. */
  before: ReadonlyMap<string, Record<string, string>>
  present: ReadonlyMap<string, Record<string, string>>
  failures: BuildFailure[]
  /** Derivations that were tried and lack their outputs. */
  failed: ReadonlySet<string>
  progress: Progress
  interrupted: boolean
}

/** Builds what is not there yet; which outputs are valid before and afterwards says what came of it. */
export async function buildTargets(
  nix: Nix,
  log: Log,
  plan: Plan,
  { clock, signal, heartbeat }: { clock: () => number; signal: AbortSignal; heartbeat: number },
): Promise<Built> {
  const targets = plan.targets.filter(({ status }) => status !== 'not-here' && status !== 'skipped')
  const progress = newProgress()
  const refused: NixError[] = []
  const present = () =>
    presentTargets(nix, targets).catch((error) => {
      refused.push(lastWords(error))
      return new Map<string, Record<string, string>>()
    })
  const before = await present()
  const wanted = targets.filter(({ id }) => !before.has(id))
  let built: Built = {
    before,
    present: before,
    failures: [],
    failed: new Set(),
    progress,
    interrupted: false,
  }
  // Before 2.30 Nix ends the whole run at a derivation that it cannot build at all, whatever `--keep-going` says:
  // the targets that this does not touch get another run.
  for (let todo = wanted; todo.length > 0 && !signal.aborted; ) {
    await runBuild(nix, todo, { log, progress, clock, expected: plan.derivations.length, heartbeat, signal })
    const now = await present()
    const fallen = wanted.filter(({ id }) => !now.has(id))
    const findings = await findFailures(nix, plan, fallen, progress, { interrupted: signal.aborted })
    const learned = findings.failures.length > built.failures.length
    built = { ...built, present: now, ...findings }
    todo = learned ? unexplained(fallen, findings.failures) : []
  }
  const interrupted = signal.aborted
  const left = unexplained(
    wanted.filter(({ id }) => !built.present.has(id)),
    built.failures,
  )
  const general = interrupted ? [] : generalFailure(left, [...generalErrors(progress), ...refused])
  return { ...built, failures: [...built.failures, ...general], interrupted }
}

function unexplained(fallen: readonly Target[], failures: readonly BuildFailure[]): Target[] {
  const blamed = new Set(failures.flatMap(({ targets }) => targets))
  return fallen.filter(({ id }) => !blamed.has(id))
}

function lastWords(error: unknown): NixError {
  if (error instanceof CommandError) return readError(error.message.replace(/^.*?error:/, ''))
  return readError(error instanceof Error ? error.message : String(error))
}
