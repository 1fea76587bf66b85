/** Splits a user's globs into includes and, after a `!`, excludes. */
export function splitGlobs(globs: readonly string[]): { includes: string[]; excludes: string[] } {
  const isExclude = (glob: string) => glob.startsWith('!')
  return {
    includes: globs.filter((glob) => !isExclude(glob)),
    excludes: globs.filter(isExclude).map((glob) => glob.slice(1)),
  }
}
