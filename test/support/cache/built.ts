import { afterAll, beforeAll } from 'vitest'
import type { Target } from '../../../src/documents/plan.ts'
import type { Nix } from '../../../src/nix/command.ts'
import { type Builds, builds } from '../nix/builds.ts'
import { buildAll } from './cached-builds.ts'

export interface Built {
  readonly nix: Nix
  readonly place: Builds
  readonly targets: readonly Target[]
  /** The paths of all outputs, in the order of the names. */
  readonly paths: string[]
}

/** The set-up of a block of tests: these derivations, built once by this Nix, ready when its tests run. */
export function builtBefore(nixOf: () => Promise<Nix>, body: string, ...names: string[]): Built {
  let made: Built | undefined
  const found = (): Built => {
    if (made === undefined) throw new Error('the tests of this block have not begun')
    return made
  }
  beforeAll(async () => {
    const nix = await nixOf()
    const place = await builds(nix)
    const targets = await place.targets(body, ...names)
    made = { nix, place, targets, paths: await buildAll(nix, targets) }
  })
  afterAll(() => made?.place[Symbol.asyncDispose]())
  return {
    get nix() {
      return found().nix
    },
    get place() {
      return found().place
    },
    get targets() {
      return found().targets
    },
    get paths() {
      return found().paths
    },
  }
}
