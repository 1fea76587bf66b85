import { open } from 'node:fs/promises'
import { UserError } from '../../../../lib/errors.ts'

const sector = 2048

/**
 * Refuses an ISO that is shorter than its own volume says (ECMA-119 8.4.8, 8.4.12), with a UserError of one line: the
 * part that is missing may be read late in a boot, or never.
 */
export async function checkWhole(file: string): Promise<void> {
  await using image = await open(file, 'r')
  const { buffer: volume, bytesRead } = await image.read(Buffer.alloc(sector), 0, sector, 16 * sector)
  if (bytesRead < sector || volume.toString('latin1', 0, 6) !== '\x01CD001') return
  const needed = volume.readUInt32LE(80) * volume.readUInt16LE(128)
  const { size } = await image.stat()
  if (size < needed)
    throw new UserError(`${file} is cut: it holds ${size} of ${needed} bytes; build or copy it again`)
}
