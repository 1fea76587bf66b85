import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unpack } from '../../../src/github/archives/unzip.ts'
import { ResultsClient } from '../../../src/github/results-client.ts'

/**
 * Like actions/download-artifact (v8) with one id, or one name: its files go directly into the folder `path` of the
 * workspace.
 */
export async function downloadArtifact(
  { 'artifact-ids': id = '', name = '', path = '', ...others }: Readonly<Record<string, string>>,
  { workspace, environment }: { workspace: string; environment: Readonly<Record<string, string>> },
): Promise<void> {
  const unknown = Object.keys(others)
  if (!(/^\d+$/.test(id) || (id === '' && name !== '')) || unknown.length > 0)
    throw new Error(`this harness downloads one artifact by its id or name, and knows no ${unknown.join()}`)
  const client = new ResultsClient(environment)
  const listed = await client.list(id === '' ? undefined : Number(id))
  const artifact = id === '' ? listed.find((one) => one.name === name) : listed[0]
  if (!artifact) throw new Error(`Artifact not found for ${id === '' ? `name: ${name}` : `ID: ${id}`}`)
  const answer = await fetch(await client.signedUrl(artifact))
  const place = await mkdtemp(join(tmpdir(), 'flakeship-download-'))
  try {
    const archive = join(place, 'archive.zip')
    await writeFile(archive, Buffer.from(await answer.arrayBuffer()))
    await unpack(archive, join(workspace, path), { bytes: 2 ** 31, files: 10_000 })
  } finally {
    await rm(place, { recursive: true, force: true })
  }
}
