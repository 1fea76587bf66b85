import { flag, type Input, optional, size, text } from '../../host/inputs.ts'
import { UserError } from '../../lib/errors.ts'
import { oneLine } from '../../lib/text.ts'

/** An absolute folder of the machine. */
const folder = (describe: string, extra: Pick<Input<unknown>, 'only'>): Input<string | undefined> => ({
  ...{ describe, fallback: '', placeholder: 'DIR', ...extra },
  parse: (raw, name) => {
    const path = raw.replace(/(?<=.)\/+$/, '')
    if (path === '') return undefined
    const isOwn = /^\/[^/]/.test(path) && !path.split('/').includes('..') && !/^\/nix(\/|$)|\0/.test(path)
    if (isOwn) return path
    throw new UserError(
      `input ${name} must be a folder of your own, from / on, not ${JSON.stringify(oneLine(raw, 60))}`,
    )
  },
})

/** For parts that use builds of earlier runs from the repository's cache. */
export const cacheInputs = {
  cache: flag(
    "take what earlier runs built from the repository's cache, and keep there what this one builds; false does neither",
    true,
    { only: 'github' },
  ),
  cacheSave: flag('keep in the cache what this run builds; false only takes from there', true, {
    only: 'github',
  }),
  signingKey: optional(
    'secret key of Nix (NAME:KEY): what is kept in the cache is signed with it, and nothing else is taken from there',
    { secret: true, only: 'github' },
  ),
} as const

/** For parts that build, or run before and after builds. */
export const folderInputs = {
  keepFolder: folder(
    'folder of your own that builds see by sandbox-paths, such as that of ccache, to be kept for later runs; default: none',
    { only: 'github' },
  ),
  keepFolderSize: size('bytes that it may have: with more it is not kept', '500M', { only: 'github' }),
} as const

/** For parts that save all builds, without a plan. */
export const savingInputs = {
  flake: text(
    'flake reference or folder whose lock says which inputs are private: in a public repository nothing is kept that was made of them',
    '.',
    { placeholder: 'FLAKE' },
  ),
} as const
