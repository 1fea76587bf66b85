import { realpath } from 'node:fs/promises'
import { readDocument } from '../documents/files.ts'
import type { TargetResult } from '../documents/result.ts'
import type { Host } from '../host/host.ts'
import { UserError } from '../lib/errors.ts'
import { type Closure, closureOf } from '../nix/store/closure.ts'
import { nixOf } from './phases/output-folder.ts'

export interface Named {
  name: string
  closure: Closure
}

/** The closures that a word names: a store path or a link to one, a target of `result`, `FILE#TARGET`, or every built target of a FILE. */
export async function namedClosures(word: string, result: string, host: Host): Promise<Named[]> {
  const path = await storePathOf(word)
  if (path !== undefined) return [{ name: path, closure: await closureOfPath(path, host) }]
  const [, file = result, target = ''] = /^(.*?\.json)(?:#(.*))?$/s.exec(word) ?? [undefined, result, word]
  const { targets } = await readDocument('result', file)
  if (target !== '') {
    const found = targetOf(targets, target, file)
    return [{ name: found.id, closure: await closureOfTarget(found, host) }]
  }
  const built = targets.filter(({ closure }) => closure !== undefined)
  return Promise.all(built.map(async (one) => ({ name: one.id, closure: await closureOfTarget(one, host) })))
}

/** A store path, also one that need not be there, or what a link leads to. */
export async function storePathOf(word: string): Promise<string | undefined> {
  const path = await realpath(word).catch(() => word)
  return path.startsWith('/nix/store/') ? path : undefined
}

/** The store path of one target of a result document: its first output. */
export async function pathOf(target: string, file: string): Promise<string> {
  const { targets } = await readDocument('result', file)
  return builtPath(targetOf(targets, target, file))
}

export async function closureOfPath(path: string, host: Host): Promise<Closure> {
  const [closure] = await closureOf(await nixOf(host), [path])
  if (!closure) throw new UserError(`${path} is not in the store of this machine; build it first`)
  return closure
}

/** As it was written down after the build, so that nothing of it needs to be here any more. */
async function closureOfTarget(target: TargetResult, host: Host): Promise<Closure> {
  return target.closure ?? closureOfPath(builtPath(target), host)
}

function targetOf(targets: readonly TargetResult[], target: string, file: string): TargetResult {
  const found = targets.find(({ id, names }) => id === target || names.includes(target))
  if (found) return found
  const names = targets.flatMap((known) => known.names).join(', ')
  throw new UserError(`${target} is not a target of ${file}; it has ${names}`)
}

function builtPath({ id, outputs, outcome }: TargetResult): string {
  const path = Object.values(outputs).find((output) => output !== null)
  if (!path || outcome === 'failed') throw new UserError(`${id} is not built (${outcome})`)
  return path
}
