import { type DerivationFiles, derivationName } from '../../../nix/derivation/derivation-files.ts'
import type { Failed } from '../discover/failures.ts'
import { lackToImport, type MachineCapabilities } from './can-build.ts'

/**
 * Explains failures that import something which this machine cannot build: the flake is correct, and evaluates
 * elsewhere. Nix's message alone does not decide, since a `throw` could imitate it: we check the requirements of the
 * derivation itself.
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
