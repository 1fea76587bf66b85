import { emulation } from './emulation-step.ts'
import { kvm } from './kvm-step.ts'
import { nixSettings } from './nix-settings-step.ts'
import { privateInputs } from './private-inputs.ts'
import { qemu } from './qemu-packages.ts'
import { room, size } from './room-step.ts'
import { sandbox } from './sandbox-step.ts'
import type { Step } from './step.ts'
import { systemNix } from './system-nix-step.ts'

/** All that a machine can lack, in the order of the table; one that comes after another stands below it. */
export const everyStep: readonly Step[] = [
  size,
  room,
  systemNix,
  sandbox,
  privateInputs,
  qemu,
  kvm,
  emulation,
  nixSettings,
]
