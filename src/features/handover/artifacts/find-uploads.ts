import { basename } from 'node:path'
import type { Result } from '../../../documents/result.ts'
import { imageArtifactName } from './image-names.ts'
import { artifactsOfCheck } from './names.ts'

/** A shard job's uploads for people, by artifact id. */
export interface Uploads {
  shard: string
  /** Its logs, consoles and screenshots. */
  logs?: number
  images: { id: string; name: string; artifact: number; until?: string }[]
}

interface Listed {
  id: number
  name: string
  bytes: number
}

interface Of {
  check: string
  shard: string
  /** The attempt of its result. */
  attempt: number
  targets: Result['targets']
  /** When GitHub deletes its images. */
  until?: string | undefined
}

/**
 * Finds the uploads of one job among the artifacts of its run. It only yields links, never a verdict: if somebody else
 * took the name of a file, its length differs, and there is no link.
 */
export function findUploads(
  artifacts: readonly Listed[],
  { check, shard, attempt, targets, until }: Of,
): Uploads {
  const logs = artifactsOfCheck(artifacts, { check, attempt }).ours.find(
    ({ handed }) => handed.kind === 'logs' && handed.shard === shard && handed.attempt === attempt,
  )
  const byName = new Map(artifacts.map((artifact) => [artifact.name, artifact]))
  const images = targets.flatMap(({ id, images }) =>
    images.flatMap((image) => {
      const own = basename(image.file)
      const parts = [check, id, image.name, String(attempt)]
      const longer = imageArtifactName(image, { taken: new Set([own]), parts })
      const single = byName.get(own)
      const found =
        (longer && byName.get(longer.name)) ?? (single?.bytes === image.bytes ? single : undefined)
      return found === undefined
        ? []
        : [{ id, name: image.name, artifact: found.id, ...(until === undefined ? {} : { until }) }]
    }),
  )
  return { shard, ...(logs === undefined ? {} : { logs: logs.artifact.id }), images }
}

const day = 86_400_000

/** When the images of a result are deleted; undefined if it does not give a valid time. */
export function keptUntil({ created, imageDays }: Pick<Result, 'created' | 'imageDays'>): string | undefined {
  const began = Date.parse(created)
  if (imageDays === undefined || !(began >= 0 && began < 1e13)) return undefined
  return new Date(began + imageDays * day).toISOString()
}
