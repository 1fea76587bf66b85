import type { Log } from '../../host/host.ts'
import { UserError } from '../../lib/errors.ts'
import { oneLine } from '../../lib/text.ts'
import type { Nix } from '../command.ts'
import { pathInfo } from './store.ts'
import type { StoreOwner } from './store-owner.ts'
import { addToStore, type StoreObject } from './store-writer.ts'

/** Who adds the paths, and callbacks. */
export interface AddOptions {
  /** Undefined if we cannot become the owner: then Nix's daemon adds them. */
  owner?: StoreOwner | undefined
  log: Log
  signal: AbortSignal
}

/**
 * Adds content-addressed paths with verified names, each after its references: as the owner of the store, which is
 * faster, or through Nix's daemon. `objects` restarts from the beginning each time it is called.
 */
export async function addPaths(
  nix: Nix,
  objects: () => AsyncIterable<StoreObject>,
  { owner, log, signal }: AddOptions,
): Promise<number> {
  if (owner === undefined) return addToStore(nix, objects(), { signal })
  let last: string | undefined
  async function* seen() {
    for await (const object of objects()) {
      last = object.path
      yield object
    }
  }
  try {
    const added = await addToStore(nix, seen(), { owner, signal })
    // the store that was written to may not be that of the building daemon
    if (last === undefined || (await pathInfo(nix, [last])).has(last)) return added
    throw new Error('Nix does not see what was added')
  } catch (error) {
    signal.throwIfAborted()
    if (error instanceof UserError) throw error // of what is to be added, not of the way
    const why = error instanceof Error ? error.message : String(error)
    log.info(`not added by the owner of the store (${oneLine(why, 200)}); Nix's daemon is asked`)
    return addToStore(nix, objects(), { signal })
  }
}
