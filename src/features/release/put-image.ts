import pLimit from 'p-limit'
import type { ReleaseAsset } from '../../documents/release.ts'
import type { Log } from '../../host/host.ts'
import { bytes } from '../../lib/text.ts'
import type { Destination } from './draft/destination.ts'
import type { AssetSource } from './draft/put-asset.ts'
import type { Wanted } from './draft/reconcile.ts'
import type { ChosenImage } from './images/choose.ts'
import type { LocalImage } from './images/local-image.ts'
import { openPacked } from './images/packed.ts'
import { chunksOf, type HashedPart, hashParts, requireLength } from './images/part-hashes.ts'
import { manifestName } from './images/parts.ts'
import { partsIn } from './images/parts-manifest.ts'

export interface ImageJob {
  destination: Destination
  /** Brings the image file to this machine; the end of the scope may delete it. */
  fetch(image: ChosenImage): Promise<AsyncDisposable & LocalImage>
  /** Throws if an image certainly cannot be fetched. */
  requireImages?: ((images: readonly ChosenImage[]) => Promise<void>) | undefined
  log: Log
}

/** The assets of an image. */
export interface PutImage {
  assets: ReleaseAsset[]
  /** Its parts, if there are several. */
  parts?: HashedPart[]
}

/**
 * GitHub's limits allow two uploads at a time; both are parts of one image, so that the disk needs to hold only one
 * image.
 */
const atOnce = 2

/** Uploads an image in its settled form; its file is fetched only if something is missing. */
export async function putImage(image: ChosenImage, job: ImageJob): Promise<PutImage> {
  if (image.packed !== undefined) return { assets: [await putPacked(image, image.packed, job)] }
  const parts = await putParts(image, job)
  const kind = parts.length > 1 ? 'part' : 'image'
  const assets = parts.map((part) => assetOf(kind, part))
  return { assets, ...(parts.length > 1 ? { parts } : {}) }
}

async function putPacked(image: ChosenImage, packed: Wanted, job: ImageJob): Promise<ReleaseAsset> {
  if (await job.destination.has(packed)) {
    job.log.info(`${packed.name} is there already (${bytes(packed.bytes)})`)
    return assetOf('packed', packed)
  }
  await using local = await job.fetch(image)
  await requireLength(local, image)
  await put({ ...packed, open: () => openPacked(local, image) }, job)
  return assetOf('packed', packed)
}

async function putParts(image: ChosenImage, job: ImageJob): Promise<HashedPart[]> {
  const { destination, log } = job
  const known = await knownParts(image, destination)
  if (known && (await Promise.all(known.map((part) => destination.has(part)))).every(Boolean)) {
    log.info(`${image.name} is there already (${bytes(image.file.bytes)})`)
    return known
  }
  await using local = await job.fetch(image)
  const parts = await hashParts(local, image)
  await putEach(parts, (part) => put({ ...part, open: () => chunksOf(local, part) }, job))
  return parts
}

/**
 * After a failure nothing new starts, and parallel uploads finish before the error is thrown: then the image may be
 * deleted.
 */
async function putEach(parts: readonly HashedPart[], putOne: (part: HashedPart) => Promise<void>) {
  const limit = pLimit(atOnce)
  const failures: unknown[] = []
  const careful = async (part: HashedPart) => {
    if (failures.length === 0) await putOne(part).catch((error: unknown) => failures.push(error))
  }
  await Promise.all(parts.map((part) => limit(() => careful(part))))
  if (failures.length > 0) throw failures[0]
}

async function put(source: AssetSource, { destination, log }: ImageJob): Promise<void> {
  const what = await destination.put(source)
  log.info(`${source.name}: ${what === 'there' ? 'there already' : 'uploaded'} (${bytes(source.bytes)})`)
}

async function knownParts(image: ChosenImage, destination: Destination): Promise<HashedPart[] | undefined> {
  const [only, ...others] = image.parts
  if (only && others.length === 0) return [{ ...only, sha256: image.file.sha256 }]
  const text = await destination.read(manifestName(image.name))
  return text === undefined ? undefined : partsIn(text, image)
}

const assetOf = (kind: ReleaseAsset['kind'], { name, bytes, sha256 }: Wanted): ReleaseAsset => ({
  kind,
  name,
  bytes,
  sha256,
})
