import type { Writable } from 'node:stream'

/** Writes a chunk; resolves once the stream does not need its bytes any more. */
export const consumed = (stream: Writable, chunk: Buffer): Promise<void> =>
  new Promise((resolve, reject) => {
    stream.write(chunk, (error) => (error ? reject(error) : resolve()))
  })
