import { setTimeout as sleep } from 'node:timers/promises'
import type { ReleaseAccess } from '../../../features/release/draft/open-draft.ts'
import { githubClient } from '../../../github/client.ts'
import { runOf } from '../../../github/context.ts'
import type { Host } from '../../../host/host.ts'
import type { Values } from '../../../host/inputs.ts'
import type { accessInputs } from '../../inputs/release.ts'

/** The permissions of this run to write releases, and its page. */
export function releaseAccess(
  { token, uploadWait, minRate }: Values<typeof accessInputs>,
  { environment, log, signal }: Host,
): ReleaseAccess & { run: string } {
  const at = runOf(environment)
  return {
    client: githubClient({ run: at, token, log }),
    at,
    run: at.page,
    token,
    wait: uploadWait,
    minRate: minRate * 1000,
    signal,
    log,
    pause: (seconds) => sleep(seconds * 1000, undefined, { signal }),
  }
}
