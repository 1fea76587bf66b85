import type { MissingDerivation, Plan, Target } from '../../../src/documents/plan.ts'
import { versions } from '../../../src/documents/versions.ts'

/** A handwritten target of a plan, with plain defaults. */
export function targetOf(target: Partial<Target> & Pick<Target, 'id' | 'drvPath'>): Target {
  return {
    names: [target.id],
    attribute: target.id,
    kind: 'package',
    system: 'x86_64-linux',
    outputs: { out: null },
    features: [],
    status: 'to-build',
    ...target,
  }
}

export function planOf(targets: Target[], derivations: MissingDerivation[] = []): Plan {
  return {
    document: 'plan',
    version: versions.plan,
    created: '2026-01-01T00:00:00.000Z',
    flake: { ref: '.', url: 'path:/flake', inputs: {} },
    nix: { version: '2.30.0', implementation: 'Nix' },
    system: 'x86_64-linux',
    targets,
    failures: [],
    derivations,
    fetch: { paths: [], downloadBytes: 0, unpackedBytes: 0 },
    unselected: [],
    warnings: [],
  }
}

/** A store path with a made-up hash: the same name gives the same path. */
export function pathOf(name: string): string {
  const letters = '0123456789abcdfghijklmnpqrsvwxyz'
  const hash = Array.from(
    { length: 32 },
    (_, i) => letters[(name.charCodeAt(i % name.length) * (i + 7)) % 32],
  )
  return `/nix/store/${hash.join('')}-${name}`
}
