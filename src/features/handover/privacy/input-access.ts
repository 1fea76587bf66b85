import pLimit from 'p-limit'
import type { Source } from '../../../documents/plan.ts'
import type { Nix } from '../../../nix/command.ts'
import { pathInfo } from '../../../nix/store/store.ts'
import { fetchInput } from '../sources/fetch-input.ts'
import type { Input } from '../sources/locked-inputs.ts'
import { type Fetch, isPublic } from './is-public.ts'

/** An input whose access is known. */
export interface Checked extends Input {
  access: Source['access']
  /** Whether its tree is in this store. */
  isThere: boolean
}

/** Number of parallel requests. */
const atOnce = 8

/**
 * Determines the access of each input. Private inputs that are missing here are fetched: a Nix that reads trees without
 * copying them may have put some of their content into derivations.
 */
export async function checkInputs(nix: Nix, inputs: readonly Input[], fetch: Fetch): Promise<Checked[]> {
  const limit = pLimit(atOnce)
  const asked = await Promise.all(
    inputs.map(async (input) => {
      const isOpen = input.path !== undefined && (await limit(() => isPublic(input.locked, { fetch })))
      return { ...input, access: isOpen ? ('public' as const) : ('private' as const) }
    }),
  )
  const valid = await pathInfo(nix, [...new Set(asked.flatMap(({ path }) => path ?? []))])
  const checked: Checked[] = []
  for (const input of asked) {
    const { path, access } = input
    const isHere = path !== undefined && valid.has(path)
    const isThere = isHere || (access === 'private' && (await fetchInput(nix, input.locked)).path === path)
    checked.push({ ...input, isThere: isThere && path !== undefined })
  }
  return checked
}
