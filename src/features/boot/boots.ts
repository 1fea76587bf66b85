import type { Evidence, Firmware, Medium } from '../../documents/evidence.ts'
import { isThere, type Result, type TargetResult } from '../../documents/result.ts'
import { fileName } from '../../lib/file-names.ts'
import { type DiskFormat, drivers } from './guest/disk-file.ts'
import type { Job } from './guest/guest.ts'

export type Mode = 'none' | 'vm' | 'iso' | 'sd-image' | 'image' | 'all'
/** As what an ISO is given to its machine. */
export type Media = Exclude<Medium, 'disk'> | 'all'

/** Only what is there can be booted. */

interface Bootable {
  mode: Mode
  /** The kind of target, whatever its file is called; of other kinds the ending of the file tells. */
  kind: string
  formats: readonly string[]
  /** Systems that our machine for it can run; `place` is what it is, for those that it cannot. */
  systems: RegExp
  place: string
  firmwares: readonly Firmware[]
  media: readonly Medium[]
}

/** What we have a machine for. */
export const bootables: readonly Bootable[] = [
  {
    mode: 'iso',
    kind: 'iso',
    formats: ['iso'],
    systems: /^(x86_64|i686)-/,
    place: 'ISOs boot on a PC',
    firmwares: ['bios', 'uefi'],
    media: ['cd', 'stick'],
  },
  {
    mode: 'sd-image',
    kind: 'sd-image',
    formats: [],
    systems: /^aarch64-/,
    place: 'SD cards boot on an aarch64 board',
    firmwares: ['u-boot'],
    media: [],
  },
  {
    mode: 'image',
    kind: 'image',
    formats: Object.keys(drivers),
    systems: /^(x86_64|i686)-/,
    place: 'images of disks boot on a PC',
    firmwares: ['bios', 'uefi'],
    media: ['disk'],
  },
]

/** The format of a file once it is unpacked. */
const unpacked = (format: string) => format.replace(/\.(zst|xz|gz|bz2)$/, '')
const isDisk = (format: string): format is DiskFormat => Object.hasOwn(drivers, format)

/** A target that could be booted on some machine, and is not. */
export interface Untried {
  target: string
  drvPath: string
  firmware: Firmware
  why: string
}

/** Every boot that a result gives rise to, in the order of its targets, and what is not booted although it is an image. */
export function findJobs(
  { targets }: Result,
  mode: Mode,
  media: Media = 'cd',
): { jobs: Job[]; untried: Untried[] } {
  const found = targets
    .filter(({ outcome }) => isThere(outcome))
    .map((target) => ({
      jobs: mode === 'vm' || mode === 'all' ? vmJobs(target) : [],
      ...(imageOf(target, mode, media) ?? {}),
    }))
    .map(({ jobs, images = [], untried = [] }) => ({ jobs: [...jobs, ...images], untried }))
  return { jobs: found.flatMap(({ jobs }) => jobs), untried: found.flatMap(({ untried }) => untried) }
}

function imageOf(
  target: TargetResult,
  mode: Mode,
  media: Media,
): { images?: Job[]; untried?: Untried[] } | undefined {
  const [image] = target.images
  if (image === undefined || mode === 'none' || mode === 'vm') return undefined
  const format = unpacked(image.format)
  const how =
    bootables.find(
      ({ kind, formats }) => kind === target.kind && (kind !== 'image' || formats.includes(format)),
    ) ?? bootables.find(({ formats }) => formats.includes(format))
  if (how !== undefined && mode !== 'all' && how.mode !== mode) return undefined
  const skip = (why: string) => ({
    untried: [{ target: target.id, drvPath: target.drvPath, firmware: how?.firmwares[0] ?? 'uefi', why }],
  })
  if (how === undefined)
    return mode === 'all' ? skip(`there is no machine for ${image.format} images`) : undefined
  if (!how.systems.test(target.system)) return skip(`it is for ${target.system}, and ${how.place}`)
  const wanted = how.media.filter((medium) => media === 'all' || medium === 'disk' || media === medium)
  const { file, starts } = image
  const job = {
    target: target.id,
    drvPath: target.drvPath,
    file,
    ...(starts ? { starts } : {}),
    ...(how.mode === 'image' && isDisk(format) ? { format } : {}),
  }
  return {
    images: how.firmwares.flatMap((firmware) =>
      wanted.length === 0 ? [{ ...job, firmware }] : wanted.map((medium) => ({ ...job, firmware, medium })),
    ),
  }
}

function vmJobs({ id, drvPath, runner }: TargetResult): Job[] {
  return runner === undefined ? [] : [{ target: id, drvPath, firmware: 'direct', file: runner }]
}

/** The name of a boot's files; a CD is what ISOs are unless something is said. */
export const jobName = ({
  target,
  firmware,
  medium,
}: Pick<Evidence, 'target' | 'firmware' | 'medium'>): string =>
  `${fileName(target)}-${firmware}${medium === 'stick' ? '-stick' : ''}`
