/** An asset must be smaller than this (bytes); one of exactly 2 GiB is refused (research: images §1.1). */
export const assetLimit = 2_147_483_648
/** Size of a part: below the limit by a margin, and a multiple of the MiB that the join script counts in. */
export const partBytes = 1900 * 1024 * 1024

export interface Part {
  name: string
  /** Its offset in the image. */
  offset: number
  bytes: number
}

/** Maximum sizes of an asset and of a part; GitHub's limits except in tests. */
export interface Sizes {
  assetLimit: number
  /** A multiple of a MiB. */
  partBytes: number
}
export const githubSizes: Sizes = { assetLimit, partBytes }

/** The assets of an image: itself, or parts that are read directly from it. */
export function partsOf(name: string, bytes: number, { assetLimit, partBytes }: Sizes = githubSizes): Part[] {
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
/** The name of a compressed image. */
export const packedName = (name: string) => `${name}.zst`
