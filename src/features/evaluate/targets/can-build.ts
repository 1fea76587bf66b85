import type { Derivation } from '../../../nix/derivation/derivation.ts'
import { derivationName } from '../../../nix/derivation/derivation-files.ts'

/** What this machine builds by itself, as Nix announces it. */
export interface MachineCapabilities {
  systems: readonly string[]
  features: readonly string[]
}

/** How to get a system feature, by its name. */
const featureHints: Record<string, string> = {
  kvm: 'run where /dev/kvm can be opened',
  'nixos-test': 'run where /dev/kvm can be opened, or add nixos-test to system-features',
}

/** Why this machine cannot build a derivation, with how to get what it lacks; undefined where it can. */
export function lack(
  drvPath: string,
  derivation: Derivation,
  machine: MachineCapabilities,
): string | undefined {
  const { system, requiredSystemFeatures } = derivation
  if (!isAnySystem(derivation) && !machine.systems.includes(system)) {
    return `${derivationName(drvPath)} needs system ${system}; ${wayTo(system)}`
  }
  const feature = requiredSystemFeatures.find((name) => !machine.features.includes(name))
  if (feature === undefined) return undefined
  const hint =
    featureHints[feature] ??
    `use a machine that has it, or add ${feature} to system-features if this one does`
  return `${derivationName(drvPath)} needs system feature ${feature}; ${hint}`
}

/** Nix runs its own builders (`builtin:fetchurl`) on any system. */
const isAnySystem = ({ system, builder }: Derivation): boolean =>
  system === 'builtin' || builder.startsWith('builtin:')

function wayTo(system: string): string {
  const [cpu = system, os] = system.split('-')
  if (os !== 'linux') return `use a runner for ${system}`
  return `set up emulation or use ${/^[aeiou]/.test(cpu) ? 'an' : 'a'} ${cpu} runner`
}
