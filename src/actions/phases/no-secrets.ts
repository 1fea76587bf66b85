import type { Plan } from '../../documents/plan.ts'
import { folderVariable } from '../../features/setup/steps/private-inputs.ts'
import type { Host } from '../../host/host.ts'
import { FlakeError } from '../../nix/flake/problems.ts'

type Run = Pick<Host, 'kind' | 'environment'>

/** How every failure to fetch an input begins, or the text in a host's own failure. */
const unfetched = /\bcannot be fetched\b/

/** Explains in a plan that inputs could not be fetched because GitHub gave this run no secrets. */
export async function explainNoSecrets(plan: Plan, host: Run): Promise<Plan> {
  if (!plan.failures.some(({ message }) => unfetched.test(message))) return plan
  const why = await whyNoSecrets(host)
  if (why === undefined) return plan
  const failures = plan.failures.map((failure) =>
    unfetched.test(failure.message) ? { ...failure, message: `${failure.message}; ${why}` } : failure,
  )
  return { ...plan, failures }
}

/** The same for a flake that cannot be evaluated at all. */
export async function explainNoSecretsOf(error: unknown, host: Run): Promise<unknown> {
  if (!(error instanceof FlakeError) || !unfetched.test(error.message)) return error
  const why = await whyNoSecrets(host)
  if (why === undefined) return error
  const { cause, place, message } = error
  return new FlakeError(`${message}; ${why}`, { cause, ...(place === undefined ? {} : { place }) })
}

/** Undefined if the run may have secrets, or was given one. */
export async function whyNoSecrets({ kind, environment }: Run): Promise<string | undefined> {
  if (kind !== 'github' || environment[folderVariable]) return undefined
  if (environment.GITHUB_ACTOR === 'dependabot[bot]')
    return 'this run is for Dependabot and gets the secrets of Dependabot only: if the input is private, add its token there too (Settings, Secrets, Dependabot)'
  const { pullRequestOf, readEvent } = await import('../../github/event.ts')
  const event = await readEvent(environment).catch(() => undefined)
  if (event === undefined || !pullRequestOf(event)?.isFork) return undefined
  return 'this run is for a pull request from a fork, to which GitHub gives no secrets: if the input is private, it can only be fetched after the merge, or from a branch of this repository'
}
