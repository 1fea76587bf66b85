import { oneOf, optional, text, whole } from '../../../host/inputs.ts'
import { checkNameInputs } from '../check-name.ts'
import { handedUpdateInputs } from './handed-update.ts'

/** Where the pull request goes, and with which permissions. */
export const publishLockInputs = {
  ...handedUpdateInputs,
  ...checkNameInputs,
  reportArtifact: whole(
    'id of the artifact with the report of the check of exactly what is published; where it has something worse than before, nothing is',
    undefined,
    { least: 1, only: 'github' },
  ),
  branch: text('branch of the pull request: one commit on the base, replaced each night', 'update-lock', {
    placeholder: 'NAME',
    only: 'github',
  }),
  base: optional('branch that the pull request goes to; default: the default branch', {
    placeholder: 'NAME',
    only: 'github',
  }),
  title: text('title of the pull request and of its commit', 'Update flake.lock', { only: 'github' }),
  autoMerge: oneOf(
    'merge by itself once all that is required has passed, if so how; the repository must allow it',
    ['none', 'merge', 'squash', 'rebase'],
    'none',
    { only: 'github' },
  ),
  token: text('token that may push and open pull requests', '${{ github.token }}', {
    only: 'github',
    secret: true,
  }),
  appId: optional(
    'id of a GitHub App that is installed here, instead of token: what it pushes starts workflows, and is signed',
    { only: 'github' },
  ),
  appKey: optional('private key of that app', { only: 'github', secret: true }),
}
