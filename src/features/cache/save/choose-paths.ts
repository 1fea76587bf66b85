import type { KeyObject } from 'node:crypto'
import type { ValidPath } from '../../../nix/store/nar-infos.ts'
import { isSigned } from '../../../nix/store/signatures.ts'

/** One derivation of the job, with all its outputs. */
export interface Built {
  name: string
  /** Store paths; '' where it is known only after the build. */
  outputs: readonly string[]
  /** What its build took, where it was built here. */
  seconds?: number
  /** Somebody asked for it by name: without it there would be a job again. */
  isTarget: boolean
}

export interface Rules {
  /** Seconds since 1970; what was there before is not of this job. */
  since: number
  /** Keys of upstream caches: what they signed is not saved. */
  upstream: ReadonlyMap<string, KeyObject>
  /** Full paths. */
  cached: ReadonlySet<string>
  /** Bytes of an image, or of one path, above which it is not saved. */
  imageBytes: number
  pathBytes: number
  /** Seconds that a build takes, as far as its name tells. */
  expected(name: string): number
}

export interface Choice {
  paths: ValidPath[]
  /** What is too large, with its bytes and the seconds that the next run builds it again. */
  tooLarge: { name: string; bytes: number; seconds: number | undefined }[]
}

/** Disk images and what they are made of. */
const image =
  /\.(iso|img|raw|qcow2|vmdk|vhdx?|vdi|squashfs|ext4|erofs)(\.\w+)?$|squashfs|(disk|sd|iso)-image|^nixos-.*-linux$/
const fetching = { path: 0.3, bytesPerSecond: 50 * 1024 ** 2 }

/**
 * What is worth keeping of what was built (pure): all outputs of a derivation or none, with what they refer to. Not what an
 * upstream cache has, what is large, or what is built again sooner than fetched and nothing kept refers to.
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

/** Without a measured time, what is cheap is known by its name: texts, written as they are. */
function isCheap({ name, seconds }: Built, bytes: number, { expected }: Rules): boolean {
  if (seconds === undefined) return expected(name) <= 1
  return seconds < fetching.path + bytes / fetching.bytesPerSecond
}
