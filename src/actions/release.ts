import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { readDocument, writeWhole } from '../documents/files.ts'
import type { Report } from '../documents/report.ts'
import { type ChosenImage, chooseImages, namesOf } from '../features/release/images/choose.ts'
import { findImage } from '../features/release/images/find-file.ts'
import { defaultTemplate } from '../features/release/names/template.ts'
import { joinNotes } from '../features/release/notes/notes.ts'
import { noteSections } from '../features/release/notes/sections.ts'
import { type ReleaseJob, uploadRelease } from '../features/release/release.ts'
import { folderDestination } from '../features/release/to-folder.ts'
import type { Host } from '../host/host.ts'
import { flag, list, oneOf, optional, text, whole } from '../host/inputs.ts'
import { action } from '../host/part.ts'
import { UserError } from '../lib/errors.ts'
import { bytes, count, table } from '../lib/text.ts'

/** Loaded only where something is published, since it takes GitHub's clients. */
const publisher = () => import('./phases/publish-release.ts')

const outputs = {
  url: 'page of the release; empty where nothing was published',
  id: 'number of the release, for the API',
  assets: 'names of the assets as a JSON array',
}

export default action(
  {
    describe:
      'Releases the images of a run that were booted: names, checksums and notes, into a draft that is published when every asset is whole. A second run goes on where the first one ended.',
    example: 'flakeship release --tag 25.05 --to release/',
    needsNix: true, // images are in the store, which may be the private one
    outputs,
  },
  {
    out: text('folder with the report of a run and its images', 'flakeship-out', {
      placeholder: 'DIR',
      positional: true,
    }),
    tag: optional('tag to release; default: the tag that started the workflow'),
    targets: list('globs over target names, `!` excludes; default: every ISO, card and image of the run', {
      placeholder: 'GLOB',
    }),
    nameTemplate: text(
      'names of the files, with {host}, {variant}, {version}, {system} and {ext}; a character after the brace goes with its field',
      defaultTemplate,
    ),
    unbooted: oneOf('what to do with an image that was not proved to boot', ['refuse', 'allow'], 'refuse'),
    notes: optional('file with the text above the notes of Flakeship; default: what the draft has', {
      placeholder: 'FILE',
    }),
    prerelease: oneOf('mark it as a prerelease; auto: as the tag says', ['auto', 'true', 'false'], 'auto'),
    latest: oneOf(
      'mark it as the latest; auto: if its tag is the highest',
      ['auto', 'true', 'false'],
      'auto',
    ),
    to: optional('write the files of the release into this folder, and publish nothing', {
      placeholder: 'DIR',
    }),
    dryRun: flag('say what would be released, and do nothing'),
    uploadWait: whole('seconds that rate limits of GitHub may cost', 1800, { only: 'github' }),
    minRate: whole('kB a second below which an upload is given up and sent again', 256, { only: 'github' }),
    token: text('token that may write releases (`contents: write`)', '${{ github.token }}', {
      only: 'github',
      secret: true,
    }),
  },
  {
    main: async (values, host) => {
      const folder = resolve(values.out)
      const report = await readDocument('report', join(folder, 'report.json'))
      const tag = values.tag ?? tagOf(host)
      const images = chooseImages(report, {
        targets: values.targets,
        template: values.nameTemplate,
        version: tag.replace(/^v(?=\d)/i, ''),
        unbooted: values.unbooted,
      })
      const nothing = {
        ok: true,
        outputs: { url: '', id: '', assets: JSON.stringify(images.flatMap(namesOf)) },
      }
      if (values.dryRun) return { ...nothing, summary: planLines(images) }
      for (const line of planLines(images)) host.log.info(line)
      const job = { report, images, tag, commit: commitOf(report), fetch: fetchFrom(folder), log: host.log }
      const words = values.notes === undefined ? undefined : await wordsIn(values.notes)
      if (values.to !== undefined) {
        await toFolder({ ...job, to: resolve(values.to), words: words ?? '' })
        return { ...nothing, summary: [`${count(images.length, 'image')} for ${tag} in ${values.to}`] }
      }
      if (host.kind === 'terminal')
        throw new UserError('a release is published by GitHub Actions; give --to DIR or --dry-run here')
      const { publishOnGithub } = await publisher()
      const auto = (value: 'auto' | 'true' | 'false') => (value === 'auto' ? undefined : value === 'true')
      const page = await publishOnGithub(host, {
        ...job,
        words,
        token: values.token,
        prerelease: auto(values.prerelease),
        latest: auto(values.latest),
        wait: values.uploadWait,
        minRate: values.minRate * 1000,
        signal: host.signal,
        pause: (seconds) => sleep(seconds * 1000, undefined, { signal: host.signal }),
      })
      return { ok: true, outputs: { ...nothing.outputs, url: page.page, id: String(page.id) } }
    },
  },
)

function tagOf({ environment, kind }: Host): string {
  const [, tag] = /^refs\/tags\/(.+)$/.exec(environment.GITHUB_REF ?? '') ?? []
  if (tag !== undefined) return tag
  throw new UserError(
    kind === 'github'
      ? 'this run was not started by a tag; give it in the input tag'
      : 'which tag is released? Give it with --tag',
  )
}

function commitOf({ flake }: Report): string {
  const { revision } = flake
  if (revision !== undefined && /^[0-9a-f]{40}/.test(revision) && !revision.endsWith('-dirty'))
    return revision
  throw new UserError('the images were not built from a commit; commit, build and boot again', {
    reason: 'failed',
  })
}

/** Images are read where they are; nothing is removed. */
const fetchFrom =
  (folder: string): ReleaseJob['fetch'] =>
  async (image) => ({
    file: await findImage(image, join(folder, 'images')),
    [Symbol.asyncDispose]: async () => {},
  })

function wordsIn(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((cause) => {
    throw new UserError(`${file} cannot be read; give a text file with notes`, { cause })
  })
}

interface FolderJob extends Omit<ReleaseJob, 'destination'> {
  to: string
  words: string
}

async function toFolder({ to, words, ...job }: FolderJob): Promise<void> {
  const released = await uploadRelease({ ...job, destination: folderDestination(to) })
  const sections = noteSections({ released, repository: undefined, signer: undefined })
  await writeWhole(join(to, 'notes.md'), joinNotes(words, sections, { isOurs: false, more: '' }))
}

function planLines(images: readonly ChosenImage[]): string[] {
  return table(
    images.map(({ target, name, file, parts, unbooted }) => [
      name,
      bytes(file.bytes),
      parts.length > 1 ? `in ${parts.length} parts` : 'as it is',
      unbooted === undefined ? target.id : `${target.id}, not proved: ${unbooted}`,
    ]),
    { right: [1] },
  )
}
