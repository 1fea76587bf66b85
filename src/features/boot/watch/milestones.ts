import * as v from 'valibot'
import { type BootStage, bootStage } from '../../../documents/evidence.ts'

/** The stages of a boot, in order; each is noted once, at the first line that shows it. */
const stages: readonly { name: string; pattern: RegExp }[] = [
  { name: 'firmware', pattern: /SeaBIOS \(version|BdsDxe: |UEFI firmware|^iPXE|^U-Boot 20\d\d\.\d\d/ },
  {
    name: 'boot loader',
    pattern:
      /ISOLINUX|SYSLINUX|GNU GRUB|Welcome to GRUB|Automatic boot in|systemd-boot|Booting `|EFI stub:|^Retrieving file: /,
  },
  { name: 'kernel', pattern: /\bLinux version \d|^\[ {0,4}\d+\.\d{6}\]/ },
  {
    name: 'stage 1',
    pattern: /<<< .*Stage 1 >>>|Run \/init as init process|systemd\[1\]: Running in initrd/,
  },
  { name: 'userspace', pattern: /<<< .*Stage 2 >>>|systemd\[1\]: |^Welcome to .*!$|starting systemd/ },
  { name: 'login', pattern: /(?:^|[\s\]])(?!Last )(?:\S{1,64} )?login: ?(?:$|\[|\S+ \(automatic login\))/ },
  { name: 'startup finished', pattern: /Startup finished in \d/ },
]

const reached = /Reached target (.{1,80}?)\.?\s*$/

/** A longer list of targets helps nobody. */
const most = 40

export interface Milestone {
  name: string
  seconds: number
}

/** Collects the seconds to each stage and each systemd target. */
export class Milestones {
  readonly #seen = new Map<string, number>()
  readonly #onStage: (stage: BootStage, seconds: number) => void

  /** `onStage` is called once per stage, when it is seen. */
  constructor(onStage: (stage: BootStage, seconds: number) => void = () => {}) {
    this.#onStage = onStage
  }

  read(line: string, seconds: number): void {
    for (const { name, pattern } of stages) if (pattern.test(line)) this.#note(name, seconds)
    const target = reached.exec(line)?.[1]
    if (target !== undefined) this.#note(target.replace(/^\S+\.target(?: -|…)? ?(?=.)/, ''), seconds)
  }

  get list(): Milestone[] {
    return [...this.#seen].map(([name, seconds]) => ({ name, seconds })).sort((a, b) => a.seconds - b.seconds)
  }

  #note(name: string, seconds: number): void {
    if (this.#seen.has(name) || this.#seen.size >= most) return
    this.#seen.set(name, seconds)
    if (v.is(bootStage, name)) this.#onStage(name, seconds)
  }
}
