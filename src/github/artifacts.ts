import { lstat } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import type { Log } from '../host/host.ts'
import type { Artifact, Artifacts, DownloadLimits, Uploaded, UploadOptions } from '../host/stores.ts'
import { MachineError, NameTaken, UserError } from '../lib/errors.ts'
import { bytes as inWords } from '../lib/text.ts'
import { makeFolder, temporaryFolder } from '../system/files.ts'
import { unpack } from './archives/unzip.ts'
import { fetchArtifact } from './artifact-file.ts'
import type { Environment } from './context.ts'
import { goneArtifact, ResultsClient } from './results-client.ts'
import { listen } from './toolkit-log.ts'

/** Files that the jobs of this run hand to each other, by the runtime token that only JavaScript actions get. */
export function githubArtifacts(environment: Environment, log: Log): Artifacts {
  const client = new ResultsClient(environment)
  return {
    upload: (name, files, options) => upload(name, files, { ...options, log }),
    list: async () =>
      (await client.list()).map(({ name, id, bytes, digest }) => ({
        ...{ name, id, bytes },
        ...(digest === undefined ? {} : { digest }),
      })),
    download: async (artifact, folder, limits) => {
      const found = await asked(artifact)
      return fetchAndUnpack(found, folder, { limits, url: () => client.signedUrl(found) })
    },
    fetch: async (artifact, file) => {
      const found = await asked(artifact)
      const { bytes: most, digest } = found
      const what = `the artifact ${found.name}`
      const url = () => client.signedUrl(found)
      await fetchArtifact({ what, url, file, most, ...(digest === undefined ? {} : { digest }) })
    },
  }

  async function asked(artifact: Artifact) {
    const [found] = await client.list(artifact.id)
    if (!found) throw goneArtifact(artifact.name)
    return found
  }
}

/** Images are compressed already, and level 6 is the toolkit's default for everything else. */
const level = (compress: boolean | undefined) => (compress === false ? 0 : 6)

async function upload(
  name: string,
  files: readonly string[],
  { root, days, compress, single, log }: UploadOptions & { log: Log },
): Promise<Uploaded> {
  const folder = resolve(root)
  const paths = await Promise.all(files.map((file) => plainFile(resolve(folder, file), folder)))
  if (paths.length === 0) throw new UserError(`the artifact ${name} has no files to upload`)
  const { DefaultArtifactClient } = await import('@actions/artifact')
  const options = {
    compressionLevel: level(compress),
    ...(days === undefined ? {} : { retentionDays: days }),
    ...(single ? { skipArchive: true } : {}),
  }
  const work = () => new DefaultArtifactClient().uploadArtifact(name, paths, folder, options)
  const { result } = await listen(work, log.debug).catch((cause: Error) => {
    if (/\(409\)|already exists/.test(cause.message)) throw new NameTaken(name, { cause })
    if (/storage quota/i.test(cause.message))
      throw new MachineError(
        `the artifact ${name} cannot be uploaded: the storage for artifacts of this account is full; remove old artifacts (GitHub counts again every 6 to 12 hours), or keep no images with image-days: 0`,
        { cause },
      )
    throw new MachineError(`the artifact ${name} cannot be uploaded; run the job again`, { cause })
  })
  // a successful call is no proof: https://github.com/actions/upload-artifact/issues/806
  if (!result.size || !result.id)
    throw new MachineError(`the artifact ${name} was not kept by GitHub; run the job again`)
  return { id: result.id, bytes: result.size }
}

/** The toolkit follows links: one left by a build could point to any file of this machine. */
async function plainFile(file: string, root: string): Promise<string> {
  if (relative(root, file).startsWith('..')) throw new UserError(`${file} is not below ${root}`)
  const found = await lstat(file).catch((cause) => {
    throw new UserError(`${file} is not there; it cannot be uploaded`, { cause })
  })
  if (!found.isFile()) throw new UserError(`${file} is not a file; it cannot be uploaded`)
  return file
}

interface Source {
  limits: DownloadLimits
  url(): Promise<string>
}

/** The overhead of an archive's headers: about 300 bytes and twice the name per file. */
const headers = ({ files }: DownloadLimits) => 65_536 + files * 1024

/** Downloads an artifact's archive beside the folder, and unpacks it there. */
export async function fetchAndUnpack(
  artifact: Artifact & { digest?: string },
  folder: string,
  { limits, url }: Source,
): Promise<string[]> {
  const what = `the artifact ${artifact.name}`
  const most = limits.bytes + headers(limits)
  if (artifact.bytes > most)
    throw new UserError(
      `${what} has ${inWords(artifact.bytes)}, and at most ${inWords(most)} are taken: a job of this run wrote too much, or it is a bomb; look at what wrote it, then run all jobs again`,
    )
  await makeFolder(dirname(resolve(folder)))
  await using place = await temporaryFolder(dirname(resolve(folder)), '.flakeship-download-')
  const file = join(place.path, 'artifact.zip')
  const digest = artifact.digest === undefined ? {} : { digest: artifact.digest }
  await fetchArtifact({ what, url, file, most, ...digest })
  try {
    return await unpack(file, folder, limits)
  } catch (cause) {
    if (!(cause instanceof UserError)) throw cause
    throw new UserError(`${what} cannot be used: ${cause.message}`, {
      cause: cause.cause,
      reason: cause.reason,
    })
  }
}
