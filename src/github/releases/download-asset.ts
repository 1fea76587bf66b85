import { shownAddress } from '../../lib/addresses.ts'
import { MachineError } from '../../lib/errors.ts'
import { download } from '../../system/download/download.ts'
import { version } from '../../version.ts'
import type { Run } from '../context.ts'

/** Seconds for the answer, and for each silence during it. */
const patience = 30

/**
 * The bytes of a release asset. GitHub redirects to a signed URL, which must not get our token; there we resume a
 * broken connection. A download that stalls is a MachineError.
 */
export async function downloadAsset(
  id: number,
  {
    at,
    token,
    signal,
  }: { at: Pick<Run, 'repository' | 'apiUrl'>; token: string; signal?: AbortSignal | undefined },
): Promise<AsyncIterable<Uint8Array>> {
  const url = `${at.apiUrl}/repos/${at.repository.full}/releases/assets/${id}`
  const quiet = new AbortController()
  const alarm = setTimeout(() => quiet.abort(new Error(`no data for ${patience} s`)), patience * 1000)
  const headers = {
    accept: 'application/octet-stream',
    authorization: `token ${token}`,
    'user-agent': `flakeship/${version}`,
  }
  const any = AbortSignal.any(signal ? [signal, quiet.signal] : [quiet.signal])
  try {
    const answer = await fetch(url, { headers, redirect: 'manual', signal: any })
    const location = answer.headers.get('location')
    if (location === null) return direct(answer, { url, alarm })
    clearTimeout(alarm)
    const { chunks } = await download(location, {
      what: 'an asset of the release',
      ...(signal && { signal }),
    })
    return chunks
  } catch (cause) {
    clearTimeout(alarm)
    if (cause instanceof MachineError || signal?.aborted) throw cause
    throw unreadable(url, (cause as Error).message, cause)
  }
}

/** Enterprise servers send the bytes themselves. */
async function* direct(
  answer: Response,
  { url, alarm }: { url: string; alarm: NodeJS.Timeout },
): AsyncGenerator<Uint8Array> {
  try {
    if (!answer.ok || answer.body === null) throw unreadable(url, `the server answered ${answer.status}`)
    for await (const chunk of answer.body as AsyncIterable<Uint8Array>) {
      alarm.refresh()
      yield chunk
    }
  } catch (cause) {
    throw cause instanceof MachineError ? cause : unreadable(url, (cause as Error).message, cause)
  } finally {
    clearTimeout(alarm)
  }
}

const unreadable = (url: string, why: string, cause?: unknown) =>
  new MachineError(`an asset cannot be read back from ${shownAddress(url)}: ${why}; run the job again`, {
    cause,
  })
