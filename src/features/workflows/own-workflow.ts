import { UserError } from '../../lib/errors.ts'

/** Workflows that users call, or copy into their own repository. */
export const copied = ['check.yml', 'comment.yml'] as const

/** Where the actions of a copy come from. */
export interface Origin {
  owner: string
  repository: string
  /** A commit, or a tag that never moves. */
  ref: string
}

const mark = '# A copy of the workflow of '

/** Whether a file is an earlier copy, which a new one may replace. */
export const isCopy = (text: string): boolean => text.startsWith(mark)

/**
 * One of our workflows for the user's repository, with absolute references to our actions: `$/x` would mean that
 * repository. GitHub queues the jobs of a called workflow of another owner on hosted runners only, those of a copy
 * anywhere.
 */
export function ownWorkflow(text: string, file: string, { owner, repository, ref }: Origin): string {
  const at = `${owner}/${repository}`
  const uses = text.replace(/^(\s*(?:- )?uses: )\$\/(\S+)/gm, (_, key: string, path: string) => {
    return `${key}${at}/${path}@${ref}`
  })
  return `${mark}${at} at ${ref}, made by \`flakeship workflows\`, which also updates it.\n# It is called by \`uses: ./.github/workflows/${file}\`.\n${uses}`
}

/** Refuses what `uses:` would not accept. */
export function checkOrigin({ owner, repository, ref }: Origin): void {
  if (!/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$/.test(owner))
    throw new UserError(`--owner must be the owner of the actions on GitHub, not ${JSON.stringify(owner)}`)
  if (!/^[A-Za-z0-9._-]{1,100}$/.test(repository))
    throw new UserError(`--repository must be the name of a repository, not ${JSON.stringify(repository)}`)
  if (!/^[A-Za-z0-9][A-Za-z0-9._/-]{0,200}$/.test(ref) || ref.includes('..'))
    throw new UserError(`--ref must be a commit, or a tag or branch, not ${JSON.stringify(ref)}`)
}

/** A commit cannot change under the user; a tag or branch can. */
export const isPinned = (ref: string): boolean => /^[0-9a-f]{40}$/.test(ref)
