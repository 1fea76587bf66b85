import { join } from 'node:path'
import type { Target } from '../../../src/documents/plan.ts'
import type { Nix } from '../../../src/nix/command.ts'
import { temporaryFolder } from './real-nix.ts'
import { smallTargets } from './small-derivations.ts'

export interface Builds extends AsyncDisposable {
  readonly folder: string
  /** New derivations that are not built yet, as targets. */
  targets(body: string, ...names: string[]): Promise<Target[]>
  /** The path of an unused output folder. */
  out(): string
}

/** A folder for builds, with derivations to build in it. */
export async function builds(nix: Nix): Promise<Builds> {
  const folder = await temporaryFolder()
  let runs = 0
  return {
    folder: folder.path,
    targets: (body, ...names) => smallTargets(nix, folder.path, body, names),
    out: () => join(folder.path, `out-${++runs}`),
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  }
}
