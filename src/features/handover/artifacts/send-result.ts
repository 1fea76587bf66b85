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

/** Documents of a job, what it keeps in the cache, and the folders with what they speak of. */
const documents = /^(result-.*|evidence-.*|layer-.*)\.json$/
/** What systems are made of, which only a release asks for. */
const sboms = /^sbom-\d+\.cdx\.json$/
const folders = ['logs', 'boots']

/**
 * Uploads what a job found out: its documents, which the report is made of, and by themselves the logs, consoles and
 * pictures that people look at. However much those are, or if they are lost, the report stays whole; images go by themselves.
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

/** Regular files only: a link that a build or a guest left behind could name anything of this machine. */
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
