import { readDocument } from '../../../documents/files.ts'
import type { Update } from '../../../documents/update.ts'
import type { Host } from '../../../host/host.ts'

/** The document of an earlier night; an unreadable one only loses its knowledge. */
export async function previousUpdate(file: string, { log }: Host): Promise<Update | undefined> {
  return readDocument('update', file).catch((error) => {
    log.debug(`nothing is known of earlier nights: ${(error as Error).message}`)
    return undefined
  })
}
