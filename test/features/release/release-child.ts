import type { Report } from '../../../src/documents/report.ts'
import { type Choice, chooseImages } from '../../../src/features/release/images/choose.ts'
import { defaultTemplate } from '../../../src/features/release/names/template.ts'
import { releaseOnGithub } from '../../../src/features/release/on-github.ts'
import { githubClient } from '../../../src/github/client.ts'
import { exitCodes, UserError } from '../../../src/lib/errors.ts'
import { atOnce } from '../../support/github/at-once.ts'
import { recordingLog } from '../../support/runner/recording-log.ts'
import type { Images } from './release-run.ts'

/** Releases in a process of its own, which can be killed; its argument is JSON. */
const { apiUrl, token, commit, report, files, choice } = JSON.parse(process.argv[2] ?? '{}') as {
  apiUrl: string
  token: string
  commit: string
  report: Pick<Report, 'targets' | 'boots' | 'evaluationFailures' | 'created'>
  files: Images
  choice?: Pick<Choice, 'recompress' | 'sizes'>
}
const log = recordingLog()
const at = { apiUrl, repository: { owner: 'owner', name: 'machines', full: 'owner/machines' } }
try {
  const page = await releaseOnGithub({
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
  })
  console.log(page.page)
} catch (error) {
  console.log(`failed: ${(error as Error).message}`)
  process.exitCode = error instanceof UserError ? exitCodes[error.reason] : exitCodes.bug
}
