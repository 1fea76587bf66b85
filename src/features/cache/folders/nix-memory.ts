/**
 * The files of `~/.cache/nix` that we keep: fetched trees by locked input, and evaluations. Not its data about binary
 * caches (`binary-cache-v*.sqlite`): restored, a dry run would promise paths that a cache has lost. Not git clones
 * (`gitv*`): their settings and hooks are code for whoever uses them, and name their origin.
 */
const kept: readonly RegExp[] = [
  /^fetcher-cache-v\d+\.sqlite$/,
  /^eval-cache-v\d+\/[0-9a-f]{64}\.sqlite$/,
  /^tarball-cache(-v\d+)?\/objects\/([0-9a-f]{2}\/[0-9a-f]{38}|pack\/(pack-[0-9a-f]{40}\.(pack|idx|rev)|multi-pack-index))$/,
]

/** Whether a file is kept, by its name in `~/.cache/nix` (pure). */
export const isKept = (name: string): boolean => kept.some((shape) => shape.test(name))

/** The repositories that the objects belong to, from the names of kept files (pure). */
export const repositoriesOf = (names: readonly string[]): string[] => [
  ...new Set(names.flatMap((name) => /^tarball-cache(-v\d+)?(?=\/objects\/)/.exec(name)?.[0] ?? [])),
]

/**
 * What such a repository needs besides its objects. We write it ourselves: a restored one could tell git what to run.
 */
export const bareRepository: Readonly<Record<string, string>> = {
  HEAD: 'ref: refs/heads/master\n',
  config: '[core]\n\tbare = true\n\trepositoryformatversion = 0\n\tfilemode = true\n',
}

/** Text files or databases that may hold a URL with a login; tree objects do not. */
export const isSearched = (name: string): boolean => name.endsWith('.sqlite')

/** A URL with credentials. */
export const login = /\b(?:https?|ftp):\/\/[^\s/"'@\\]{1,300}@/
