import { tmpdir } from 'node:os'
import type { Report } from '../documents/report.ts'
import { comment } from '../features/comment/comment.ts'
import { renderMarkdown } from '../features/report/markdown.ts'
import { githubArtifacts } from '../github/artifacts.ts'
import { githubClient } from '../github/client.ts'
import { runOf } from '../github/context.ts'
import { readEvent } from '../github/event.ts'
import { artifactsOfRun } from '../github/run-artifacts.ts'
import type { Input } from '../host/inputs.ts'
import { text } from '../host/inputs.ts'
import { UserError } from '../lib/errors.ts'
import { action } from './action.ts'

/** It becomes part of HTML that nobody sees. */
const nameInput: Input<string> = {
  ...text('tells the comments of several flakes of one repository apart', 'flakeship'),
  parse: (raw, name) => {
    const value = raw || 'flakeship'
    if (/^[\w.-]{1,64}$/.test(value) && !value.includes('--')) return value
    throw new UserError(
      `input ${name} must be letters, digits, _, . or -, at most 64, not ${JSON.stringify(raw)}`,
    )
  },
}

/** The page of a report that a comment shows. */
const render = (report: Report) => renderMarkdown(report, { files: false })

export default action(
  {
    describe:
      'Writes the report of a run into one comment on its pull request, and updates that comment from then on. In a workflow on `workflow_run` it does so for runs of forks.',
    example: 'uses: OWNER/flakeship/actions/comment@v1',
    outputs: {
      comment: 'URL of the comment; empty where none was written',
      how: '`created`, `updated`, `unchanged` or `nothing`',
    },
  },
  {
    token: text('token that may write to pull requests (`pull-requests: write`)', '${{ github.token }}', {
      only: 'github',
      secret: true,
    }),
    name: nameInput,
    artifact: text('name of the artifact that holds report.json', 'flakeship-report'),
  },
  {
    main: async ({ token, name, artifact }, host) => {
      const { environment, log } = host
      const run = runOf(environment)
      const client = githubClient({ run, token, log })
      const done = await comment({
        client,
        run,
        event: await readEvent(environment),
        ownArtifacts: () => githubArtifacts(environment, log),
        artifactsOf: (other) => artifactsOfRun(client, run, other),
        artifact,
        name,
        temporary: environment.RUNNER_TEMP || tmpdir(),
        render,
      })
      if (done.how === 'nothing') {
        const say = done.isTrouble ? log.warning : log.info
        say(`no comment: ${done.why}`)
        return { ok: true, outputs: { comment: '', how: 'nothing' } }
      }
      log.info(`the comment on pull request #${done.pull} is ${done.how}: ${done.url}`)
      return { ok: true, outputs: { comment: done.url, how: done.how } }
    },
  },
)
