import { copyFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Report } from '../../src/documents/report.ts'
import { chooseImages } from '../../src/features/release/images/choose.ts'
import { imagesOfRun } from '../../src/features/release/images/images-of-run.ts'
import { defaultTemplate } from '../../src/features/release/names/template.ts'
import { uploadOnGithub } from '../../src/features/release/on-github.ts'
import { githubClient } from '../../src/github/client.ts'
import { type BootedIso, bootedReport } from '../../test/features/release/release-run.ts'
import { recordingLog } from '../../test/support/runner/recording-log.ts'

/**
 * Our side: the uploader as the action runs it, with its real pauses; files are on the disk, or downloaded to `folder`.
 */
const { apiUrl, token, commit, isos, folder } = JSON.parse(process.argv[2] ?? '{}') as {
  apiUrl: string
  token: string
  commit: string
  isos: (BootedIso & { file: string })[]
  folder?: string
}
const log = recordingLog()
const at = { apiUrl, repository: { owner: 'owner', name: 'machines', full: 'owner/machines' } }
const report = bootedReport(isos.map(({ host, bytes, sha256 }) => ({ host, bytes, sha256 })))
const artifacts = {
  list: async () =>
    isos.map(({ bytes, sha256 }, id) => ({ id, name: `${id}`, bytes, digest: `sha256:${sha256}` })),
  fetch: async ({ id }: { id: number }, file: string) => copyFile(isos[id]?.file ?? '', file),
}
const inPlace = async ({ target }: { target: { host?: string | undefined } }) => ({
  file: isos.find(({ host }) => host === target.host)?.file ?? '',
  [Symbol.asyncDispose]: async () => {},
})
await uploadOnGithub({
  ...{ client: githubClient({ run: at, token, log }), at, token, log, report: report as Report },
  ...{ tag: '25.05', commit, words: undefined, signer: undefined, sboms: [] },
  ...{ wait: 10, minRate: 256_000, signal: new AbortController().signal },
  images: chooseImages(report, {
    ...{ targets: [], template: defaultTemplate, version: '25.05', unbooted: 'refuse' },
  }),
  pause: (seconds) => sleep(seconds * 1000),
  fetch: folder === undefined ? inPlace : imagesOfRun({ artifacts, folder, log }),
})
