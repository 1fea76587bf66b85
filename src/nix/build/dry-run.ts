/** What a build would do, from `nix build --dry-run`. */
export interface DryRun {
  /** Store derivations in the order in which Nix would build them. */
  build: readonly string[]
  /** Store paths available from a substituter. */
  fetch: readonly string[]
  downloadBytes: number
  unpackedBytes: number
}

const units: Record<string, number> = { B: 0, KiB: 1, MiB: 2, GiB: 3, TiB: 4, PiB: 5 }
const size = String.raw`(\d+(?:\.\d+)?) ([KMGTP]?i?B)`
const willFetch = new RegExp(
  `^(?:this path|these \\d+ paths) will be fetched \\(${size} download, ${size} unpacked\\):$`,
)
const willBuild = /^(?:this derivation|these \d+ derivations) will be built:$/

/** Parses the standard error of `nix build --dry-run`; ignores other lines. */
export function parseDryRun(text: string): DryRun {
  const build: string[] = []
  const fetch: string[] = []
  let [downloadBytes, unpackedBytes] = [0, 0]
  let list: string[] | undefined
  for (const line of text.split('\n')) {
    const path = /^ {2}(\/nix\/store\/\S+)$/.exec(line)?.[1]
    if (path !== undefined) {
      list?.push(path)
      continue
    }
    const sizes = willFetch.exec(line)
    list = willBuild.test(line) ? build : sizes ? fetch : undefined
    if (sizes) [downloadBytes, unpackedBytes] = [toBytes(sizes[1], sizes[2]), toBytes(sizes[3], sizes[4])]
  }
  return { build, fetch, downloadBytes, unpackedBytes }
}

function toBytes(value = '0', unit = 'B'): number {
  return Math.round(Number(value) * 1024 ** (units[unit] ?? 0))
}
