import { join } from 'node:path'
import { packing, unpack } from '../../../system/unpack.ts'
import type { Start } from './guest.ts'

/**
 * The image itself; if compressed, decompressed under this name in the guest's folder: NixOS compresses cards by
 * default.
 */
export async function plainImage({ job, place, over, env }: Start, name: string): Promise<string> {
  if (packing(job.file) === undefined) return job.file
  const image = join(place.control, name)
  await unpack(job.file, image, { env, signal: over })
  return image
}
