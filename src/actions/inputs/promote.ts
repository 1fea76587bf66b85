import { flag, list, optional, text, whole } from '../../host/inputs.ts'
import { checkNameInputs } from './check-name.ts'

/** Which branch moves, to which commit, and what must be proved first. */
export const promoteInputs = {
  out: text('folder with the report of a run', 'flakeship-out', {
    placeholder: 'DIR',
    positional: true,
    only: 'terminal',
    group: 'often',
  }),
  branch: text('branch that holds what was proved', 'deployed', { placeholder: 'NAME', group: 'often' }),
  hosts: list(
    'globs over hosts, `!` excludes: each has a branch of its own (`deployed/HOST`), for which only its own targets must be well; default: one branch, for which all must be',
    { placeholder: 'GLOB', group: 'often' },
  ),
  rollback: optional(
    'go back instead: so many promotions, or to a commit that the branch held; a commit on top, never a reset',
    { placeholder: 'N|COMMIT', group: 'often' },
  ),
  booted: flag('require at least one boot; a failed boot always refuses', false, {
    group: 'what',
  }),
  commit: optional(
    'commit to promote, by the report of its own run; default: the commit of this run, which must be a push to the default branch',
    { placeholder: 'SHA', only: 'github' },
  ),
  canary: optional(
    'branch that goes first, such as `deployed/web1`: instead of a commit that is named, the newest is promoted that it has held for `hours` without a rollback',
    { placeholder: 'BRANCH', only: 'github' },
  ),
  hours: whole('hours that the canary must have held a commit', 24, { least: 0, only: 'github' }),
  workflow: optional('file of the workflow that builds commits; default: the one of this run', {
    placeholder: 'FILE',
    only: 'github',
  }),
  ...checkNameInputs,
  reportArtifact: whole(
    'id of the artifact with the report: the output of check.yml in this run; left out with `commit`',
    undefined,
    {
      least: 1,
      only: 'github',
    },
  ),
  remote: text('remote of the clone whose branch is moved', 'origin', {
    placeholder: 'NAME',
    only: 'terminal',
  }),
  dryRun: flag('show what would be promoted, and change nothing'),
  token: text(
    'token that may push (`contents: write`, and `actions: read` for commit)',
    '${{ github.token }}',
    {
      only: 'github',
      secret: true,
    },
  ),
}
