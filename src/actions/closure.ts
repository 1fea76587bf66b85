import { realpath } from 'node:fs/promises'
import { readDocument } from '../documents/files.ts'
import type { TargetResult } from '../documents/result.ts'
import { diffLines } from '../features/report/terminal/closure-diff.ts'
import type { Host } from '../host/host.ts'
import { text } from '../host/inputs.ts'
import { action, type Outcome } from '../host/part.ts'
import { UserError } from '../lib/errors.ts'
import { bytes, count, table } from '../lib/text.ts'
import { type Closure, closureOf } from '../nix/store/closure.ts'
import { diffClosures } from '../nix/store/closure-diff.ts'
import { nixOf } from './phases/nix.ts'

const side =
  'a store path or a link to one, a target of --result, RESULT.json#TARGET, or RESULT.json for all of its targets'

export default action(
  {
    describe: `Lists the closure of a built target with the size of each store path, largest first.
With the word diff: the changes from one closure to another by package: versions, added, removed, bytes.`,
    example: 'flakeship closure nixos.toplevel; flakeship closure diff /run/current-system nixos.toplevel',
    needsNix: true,
    terminalOnly: true,
    outputs: {},
  },
  {
    target: text('name of a target, a store path or a link to one; or diff', '', {
      positional: true,
      placeholder: 'TARGET',
    }),
    from: text(`diff only: ${side}`, '', { positional: true, placeholder: 'OLD' }),
    to: text('diff only: the same, to compare with', '', {
      positional: true,
      placeholder: 'NEW',
    }),
    result: text('result document of build', 'flakeship-out/result-local.json', {
      placeholder: 'FILE',
      group: 'what',
    }),
  },
  {
    main: ({ target, from, to, result }, host) => {
      if (target === 'diff') return diff({ from, to, result }, host)
      if (from !== '')
        throw new UserError(
          `unexpected argument ${from}; to compare two closures: flakeship closure diff OLD NEW`,
        )
      return list(target, result, host)
    },
  },
)

async function list(target: string, result: string, host: Host): Promise<Outcome<never>> {
  if (target === '') throw new UserError('name a target: flakeship closure nixos.toplevel')
  const path = (await storePathOf(target)) ?? (await pathOf(target, result))
  const closure = await closureOfPath(path, host)
  const { paths } = closure
  return {
    ok: true,
    outputs: {},
    summary: [
      ...table(paths.map((one) => [bytes(one.bytes), one.path])),
      `${bytes(closure.bytes)} in ${count(paths.length, 'store path')}`,
    ],
    json: { bytes: closure.bytes, paths },
  }
}

async function diff(
  words: { from: string; to: string; result: string },
  host: Host,
): Promise<Outcome<never>> {
  if (words.from === '' || words.to === '')
    throw new UserError('name two closures: flakeship closure diff OLD NEW')
  const [before, after] = [
    await namedClosures(words.from, words.result, host),
    await namedClosures(words.to, words.result, host),
  ]
  const diffs = pairs(before, after).map(([old, fresh]) => ({
    from: old.name,
    to: fresh.name,
    ...diffClosures(old.closure, fresh.closure),
  }))
  if (diffs.length === 0)
    throw new UserError(
      `${words.from} and ${words.to} have no built target in common; name one of each: FILE#TARGET`,
    )
  return {
    ok: true,
    outputs: {},
    summary: diffs.flatMap((one, i) => [
      ...(i > 0 ? [''] : []),
      one.from === one.to ? one.from : `${one.from} → ${one.to}`,
      '',
      ...diffLines(one),
    ]),
    json: { diffs },
  }
}

/** Pairs one closure with one, whatever their names; for whole documents, those of the same name. */
function pairs(before: readonly Named[], after: readonly Named[]): [Named, Named][] {
  const [old, fresh] = [before[0], after[0]]
  if (before.length === 1 && after.length === 1 && old && fresh) return [[old, fresh]]
  return before.flatMap((one): [Named, Named][] => {
    const same = after.find(({ name }) => name === one.name)
    return same ? [[one, same]] : []
  })
}

interface Named {
  name: string
  closure: Closure
}

/**
 * The closures that a word names: a store path or a link to one, a target of `result`, `FILE#TARGET`, or every built
 * target of a FILE.
 */
async function namedClosures(word: string, result: string, host: Host): Promise<Named[]> {
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

/** A store path, which need not exist, or the target of a link. */
async function storePathOf(word: string): Promise<string | undefined> {
  const path = await realpath(word).catch(() => word)
  return path.startsWith('/nix/store/') ? path : undefined
}

/** The store path of one target of a result document: its first output. */
async function pathOf(target: string, file: string): Promise<string> {
  const { targets } = await readDocument('result', file)
  return builtPath(targetOf(targets, target, file))
}

async function closureOfPath(path: string, host: Host): Promise<Closure> {
  const [closure] = await closureOf(await nixOf(host), [path])
  if (!closure) throw new UserError(`${path} is not in the store of this machine; build it first`)
  return closure
}

/** The closure recorded after the build, so that none of its paths need to exist here any more. */
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
