import { optional, whole } from '../../../host/inputs.ts'

const artifact = (describe: string) => whole(describe, undefined, { least: 1, only: 'github' })
const digest = (describe: string) => optional(describe, { placeholder: 'HEX', only: 'github' })

/**
 * For jobs after one that resolved inputs: its outputs, and those of the judging job. A name alone would also match a
 * stranger's artifact.
 */
export const handedUpdateInputs = {
  updateArtifact: artifact(
    'id of the artifact with what inputs move to: the output `update-artifact` of update-lock, step lock',
  ),
  updateSha256: digest('SHA-256 of its update.json: the output `update-sha256` of that'),
  judgedArtifact: artifact(
    'id of the artifact that says which of these are held: the output `judged-artifact` of update-lock, step narrow; default: none is',
  ),
  judgedSha256: digest('SHA-256 of its update.json: the output `judged-sha256` of that'),
}

/** For checks of a lock that an earlier job resolved. */
export const baseNameInput = {
  baseName: optional(
    'name of the check whose kept report the changes are compared with; default: that of this one, of a lock of an earlier job the check without a name',
    { placeholder: 'NAME', only: 'github' },
  ),
}
