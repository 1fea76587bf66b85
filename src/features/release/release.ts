import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import type { Release, ReleaseAsset } from '../../documents/release.ts'
import { count } from '../../lib/text.ts'
import type { AssetSource } from './draft/put-asset.ts'
import { checksums } from './images/checksums.ts'
import type { ChosenImage } from './images/choose.ts'
import { joinScript } from './images/join-script.ts'
import type { HashedPart } from './images/part-hashes.ts'
import { joinScriptName, manifestName } from './images/parts.ts'
import { writeManifest } from './images/parts-manifest.ts'
import { settleSizes } from './images/settle-sizes.ts'
import { detailsName, recordName, sumsName } from './names/own-names.ts'
import type { JoinedImage } from './notes/large-images.ts'
import type { Released, ReleasedFiles } from './notes/sections.ts'
import { type ImageJob, putImage } from './put-image.ts'
import { type RecordFacts, recordFor, standingRecord } from './record.ts'
import type { ChosenSbom } from './sboms.ts'

/** What is released: chosen and named images, for a tag and the commit that they were built from. */
export interface ReleaseJob extends ImageJob, RecordFacts {
  images: readonly ChosenImage[]
  /** What an earlier run wrote down there. */
  earlier: Release | undefined
  /** The SBOMs of their systems. */
  sboms: readonly ChosenSbom[]
  /**
   * Called when images and SBOMs are in place: the notes as a separate file, if they do not fit into the release.
   * Absent if nothing can change any more: then the file of an earlier run stays.
   */
  details?: ((files: ReleasedFiles) => Promise<string | undefined>) | undefined
}

/** The kinds of assets that an attestation covers. */
const attested: ReadonlySet<ReleaseAsset['kind']> = new Set(['image', 'packed', 'part', 'sbom'])

/** Uploads everything that belongs to a release, one image after the other; existing assets stay. */
export async function uploadRelease(job: ReleaseJob): Promise<Released> {
  const { destination, earlier, log } = job
  const images = await settleSizes(job, earlier)
  const assets: ReleaseAsset[] = []
  const joined: JoinedImage[] = []
  const small = async (kind: ReleaseAsset['kind'], name: string, text: string) => {
    const asset = textAsset(name, text)
    await destination.put(asset)
    assets.push({ kind, name, bytes: asset.bytes, sha256: asset.sha256 })
  }
  for (const image of images) {
    const { assets: own, parts } = await putImage(image, job)
    assets.push(...own)
    if (parts === undefined) continue
    for (const [kind, name, text] of besideParts(image, parts)) await small(kind, name, text)
    joined.push({ image, parts })
  }
  for (const { name, text } of job.sboms) await small('sbom', name, text)
  const files = { record: recordFor(job, images, assets), joined }
  const kept = earlier?.assets.find(({ kind }) => kind === 'details')
  const details = await job.details?.(files)
  if (details !== undefined) await small('details', detailsName, details)
  else if (job.details === undefined && kept !== undefined) assets.push(kept)
  const shipped = checksums([...assets, ...wholes(images)])
  await small('checksums', sumsName, shipped)
  const sums = checksums([...assets.filter(({ kind }) => attested.has(kind)), ...wholes(images)])
  const record = standingRecord(earlier, recordFor(job, images, assets), log)
  const recordAsset = textAsset(recordName, `${JSON.stringify(record, null, 1)}\n`)
  await destination.put(recordAsset)
  log.info(`${count(assets.length + 1, 'asset')} of ${count(images.length, 'image')} are there`)
  return { record, recordAsset, joined, sums }
}

/** Images that ship in another form than they were booted in: after reassembly, users want to verify them. */
const wholes = (images: readonly ChosenImage[]): { name: string; sha256: string }[] =>
  images
    .filter(({ parts, packed }) => packed !== undefined || parts.length > 1)
    .map(({ name, file }) => ({ name, sha256: file.sha256 }))

const besideParts = (
  image: ChosenImage,
  parts: readonly HashedPart[],
): [kind: ReleaseAsset['kind'], name: string, text: string][] => [
  ['manifest', manifestName(image.name), writeManifest(image, parts)],
  ['join-script', joinScriptName(image.name), joinScript({ ...image.file, name: image.name, parts })],
]

function textAsset(name: string, text: string): AssetSource {
  const data = Buffer.from(text)
  return {
    name,
    bytes: data.length,
    sha256: createHash('sha256').update(data).digest('hex'),
    open: () => Readable.from([data]),
  }
}
