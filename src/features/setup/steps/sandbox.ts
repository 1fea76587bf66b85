import type { Host } from '../../../host/host.ts'
import { MachineError } from '../../../lib/errors.ts'
import { Nix } from '../../../nix/command.ts'
import { readNamespaceLimits, sandboxObstacle } from '../found-nix/user-namespaces.ts'
import { verifySandbox } from '../found-nix/verify-sandbox.ts'
import type { Step } from '../needs/step.ts'

const variable = 'FLAKESHIP_SANDBOX'

/** Whether a build of this job has already verified the sandbox. */
export const isSandboxTried = (environment: Host['environment']): boolean => environment[variable] === 'tried'

export const exportTried = ({ exportVariable }: Pick<Host, 'exportVariable'>): void =>
  exportVariable(variable, 'tried')

/** Whether builds of an existing Nix see the machine: its owner decides that, but the user must know. */
export const sandbox: Step = {
  name: 'sandbox',
  after: ['nix'],
  when: ({ installation, sandboxTried, system }) => {
    // on macOS it is off by default, and we cannot test it
    if (!installation || !system.endsWith('-linux')) return undefined
    const need = 'builds that see nothing of the machine'
    return sandboxTried
      ? { have: 'tried in this job', need }
      : { have: 'not tried', need, do: 'try it by a build', isTrial: true }
  },
  async run({ exec, log, host, have }) {
    if (!have.installation) return undefined
    const { kind, nix } = have.installation
    const asUser = kind === 'single-user' && process.getuid?.() !== 0
    const obstacle = sandboxObstacle(await readNamespaceLimits(), asUser ? 'as an ordinary user' : 'as root')
    const problem = obstacle ?? (await problemOf(new Nix(nix, exec)))
    if (problem === undefined) log.info('the sandbox was verified with a build')
    else log.warning(problem)
    exportTried(host)
    return { sandboxTried: true }
  },
}

async function problemOf(nix: Nix): Promise<string | undefined> {
  try {
    await verifySandbox(nix)
    return undefined
  } catch (error) {
    if (error instanceof MachineError) return error.message
    throw error
  }
}
