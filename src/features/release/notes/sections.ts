import type { Release, ReleaseImage } from '../../../documents/release.ts'
import { code, codeCell, fenced } from '../../../lib/markdown.ts'
import { bytes, count } from '../../../lib/text.ts'
import type { Wanted } from '../draft/reconcile.ts'
import { wayOf } from '../images/gate.ts'
import { type Changes, changeSections } from './changes.ts'
import { type JoinedImage, joining, unpacking } from './large-images.ts'

/** What the notes are about. */
export interface ReleasedFiles {
  record: Release
  /** Split images, for the instructions to join them. */
  joined: readonly JoinedImage[]
}

/** What was uploaded. */
export interface Released extends ReleasedFiles {
  /** The record as an asset. */
  recordAsset: Wanted
  /** Hash and name of images in every form, parts and SBOMs, in the format of `sha256sum`. */
  sums: string
}

export interface NotesFacts {
  released: ReleasedFiles
  /** OWNER/NAME; undefined for a release to a folder. */
  repository: string | undefined
  /** The workflow that attested the files, as `gh attestation verify` wants it. */
  signer: string | undefined
  /** Since the previous release; undefined if unknown. */
  changes: Changes | undefined
}

/** Our sections of the notes, most important first. */
export function noteSections({ released, repository, signer, changes }: NotesFacts): string[] {
  const { record, joined } = released
  return [
    imageTable(record),
    ...warnings(record.images),
    ...(joined.length > 0 ? [joining(joined)] : []),
    ...(record.images.some(({ packed }) => packed !== undefined) ? [unpacking(record)] : []),
    verifying(record, repository, signer),
    ...(record.images.some(isStick) ? [writing(record.images.filter(isStick))] : []),
    ...(changes === undefined ? [] : changeSections(changes)),
  ]
}

/** The images and their proof; the one section that is never dropped. */
export function imageTable({ images, commit, run }: Pick<Release, 'images' | 'commit' | 'run'>): string {
  const rows = images.map(
    (image) =>
      `| ${codeCell(image.name)} | ${codeCell(image.host ?? image.target)} | ${codeCell(image.system)} | ${bytes(image.bytes)} | ${evidence(image)} | ${code(image.sha256)} |`,
  )
  const from = run === undefined ? '' : ` in [this run](${run})`
  return [
    `Built from commit ${code(commit.slice(0, 12))}${from}. Each image was booted as it is, unless its line says otherwise.`,
    '',
    '| Image | Host | System | Size | Booted | SHA-256 |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n')
}

const evidence = ({ boots, unbooted }: ReleaseImage): string =>
  unbooted === undefined
    ? boots
        .map(wayOf)
        .map((way) => way.replace(/^by /, ''))
        .join(', ') || 'no'
    : '**not proved**'

function warnings(images: readonly ReleaseImage[]): string[] {
  const unproved = images.filter(({ unbooted }) => unbooted !== undefined)
  if (unproved.length === 0) return []
  const lines = unproved.map(({ name, unbooted = '' }) => `- ${code(name)}: ${code(unbooted)}`)
  return [`**${count(unproved.length, 'image')} not proved to boot:**\n\n${lines.join('\n')}`]
}

function verifying({ tag }: Release, repository: string | undefined, signer: string | undefined): string {
  const attested =
    repository !== undefined && signer !== undefined
      ? [`gh attestation verify FILE --repo ${repository} --signer-workflow ${signer}`]
      : []
  const immutable =
    repository === undefined
      ? []
      : [`gh release verify-asset ${shellWord(tag)} FILE --repo ${repository} # if the release is immutable`]
  return `### Verifying\n\n${fenced(['sha256sum --check --ignore-missing SHA256SUMS', ...attested, ...immutable], 4000)}`
}

const shellWord = (text: string): string =>
  /^[\w.+/@-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`

const isStick = ({ name }: ReleaseImage): boolean => /\.(iso|img)(\.(zst|xz))?$/.test(name)

function writing(images: readonly ReleaseImage[]): string {
  const [
    {
      name,
      packed,
      assets: [asset = ''],
    } = { name: '', packed: undefined, assets: [] },
  ] = images
  const file = packed === undefined ? name : asset
  const unpack = /\.zst$/.test(file) ? 'zstd -dc' : /\.xz$/.test(file) ? 'xz -dc' : undefined
  const line = unpack
    ? `${unpack} ${file} | sudo dd of=/dev/sdX bs=4M oflag=direct status=progress`
    : `sudo dd if=${file} of=/dev/sdX bs=4M oflag=direct status=progress`
  return `### Writing a stick or a card\n\n${fenced([line], 4000)}\n\n${code('/dev/sdX')} is the whole device, and all that is on it goes.`
}
