import type { UpdateInput } from '../../../documents/update.ts'
import type { Move } from '../../../github/git/public-commits.ts'

/** Moved inputs with a repository on a GitHub, by its host. */
export function movesOn(host: string, moved: readonly UpdateInput[]): Move[] {
  return moved.flatMap(({ name, before, after }): Move[] => {
    const { type, owner, repo, rev } = before.locked
    if (type !== 'github' || (before.locked.host ?? 'github.com') !== host || after === undefined) return []
    const [from, to] = [String(rev), String(after.locked.rev)]
    return [{ name, owner: String(owner), repository: String(repo), from, to }]
  })
}
