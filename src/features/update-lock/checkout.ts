import { join } from 'node:path'
import type { Update } from '../../documents/update.ts'
import { UserError } from '../../lib/errors.ts'
import type { Nix } from '../../nix/command.ts'
import { topOf } from '../../nix/flake/unseen-file.ts'
import { git } from '../../system/git/git.ts'
import type { FlakeHere } from './read-flake.ts'

/** The flakes of an update on this machine. */
export type Checkout = Pick<FlakeHere, 'written' | 'top' | 'commit' | 'folder' | 'lockPath'>

/** The checkout that an update of an earlier job was made for; another commit is a UserError. */
export async function checkoutOf(
  nix: Nix,
  { base, flakes }: Pick<Update, 'base' | 'flakes'>,
  { cwd, file }: { cwd: string; file: string },
): Promise<Checkout[]> {
  const top = await topOf(nix.at.env, cwd)
  if (top === undefined || base === undefined)
    throw new UserError(`${file} is for a commit, and ${cwd} is in no git repository; run it in a checkout`)
  const commit = await git(nix.at.env, top, ['rev-parse', '--verify', 'HEAD'])
  if (commit !== base)
    throw new UserError(
      `${file} was made for commit ${base.slice(0, 12)}, and ${commit.slice(0, 12)} is checked out; check that one out, or resolve again`,
    )
  return flakes.map(({ folder, lockFile }) => ({
    written: folder,
    ...{ top, commit, folder },
    lockPath: join(top, lockFile),
  }))
}
