import type { Host } from '../../host/host.ts'
import type { Values } from '../../host/inputs.ts'
import { UserError } from '../../lib/errors.ts'
import { isHosted } from '../../system/machine.ts'
import type { forksInput } from '../inputs/forks.ts'

/**
 * Refuses code of a fork on a self-hosted machine before doing anything else (research: platform S15). A machine that
 * does not say that it is GitHub's counts as self-hosted.
 */
export async function refuseForks({ selfHostedForks }: Values<typeof forksInput>, host: Host): Promise<void> {
  if (host.kind !== 'github' || selfHostedForks === 'allow' || isHosted(host.environment)) return
  const { foreignHead } = await import('../../github/forks.ts')
  const head = await foreignHead(host.environment)
  if (head === undefined) return
  throw new UserError(
    `this run is for code of ${head}, and this machine is not one of GitHub: what a fork wrote would run here and could stay; let forks run on GitHub's machines, or say self-hosted-forks: allow where every job gets a machine of its own`,
  )
}
