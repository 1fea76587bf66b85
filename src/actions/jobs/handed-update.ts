import { join } from 'node:path'
import { readDocument } from '../../documents/files.ts'
import type { Update } from '../../documents/update.ts'
import { uploadOurs } from '../../features/handover/artifacts/upload.ts'
import type { Values } from '../../host/inputs.ts'
import type { DownloadLimits } from '../../host/stores.ts'
import { UserError } from '../../lib/errors.ts'
import { sha256File } from '../../system/files.ts'
import type { handedUpdateInputs } from '../inputs/update-lock/handed-update.ts'
import { fetchById } from './fetch-by-id.ts'
import type { RunStores } from './run-stores.ts'

type Handed = Values<typeof handedUpdateInputs>

/** Larger than any update, since its locks are bounded. */
const limits: DownloadLimits = { bytes: 128 * 1024 ** 2, files: 1 }
/** Days that it is kept: jobs can be re-run within a working week. */
const days = 7

/** An artifact of ours that a later job reads. */
export interface Sent {
  id: number
  /** SHA-256 of the document in hex. */
  sha256: string
}

/** Hands over the document in a folder. */
export async function sendUpdate(
  { artifacts, check, run }: RunStores,
  folder: string,
  kind: 'update' | 'judged',
): Promise<Sent> {
  const file = join(folder, 'update.json')
  const { id } = await uploadOurs(artifacts, check, {
    handed: { kind, attempt: run.attempt },
    files: [file],
    options: { root: folder, days },
  })
  return { id, sha256: await sha256File(file) }
}

/**
 * The resolved update of one job, with the judgement of another. That one may have run code of the new inputs: only the
 * judgement of its document is used.
 */
export async function receiveUpdate(
  stores: Pick<RunStores, 'artifacts'>,
  handed: Handed,
  folder: string,
): Promise<Update> {
  const { updateArtifact: id, updateSha256: sha256, judgedArtifact, judgedSha256 } = handed
  if (id === undefined || sha256 === undefined)
    throw new UserError(
      'nothing was resolved; give update-artifact and update-sha256, which are outputs of actions/update-lock with step lock',
    )
  const { judgement: _, ...update } = await receive(stores, { id, sha256 }, join(folder, 'update'))
  if (judgedArtifact === undefined) return update
  if (judgedSha256 === undefined) throw new UserError('judged-artifact needs judged-sha256')
  const asked = { id: judgedArtifact, sha256: judgedSha256 }
  const { judgement } = await receive(stores, asked, join(folder, 'judged'))
  if (judgement === undefined)
    throw new UserError(`the artifact ${judgedArtifact} says nothing of what is held; run all jobs again`)
  return { ...update, judgement }
}

async function receive(
  stores: Pick<RunStores, 'artifacts'>,
  { id, sha256 }: Sent,
  folder: string,
): Promise<Update> {
  await fetchById(stores, { id, what: 'update' }, folder, limits)
  const file = join(folder, 'update.json')
  if ((await sha256File(file).catch(() => '')) !== sha256)
    throw new UserError(`the artifact ${id} does not hold what its job handed on; run all jobs again`)
  return readDocument('update', file, `update.json of artifact ${id}`)
}
