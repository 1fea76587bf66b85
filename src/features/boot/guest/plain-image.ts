import { join } from 'node:path'
import { unpackZstd } from '../../../system/zstd.ts'
import type { Start } from './guest.ts'

/** The image itself, unpacked under this name in the guest's folder if it is compressed: NixOS does that to cards unless told otherwise. */
export async function plainImage({ job, place, over }: Start, name: string): Promise<string> {
  if (!job.file.endsWith('.zst')) return job.file
  const image = join(place.control, name)
  await unpackZstd(job.file, image, over)
  return image
}
