import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Log } from '../../../host/host.ts'
import type { Artifacts } from '../../../host/stores.ts'
import { UserError } from '../../../lib/errors.ts'
import { uploadOurs } from './upload.ts'

export interface Sender {
  check: string
  run: { attempt: number }
  artifacts: Artifacts
}

/** Days that results, logs and screenshots are kept. */
const days = 14

/** A job's documents, its cache records, and the folders that they refer to. */
const documents = /^(result-.*|evidence-.*|layer-.*)\.json$/
/** SBOMs, which only a release needs. */
const sboms = /^sbom-\d+\.cdx\.json$/
const folders = ['logs', 'boots']

/**
 * Uploads what a job found out: its documents, from which the report is made, and separately the logs, consoles and
 * screenshots for people. However large these are, and even if they are lost, the report stays complete; images are
 * uploaded separately.
 */
export async function sendResult(
  { check, run, artifacts }: Sender,
  { shard, out, log }: { shard: string; out: string; log: Log },
): Promise<void> {
  const { attempt } = run
  const options = { root: out, days }
  const handed = { kind: 'result', shard, attempt } as const
  await uploadOurs(artifacts, check, { handed, files: await filesIn(out, documents), options })
  const made = await filesIn(out, sboms)
  if (made.length > 0)
    await uploadOurs(artifacts, check, { handed: { ...handed, kind: 'sbom' }, files: made, options })
  const files = await logsIn(out)
  if (files.length === 0) return
  try {
    await uploadOurs(artifacts, check, { handed: { ...handed, kind: 'logs' }, files, options })
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    log.warning(`the logs and pictures of ${shard} are lost, its result is not: ${error.message}`)
  }
}

/** Regular files only: a link left by a build or a guest could point to anything on this machine. */
async function filesIn(out: string, names: RegExp): Promise<string[]> {
  const top = await readdir(out, { withFileTypes: true })
  const own = top.filter((entry) => entry.isFile() && names.test(entry.name))
  return own.map(({ name }) => join(out, name)).sort()
}

async function logsIn(out: string): Promise<string[]> {
  const below = await Promise.all(
    folders.map((folder) =>
      readdir(join(out, folder), { withFileTypes: true, recursive: true }).catch(() => []),
    ),
  )
  return below
    .flat()
    .flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : []))
    .sort()
}
