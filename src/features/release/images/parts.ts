/** An asset has to be smaller than this (bytes); one of exactly 2 GiB is refused (research: images §1.1). */
export const assetLimit = 2_147_483_648
/** Of one part: below the limit by a margin, and a multiple of the MiB that the join script counts in. */
export const partBytes = 1900 * 1024 * 1024
/** GitHub takes no more assets for one release. */
export const mostAssets = 1000

export interface Part {
  name: string
  /** Where it begins in the image. */
  offset: number
  bytes: number
}

/** How an image becomes assets: itself, or parts of it that are read straight from it. */
export function partsOf(name: string, bytes: number): Part[] {
  if (bytes < assetLimit) return [{ name, offset: 0, bytes }]
  const count = Math.ceil(bytes / partBytes)
  const digits = Math.max(2, String(count).length)
  return Array.from({ length: count }, (_, i) => ({
    name: `${name}.part${String(i + 1).padStart(digits, '0')}`,
    offset: i * partBytes,
    bytes: Math.min(partBytes, bytes - i * partBytes),
  }))
}

export const joinScriptName = (name: string) => `${name}.join.sh`
export const manifestName = (name: string) => `${name}.parts.json`
