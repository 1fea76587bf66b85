import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { sbom } from '../../../documents/sbom.ts'
import type { ReadSbom } from '../../../features/release/sboms.ts'
import type { Log } from '../../../host/host.ts'
import { parseJson } from '../../../lib/json-text.ts'
import { oneLine } from '../../../lib/text.ts'

/** Bytes of one SBOM, and number of SBOMs in a run. */
const most = { bytes: 64 * 1024 * 1024, files: 1000 }

/** Reads the SBOMs in a folder that builds wrote to; other files are reported and skipped. */
export async function readSboms(folder: string, log: Log): Promise<ReadSbom[]> {
  const names = await readdir(folder).catch(() => [])
  const found: ReadSbom[] = []
  for (const name of names
    .filter((one) => /^sbom-\d+\.cdx\.json$/.test(one))
    .sort()
    .slice(0, most.files)) {
    const file = join(folder, name)
    const { size } = await stat(file)
    const text = size > most.bytes ? '' : await readFile(file, 'utf8')
    const read = v.safeParse(sbom, parseJson(text))
    if (read.success) found.push({ text, sbom: read.output })
    else log.warning(`${name} is no SBOM that can be released: ${oneLine(read.issues[0].message, 160)}`)
  }
  return found
}
