import type { MissingDerivation, Target } from '../../../documents/plan.ts'
import { below } from '../../../lib/graph.ts'
import { type Derivation, saysOf } from '../../../nix/derivation/derivation.ts'
import { derivationName } from '../../../nix/derivation/derivation-files.ts'
import { lack, type MachineCapabilities } from './can-build.ts'
import type { Draft } from './merge-targets.ts'
import type { Missing } from './missing.ts'

export interface Judging {
  missing: Missing
  /** The readable missing derivations, by path. */
  derivations: ReadonlyMap<string, Derivation>
  machine: MachineCapabilities
}

/** What must happen for a target, given what is missing for it. */
export function statusOf(draft: Draft, { missing, derivations, machine }: Judging): Target {
  if (isSkipped(draft, machine)) {
    return { ...draft, features: [], status: 'skipped', reason: 'nix-darwin systems are built on macOS only' }
  }
  const toBuild = missingBelow(draft.drvPath, new Set(missing.build), derivations)
  const needed = [
    ...new Set(toBuild.flatMap((path) => derivations.get(path)?.requiredSystemFeatures ?? [])),
  ].sort()
  const target = { ...draft, features: needed }
  const refused = missing.unknown.get(draft.drvPath)
  if (refused !== undefined)
    return { ...target, status: 'to-build', reason: `Nix cannot say what is missing: ${refused}` }
  const lacks = toBuild.flatMap((path) => reasonOf(path, derivations, machine))
  if (lacks[0] !== undefined) {
    const more = lacks.length > 1 ? ` (and ${lacks.length - 1} more like it)` : ''
    return { ...target, status: 'not-here', reason: `${lacks[0]}${more}` }
  }
  if (toBuild.length > 0) return { ...target, status: 'to-build' }
  const fetched = new Set(missing.fetch)
  const isFetched = Object.values(draft.outputs).some((path) => path !== null && fetched.has(path))
  return { ...target, status: isFetched ? 'substitutable' : 'cached' }
}

/** Listed, but intentionally not built. */
export function isSkipped({ kind, system }: Draft, machine: MachineCapabilities): boolean {
  return kind === 'darwin' && !machine.systems.includes(system)
}

/** The missing derivations with their dependencies on each other. */
export function missingGraph({ missing, derivations }: Judging, fallbackSystem: string): MissingDerivation[] {
  const listed = new Set(missing.build)
  return missing.build.map((drvPath) => {
    const derivation = derivations.get(drvPath)
    const says = derivation && saysOf(derivation)
    return {
      drvPath,
      name: derivationName(drvPath),
      system: derivation?.system || fallbackSystem,
      features: [...(derivation?.requiredSystemFeatures ?? [])],
      needs: [...(derivation?.inputDrvs.keys() ?? [])].filter((path) => listed.has(path)),
      ...(says === undefined ? {} : { says }),
    }
  })
}

/** The missing derivations of a target, dependencies first. */
function missingBelow(
  drvPath: string,
  missing: ReadonlySet<string>,
  derivations: ReadonlyMap<string, Derivation>,
): string[] {
  if (!missing.has(drvPath)) return []
  const needs = (path: string) =>
    [...(derivations.get(path)?.inputDrvs.keys() ?? [])].filter((at) => missing.has(at))
  return [...below([drvPath], needs).keys()].reverse()
}

function reasonOf(
  drvPath: string,
  derivations: ReadonlyMap<string, Derivation>,
  machine: MachineCapabilities,
): string[] {
  const derivation = derivations.get(drvPath)
  const reason = derivation === undefined ? undefined : lack(drvPath, derivation, machine)
  return reason === undefined ? [] : [reason]
}
