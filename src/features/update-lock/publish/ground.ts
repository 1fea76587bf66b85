import { createHash } from 'node:crypto'
import { type FileAt, fileAt } from '../../../github/git/files-at.ts'
import type { GitData } from '../../../github/git/git-data.ts'
import { absent } from '../../../github/requests.ts'
import { UserError } from '../../../lib/errors.ts'
import type { BranchState } from './decide.ts'
import type { PublishJob } from './job.ts'
import { isOurMessage } from './marks.ts'
import { blobHash, type Wanted } from './wanted-locks.ts'

/** The base of a commit. */
export interface Ground {
  base: string
  head: string
  tree: string
  /** The locks at the present base. */
  there: ReadonlyMap<string, FileAt | undefined>
}

/** The present base; undefined if a flake.nix or a lock has changed since the inputs were resolved. */
export async function groundOf(
  { branches, data, flakes }: PublishJob,
  base: string,
): Promise<Ground | undefined> {
  const head = await branches.head(base)
  const commit = head === undefined ? undefined : await data.commit(head)
  if (head === undefined || commit === undefined)
    throw new UserError(`there is no branch ${base} to update`, { reason: 'machine' })
  const there = new Map<string, FileAt | undefined>()
  for (const { folder, lockFile, sha256 } of flakes) {
    const nix = folder === '.' ? 'flake.nix' : `${folder}/flake.nix`
    const [flake, lock] = [await fileAt(data, commit.tree, nix), await fileAt(data, commit.tree, lockFile)]
    if ((await digest(data, flake)) !== sha256.flake) return undefined
    if ((await digest(data, lock)) !== sha256.lock) return undefined
    there.set(lockFile, lock)
  }
  return { base, head, tree: commit.tree, there }
}

async function digest(data: GitData, file: FileAt | undefined): Promise<string | undefined> {
  if (file === undefined) return undefined
  return createHash('sha256')
    .update(await data.blob(file.blob))
    .digest('hex')
}

/** Whether the base has all changes already. */
export const isThere = (wanted: Wanted | undefined, { there }: Ground): boolean =>
  wanted === undefined || wanted.locks.every(({ path, text }) => there.get(path)?.blob === blobHash(text))

/** Refuses before any write what GitHub would refuse at the end. */
export async function requireSignatures({ viewer, branches, branch }: PublishJob): Promise<void> {
  if (viewer.kind !== 'person' || !(await branches.rules(branch)).has('required_signatures')) return
  throw new UserError(
    `${branch} must have signed commits, and GitHub signs for the tokens of workflows and apps only; nothing is written. Leave the token out, or use that of an app`,
    { reason: 'machine' },
  )
}

/** The owner of the branch: a commit of ours may be replaced, any other is left alone. */
export async function branchState(
  { branches, data, branch, viewer }: PublishJob,
  ground: Ground,
  wanted: Wanted | undefined,
): Promise<BranchState> {
  const head = await branches.head(branch)
  if (head === undefined) return { kind: 'absent' }
  const commit = await data.commit(head)
  // a user who amends our commit keeps its message and author
  const isMadeByUs =
    commit?.parents.length === 1 &&
    isOurMessage(commit.message) &&
    (viewer.kind === 'person' || commit.committer === 'GitHub')
  const compared = isMadeByUs ? await data.compare(ground.head, head).catch(absent) : undefined
  if (!commit || compared === undefined || compared.ahead > 1)
    return { kind: 'theirs', head, author: commit?.author ?? 'somebody' }
  const locks = wanted?.locks ?? []
  const files = await Promise.all(locks.map(({ path }) => fileAt(data, commit.tree, path)))
  const isSame = locks.every(({ text }, i) => files[i]?.blob === blobHash(text))
  const isCurrent = isSame && commit.parents[0] === ground.head
  return { kind: 'ours', head, isCurrent, isVerified: commit.isVerified }
}
