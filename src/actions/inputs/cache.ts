import { flag, optional, text } from '../../host/inputs.ts'

/** For parts that take from the cache of the repository what earlier runs built. */
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

/** For parts that keep whatever was built, without a plan. */
export const savingInputs = {
  flake: text(
    'flake reference or folder whose lock says which inputs are private: in a public repository nothing is kept that was made of them',
    '.',
    { placeholder: 'FLAKE' },
  ),
} as const
