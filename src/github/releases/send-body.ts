import type { ClientRequest } from 'node:http'

/**
 * Bytes written at once: what is not taken as a whole counts as nothing taken, so a slow connection needs small ones (at
 * 30 kB/s a MiB takes longer than any silence may).
 */
const sliceBytes = 256 * 1024

/**
 * Sends chunks as the body of a request, each when the one before is with the kernel: a source may use its buffers
 * again. Stops silently when the connection is gone, since the answer, or the request's own error, says why.
 */
export async function sendBody(
  request: ClientRequest,
  chunks: AsyncIterable<Uint8Array>,
  { read, taken }: Record<'read' | 'taken', (chunk: Uint8Array) => void>,
): Promise<void> {
  for await (const chunk of chunks) {
    read(chunk)
    for (let at = 0; at < chunk.length; at += sliceBytes) {
      const slice = chunk.subarray(at, at + sliceBytes)
      if (!(await isTaken(request, slice))) return
      taken(slice)
    }
  }
  request.end()
}

const isTaken = (request: ClientRequest, chunk: Uint8Array): Promise<boolean> =>
  new Promise((resolve) => {
    if (request.destroyed) return resolve(false)
    const gone = () => resolve(false) // a chunk that waited for the connection is never called back
    request.once('close', gone)
    request.write(chunk, (error) => {
      request.off('close', gone)
      resolve(!error)
    })
  })
