import { join } from 'node:path'
import { readDocument } from '../../documents/files.ts'
import type { Report } from '../../documents/report.ts'
import { artifactsOfCheck } from '../../features/handover/artifacts/names.ts'
import type { UploadJob } from '../../features/release/draft-of-job.ts'
import { imagesOfRun, requireImagesOfRun } from '../../features/release/images/images-of-run.ts'
import { recordName } from '../../features/release/names/own-names.ts'
import { releaseOnGithub, type Standing, uploadOnGithub } from '../../features/release/on-github.ts'
import type { PublishedRelease } from '../../features/release/publish.ts'
import { publishDraft } from '../../features/release/publish-draft.ts'
import type { ReleaseJob } from '../../features/release/release.ts'
import type { ReadSbom } from '../../features/release/sboms.ts'
import { githubArtifacts } from '../../github/artifacts.ts'
import type { Host } from '../../host/host.ts'
import type { Values } from '../../host/inputs.ts'
import { UserError } from '../../lib/errors.ts'
import type { accessInputs, publishedInputs } from '../inputs/release.ts'
import { workFolder } from '../phases/job-folders.ts'
import { fetchById } from './fetch-by-id.ts'
import { readSboms } from './release/read-sboms.ts'
import { releaseAccess } from './release/release-access.ts'
import { documentLimits, type RunStores, runStoresOf } from './run-stores.ts'

/** The number of SBOMs in the shards of a run. */
const mostSboms = 2000

type Access = Values<typeof accessInputs>
type Chosen = Pick<ReleaseJob, 'report' | 'images' | 'sboms' | 'tag' | 'commit' | 'fetch' | 'requireImages'> &
  Pick<UploadJob, 'words' | 'signer'>

/** The other jobs' share of a release: the report, and images that are downloaded when their turn comes. */
export async function handedRelease(
  id: number,
  check: string,
  host: Host,
): Promise<{ report: Report; found: ReadSbom[] } & Pick<ReleaseJob, 'fetch' | 'requireImages'>> {
  const stores = await runStoresOf(host, check)
  const { artifacts } = stores
  const folder = await workFolder(host)
  return {
    report: await reportOf(stores, id, join(folder, 'report')),
    found: await sbomsOf(stores, folder, host),
    fetch: imagesOfRun({ artifacts, folder, log: host.log }),
    requireImages: requireImagesOfRun({ artifacts }),
  }
}

/** All SBOMs of every attempt: their content shows which belong to the systems of the report. */
async function sbomsOf(
  { artifacts, run, check }: RunStores,
  folder: string,
  { log }: Host,
): Promise<ReadSbom[]> {
  const { ours } = artifactsOfCheck(await artifacts.list(), { check, attempt: run.attempt })
  const found: ReadSbom[] = []
  for (const { artifact, handed } of ours.slice(0, mostSboms)) {
    if (handed.kind !== 'sbom') continue
    const at = join(folder, `sbom-${artifact.id}`)
    await artifacts.download(artifact, at, documentLimits)
    found.push(...(await readSboms(at, log)))
  }
  return found
}

async function reportOf(stores: RunStores, id: number, folder: string): Promise<Report> {
  await fetchById(stores, { id, what: 'report', reason: 'machine' }, folder, documentLimits)
  return readDocument('report', join(folder, 'report.json'))
}

/** Fills a draft; a later job publishes it. */
export async function uploadToDraft(
  job: Chosen,
  values: Access,
  host: Host,
): Promise<Record<string, string>> {
  const { release, released } = await uploadOnGithub({ ...job, ...releaseAccess(values, host) })
  return {
    url: release.page,
    id: String(release.id),
    assets: JSON.stringify(released.record.assets.map(({ name }) => name).concat(recordName)),
    'record-sha256': released.recordAsset.sha256,
    sums: released.sums,
  }
}

/** Fills a draft and publishes it. */
export async function uploadAndPublish(
  job: Chosen,
  values: Access & Values<typeof publishedInputs>,
  host: Host,
): Promise<Record<string, string>> {
  const page = await releaseOnGithub({ ...job, ...standing(values), ...releaseAccess(values, host) })
  return pageOutputs(page)
}

/** Publishes the draft that an earlier job of this run filled. */
export async function publishUploaded(
  values: Access & Values<typeof publishedInputs>,
  host: Host,
): Promise<Record<string, string>> {
  const { releaseId, recordSha256, attestationArtifact } = values
  if (releaseId === undefined || recordSha256 === undefined)
    throw new UserError(
      'step publish needs release-id and record-sha256, which are the outputs id and record-sha256 of the step upload',
    )
  const attestation =
    attestationArtifact === undefined ? undefined : await attestationOf(attestationArtifact, host)
  const access = releaseAccess(values, host)
  return pageOutputs(
    await publishDraft({ ...access, ...standing(values), id: releaseId, recordSha256, attestation }),
  )
}

const pageOutputs = ({ page, id, assetNames }: PublishedRelease) => ({
  url: page,
  id: String(id),
  assets: JSON.stringify(assetNames),
})

/** Attestations are small, each alone in its artifact. */
const attestationLimits = { bytes: 64 * 1024 ** 2, files: 1 }

async function attestationOf(id: number, host: Host): Promise<string> {
  const artifacts = githubArtifacts(host.environment, host.log)
  const folder = join(await workFolder(host), 'attestation')
  const asked = { id, what: 'attestation', reason: 'machine' } as const
  const [file] = await fetchById({ artifacts }, asked, folder, attestationLimits)
  if (file === undefined)
    throw new UserError(`the artifact ${id} with the attestation is empty; run all jobs again`)
  return join(folder, file)
}

function standing({ prerelease, latest }: Values<typeof publishedInputs>): Standing {
  const auto = (value: 'auto' | 'true' | 'false') => (value === 'auto' ? undefined : value === 'true')
  return { prerelease: auto(prerelease), latest: auto(latest) }
}
