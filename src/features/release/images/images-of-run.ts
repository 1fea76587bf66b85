import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { storedFile } from '../../../github/archives/stored-file.ts'
import type { Log } from '../../../host/host.ts'
import type { Artifact, Artifacts } from '../../../host/stores.ts'
import { Cancelled, MachineError, UserError } from '../../../lib/errors.ts'
import { bytes, oneLine } from '../../../lib/text.ts'
import { sha256Of } from '../../../system/files.ts'
import type { BuiltImage } from './gate.ts'
import type { LocalImage } from './local-image.ts'
import { openPart } from './part-hashes.ts'

/** Maximum overhead of an archive with one file (bytes). */
const mostHeaders = 64 * 1024

/**
 * The artifacts of a run that may hold an image, most certain first: the same bytes by the service's digest, then a
 * file of its length, then an archive with the length of one with this file. The name only decides the order.
 */
export function holdersOf<A extends Artifact>({ file, target }: BuiltImage, all: readonly A[]): A[] {
  const inName = target.id.replace(/[^A-Za-z0-9._+-]/g, '_')
  const rank = ({ name, bytes: size, digest }: A): number => {
    if (digest === `sha256:${file.sha256}`) return 0
    if (size === file.bytes) return name === basename(file.file) ? 1 : 2
    if (size < file.bytes || size > file.bytes + mostHeaders) return Number.POSITIVE_INFINITY
    return name.includes(inName) ? 3 : 4
  }
  return all
    .map((artifact) => ({ artifact, rank: rank(artifact) }))
    .filter((one) => Number.isFinite(one.rank))
    .sort((a, b) => a.rank - b.rank || b.artifact.id - a.artifact.id)
    .map(({ artifact }) => artifact)
}

export interface ImagesOfRun {
  artifacts: Pick<Artifacts, 'list' | 'fetch'>
  /** The folder for the one image in work. */
  folder: string
  log: Log
}

/**
 * Downloads images uploaded by the jobs of this run; each is deleted at the end of its scope. An artifact that is gone
 * or broken costs only itself, if another one has the image.
 */
export function imagesOfRun({ artifacts, folder, log }: ImagesOfRun) {
  return async (image: BuiltImage): Promise<AsyncDisposable & LocalImage> => {
    const holders = holdersOf(image, await artifacts.list())
    let why: UserError | undefined
    for (const holder of holders) {
      await using cleanUp = new AsyncDisposableStack()
      const local = join(folder, randomUUID())
      cleanUp.defer(() => rm(local, { force: true }))
      log.info(`fetching ${oneLine(holder.name, 100)} (${bytes(holder.bytes)})`)
      try {
        await artifacts.fetch(holder, local)
      } catch (error) {
        if (!isOfArtifact(error)) throw error
        why ??= error
        continue
      }
      const found = await placeOf(image, { file: local, bytes: holder.bytes })
      if (found === undefined || (holders.length > 1 && !(await isIt(image, found)))) {
        why ??= another(image, holder)
        continue
      }
      const kept = cleanUp.move()
      return { ...found, [Symbol.asyncDispose]: () => kept.disposeAsync() }
    }
    throw why ?? nowhere(image)
  }
}

/** Refuses images that no artifact of the run can hold, as the service lists them: expired, or of another size. */
export const requireImagesOfRun =
  ({ artifacts }: Pick<ImagesOfRun, 'artifacts'>) =>
  async (images: readonly BuiltImage[]): Promise<void> => {
    const all = await artifacts.list()
    const missing = images.find((image) => holdersOf(image, all).length === 0)
    if (missing) throw nowhere(missing)
  }

/** Whether an error is about this one artifact, and not about the machine or the network. */
const isOfArtifact = (error: unknown): error is UserError =>
  error instanceof UserError && !(error instanceof MachineError) && !(error instanceof Cancelled)

const another = ({ target }: BuiltImage, { name }: Artifact): UserError =>
  new UserError(
    `the artifact ${oneLine(name, 100)} does not hold the image of ${oneLine(target.id)} that was booted (it is cut, compressed, or another file); run all jobs again`,
    { reason: 'machine' },
  )

const nowhere = ({ target }: BuiltImage): UserError =>
  new UserError(
    `this run has no artifact with the image of ${oneLine(target.id)}; images are kept for some days only, and check.yml keeps them with image-days and images: require`,
    { reason: 'machine' },
  )

/** Finds the image in the download: the file itself, or stored uncompressed in an archive. */
async function placeOf(
  { file: built }: BuiltImage,
  { file, bytes: size }: { file: string; bytes: number },
): Promise<Required<LocalImage> | undefined> {
  if (size === built.bytes) return { file, start: 0, bytes: size }
  const stored = await storedFile(file)
  return stored?.bytes === built.bytes ? { file, ...stored } : undefined
}

/** The uploader checks the bytes as well; we check here if several artifacts match. */
const isIt = async ({ file }: BuiltImage, local: LocalImage): Promise<boolean> =>
  (await sha256Of(openPart(local, { offset: 0, bytes: file.bytes }))) === file.sha256
