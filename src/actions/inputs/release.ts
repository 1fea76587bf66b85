import { defaultTemplate } from '../../features/release/names/template.ts'
import { flag, list, oneOf, optional, text, whole } from '../../host/inputs.ts'

/** What is released, under which names. */
export const releasedInputs = {
  out: text('folder with the report of a run and its images', 'flakeship-out', {
    placeholder: 'DIR',
    positional: true,
    group: 'often',
  }),
  tag: optional('tag to release; default: the tag that started the workflow', { group: 'often' }),
  targets: list('globs over target names, `!` excludes; default: every ISO, card and image of the run', {
    placeholder: 'GLOB',
    group: 'what',
  }),
  nameTemplate: text(
    'names of the files, with {host}, {variant}, {version}, {system} and {ext}; a character after the brace goes with its field',
    defaultTemplate,
  ),
  recompress: flag(
    'compress an image of 2 GiB or more with zstd, if it is one asset then; else it comes in parts',
    false,
  ),
  unbooted: oneOf('whether to release images without a successful boot', ['refuse', 'allow'], 'refuse'),
  notes: optional('file with text to put above the generated notes; default: the text of the draft', {
    placeholder: 'FILE',
  }),
  notesText: optional('that text itself', { only: 'github' }),
  to: optional('write the files of the release into this folder, and publish nothing', {
    placeholder: 'DIR',
    group: 'output',
  }),
  dryRun: flag('show what would be released, and change nothing', false, { group: 'often' }),
  reportArtifact: whole(
    'take report and images from this artifact of the run instead: the output `report-artifact` of check.yml or report',
    undefined,
    { least: 1, only: 'github' },
  ),
  signer: optional('workflow that attests the files afterwards, OWNER/NAME/FILE, for the notes', {
    only: 'github',
  }),
}

/** How the release becomes public. */
export const publishedInputs = {
  prerelease: oneOf('mark it as a prerelease; auto: as the tag says', ['auto', 'true', 'false'], 'auto'),
  latest: oneOf('mark it as the latest; auto: if its tag is the highest', ['auto', 'true', 'false'], 'auto'),
  releaseId: whole('step publish: id of the release, the output `id` of the step upload', undefined, {
    least: 1,
    only: 'github',
  }),
  recordSha256: optional('step publish: the output `record-sha256` of the step upload', {
    placeholder: 'HEX',
    only: 'github',
  }),
  attestationArtifact: whole(
    'step publish: id of the artifact with the attestation of the files',
    undefined,
    {
      least: 1,
      only: 'github',
    },
  ),
}

/** Permissions and waiting time. */
export const accessInputs = {
  uploadWait: whole('seconds that rate limits of GitHub may cost', 1800, { only: 'github' }),
  minRate: whole('kB a second below which an upload is given up and sent again', 256, { only: 'github' }),
  token: text('token that may write releases (`contents: write`)', '${{ github.token }}', {
    only: 'github',
    secret: true,
  }),
}
