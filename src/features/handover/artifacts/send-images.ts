import { basename, dirname, extname } from 'node:path'
import type { Result } from '../../../documents/result.ts'
import type { Log } from '../../../host/host.ts'
import { bytes } from '../../../lib/text.ts'
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
    for (const { file, name } of images) {
      const isSingle = !taken.has(basename(file)) && plain.test(basename(file))
      const called = isSingle ? basename(file) : longName([check, id, name, String(run.attempt)])
      taken.add(called)
      const options = { root: dirname(file), days, compress: false, ...(isSingle ? { single: true } : {}) }
      const sent = await artifacts.upload(called, [file], options)
      log.info(`uploaded ${called}: ${bytes(sent)}, for ${days} days`)
    }
  }
}

/** What names of artifacts and of files may be on every system that downloads them. */
const plain = /^[A-Za-z0-9][A-Za-z0-9._+-]{0,150}$/

function longName(parts: readonly string[]): string {
  const [stem, extension] = [parts.filter((part) => part !== ''), extname(parts[2] ?? '')]
  return `${stem.join('-').replaceAll(extension, '')}${extension}`
    .replace(/[^A-Za-z0-9._+-]/g, '_')
    .slice(-200)
}
