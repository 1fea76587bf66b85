import type { Target } from '../../documents/plan.ts'
import type { Flake } from '../../nix/flake/flake.ts'
import { Fingerprints } from './fingerprint/fingerprint.ts'

/** The targets with a fingerprint each, where its graph can be read: what the same source means under another commit. */
export async function withFingerprints(
  targets: readonly Target[],
  flake: Pick<Flake, 'source' | 'narHash' | 'revision' | 'dirtyRevision' | 'lastModified'>,
  signal: AbortSignal,
): Promise<Target[]> {
  const revision = flake.revision ?? flake.dirtyRevision
  const fingerprints = new Fingerprints({ ...flake, ...(revision === undefined ? {} : { revision }) })
  const found: Target[] = []
  for (const target of targets) {
    const fingerprint = await fingerprints.of(target.drvPath, signal)
    found.push(fingerprint === undefined ? target : { ...target, fingerprint })
  }
  return found
}
