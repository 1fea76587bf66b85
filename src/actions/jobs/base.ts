import { writeDocument } from '../../documents/files.ts'
import type { Plan } from '../../documents/plan.ts'
import { baseOf, type Event, readEvent } from '../../github/event.ts'
import type { Host } from '../../host/host.ts'
import type { Values } from '../../host/inputs.ts'
import { MachineError } from '../../lib/errors.ts'
import type { Nix } from '../../nix/command.ts'
import { atRevision } from '../../nix/flake/reference.ts'
import { toolEnvironment } from '../../system/environment.ts'
import { type Exec, exec } from '../../system/exec.ts'
import type { flakeInputs } from '../inputs/flake.ts'
import { planOf } from '../phases/evaluate.ts'

/**
 * Evaluates the commit that a change is compared with if its own run left no report: never builds. An unavailable base
 * does not fail the change; the report then omits the impact.
 */
export async function evaluateBase(
  plan: Plan,
  values: Values<typeof flakeInputs>,
  { nix, host, file }: { nix: Nix; host: Host; file: string },
): Promise<void> {
  const { base: revision } = plan
  if (revision === undefined) return
  const flake = atRevision(plan.flake.url, revision)
  if (flake === undefined) return
  try {
    const base = await planOf({ ...values, flake }, nix, host, { fingerprints: true })
    await writeDocument('plan', file, base)
  } catch (error) {
    host.signal.throwIfAborted()
    host.log.warning(
      `the base ${revision.slice(0, 12)} does not evaluate, so the report does not show changes: ${(error as Error).message}`,
    )
  }
}

/**
 * The commit that this run is compared with. GitHub checks out the merge commit of a pull request, whose first parent
 * is the current base; the event has the base of the last push to the pull request.
 */
export async function baseRevision(host: Host): Promise<string | undefined> {
  const event = await eventOf(host)
  if (event === undefined) return undefined
  const told = baseOf(event)
  if (event.name !== 'pull_request') return told
  const parents = await parentsOfHead(exec, host)
  const isMerge = parents.length === 2 && parents[1] === event.payload.pull_request.head.sha
  return isMerge ? parents[0] : told
}

/** Runners other than GitHub's provide less of the event. */
async function eventOf({ environment, log }: Host): Promise<Event | undefined> {
  try {
    return await readEvent(environment)
  } catch (error) {
    if (!(error instanceof MachineError)) throw error
    log.warning(`the report does not show changes: ${error.message}`)
    return undefined
  }
}

async function parentsOfHead(exec: Exec, { environment }: Host): Promise<string[]> {
  const asked = await exec('git', ['rev-list', '--parents', '--max-count=1', 'HEAD'], {
    env: {
      ...toolEnvironment(environment),
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'safe.directory',
      GIT_CONFIG_VALUE_0: '*',
    },
  }).catch(() => undefined)
  return asked?.code === 0 ? asked.stdout.trim().split(' ').slice(1) : []
}
