import { checkoutOf } from '../../features/update-lock/checkout.ts'
import { checkOutCommitted } from '../../features/update-lock/commit-files.ts'
import { composedLocks } from '../../features/update-lock/composed-locks.ts'
import type { Host } from '../../host/host.ts'
import type { Values } from '../../host/inputs.ts'
import { UserError } from '../../lib/errors.ts'
import { count } from '../../lib/text.ts'
import type { Nix } from '../../nix/command.ts'
import type { handedUpdateInputs } from '../inputs/update-lock/handed-update.ts'
import { receiveUpdate } from './handed-update.ts'
import type { RunStores } from './run-stores.ts'

/**
 * Commits the locks that earlier jobs resolved on top of the checkout, and checks that commit out, so that we evaluate
 * what would be published. Returns the previously checked-out commit, to compare with.
 */
export async function commitHanded(
  handed: Values<typeof handedUpdateInputs>,
  stores: RunStores,
  { nix, host, folder }: { nix: Nix; host: Host; folder: string },
): Promise<string> {
  const update = await receiveUpdate(stores, handed, folder)
  const file = `the update of artifact ${handed.updateArtifact}`
  const [first] = await checkoutOf(nix, update, { cwd: process.cwd(), file })
  const base = first?.commit
  if (first === undefined || base === undefined) throw new UserError(`${file} is of no flake`)
  const locks = composedLocks(update)
  const commit = await checkOutCommitted(locks, { env: nix.at.env, top: first.top, base })
  host.log.info(`${count(locks.size, 'lock')} of an earlier job, as commit ${commit.slice(0, 12)}`)
  return base
}
