import type { Result, TargetResult } from '../../../src/documents/result.ts'
import { versions } from '../../../src/documents/versions.ts'

const target = (id: string, kind: string): TargetResult => ({
  id,
  names: [id],
  kind,
  system: 'x86_64-linux',
  drvPath: `/nix/store/${'0'.repeat(32)}-x.drv`,
  outcome: 'built',
  outputs: {},
  seconds: 0,
  images: [],
})

export const vmTarget = (id: string, runner: string): TargetResult => ({ ...target(id, 'vm'), runner })

export const isoTarget = (id: string, file: string): TargetResult => ({
  ...target(id, 'iso'),
  images: [{ file, name: 'x.iso', bytes: 1, sha256: '0'.repeat(64), format: 'iso', source: 'search' }],
})

export const cardTarget = (id: string, file: string): TargetResult => ({
  ...target(id, 'sd-image'),
  system: 'aarch64-linux',
  images: [{ file, name: 'x.img', bytes: 1, sha256: '0'.repeat(64), format: 'img', source: 'search' }],
})

export const netbootTarget = (id: string, netboot: NonNullable<TargetResult['netboot']>): TargetResult => ({
  ...target(id, 'netboot'),
  netboot,
})

/** A result that holds these targets and nothing else. */
export const bootTargetsOf = (targets: TargetResult[]): Result => ({
  document: 'result',
  version: versions.result,
  shard: 'local',
  created: '2026-11-21T00:00:00.000Z',
  machine: { system: 'x86_64-linux', cores: 2, nix: '2.34.8' },
  seconds: 0,
  interrupted: false,
  targets,
  derivations: [],
  failures: [],
})
