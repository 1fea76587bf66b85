import type { Viewer } from '../../../github/viewer.ts'
import { UserError } from '../../../lib/errors.ts'

/** What a token means for the pull request that it opens, in one line. */
export const tokenMeaning: Record<Viewer['kind'], string> = {
  workflow:
    'opened with GITHUB_TOKEN: its checks wait until somebody presses "Approve workflows to run", and merging it with that token starts no run; the token of an app has neither limit',
  app: 'opened with the token of an app: its checks run by themselves, and its commit is signed by GitHub',
  person:
    'opened with the token of a person: its checks run by themselves, and its commit has no signature; the token of an app gives one',
}

/** Why auto-merge is not requested, or what it will lack; a merge queue is refused before any write. */
export function checkAutoMerge(kind: Viewer['kind'], rules: ReadonlySet<string>): string | undefined {
  if (kind !== 'workflow') return undefined
  if (rules.has('merge_queue'))
    throw new UserError(
      'auto-merge with GITHUB_TOKEN does not work with a merge queue: no merge_group run starts, and the queue drops the pull request; nothing is written. Give app-id and app-key, or leave auto-merge out',
      { reason: 'machine' },
    )
  return 'auto-merge with GITHUB_TOKEN starts no push run on the base when it merges: what such runs build and promote does not happen; give app-id and app-key'
}
