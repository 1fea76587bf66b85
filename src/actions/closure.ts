import { UserError } from '../lib/errors.ts'
import { readDocument } from '../documents/files.ts'
import { closureOf } from '../features/build/closure.ts'
import { text } from '../host/inputs.ts'
import { bytes, table } from '../lib/text.ts'
import { action } from './action.ts'
import { nixOf } from './surroundings.ts'

export default action(
  {
    describe: 'Lists the closure of a built target with the size of each store path, largest first.',
    example: 'flakeship closure nixos.toplevel',
    needsNix: true,
    terminalOnly: true,
    outputs: {},
  },
  {
    target: text('name of a target, or a store path', '', { positional: true, placeholder: 'TARGET' }),
    result: text('result document of build', 'flakeship-out/result-local.json', { placeholder: 'FILE' }),
  },
  {
    async main({ target, result: file }, host) {
      const nix = await nixOf(host)
      const [closure] = await closureOf(nix, [await pathOf(target, file)])
      if (!closure) throw new UserError(`${target} has no valid output; build it first`)
      const paths = [...closure.paths].sort((a, b) => b.bytes - a.bytes)
      return {
        ok: true,
        outputs: {},
        summary: [...table(paths.map((path) => [bytes(path.bytes), path.path])), `${bytes(closure.bytes)} in ${paths.length} store paths`],
        json: { bytes: closure.bytes, paths },
      }
    },
  },
)

async function pathOf(target: string, file: string): Promise<string> {
  if (target.startsWith('/nix/store/')) return target
  if (target === '') throw new UserError('say which target: flakeship closure nixos.toplevel')
  const { targets } = await readDocument('result', file)
  const found = targets.find(({ id, names }) => id === target || names.includes(target))
  const names = targets.flatMap((known) => known.names).join(', ')
  if (!found) throw new UserError(`${target} is not a target of ${file}; it has ${names}`)
  const path = Object.values(found.outputs).find((output) => output !== null)
  if (!path || found.outcome === 'failed') throw new UserError(`${found.id} is not built (${found.outcome})`)
  return path
}
