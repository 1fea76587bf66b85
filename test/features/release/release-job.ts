import type { Report } from '../../../src/documents/report.ts'
import type { UploadJob } from '../../../src/features/release/draft-of-job.ts'
import { type Choice, chooseImages } from '../../../src/features/release/images/choose.ts'
import { defaultTemplate } from '../../../src/features/release/names/template.ts'
import type { Standing } from '../../../src/features/release/on-github.ts'
import { githubClient } from '../../../src/github/client.ts'
import { atOnce } from '../../support/github/at-once.ts'
import { recordingLog } from '../../support/runner/recording-log.ts'
import type { BootedReport, Images } from './release-run.ts'

/** What the job of a release knows; all of it can be JSON. */
export interface Asked {
  apiUrl: string
  token: string
  commit: string
  report: BootedReport
  files: Images
  choice?: Pick<Choice, 'recompress' | 'sizes'> | undefined
}

/** A release of booted ISOs for the tag 25.05, which waits for nothing. */
export function releaseJob({
  apiUrl,
  token,
  commit,
  report,
  files,
  choice,
}: Asked): UploadJob & Standing & { log: ReturnType<typeof recordingLog> } {
  const log = recordingLog()
  const at = { apiUrl, repository: { owner: 'owner', name: 'machines', full: 'owner/machines' } }
  return {
    client: githubClient({ run: at, token, log, pace: atOnce }),
    at,
    token,
    report: report as Report,
    images: chooseImages(report, {
      targets: [],
      template: defaultTemplate,
      version: '25.05',
      unbooted: 'refuse',
      ...choice,
    }),
    tag: '25.05',
    commit,
    words: undefined,
    signer: undefined,
    sboms: [],
    prerelease: undefined,
    latest: undefined,
    wait: 10,
    minRate: 1,
    signal: new AbortController().signal,
    pause: async () => {},
    fetch: async ({ target }) => ({
      file: files[target.id] ?? '',
      [Symbol.asyncDispose]: async () => {},
    }),
    log,
  }
}
