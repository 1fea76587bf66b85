import { diffLines } from '../features/report/terminal/closure-diff.ts'
import type { Host } from '../host/host.ts'
import { text } from '../host/inputs.ts'
import { action, type Outcome } from '../host/part.ts'
import { UserError } from '../lib/errors.ts'
import { bytes, count, table } from '../lib/text.ts'
import { diffClosures } from '../nix/store/closure-diff.ts'
import { closureOfPath, type Named, namedClosures, pathOf, storePathOf } from './named-closures.ts'

const side =
  'a store path or a link to one, a target of --result, RESULT.json#TARGET, or RESULT.json for all of its targets'

export default action(
  {
    describe: `Lists the closure of a built target with the size of each store path, largest first.
With the word diff: what changes from one closure to another, by package: versions, what is added and removed, bytes.`,
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
    to: text('diff only: the same for what it is compared with', '', {
      positional: true,
      placeholder: 'NEW',
    }),
    result: text('result document of build', 'flakeship-out/result-local.json', { placeholder: 'FILE' }),
  },
  {
    main: ({ target, from, to, result }, host) => {
      if (target === 'diff') return diff({ from, to, result }, host)
      if (from !== '')
        throw new UserError(`${from} is one word too many; flakeship closure diff OLD NEW compares two`)
      return list(target, result, host)
    },
  },
)

async function list(target: string, result: string, host: Host): Promise<Outcome<never>> {
  if (target === '') throw new UserError('say which target: flakeship closure nixos.toplevel')
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
    throw new UserError('say what to compare with: flakeship closure diff OLD NEW')
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

/** One with one, whatever they are called; of whole documents those of the same name. */
function pairs(before: readonly Named[], after: readonly Named[]): [Named, Named][] {
  const [old, fresh] = [before[0], after[0]]
  if (before.length === 1 && after.length === 1 && old && fresh) return [[old, fresh]]
  return before.flatMap((one): [Named, Named][] => {
    const same = after.find(({ name }) => name === one.name)
    return same ? [[one, same]] : []
  })
}
