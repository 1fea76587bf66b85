import { basename, dirname } from 'node:path'
import type { Target } from '../../../documents/plan.ts'
import type { Result } from '../../../documents/result.ts'
import type { Log } from '../../../host/host.ts'
import { MachineError, UserError } from '../../../lib/errors.ts'
import { bytes, oneLine } from '../../../lib/text.ts'
import { hasNameAlone, imageArtifactName } from './image-names.ts'
import type { Sender } from './send-result.ts'

export interface ImageOptions {
  /** How long they are kept. */
  days: number
  /** Failing to keep one is an error, thrown after the others are uploaded. */
  isRequired: boolean
  /** All targets of the plan, including those of other jobs. */
  planned: readonly Pick<Target, 'id' | 'image'>[]
}

/**
 * Uploads the images of a result, each unarchived and under its own name, so that a browser saves a file that can be
 * written to a stick. If the run has the name already (an earlier attempt), or another target may have it, the name
 * gets its target added, and the image an archive.
 */
export async function sendImages(
  { check, run, artifacts }: Sender,
  log: Log,
  { targets }: Pick<Result, 'targets'>,
  { days, isRequired, planned }: ImageOptions,
): Promise<void> {
  const lost: string[] = []
  const taken = new Set((await artifacts.list()).map(({ name }) => name))
  for (const { id, images } of targets) {
    for (const image of images) {
      const parts = [check, id, image.name, String(run.attempt)]
      if (!hasNameAlone(planned, { id, file: image.file })) taken.add(basename(image.file))
      const called = imageArtifactName(image, { taken, parts })
      if (called === undefined) {
        const file = oneLine(image.name, 80)
        lost.push(`${file} of ${oneLine(id, 80)} does not end as an image does: it is not uploaded`)
        continue
      }
      taken.add(called.name)
      const how = called.isSingle ? { single: true } : {}
      const options = { root: dirname(image.file), days, compress: false, ...how }
      try {
        const sent = await artifacts.upload(called.name, [image.file], options)
        log.info(`uploaded ${called.name}: ${bytes(sent.bytes)}, for ${days} days`)
      } catch (error) {
        if (!(error instanceof UserError)) throw error
        lost.push(`the image ${called.name} of ${oneLine(id, 80)} is not kept: ${error.message}`)
      }
    }
  }
  for (const [i, line] of lost.entries()) if (!isRequired || i > 0) log.warning(line)
  if (isRequired && lost[0] !== undefined) throw new MachineError(lost[0])
}
