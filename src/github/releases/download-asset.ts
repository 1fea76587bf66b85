import { shownAddress } from '../../lib/addresses.ts'
import { MachineError } from '../../lib/errors.ts'
import { version } from '../../version.ts'
import type { Run } from '../context.ts'

/** The bytes of an asset of a release. GitHub sends us to a signed address, which is not to see our token. */
export async function downloadAsset(
  id: number,
  { at, token }: { at: Pick<Run, 'repository' | 'apiUrl'>; token: string },
): Promise<AsyncIterable<Uint8Array>> {
  const url = `${at.apiUrl}/repos/${at.repository.full}/releases/assets/${id}`
  const headers = {
    accept: 'application/octet-stream',
    authorization: `token ${token}`,
    'user-agent': `flakeship/${version}`,
  }
  const first = await fetch(url, { headers, redirect: 'manual' })
  const location = first.headers.get('location')
  const answer =
    location === null ? first : await fetch(location, { headers: { 'user-agent': headers['user-agent'] } })
  if (!answer.ok || answer.body === null)
    throw new MachineError(
      `an asset cannot be read back: ${shownAddress(location ?? url)} says ${answer.status}; run the job again`,
    )
  return answer.body
}
