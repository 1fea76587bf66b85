import * as v from 'valibot'
import { type Release, type ReleaseAsset, type ReleaseImage, release } from '../../documents/release.ts'
import type { Report } from '../../documents/report.ts'
import { versions } from '../../documents/versions.ts'
import type { Log } from '../../host/host.ts'
import { parseJson } from '../../lib/json-text.ts'
import type { Destination } from './draft/destination.ts'
import { type ChosenImage, namesOf } from './images/choose.ts'
import { recordName } from './names/own-names.ts'

export interface RecordFacts {
  report: Pick<Report, 'created'>
  tag: string
  commit: string
  /** The page of the run that built and booted the images. */
  run?: string | undefined
}

/** The contents of a release for its release.json. */
export function recordFor(
  { report, tag, commit, run }: RecordFacts,
  images: readonly ChosenImage[],
  assets: readonly ReleaseAsset[],
): Release {
  // in the order of the schema, so that a parsed and a new record have the same bytes
  return v.parse(release, {
    document: 'release',
    version: versions.release,
    created: report.created,
    tag,
    commit,
    ...(run === undefined ? {} : { run }),
    images: images.map(imageOf),
    assets: [...assets],
  } satisfies Release)
}

/** The record of an earlier run; undefined if there is none, or none that this Flakeship reads. */
export async function recordIn(destination: Pick<Destination, 'read'>): Promise<Release | undefined> {
  const text = await destination.read(recordName)
  const read = text === undefined ? undefined : v.safeParse(release, parseJson(text))
  return read?.success ? read.output : undefined
}

/** An earlier record of the same files is kept: only its time and page differ. */
export function standingRecord(earlier: Release | undefined, record: Release, log: Log): Release {
  if (earlier === undefined) return record
  const core = ({ created: _, run: __, ...rest }: Release) => JSON.stringify(rest)
  if (core(earlier) === core(record)) return earlier
  const { commit } = earlier
  const why = commit === record.commit ? 'other files' : `commit ${commit.slice(0, 12)}`
  log.info(`${recordName} of an earlier run is of ${why}`)
  return record
}

function imageOf({ target, file, name, boots, unbooted, packed, parts }: ChosenImage): ReleaseImage {
  return {
    target: target.id,
    ...(target.host === undefined ? {} : { host: target.host }),
    system: target.system,
    name,
    bytes: file.bytes,
    sha256: file.sha256,
    assets: namesOf({ name, parts, ...(packed === undefined ? {} : { packed }) }),
    ...(packed === undefined ? {} : { packed: 'zstd' }),
    boots: boots.map(({ firmware, medium, verdict }) => ({
      firmware,
      verdict,
      ...(medium === undefined ? {} : { medium }),
    })),
    ...(unbooted === undefined ? {} : { unbooted }),
  }
}
