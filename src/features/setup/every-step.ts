import type { Step } from './needs/step.ts'
import { emulation } from './steps/emulation.ts'
import { kvm } from './steps/kvm.ts'
import { nixSettings } from './steps/nix-settings.ts'
import { privateInputs } from './steps/private-inputs.ts'
import { qemu } from './steps/qemu-packages.ts'
import { room, size } from './steps/room.ts'
import { sandbox } from './steps/sandbox.ts'
import { systemNix } from './steps/system-nix.ts'

/** Everything that a machine can lack, in table order; a step comes below those it depends on. */
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
