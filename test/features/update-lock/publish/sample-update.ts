import { createHash } from 'node:crypto'
import type { Update, UpdateInput } from '../../../../src/documents/update.ts'
import { versions } from '../../../../src/documents/versions.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const rev = (letter: string) => letter.repeat(40)
const original = { owner: 'nixos', repo: 'nixpkgs', type: 'github' }
/** In the order in which Nix writes them. */
const lockedAt = (name: string, letter: string) => ({
  ...{ lastModified: 1_764_000_000, narHash: `sha256-${letter.repeat(43)}=` },
  ...{ owner: 'nixos', repo: name, rev: rev(letter), type: 'github' },
})
const node = (name: string, letter: string) => ({
  locked: lockedAt(name, letter),
  original: { ...original, repo: name },
})
const side = (name: string, letter: string) => ({
  ...{
    locked: lockedAt(name, letter),
    url: `github:nixos/${name}`,
    revision: rev(letter),
    date: 1_764_000_000,
  },
})

export const flakeNix = '{ outputs = _: { }; }\n'
export const lockText = (letters: Readonly<Record<string, string>>) =>
  `${JSON.stringify(
    {
      nodes: {
        ...Object.fromEntries(Object.entries(letters).map(([name, letter]) => [name, node(name, letter)])),
        root: { inputs: Object.fromEntries(Object.keys(letters).map((name) => [name, name])) },
      },
      root: 'root',
      version: 7,
    },
    null,
    2,
  )}\n`

/** A document of a flake at the top of a repository, whose inputs move from `a` to the letter given. */
export function sampleUpdate(
  to: Readonly<Record<string, string>>,
  before = lockText({ home: 'a', nixpkgs: 'a' }),
): Update {
  const lock = JSON.parse(before) as Update['flakes'][number]['lock']
  const inputs = Object.entries(to).map(
    ([name, letter]): UpdateInput => ({
      path: [name],
      name,
      standing: 'moves',
      original: { ...original, repo: name },
      before: side(name, 'a'),
      after: side(name, letter),
      lock: { version: 7, root: name, nodes: { [name]: node(name, letter) } },
    }),
  )
  return {
    document: 'update',
    version: versions.update,
    created: '2026-12-02T00:00:00.000Z',
    heads: [],
    flakes: [
      {
        ...{ folder: '.', lockFile: 'flake.lock', lock, repairs: [], inputs },
        sha256: { flake: sha256(flakeNix), lock: sha256(before) },
      },
    ],
  }
}

/** The same flake at several folders of a repository, each with its own lock. */
export function updateOfFolders(folders: readonly string[], to: Readonly<Record<string, string>>): Update {
  const update = sampleUpdate(to)
  const [flake] = update.flakes
  const flakes = folders.flatMap((folder) =>
    flake === undefined
      ? []
      : [{ ...flake, folder, lockFile: folder === '.' ? 'flake.lock' : `${folder}/flake.lock` }],
  )
  return { ...update, flakes }
}
