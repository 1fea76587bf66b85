/**
 * What Nix remembers of flakes in `~/.cache/nix`: trees that it fetched, by which locked input, and what it evaluated. Not
 * what it remembers of binary caches (`binary-cache-v*.sqlite`): restored, a dry run promises what a cache has lost. Not
 * clones of git (`gitv*`): their settings and hooks are code for whoever uses them, and name where they came from.
 */
const kept: readonly RegExp[] = [
  /^fetcher-cache-v\d+\.sqlite$/,
  /^eval-cache-v\d+\/[0-9a-f]{64}\.sqlite$/,
  /^tarball-cache(-v\d+)?\/objects\/([0-9a-f]{2}\/[0-9a-f]{38}|pack\/(pack-[0-9a-f]{40}\.(pack|idx|rev)|multi-pack-index))$/,
]

/** Whether a file is kept, by its name in `~/.cache/nix` (pure). */
export const isKept = (name: string): boolean => kept.some((shape) => shape.test(name))

/** The repositories that the objects belong to, by the names of kept files (pure). */
export const repositoriesOf = (names: readonly string[]): string[] => [
  ...new Set(names.flatMap((name) => /^tarball-cache(-v\d+)?(?=\/objects\/)/.exec(name)?.[0] ?? [])),
]

/** What such a repository has beside its objects. We write it ourselves: what is restored may say what git runs. */
export const bareRepository: Readonly<Record<string, string>> = {
  HEAD: 'ref: refs/heads/master\n',
  config: '[core]\n\tbare = true\n\trepositoryformatversion = 0\n\tfilemode = true\n',
}

/** Files of text or tables that may hold an address with a login; objects of trees do not. */
export const isSearched = (name: string): boolean => name.endsWith('.sqlite')

/** An address that lets its holder in. */
export const login = /\b(?:https?|ftp):\/\/[^\s/"'@\\]{1,300}@/
