import type { Firmware } from '../../documents/evidence.ts'

import type { Result, TargetResult } from '../../documents/result.ts'
import { fileName } from '../../lib/file-names.ts'
import type { Job } from './guest/guest.ts'

export type Mode = 'none' | 'vm' | 'iso' | 'sd-image' | 'all'

/** Only what is there can be booted. */
const there: readonly TargetResult['outcome'][] = ['built', 'fetched', 'cached']

interface Bootable {
  mode: Mode
  formats: readonly string[]
  /** Of other kinds and systems, an image of such a format is something else. */
  kind?: string
  /** Systems that our machine for it can run; `place` is what it is, for those that it cannot. */
  systems: RegExp
  place: string
  firmwares: readonly Firmware[]
}

/** What we have a machine for. */
const bootables: readonly Bootable[] = [
  {
    mode: 'iso',
    formats: ['iso'],
    systems: /^(x86_64|i686)-/,
    place: 'ISOs boot on a PC',
    firmwares: ['bios', 'uefi'],
  },
  {
    mode: 'sd-image',
    formats: ['img', 'img.zst'],
    kind: 'sd-image',
    systems: /^aarch64-/,
    place: 'SD cards boot on an aarch64 board',
    firmwares: ['u-boot'],
  },
]

/** Every boot that a result gives rise to, in the order of its targets; `elsewhere` are images that we have no machine for. */
export function findJobs(
  result: Result,
  mode: Mode,
): { jobs: Job[]; elsewhere: { target: TargetResult; place: string }[] } {
  const wants = (kind: Mode) => mode === kind || mode === 'all'
  const wanted = bootables.filter((bootable) => wants(bootable.mode))
  const targets = result.targets.filter(({ outcome }) => there.includes(outcome))
  const images = (target: TargetResult) =>
    wanted.flatMap((how) => {
      const image = target.images.find(({ format }) => how.formats.includes(format))
      const here = how.systems.test(target.system)
      const isOne = image && (here || how.kind === undefined || how.kind === target.kind)
      return isOne ? [{ target, how, file: image.file, here }] : []
    })
  return {
    jobs: targets.flatMap((target) => [
      ...(wants('vm') ? vmJobs(target) : []),
      ...images(target)
        .filter(({ here }) => here)
        .flatMap(({ how, file }) =>
          how.firmwares.map((firmware) => ({
            target: target.id,
            drvPath: target.drvPath,
            firmware,
            file,
          })),
        ),
    ]),
    elsewhere: targets
      .flatMap(images)
      .filter(({ here }) => !here)
      .map(({ target, how }) => ({ target, place: how.place })),
  }
}

function vmJobs({ id, drvPath, runner }: TargetResult): Job[] {
  return runner === undefined ? [] : [{ target: id, drvPath, firmware: 'direct', file: runner }]
}

/** The name of a boot's files. */
export const jobName = ({ target, firmware }: Pick<Job, 'target' | 'firmware'>): string =>
  `${fileName(target)}-${firmware}`
