import type { KeyObject } from 'node:crypto'
import type { ValidPath } from '../../../nix/store/nar-infos.ts'
import { isSigned } from '../../../nix/store/signatures.ts'

/** One derivation of the job, with all its outputs. */
export interface Built {
  name: string
  /** Store paths; '' if known only after the build. */
  outputs: readonly string[]
  /** Build time, if it was built here. */
  seconds?: number
  /** Requested by name: without it there would be a job again. */
  isTarget: boolean
}

export interface Rules {
  /** Seconds since 1970; older paths are not from this job. */
  since: number
  /** Keys of upstream caches: paths with their signature are not saved. */
  upstream: ReadonlyMap<string, KeyObject>
  /** Full paths. */
  cached: ReadonlySet<string>
  /** Maximum bytes of an image, or of one path. */
  imageBytes: number
  pathBytes: number
  /** Estimated build seconds by name. */
  expected(name: string): number
}

export interface Choice {
  paths: ValidPath[]
  /** What is too large, with its bytes and the seconds to rebuild it in the next run. */
  tooLarge: { name: string; bytes: number; seconds: number | undefined }[]
}

/** Disk images and their ingredients. */
const image =
  /\.(iso|img|raw|qcow2|vmdk|vhdx?|vdi|squashfs|ext4|erofs)(\.\w+)?$|squashfs|(disk|sd|iso)-image|^nixos-.*-linux$/
const fetching = { path: 0.3, bytesPerSecond: 50 * 1024 ** 2 }

/**
 * Which builds are worth saving (pure): all outputs of a derivation or none, with their references. Not what an
 * upstream cache has, what is too large, or what is faster to rebuild than to download and no saved path refers to.
 */
export function choosePaths(built: readonly Built[], valid: readonly ValidPath[], rules: Rules): Choice {
  const infos = new Map(valid.map((info) => [info.path, info]))
  const tooLarge: Choice['tooLarge'] = []
  const possible = new Map<string, Built>()
  const roots: string[] = []
  for (const one of built) {
    const own = one.outputs.map((path) => infos.get(path))
    const there = own.filter((info) => info !== undefined)
    if (there.length === 0 || there.length < own.length || !there.every((info) => isNew(info, rules)))
      continue
    const bytes = there.reduce((sum, { narSize }) => sum + narSize, 0)
    const most = image.test(one.name) ? rules.imageBytes : rules.pathBytes
    if (bytes > most) {
      tooLarge.push({ name: one.name, bytes, seconds: one.seconds })
      continue
    }
    for (const path of one.outputs) possible.set(path, one)
    if (one.isTarget || !isCheap(one, bytes, rules)) roots.push(...one.outputs)
  }
  const kept = new Set(roots)
  for (const path of kept)
    for (const to of infos.get(path)?.references ?? [])
      for (const output of possible.get(to)?.outputs ?? []) kept.add(output)
  return { paths: valid.filter(({ path }) => kept.has(path)), tooLarge }
}

const isNew = (info: ValidPath, { since, upstream, cached }: Rules): boolean =>
  info.registered >= since &&
  !cached.has(info.path) &&
  !info.path.endsWith('.drv') &&
  !isSigned(info, upstream)

/** Without a measured time the name tells what is cheap: plain text files. */
function isCheap({ name, seconds }: Built, bytes: number, { expected }: Rules): boolean {
  if (seconds === undefined) return expected(name) <= 1
  return seconds < fetching.path + bytes / fetching.bytesPerSecond
}
