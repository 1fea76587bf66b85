import { type DerivationFiles, derivationName } from '../../../nix/derivation/derivation-files.ts'
import type { Failed } from '../discover/failures.ts'
import { lackToImport, type MachineCapabilities } from './can-build.ts'

/**
 * Failures of what imports something that this machine cannot build: nothing is wrong with it, and elsewhere it evaluates.
 * The words of Nix alone do not decide, since a `throw` could be worded so: the derivation itself says what it needs.
 */
export function explainNotHere(
  failed: readonly Failed[],
  files: DerivationFiles,
  machine: MachineCapabilities,
): Promise<Failed[]> {
  return Promise.all(
    failed.map(async ({ unbuilt, ...failure }) => {
      const derivation = unbuilt === undefined ? undefined : await files.read(unbuilt)
      if (unbuilt === undefined || derivation === undefined) return failure
      const message = lackToImport(unbuilt, derivation, machine)
      if (message === undefined) return failure
      return { ...failure, message, refusal: { why: 'not-here' as const, package: derivationName(unbuilt) } }
    }),
  )
}
