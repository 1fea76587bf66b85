import type { Kind } from '../../../documents/plan.ts'
import { firmwaresOf } from '../../../lib/images/firmwares.ts'
import type { Times } from './times.ts'

/** The boots of each kind of target, by `boot` mode and firmware (features/boot/boots.ts); default: those of its system. */
const boots: Partial<Record<Kind, { mode: string; firmwares?: readonly string[]; seconds: number }>> = {
  vm: { mode: 'vm', firmwares: ['direct'], seconds: 40 },
  'vm-with-boot-loader': { mode: 'vm', firmwares: ['direct'], seconds: 60 },
  iso: { mode: 'iso', seconds: 60 },
  image: { mode: 'image', seconds: 60 },
  'sd-image': { mode: 'sd-image', firmwares: ['u-boot'], seconds: 60 },
  netboot: { mode: 'netboot', seconds: 60 },
}

/** Guests without KVM get five times as long (180 and 900 s), which is about what they take. */
const emulatedGuest = 5

export interface BootPlan {
  /** Which targets are booted: an input of boots. */
  mode: 'none' | 'vm' | 'iso' | 'sd-image' | 'image' | 'netboot' | 'all'
  accelerator: 'auto' | 'kvm' | 'tcg'
}

/** The name of a boot's times in the history. */
export const bootName = (kind: string, firmware: string, accelerator: string): string =>
  `${kind}-${firmware}-${accelerator}`

/** Seconds that the boots of a target take on a kind of machine. */
export function bootSeconds(
  target: { kind: Kind; system: string },
  { mode, accelerator }: BootPlan,
  machine: { name: string; hasKvm: boolean },
  times?: Times,
): number {
  const due = boots[target.kind]
  if (due === undefined || (mode !== 'all' && mode !== due.mode)) return 0
  const isKvm = accelerator === 'kvm' || (accelerator === 'auto' && machine.hasKvm)
  return (due.firmwares ?? firmwaresOf(target.system)).reduce((sum, firmware) => {
    const name = bootName(target.kind, firmware, isKvm ? 'kvm' : 'tcg')
    const known = times?.of({ what: 'boot', name, system: target.system, machine: machine.name })
    return sum + (known?.seconds ?? due.seconds * (isKvm ? 1 : emulatedGuest))
  }, 0)
}
