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

/** Why this machine cannot build a derivation, and how to get what it lacks; undefined if it can. */
export function lack(
  drvPath: string,
  derivation: Derivation,
  machine: MachineCapabilities,
): string | undefined {
  const lacking = lackOf(derivation, machine)
  return lacking && `${derivationName(drvPath)} needs ${needWords(lacking)}; ${wayTo(lacking)}`
}

/** The same for an imported derivation: nothing can be planned before it is built. */
export function lackToImport(
  drvPath: string,
  derivation: Derivation,
  machine: MachineCapabilities,
): string | undefined {
  const lacking = lackOf(derivation, machine)
  if (lacking === undefined) return undefined
  const { system } = lacking
  const way =
    system === undefined
      ? wayTo(lacking)
      : `evaluate where ${system.replace(/-linux$/, '')} runs, or give emulate: ${system} (elsewhere: binfmt and extra-platforms)`
  return `${derivationName(drvPath)}, which the evaluation imports, needs ${needWords(lacking)}; ${way}`
}

/** A system or feature that a machine lacks. */
type Lacking = { system: string } | { system?: never; feature: string }

function lackOf(derivation: Derivation, machine: MachineCapabilities): Lacking | undefined {
  const { system, requiredSystemFeatures } = derivation
  if (!isAnySystem(derivation) && !machine.systems.includes(system)) return { system }
  const feature = requiredSystemFeatures.find((name) => !machine.features.includes(name))
  return feature === undefined ? undefined : { feature }
}

const needWords = (lacking: Lacking): string =>
  lacking.system === undefined ? `system feature ${lacking.feature}` : `system ${lacking.system}`

/** Nix runs its own builders (`builtin:fetchurl`) on any system. */
const isAnySystem = ({ system, builder }: Derivation): boolean =>
  system === 'builtin' || builder.startsWith('builtin:')

function wayTo(lacking: Lacking): string {
  if (lacking.system === undefined) {
    const { feature } = lacking
    return (
      featureHints[feature] ??
      `use a machine that has it, or add ${feature} to system-features if this one does`
    )
  }
  const { system } = lacking
  const [cpu = system, os] = system.split('-')
  if (os !== 'linux') return `use a runner for ${system}`
  return `set up emulation or use ${/^[aeiou]/.test(cpu) ? 'an' : 'a'} ${cpu} runner`
}
