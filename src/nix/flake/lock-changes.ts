/** The changes that Nix would make to flake.lock, from its warning; undefined for any other warning. */
export function lockChanges(warning: string): string[] | undefined {
  if (!warning.startsWith('not writing modified lock file')) return undefined
  const changes = [...warning.matchAll(/^• (?:Added|Updated|Removed) input '([^'\n]+)'/gm)]
  return changes.map(([, input]) => input ?? '')
}

/** The changes that no override explains: the lock is missing or does not match flake.nix. */
export function unexplained(changes: readonly string[], overridden: readonly string[]): string[] {
  return changes.filter((input) => !overridden.some((name) => input === name || input.startsWith(`${name}/`)))
}
