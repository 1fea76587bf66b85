import { basename } from 'node:path'
import type { Target } from '../../../documents/plan.ts'
import { imageEnding, isImageFile } from '../../../lib/images/image-files.ts'

/** Names of artifacts and files that are valid on every system. */
const plain = /^[A-Za-z0-9][A-Za-z0-9._+-]{0,150}$/

/**
 * Whether no other target of the plan can have an image with this file name, so that parallel jobs do not race for it:
 * the default name of an ISO is the same for every host.
 */
export function hasNameAlone(
  planned: readonly Pick<Target, 'id' | 'image'>[],
  { id, file }: { id: string; file: string },
): boolean {
  const own = basename(file)
  const others = planned.filter((target) => target.image !== undefined && target.id !== id)
  if (others.length === 0) return true
  const nameOf = ({ image }: Pick<Target, 'image'>) => image?.path && basename(image.path)
  // a name that only the build shows may be any
  return (
    planned.some((target) => target.id === id && nameOf(target) === own) &&
    others.every((target) => nameOf(target) !== undefined && nameOf(target) !== own)
  )
}

/**
 * The artifact name of an image, always with an image extension: its own name, so that a browser saves a file that can
 * be written to a stick, or a longer one if that is taken or odd. Undefined if the file name is not that of an image.
 */
export function imageArtifactName(
  { file, name }: { file: string; name: string },
  { taken, parts }: { taken: ReadonlySet<string>; parts: readonly string[] },
): { name: string; isSingle: boolean } | undefined {
  const own = basename(file)
  if (!isImageFile(name)) return undefined
  if (isImageFile(own) && plain.test(own) && !taken.has(own)) return { name: own, isSingle: true }
  const ending = imageEnding(name)
  const [first = '', ...others] = parts.filter((part) => part !== '')
  const stem = [first, ...others]
    .join('-')
    .replaceAll(ending, '')
    .replace(/[^A-Za-z0-9._+-]/g, '_')
  return { name: `${stem.slice(-(200 - ending.length))}${ending}`, isSingle: false }
}
