/** Globs of a person's: those that choose, and those after a `!`, which exclude. */
export function splitGlobs(globs: readonly string[]): { includes: string[]; excludes: string[] } {
  const isExclude = (glob: string) => glob.startsWith('!')
  return {
    includes: globs.filter((glob) => !isExclude(glob)),
    excludes: globs.filter(isExclude).map((glob) => glob.slice(1)),
  }
}
