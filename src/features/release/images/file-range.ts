import { open } from 'node:fs/promises'

/** Larger ones make nothing faster. */
const bufferBytes = 1 << 20

/**
 * A range of a file in chunks. There are two buffers: one is filled while the caller works with the other, so a chunk
 * is valid until the next one is asked for. A buffer for each read, as streams of Node have it, keeps tens of megabytes
 * until they are collected.
 */
export async function* fileRange(
  file: string,
  { start, bytes }: { start: number; bytes: number },
): AsyncGenerator<Buffer> {
  const handle = await open(file)
  const buffers = [Buffer.allocUnsafeSlow(bufferBytes), Buffer.allocUnsafeSlow(bufferBytes)]
  let done = 0
  const read = async (buffer: Buffer): Promise<Buffer> => {
    const { bytesRead } = await handle.read(buffer, 0, Math.min(buffer.length, bytes - done), start + done)
    done += bytesRead
    return buffer.subarray(0, bytesRead)
  }
  let ahead: Promise<Buffer> | undefined
  try {
    for (let turn = 0; ; turn ^= 1) {
      const chunk = await (ahead ?? read(buffers[turn] as Buffer))
      if (chunk.length === 0) return
      ahead = read(buffers[turn ^ 1] as Buffer)
      ahead.catch(() => {}) // told when its turn comes
      yield chunk
    }
  } finally {
    await ahead?.catch(() => {})
    await handle.close()
  }
}
