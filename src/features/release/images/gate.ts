import type { Evidence } from '../../../documents/evidence.ts'
import type { TargetResult } from '../../../documents/result.ts'
import { firmwaresOf } from '../../../lib/images/firmwares.ts'

/** One image file of a target, as described by the job that built it. */
export interface BuiltImage {
  target: Pick<TargetResult, 'id' | 'host' | 'kind' | 'system' | 'drvPath'>
  file: TargetResult['images'][number]
}

/** What a boot showed of an image. */
export type Boot = Pick<Evidence, 'target' | 'drvPath' | 'firmware' | 'image' | 'verdict'> & {
  medium?: string | undefined
}

export type Admission =
  | { admitted: true; boots: readonly Boot[]; unbooted?: string }
  | { admitted: false; why: string }

/**
 * Whether an image may ship: each requested boot of it says *booted*, for exactly these bytes. With `allow` an unproved
 * image ships anyway, and the notes get the reason.
 */
export function admit(
  { target, file }: BuiltImage,
  boots: readonly Boot[],
  unbooted: 'refuse' | 'allow',
): Admission {
  const all = boots.filter((boot) => boot.target === target.id)
  const own = all.filter(({ verdict }) => verdict !== 'not-tried')
  const why = doubt(own, file.sha256, target.drvPath) ?? forgotten(all, target.system)
  if (why === undefined) return { admitted: true, boots: own }
  if (unbooted === 'allow') return { admitted: true, boots: own, unbooted: why }
  return { admitted: false, why }
}

function doubt(boots: readonly Boot[], sha256: string, drvPath: string): string | undefined {
  if (boots.length === 0) return 'it was not booted'
  const foreign = boots.find((boot) => boot.drvPath !== undefined && boot.drvPath !== drvPath)
  if (foreign) return 'its boots are those of another build'
  const bad = boots.find(({ verdict }) => verdict !== 'booted')
  if (bad)
    return `${wayOf(bad)}: ${bad.verdict === 'failed' ? 'it did not boot' : 'nobody knows whether it boots'}`
  const other = boots.find((boot) => boot.image?.sha256 !== sha256)
  if (other)
    return other.image
      ? `${wayOf(other)}: another file was booted`
      : `${wayOf(other)}: nothing says which file was booted`
  return undefined
}

/** An ISO or a disk has evidence for each firmware of its system, even if only to say that it is not due. */
function forgotten(boots: readonly Boot[], system: string): string | undefined {
  const isCard = boots.every(({ firmware }) => firmware !== 'bios' && firmware !== 'uefi')
  const missing =
    !isCard && firmwaresOf(system).find((one) => boots.every(({ firmware }) => firmware !== one))
  return missing ? `${wayOf({ firmware: missing })}: nothing says whether it boots` : undefined
}

/** `by UEFI from a stick`. */
export const wayOf = ({ firmware, medium }: { firmware: string; medium?: string | undefined }): string =>
  `by ${firmware.toUpperCase()}${medium === undefined ? '' : ` from ${medium}`}`
