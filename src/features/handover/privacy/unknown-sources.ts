import type { Member } from '../pack/derivation-closure.ts'
import { filesBelow, hashOfFile } from './files-below.ts'

/**
 * The first source with a file that is in no open tree: fetched by the flake's own code (`builtins.fetchGit`) or copied
 * from a build, so that its access is unknown. Texts written by Nix are ignored.
 */
export async function unexplained(
  members: readonly Member[],
  open: readonly string[],
): Promise<string | undefined> {
  const bySize = new Map<number, Map<string, string>>()
  for (const { path, entry } of members) {
    if (entry === undefined || entry.method === 'text') continue
    for (const file of await filesBelow(path)) {
      const same = bySize.get(file.size) ?? new Map<string, string>()
      bySize.set(file.size, same.set(await hashOfFile(file), path))
    }
  }
  bySize.delete(0)
  for (const tree of open) {
    for (const file of await filesBelow(tree)) {
      const same = bySize.get(file.size)
      if (same === undefined) continue
      same.delete(await hashOfFile(file))
      if (same.size === 0) bySize.delete(file.size)
    }
  }
  const [left] = bySize.values()
  return left && [...left.values()][0]
}
