import { join } from 'node:path'
import { writeWhole } from '../../documents/files.ts'
import { folderDestination } from './draft/folder-destination.ts'
import { detailsOf, joinNotes, moreInDetails, requireRoom } from './notes/notes.ts'
import { imageTable, noteSections, type ReleasedFiles } from './notes/sections.ts'
import { type RecordFacts, recordFor, recordIn } from './record.ts'
import { type ReleaseJob, uploadRelease } from './release.ts'

/** A release for a folder, with the user's settings. */
export interface FolderJob extends Omit<ReleaseJob, 'destination' | 'earlier'> {
  to: string
  words: string | undefined
}

const frame = { marker: '', more: moreInDetails }

/** Refuses a text above the notes that leaves no room for ours. */
export function requireRoomFor({
  words = '',
  ...job
}: RecordFacts & Pick<FolderJob, 'images' | 'words'>): void {
  requireRoom(words, imageTable(recordFor(job, job.images, [])), frame)
}

/** Writes all files of a release and its notes, without network; returns the file names. */
export async function releaseToFolder({ to, words = '', ...job }: FolderJob): Promise<string[]> {
  requireRoomFor({ ...job, words })
  const sections = (released: ReleasedFiles) =>
    noteSections({ released, repository: undefined, signer: undefined, changes: undefined })
  const details = async (files: ReleasedFiles) => detailsOf(words, sections(files), frame)
  const destination = folderDestination(to)
  const earlier = await recordIn(destination)
  const released = await uploadRelease({ ...job, details, destination, earlier })
  await writeWhole(join(to, 'notes.md'), joinNotes(words, sections(released), frame))
  return [...released.record.assets, released.recordAsset].map(({ name }) => name)
}
