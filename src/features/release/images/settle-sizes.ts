import type { Release } from '../../../documents/release.ts'
import type { Log } from '../../../host/host.ts'
import { bytes, count } from '../../../lib/text.ts'
import type { Wanted } from '../draft/reconcile.ts'
import type { ChosenImage } from './choose.ts'
import type { LocalImage } from './local-image.ts'
import { pack } from './packed.ts'
import { packedName } from './parts.ts'

export interface SizesJob {
  images: readonly ChosenImage[]
  /** Brings the image file to this machine; the end of the scope may delete it. */
  fetch(image: ChosenImage): Promise<AsyncDisposable & LocalImage>
  log: Log
}

/**
 * Decides which images ship compressed, before any upload, by compressing each one that is too large for one asset. The
 * decision of an earlier run for the same image stands.
 */
export async function settleSizes(job: SizesJob, earlier: Release | undefined): Promise<ChosenImage[]> {
  const settled: ChosenImage[] = []
  for (const image of job.images)
    settled.push(
      image.packBelow === undefined ? image : await settle(image, image.packBelow, { job, earlier }),
    )
  return settled
}

async function settle(
  image: ChosenImage,
  limit: number,
  { job: { fetch, log }, earlier }: { job: SizesJob; earlier: Release | undefined },
): Promise<ChosenImage> {
  const before = earlier && settledBefore(image, earlier)
  if (before === 'parts') log.info(`${image.name} stays in parts, as an earlier run has it`)
  if (before !== undefined) return before === 'parts' ? image : { ...image, packed: before }
  log.info(`compressing ${image.name} (${bytes(image.file.bytes)}) to see whether it is one asset then`)
  await using local = await fetch(image)
  const packed = await pack(local, image, limit)
  log.info(
    packed === undefined
      ? `${image.name} is too large for one asset when it is compressed too: it comes in ${count(image.parts.length, 'part')}`
      : `${packed.name} has ${bytes(packed.bytes)}`,
  )
  return packed === undefined ? image : { ...image, packed }
}

/** By the record of an earlier run: this machine's zstd may make other bytes. */
function settledBefore(
  { name, file }: ChosenImage,
  { images, assets }: Release,
): Wanted | 'parts' | undefined {
  const same = images.find((one) => one.name === name && one.sha256 === file.sha256)
  if (same === undefined) return undefined
  if (same.packed === undefined) return 'parts'
  const asset = assets.find((one) => one.kind === 'packed' && one.name === packedName(name))
  return asset && { name: asset.name, bytes: asset.bytes, sha256: asset.sha256 }
}
