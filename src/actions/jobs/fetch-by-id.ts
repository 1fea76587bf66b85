import type { Artifacts, DownloadLimits } from '../../host/stores.ts'
import { UserError } from '../../lib/errors.ts'

/** An artifact that another job of this run named by id, and its name in messages. */
export interface ById {
  id: number
  what: string
  /** The kind of the error if it is gone; a wrong input if absent. */
  reason?: 'machine'
}

/** Unpacks an artifact of this run into a folder, by id and never by name; returns the files below it. */
export async function fetchById(
  { artifacts }: { artifacts: Artifacts },
  { id, what, reason }: ById,
  folder: string,
  limits: DownloadLimits,
): Promise<string[]> {
  const found = (await artifacts.list()).find((artifact) => artifact.id === id)
  if (found) return artifacts.download(found, folder, limits)
  throw new UserError(
    `the ${what} of this run is gone (artifact ${id}): it is kept for some days only; run all jobs again`,
    { ...(reason === undefined ? {} : { reason }) },
  )
}
