import { list, oneOf, optional, text, whole } from '../../../host/inputs.ts'
import { buildInputs } from '../build.ts'
import { checkNameInputs } from '../check-name.ts'
import { flakeInputs } from '../flake.ts'
import { handedUpdateInputs } from './handed-update.ts'

const { flake: _, overrideInput: __, ...evaluation } = flakeInputs

/** What decides which revision inputs move to. */
export const resolveInputs = {
  flakes: list('folders with a flake.nix; default: this one', {
    positional: true,
    placeholder: 'FLAKE',
    group: 'what',
  }),
  inputs: list(
    'globs over the names of inputs, `!` excludes: `nixpkgs`, `home/nixpkgs`, `!*-stable`; default: every input of flake.nix itself',
    { placeholder: 'GLOB', group: 'often' },
  ),
  cooldown: list(
    'days that a revision must have been the head of its branch before it is taken: DAYS, or INPUT=DAYS with a glob',
    { placeholder: 'DAYS', group: 'often' },
  ),
  goBack: list('globs over the names of inputs that may go back to an older revision after a force-push', {
    placeholder: 'GLOB',
  }),
  token: text(
    "token for GitHub's record of pushes, which cooldown asks, and for public inputs there, of which it answers more requests",
    '${{ github.token }}',
    {
      only: 'github',
      secret: true,
    },
  ),
}

/** What decides whether they may move. */
export const judgeInputs = {
  verify: oneOf(
    'what an update must not make worse: what builds, what evaluates, or nothing',
    ['build', 'evaluate', 'none'],
    'build',
    { group: 'often' },
  ),
  ...evaluation,
  builders: buildInputs.builders,
  timeBudget: whole(
    'seconds for the whole run, of which servers that refuse so many requests may cost half; the report lists what was not tried by then',
    undefined,
    {
      least: 1,
      placeholder: 'SECONDS',
    },
  ),
  previous: optional(
    'update.json of the run before, which knows since when an input is held; default: the one in out',
    {
      placeholder: 'FILE',
    },
  ),
  update: optional('judge this update.json of an earlier job instead of asking the sources', {
    placeholder: 'FILE',
  }),
}

/** Splits an update into several jobs: one resolves, one judges, others build and publish (update-lock.yml). */
export const lockStepInputs = {
  step: oneOf(
    'what is done: all of it; only ask the sources and hand on what moves (lock); or say which of that is held, by the report of a check of it (narrow)',
    ['all', 'lock', 'narrow'],
    'all',
    { only: 'github' },
  ),
  ...checkNameInputs,
  updateArtifact: handedUpdateInputs.updateArtifact,
  updateSha256: handedUpdateInputs.updateSha256,
  reportArtifact: whole(
    'step narrow: id of the artifact with the report of the check of it; default: only evaluation judges',
    undefined,
    { least: 1, only: 'github' },
  ),
}
