import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Artifacts } from '../../../host/stores.ts'
import { artifactName } from './names.ts'

export interface Sender {
  check: string
  run: { attempt: number }
  artifacts: Artifacts
}

/** Days that results, logs and screenshots are kept. */
const days = 14

/** Documents of a job, and the folders with what they speak of. */
const documents = /^(result-.*|evidence-.*)\.json$/
const folders = ['logs', 'boots']

/** Uploads what a job found out, as one artifact; images go by themselves. Gives its bytes. */
export async function sendResult(
  { check, run, artifacts }: Sender,
  shard: string,
  out: string,
): Promise<number> {
  const name = artifactName(check, { kind: 'result', shard, attempt: run.attempt })
  return artifacts.upload(name, await filesOf(out), { root: out, days })
}

/** Regular files only: a link that a build or a guest left behind could name anything of this machine. */
async function filesOf(out: string): Promise<string[]> {
  const top = await readdir(out, { withFileTypes: true })
  const own = top
    .filter((entry) => entry.isFile() && documents.test(entry.name))
    .map(({ name }) => join(out, name))
  const below = await Promise.all(
    folders.map((folder) =>
      readdir(join(out, folder), { withFileTypes: true, recursive: true }).catch(() => []),
    ),
  )
  return [
    ...own,
    ...below.flat().flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : [])),
  ].sort()
}
