import type { Result, TargetResult } from '../../documents/result.ts'
import { fileName } from '../../lib/file-names.ts'
import type { Job } from './guest.ts'

export type Mode = 'none' | 'vm' | 'iso' | 'all'

/** Only what is there can be booted. */
const there: readonly TargetResult['outcome'][] = ['built', 'fetched', 'cached']

/** Every boot that a result gives rise to, in the order of its targets; `elsewhere` are ISOs for other machines. */
export function findJobs(result: Result, mode: Mode): { jobs: Job[]; elsewhere: TargetResult[] } {
  const targets = result.targets.filter(({ outcome }) => there.includes(outcome))
  const jobs = targets.flatMap((target) => [
    ...(mode === 'vm' || mode === 'all' ? vmJobs(target) : []),
    ...(mode === 'iso' || mode === 'all' ? isoJobs(target) : []),
  ])
  const elsewhere = targets.filter(
    (target) => (mode === 'iso' || mode === 'all') && isos(target).length > 0 && !bootsHere(target),
  )
  return { jobs, elsewhere }
}

function vmJobs({ id, runner }: TargetResult): Job[] {
  return runner === undefined ? [] : [{ target: id, firmware: 'direct', file: runner }]
}

function isoJobs(target: TargetResult): Job[] {
  if (!bootsHere(target)) return []
  const [image] = isos(target)
  if (image === undefined) return []
  return (['bios', 'uefi'] as const).map((firmware) => ({ target: target.id, firmware, file: image.file }))
}

const isos = ({ images }: TargetResult) => images.filter(({ format }) => format === 'iso')

/** Our QEMU for images is one for PCs. */
const bootsHere = ({ system }: TargetResult) => /^(x86_64|i686)-/.test(system)

/** The name of a boot's files. */
export const jobName = ({ target, firmware }: Pick<Job, 'target' | 'firmware'>): string =>
  `${fileName(target)}-${firmware}`
