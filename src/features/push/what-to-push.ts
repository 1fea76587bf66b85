import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Log } from '../../host/host.ts'
import { count, oneLine, bytes as shown } from '../../lib/text.ts'
import type { Nix } from '../../nix/command.ts'
import type { ValidPath } from '../../nix/store/nar-infos.ts'
import { parsePublicKeys } from '../../nix/store/signatures.ts'
import { trustedKeys } from '../../nix/store/trusted-keys.ts'
import { type Choice, choosePaths } from './paths/choose.ts'
import { wholeClosure } from './paths/closure.ts'
import { siblingsIn } from './paths/siblings.ts'
import { upstreamPaths } from './paths/upstream.ts'

/** A closure, and what to do with each of its paths. */
export interface Wanted {
  closure: ValidPath[]
  upstream: Set<string>
  choice: Choice<ValidPath>
}

export interface WantedOptions {
  /** Maximum bytes of a path. */
  most: number
  /** The destination and our signature there: neither counts as an upstream. */
  own: { url: string; publicKey: string | undefined }
  /** Fetches what this store lacks. */
  fetching?: Nix
  temporary: string
  log: Log
}

/** What to push of some paths and their closure. */
export async function whatToPush(
  nix: Nix,
  roots: readonly string[],
  { most, own, fetching = nix, temporary, log }: WantedOptions,
): Promise<Wanted> {
  const closure = await wholeClosure(fetching, roots, { log, siblings: siblingsIn(nix) })
  const trusted = (await trustedKeys(nix)).filter((key) => key !== own.publicKey)
  const memory = join(temporary, 'memory')
  await mkdir(memory, { recursive: true })
  const upstream = await upstreamPaths(nix, closure, {
    ...{ keys: parsePublicKeys(trusted), own: own.url, memory, log },
  })
  const choice = choosePaths(closure, { upstream, most })
  for (const { path, narSize } of choice.tooLarge.slice(0, 20))
    log.warning(`not pushed, larger than max-path-size: ${oneLine(path, 200)} (${shown(narSize)})`)
  if (choice.dependents.length > 0) {
    const [first] = choice.dependents
    log.warning(
      `not pushed either, since ${choice.dependents.length === 1 ? 'it refers' : 'they refer'} to that: ${count(choice.dependents.length, 'path')}, ${oneLine(first?.path ?? '', 200)}${choice.dependents.length > 1 ? ', …' : ''}`,
    )
  }
  return { closure, upstream, choice }
}
