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
