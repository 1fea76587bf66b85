import type { Evidence, Firmware, Medium } from '../../documents/evidence.ts'
import { isThere, type Result, type TargetResult } from '../../documents/result.ts'
import { fileName } from '../../lib/file-names.ts'
import { firmwaresOf } from '../../lib/images/firmwares.ts'
import { netbootScript } from '../../lib/images/ipxe-script.ts'
import { type DiskFormat, drivers } from './guest/disk-image/disk-file.ts'
import type { Job, Machine } from './guest/guest.ts'

export type Mode = 'none' | 'vm' | 'iso' | 'sd-image' | 'image' | 'netboot' | 'all'
/** How an ISO is attached to its machine. */
export type Media = Exclude<Medium, 'disk' | 'network'> | 'all'

interface Bootable {
  mode: Mode
  /** The kind of target, whatever its file name; for other kinds the file extension decides. */
  kind: string
  formats: readonly string[]
  /** Systems that our machine can run; `place` describes that machine in messages about the others. */
  systems: RegExp
  place: string
  machine: Machine
  firmwares: readonly Firmware[]
  media: readonly Medium[]
}

const pc = {
  systems: /^(x86_64|i686)-/,
  machine: 'pc',
  firmwares: firmwaresOf('x86_64-linux'),
} as const
const arm = { systems: /^aarch64-/, machine: 'arm', firmwares: firmwaresOf('aarch64-linux') } as const

const isos = {
  mode: 'iso',
  kind: 'iso',
  formats: ['iso'],
  place: 'ISOs boot on a PC or an aarch64 machine',
  media: ['cd', 'stick'],
} as const
const disks = {
  mode: 'image',
  kind: 'image',
  formats: Object.keys(drivers),
  place: 'images of disks boot on a PC or an aarch64 machine',
  media: ['disk'],
} as const

const netboots = {
  mode: 'netboot',
  kind: 'netboot',
  formats: [],
  place: 'systems boot from the network on a PC or an aarch64 machine',
  media: ['network'],
} as const

/** The images that we have a machine for. */
export const bootables: readonly Bootable[] = [
  { ...isos, ...pc },
  { ...isos, ...arm },
  {
    mode: 'sd-image',
    kind: 'sd-image',
    formats: [],
    ...arm,
    place: 'SD cards boot on an aarch64 board',
    firmwares: ['u-boot'],
    media: [],
  },
  { ...disks, ...pc },
  { ...disks, ...arm },
  { ...netboots, ...pc },
  { ...netboots, ...arm },
]

/** The format of a file once decompressed. */
const unpacked = (format: string) => format.replace(/\.(zst|xz|gz|bz2)$/, '')
const isDisk = (format: string): format is DiskFormat => Object.hasOwn(drivers, format)

/** A target that some machine could boot, but that is not booted. */
export interface Untried {
  target: string
  drvPath: string
  firmware: Firmware
  why: string
}

/** Every boot of a result, in the order of its targets, and the images that are not booted. */
export function findJobs(
  { targets }: Result,
  mode: Mode,
  media: Media = 'cd',
): { jobs: Job[]; untried: Untried[] } {
  const found = targets
    .filter(({ outcome }) => isThere(outcome))
    .map((target) => ({
      jobs: mode === 'vm' || mode === 'all' ? vmJobs(target) : [],
      ...((target.kind === 'netboot' ? netbootOf(target, mode) : imageOf(target, mode, media)) ?? {}),
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
  const named = bootables.filter(
    ({ kind, formats }) => kind === target.kind && (kind !== 'image' || formats.includes(format)),
  )
  const ways = named.length > 0 ? named : bootables.filter(({ formats }) => formats.includes(format))
  const how = ways.find(({ systems }) => systems.test(target.system)) ?? ways[0]
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
    machine: how.machine,
    ...(starts ? { starts } : {}),
    ...(how.mode === 'image' && isDisk(format) ? { format } : {}),
  }
  return {
    images: how.firmwares.flatMap((firmware) =>
      wanted.length === 0 ? [{ ...job, firmware }] : wanted.map((medium) => ({ ...job, firmware, medium })),
    ),
  }
}

/** A system from the network: what has no script, or is for another processor, is not booted. */
function netbootOf(target: TargetResult, mode: Mode): { images?: Job[]; untried?: Untried[] } | undefined {
  const ways = bootables.filter(({ kind }) => kind === 'netboot')
  const { id, drvPath, system, netboot = [] } = target
  const how = ways.find(({ systems }) => systems.test(system)) ?? ways[0]
  if (how === undefined || (mode !== 'all' && mode !== 'netboot')) return undefined
  const [script] = netboot
  const skip = (why: string) => ({
    untried: [{ target: id, drvPath, firmware: how.firmwares[0] ?? 'uefi', why }],
  })
  if (script === undefined) return skip(`its output has no ${netbootScript}`)
  if (!how.systems.test(system)) return skip(`it is for ${system}, and ${how.place}`)
  const job = { target: id, drvPath, file: script.file, served: netboot, machine: how.machine }
  return { images: how.firmwares.map((firmware) => ({ ...job, medium: 'network' as const, firmware })) }
}

function vmJobs({ id, drvPath, runner }: TargetResult): Job[] {
  return runner === undefined ? [] : [{ target: id, drvPath, firmware: 'direct', file: runner }]
}

/** The base name of a boot's files; an ISO is a CD by default. */
export const jobName = ({
  target,
  firmware,
  medium,
}: Pick<Evidence, 'target' | 'firmware' | 'medium'>): string =>
  `${fileName(target)}-${firmware}${medium === 'stick' ? '-stick' : ''}`
