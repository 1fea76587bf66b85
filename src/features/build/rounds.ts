import type { Plan, Target } from '../../documents/plan.ts'
import type { BuildFailure } from '../../documents/result.ts'
import type { Log } from '../../host/host.ts'
import { CommandError } from '../../lib/errors.ts'
import { type KnownError, readKnownError } from '../../nix/build/diagnose.ts'
import type { Nix } from '../../nix/command.ts'
import { runBuild } from './attempt/nix-build.ts'
import { type TakeAway, tookAway } from './attempt/refused-archives.ts'
import { answeringSubstituters } from './attempt/silent-substituters.ts'
import { lacking, presentTargets } from './attempt/valid-outputs.ts'
import { findFailures } from './causes/find-failures.ts'
import { generalErrors, generalFailure } from './causes/root-causes.ts'
import { deadlineFailure, openDeadline } from './deadline.ts'
import { teller } from './progress/announce.ts'
import { liveView } from './progress/live-view.ts'
import { newProgress, type Progress } from './progress/progress.ts'
import { forgetTransient, pause, usualPauses, worthAnotherTry } from './retries.ts'

export interface Built {
  /** The outputs of the targets that had them before the build, and that have them now; by id. */
  before: ReadonlyMap<string, Record<string, string>>
  present: ReadonlyMap<string, Record<string, string>>
  failures: BuildFailure[]
  /** Derivations that were tried and lack their outputs. */
  failed: ReadonlySet<string>
  /** Derivations that were started and stopped before their end. */
  unfinished: ReadonlySet<string>
  progress: Progress
  /** The user or the deadline ended it. */
  interrupted: boolean
}

export interface RoundsOptions {
  /** Seconds since the build began. */
  clock: () => number
  /** Fires when the user stops the build. */
  signal: AbortSignal
  /** Seconds between two lines if there is no live status. */
  heartbeat: number
  /** Seconds until no build is started any more and running ones are stopped. */
  deadline?: number | undefined
  /** Other machines, as Nix's `--builders` takes them. */
  builders?: string | undefined
  /** Seconds before each retry of a possibly transient failure. */
  pauses?: readonly number[]
  /** Takes away archives that Nix refuses, before another run at once. */
  takeAway?: TakeAway | undefined
}

/** Builds whatever is missing; the validity of outputs before and after shows the result. */
export async function buildTargets(
  nix: Nix,
  log: Log,
  plan: Plan,
  { clock, signal, heartbeat, deadline: limit, builders, pauses = usualPauses, takeAway }: RoundsOptions,
): Promise<Built> {
  const targets = plan.targets.filter(({ status }) => !['not-here', 'skipped', 'proved'].includes(status))
  const progress = newProgress()
  const view = liveView(plan)
  const refused: KnownError[] = []
  const present = () =>
    presentTargets(nix, targets).catch((error) => {
      refused.push(lastWords(error))
      return new Map<string, Record<string, string>>()
    })
  using deadline = openDeadline(signal, limit, () =>
    log.warning('time limit reached: stopping the running builds, keeping the finished ones'),
  )
  const { over } = deadline
  const before = await present()
  const wanted = targets.filter(({ id }) => !before.has(id))
  let found: Pick<Built, 'present' | 'failures' | 'failed'> = {
    present: before,
    failures: [],
    failed: new Set(),
  }
  const expected = plan.derivations.length
  const tell = teller(log, progress)
  const watch = { log, progress, clock, view, tell, expected, heartbeat, builders, signal: over }
  let substituters: readonly string[] | undefined
  let retries = 0
  // Before 2.30, Nix ends the whole run at a derivation that it cannot build at all, whatever `--keep-going` says: the
  // unaffected targets get another run.
  for (let todo = wanted; todo.length > 0 && !over.aborted; ) {
    await runBuild(nix, todo, { ...watch, substituters })
    const now = await present()
    const fallen = wanted.filter(({ id }) => !now.has(id))
    const answering = await answeringSubstituters(nix, log, progress, substituters)
    if (answering !== undefined && fallen.length > 0) {
      substituters = answering
      todo = fallen
      continue
    }
    if (fallen.length > 0 && (await tookAway(progress, takeAway))) {
      todo = fallen
      continue
    }
    const findings = await findFailures(nix, plan, fallen, progress, { interrupted: over.aborted })
    const learned = findings.failures.length > found.failures.length
    found = { present: now, ...findings }
    todo = learned ? unexplained(fallen, findings.failures) : []
    const seconds = pauses[retries]
    const again = worthAnotherTry(fallen, findings, progress)
    if (todo.length > 0 || again.length === 0 || seconds === undefined || over.aborted) continue
    retries += 1
    await pause(log, { seconds, attempt: `${retries} of ${pauses.length}`, of: again, signal: over })
    forgetTransient(progress)
    todo = again
  }
  const interrupted = over.aborted
  const left = unexplained(
    wanted.filter(({ id }) => !found.present.has(id)),
    found.failures,
  )
  const unfinished = interrupted ? await stoppedBuilds(nix, progress) : new Set<string>()
  const others = deadline.isLate
    ? deadlineFailure(left, limit ?? 0, { progress, unfinished })
    : interrupted
      ? []
      : generalFailure(left, [...generalErrors(progress), ...refused])
  return { ...found, before, failures: [...found.failures, ...others], unfinished, progress, interrupted }
}

/** Derivations that were started and have no outputs; if Nix is gone, any of them may be among them. */
async function stoppedBuilds(nix: Nix, { builds, resolved }: Progress): Promise<Set<string>> {
  const asked = [...builds.keys()].map((drvPath) => resolved.get(drvPath) ?? drvPath)
  return lacking(nix, asked).catch(() => new Set(asked))
}

function unexplained(fallen: readonly Target[], failures: readonly BuildFailure[]): Target[] {
  const blamed = new Set(failures.flatMap(({ targets }) => targets))
  return fallen.filter(({ id }) => !blamed.has(id))
}

function lastWords(error: unknown): KnownError {
  if (error instanceof CommandError) return readKnownError(error.message.replace(/^.*?error:/, ''))
  return readKnownError(error instanceof Error ? error.message : String(error))
}
