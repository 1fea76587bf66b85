import { UserError } from '../../lib/errors.ts'
import { count } from '../../lib/text.ts'
import { type ChosenImage, namesOf, possibleNames } from './images/choose.ts'
import { requireAssetCount, requireAssetNames } from './names/asset-names.ts'
import { ownNames } from './names/own-names.ts'
import type { ChosenSbom } from './sboms.ts'

/**
 * The names of all assets that a release can have; refuses duplicates and too many. A compressed image takes fewer
 * names than its parts.
 */
export function plannedNames({
  images,
  sboms,
}: {
  images: readonly ChosenImage[]
  sboms: readonly Pick<ChosenSbom, 'name' | 'host'>[]
}): string[] {
  const named = [
    ...ownNames.map((name) => ({ name, of: 'every release' })),
    ...images.flatMap((image) => namesOf(image).map((name) => ({ name, of: image.target.id }))),
    ...sboms.map(({ name, host }) => ({ name, of: `the SBOM of ${host}` })),
  ]
  requireAssetNames(named)
  const names = named.map(({ name }) => name)
  requireAssetCount(names)
  return names
}

/** The same, with both forms of images that may be compressed. */
export const namesInAnyForm = ({ images, sboms }: Parameters<typeof plannedNames>[0]): string[] => [
  ...ownNames,
  ...images.flatMap(possibleNames),
  ...sboms.map(({ name }) => name),
]

/** Of one attestation by actions/attest, whose sums come by an environment variable: Linux takes 128 KiB for one. */
const most = { subjects: 1024, characters: 125_000 }

/** Refuses more files than one attestation can speak of: each part, each image as it was booted, and each SBOM. */
export function requireAttestable({ images, sboms }: Parameters<typeof plannedNames>[0]): void {
  const subjects = [
    ...images.flatMap(({ name, parts }) => [...new Set([name, ...parts.map((part) => part.name)])]),
    ...sboms.map(({ name }) => name),
  ]
  const characters = subjects.reduce((sum, name) => sum + name.length + 67, 0)
  if (subjects.length <= most.subjects && characters <= most.characters) return
  throw new UserError(
    `one attestation cannot speak of ${count(subjects.length, 'file')}, of which it takes ${most.subjects} with short names; release fewer targets, or say attest: false`,
  )
}
