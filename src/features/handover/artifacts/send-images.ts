import { dirname } from 'node:path'
import type { Result } from '../../../documents/result.ts'
import type { Log } from '../../../host/host.ts'
import { bytes, oneLine } from '../../../lib/text.ts'
import { imageArtifactName } from './image-names.ts'
import type { Sender } from './send-result.ts'

/**
 * Uploads the images of a result, each as it is and under its own name, so that a browser saves what can be written to
 * a stick. A name that the run has already (another host, an earlier attempt) gets one with its target, in an archive.
 */
export async function sendImages(
  { check, run, artifacts }: Sender,
  log: Log,
  { targets }: Pick<Result, 'targets'>,
  days: number,
): Promise<void> {
  const taken = new Set((await artifacts.list()).map(({ name }) => name))
  for (const { id, images } of targets) {
    for (const image of images) {
      const parts = [check, id, image.name, String(run.attempt)]
      const called = imageArtifactName(image, { taken, parts })
      if (called === undefined) {
        const file = oneLine(image.name, 80)
        log.warning(`${file} of ${oneLine(id, 80)} does not end as an image does: it is not uploaded`)
        continue
      }
      taken.add(called.name)
      const how = called.isSingle ? { single: true } : {}
      const options = { root: dirname(image.file), days, compress: false, ...how }
      const sent = await artifacts.upload(called.name, [image.file], options)
      log.info(`uploaded ${called.name}: ${bytes(sent.bytes)}, for ${days} days`)
    }
  }
}
