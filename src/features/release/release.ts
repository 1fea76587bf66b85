import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import pLimit from 'p-limit'
import * as v from 'valibot'
import { type Release, type ReleaseAsset, type ReleaseImage, release } from '../../documents/release.ts'
import type { Report } from '../../documents/report.ts'
import { versions } from '../../documents/versions.ts'
import type { Log } from '../../host/host.ts'
import { parseJson } from '../../lib/json-text.ts'
import { bytes, count } from '../../lib/text.ts'
import type { Destination } from './draft/destination.ts'
import type { AssetSource } from './draft/put-asset.ts'
import { checksums } from './images/checksums.ts'
import { type ChosenImage, namesOf } from './images/choose.ts'
import { joinScript } from './images/join-script.ts'
import type { LocalImage } from './images/local-image.ts'
import { type HashedPart, hashParts, openPart } from './images/part-hashes.ts'
import { joinScriptName, manifestName } from './images/parts.ts'
import { partsIn, writeManifest } from './images/parts-manifest.ts'
import { recordName, sumsName } from './names/own-names.ts'
import type { Released } from './notes/sections.ts'
import type { ChosenSbom } from './sboms.ts'

/** What is released: images that were chosen and named, of a tag and the commit that they were built from. */
export interface ReleaseJob {
  report: Report
  images: readonly ChosenImage[]
  /** What their systems are made of. */
  sboms: readonly ChosenSbom[]
  tag: string
  commit: string
  /** The page of the run that built and booted the images. */
  run?: string | undefined
  destination: Destination
  /** Brings the file of an image to this machine; it may go when the scope ends. */
  fetch(image: ChosenImage): Promise<AsyncDisposable & LocalImage>
  log: Log
}

/** GitHub's limits leave room for two at a time; they are parts of one image, so that the disk holds one image only. */
const atOnce = 2
/** What an attestation speaks of. */
const attested: ReadonlySet<ReleaseAsset['kind']> = new Set(['image', 'part', 'sbom'])

/** Puts everything that belongs to a release where it goes, one image after the other; what is there stays. */
export async function uploadRelease(job: ReleaseJob): Promise<Released> {
  const { destination, log } = job
  const assets: ReleaseAsset[] = []
  const images: ReleaseImage[] = []
  const joined: Released['joined'] = []
  const small = async (kind: ReleaseAsset['kind'], name: string, text: string) => {
    const asset = textAsset(name, text)
    await destination.put(asset)
    assets.push({ kind, name, bytes: asset.bytes, sha256: asset.sha256 })
  }
  for (const image of job.images) {
    const parts = await putImage(image, job)
    const isSplit = parts.length > 1
    for (const { name, bytes, sha256 } of parts)
      assets.push({ kind: isSplit ? 'part' : 'image', name, bytes, sha256 })
    if (isSplit) {
      const { name, file } = image
      await small('manifest', manifestName(name), writeManifest(image, parts))
      await small('join-script', joinScriptName(name), joinScript({ ...file, name, parts }))
      joined.push({ image, parts })
    }
    images.push(recordOf(image))
  }
  for (const { name, text } of job.sboms) await small('sbom', name, text)
  const split = joined.map(({ image: { name, file } }) => ({ name, sha256: file.sha256 }))
  await small('checksums', sumsName, checksums([...assets, ...split]))
  const sums = checksums(assets.filter(({ kind }) => attested.has(kind)))
  const record = await standingRecord(job, recordFor(job, images, assets))
  const recordAsset = textAsset(recordName, `${JSON.stringify(record, null, 1)}\n`)
  await destination.put(recordAsset)
  log.info(`${count(assets.length + 1, 'asset')} of ${count(images.length, 'image')} are there`)
  return { record, recordAsset, joined, sums }
}

/** All parts of an image; its file is fetched only where one is missing. */
async function putImage(image: ChosenImage, { destination, fetch, log }: ReleaseJob): Promise<HashedPart[]> {
  const known = await knownParts(image, destination)
  if (known && (await Promise.all(known.map((part) => destination.has(part)))).every(Boolean)) {
    log.info(`${image.name} is there already (${bytes(image.file.bytes)})`)
    return known
  }
  await using local = await fetch(image)
  const parts = await hashParts(local, image)
  const limit = pLimit(atOnce)
  await Promise.all(
    parts.map((part) =>
      limit(async () => {
        const put = await destination.put({ ...part, open: () => openPart(local, part) })
        log.info(`${part.name}: ${put === 'there' ? 'there already' : 'uploaded'} (${bytes(part.bytes)})`)
      }),
    ),
  )
  return parts
}

async function knownParts(image: ChosenImage, destination: Destination): Promise<HashedPart[] | undefined> {
  const [only, ...others] = image.parts
  if (only && others.length === 0) return [{ ...only, sha256: image.file.sha256 }]
  const text = await destination.read(manifestName(image.name))
  return text === undefined ? undefined : partsIn(text, image)
}

function textAsset(name: string, text: string): AssetSource {
  const data = Buffer.from(text)
  return {
    name,
    bytes: data.length,
    sha256: createHash('sha256').update(data).digest('hex'),
    open: () => Readable.from([data]),
  }
}

/** What an earlier run wrote of the same files stays: only its time and page are its own. */
async function standingRecord({ destination, log }: ReleaseJob, record: Release): Promise<Release> {
  const text = await destination.read(recordName)
  const earlier = text === undefined ? undefined : v.safeParse(release, parseJson(text))
  if (!earlier?.success) return record
  const core = ({ created: _, run: __, ...rest }: Release) => JSON.stringify(rest)
  if (core(earlier.output) === core(record)) return earlier.output
  const { commit } = earlier.output
  const why = commit === record.commit ? 'other files' : `commit ${commit.slice(0, 12)}`
  log.info(`${recordName} of an earlier run is of ${why}`)
  return record
}

function recordOf({ target, file, name, boots, unbooted, ...rest }: ChosenImage): ReleaseImage {
  return {
    target: target.id,
    ...(target.host === undefined ? {} : { host: target.host }),
    system: target.system,
    name,
    bytes: file.bytes,
    sha256: file.sha256,
    assets: namesOf({ name, ...rest }),
    boots: boots.map(({ firmware, medium, verdict }) => ({
      firmware,
      verdict,
      ...(medium === undefined ? {} : { medium }),
    })),
    ...(unbooted === undefined ? {} : { unbooted }),
  }
}

function recordFor(
  { report, tag, commit, run }: ReleaseJob,
  images: ReleaseImage[],
  assets: ReleaseAsset[],
): Release {
  // in the order of the schema: a record that was read and one that is made are then the same bytes
  return v.parse(release, {
    document: 'release',
    version: versions.release,
    created: report.created,
    tag,
    commit,
    ...(run === undefined ? {} : { run }),
    images,
    assets,
  } satisfies Release)
}
