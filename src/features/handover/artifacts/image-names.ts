import { basename } from 'node:path'
import { imageEnding, isImageFile } from '../../../lib/image-files.ts'

/** What names of artifacts and of files may be on every system that downloads them. */
const plain = /^[A-Za-z0-9][A-Za-z0-9._+-]{0,150}$/

/**
 * The name that an image is uploaded as, which always has the ending of an image: its own, so that a browser saves what
 * can be written to a stick, or a longer one where that is taken or odd. Undefined for a file that is no image by its name.
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
