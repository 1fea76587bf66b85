import type { Plan } from '../../documents/plan.ts'
import { versions } from '../../documents/versions.ts'
import { withoutCredential } from '../../lib/addresses.ts'
import type { NixProgram } from '../../nix/command.ts'
import type { FlakeError } from '../../nix/flake/problems.ts'

/** The plan of an unusable flake, so that its report shows the reason like any other failure. */
export function unusableFlake(ref: string, { message, place }: FlakeError, nix: NixProgram): Plan {
  return {
    document: 'plan',
    version: versions.plan,
    created: new Date().toISOString(),
    flake: { ref: withoutCredential(ref), url: withoutCredential(ref), inputs: {} },
    nix: { version: nix.version, implementation: nix.implementation },
    system: nix.system,
    targets: [],
    failures: [
      { attribute: 'flake.nix', names: [], message, ...(place === undefined ? {} : { position: place }) },
    ],
    derivations: [],
    fetch: { paths: [], downloadBytes: 0, unpackedBytes: 0 },
    unselected: [],
    warnings: [],
  }
}
