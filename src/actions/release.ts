import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { readDocument } from '../documents/files.ts'
import type { Report } from '../documents/report.ts'
import { type ChosenImage, chooseImages } from '../features/release/images/choose.ts'
import { findImage } from '../features/release/images/find-file.ts'
import { assetLimit } from '../features/release/images/parts.ts'
import { mostAssets } from '../features/release/names/asset-names.ts'
import { versionText } from '../features/release/names/tag-order.ts'
import { plannedNames } from '../features/release/planned-names.ts'
import type { ReleaseJob } from '../features/release/release.ts'
import { chooseSboms, type ReadSbom } from '../features/release/sboms.ts'
import { releaseToFolder, requireRoomFor } from '../features/release/to-folder.ts'
import type { Host } from '../host/host.ts'
import { oneOf, type Values } from '../host/inputs.ts'
import { action } from '../host/part.ts'
import { UserError } from '../lib/errors.ts'
import { bytes, count, oneLine, table } from '../lib/text.ts'
import { checkNameInputs } from './inputs/check-name.ts'
import { accessInputs, publishedInputs, releasedInputs } from './inputs/release.ts'
import { readSboms } from './jobs/release/read-sboms.ts'

/** Loaded only to upload or publish, since it includes GitHub's clients. */
const onGithub = () => import('./jobs/release-steps.ts')

const nothing = { url: '', id: '', 'record-sha256': '', sums: '' }

export default action(
  {
    describe:
      'Releases the images of a run that were booted: names, checksums and notes, into a draft that is published when every asset is whole. A second run goes on where the first one ended.',
    example: 'flakeship release --tag 25.05 --to release/',
    needsNix: true, // images are in the store, which may be the private one
    outputs: {
      url: 'page of the release; empty where nothing was uploaded',
      id: 'number of the release, for the API',
      assets: 'names of the assets as a JSON array',
      'record-sha256': 'step upload: SHA-256 of release.json, for the step publish',
      sums: 'step upload: SHA-256 and name of each file that is worth an attestation, one per line',
    },
  },
  {
    step: oneOf(
      'what is done: all of it, or upload into a draft and publish it in jobs of their own',
      ['all', 'upload', 'publish'],
      'all',
      { only: 'github' },
    ),
    ...releasedInputs,
    ...checkNameInputs,
    ...publishedInputs,
    ...accessInputs,
  },
  {
    main: async (values, host) => {
      if (values.step === 'publish') {
        const { publishUploaded } = await onGithub()
        const outputs = { ...nothing, assets: '[]', ...(await publishUploaded(values, host)) }
        return { ok: true, outputs }
      }
      const { report, found, ...files } = await builtRun(values, host)
      const tag = checkedTag(values.tag ?? tagOf(host))
      const images = chooseImages(report, {
        targets: values.targets,
        template: values.nameTemplate,
        version: versionText(tag),
        unbooted: values.unbooted,
        recompress: values.recompress,
      })
      const { sboms, missing } = chooseSboms(report, images, { found, tag })
      const names = plannedNames({ images, sboms })
      const outputs = { ...nothing, assets: JSON.stringify(names) }
      if (!values.dryRun) for (const line of planLines(images)) host.log.info(line)
      if (missing.length > 0)
        host.log.info(
          `no SBOM of ${oneLine(missing.join(', '), 200)}: the run has none of its toplevel (sbom: true writes them)`,
        )
      const words = await wordsOf(values)
      const commit = commitOf(report)
      if (values.dryRun) {
        requireRoomFor({ report, images, tag, commit, words })
        return { ok: true, outputs, summary: dryLines(images, names) }
      }
      const job = { report, images, sboms, tag, commit, ...files, words, signer: values.signer }
      if (values.to !== undefined) {
        const assets = await releaseToFolder({ ...job, to: resolve(values.to), log: host.log })
        return {
          ok: true,
          outputs: { ...outputs, assets: JSON.stringify(assets) },
          summary: [`${count(images.length, 'image')} for ${tag} in ${values.to}`],
        }
      }
      if (host.kind === 'terminal')
        throw new UserError('a release is published by GitHub Actions; give --to DIR or --dry-run here')
      const { uploadToDraft, uploadAndPublish } = await onGithub()
      const release =
        values.step === 'upload'
          ? await uploadToDraft(job, values, host)
          : await uploadAndPublish(job, values, host)
      return { ok: true, outputs: { ...outputs, ...release } }
    },
  },
)

/** The report and the location of the images: uploaded by other jobs of this run, or a folder and the store. */
async function builtRun(
  { reportArtifact, name, out }: Values<typeof releasedInputs & typeof checkNameInputs>,
  host: Host,
): Promise<{ report: Report; found: ReadSbom[] } & Pick<ReleaseJob, 'fetch' | 'requireImages'>> {
  if (reportArtifact !== undefined) return (await onGithub()).handedRelease(reportArtifact, name, host)
  const folder = resolve(out)
  return {
    report: await readDocument('report', join(folder, 'report.json')),
    found: await readSboms(folder, host.log),
    fetch: async (image) => ({
      file: await findImage(image, join(folder, 'images')),
      [Symbol.asyncDispose]: async () => {}, // images are read where they are; nothing is removed
    }),
  }
}

function tagOf({ environment, kind }: Host): string {
  const [, tag] = /^refs\/tags\/(.+)$/.exec(environment.GITHUB_REF ?? '') ?? []
  if (tag !== undefined) return tag
  throw new UserError(
    kind === 'github'
      ? 'this run was not started by a tag; give it in the input tag'
      : 'which tag is released? Give it with --tag',
  )
}

/** What Git takes as the name of a tag; it goes into the notes and into commands. */
function checkedTag(tag: string): string {
  if (/^[^\s\p{Cc}~^:?*[\\]{1,255}$/u.test(tag)) return tag
  throw new UserError(`${JSON.stringify(oneLine(tag, 100))} is no name of a tag; give one that Git takes`)
}

function commitOf({ flake }: Report): string {
  const { revision } = flake
  if (revision !== undefined && /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(revision)) return revision
  throw new UserError('the images were not built from a commit; commit, build and boot again', {
    reason: 'failed',
  })
}

async function wordsOf({ notes, notesText }: Values<typeof releasedInputs>): Promise<string | undefined> {
  if (notes === undefined) return notesText
  return readFile(notes, 'utf8').catch((cause) => {
    throw new UserError(`${notes} cannot be read; give a text file with notes`, { cause })
  })
}

/** The same with the limits, and with what else would be uploaded. */
function dryLines(images: readonly ChosenImage[], names: readonly string[]): string[] {
  const whole = new Set(images.filter(({ parts }) => parts.length === 1).map(({ name }) => name))
  const most = 40
  const others = names.filter((name) => !whole.has(name))
  return [
    ...planLines(images),
    `at most ${count(names.length, 'asset')}; a release takes ${mostAssets}, each of less than ${bytes(assetLimit)}. Beside the images, where there is need:`,
    ...others.slice(0, most).map((name) => `  ${name}`),
    ...(others.length > most ? [`  and ${others.length - most} more`] : []),
  ]
}

function planLines(images: readonly ChosenImage[]): string[] {
  return table(
    images.map(({ target, name, file, parts, unbooted, packBelow }) => [
      name,
      bytes(file.bytes),
      parts.length > 1
        ? `${packBelow === undefined ? '' : 'compressed, or '}in ${parts.length} parts`
        : 'as it is',
      unbooted === undefined ? target.id : `${target.id}, not proved: ${unbooted}`,
    ]),
    { right: [1] },
  )
}
