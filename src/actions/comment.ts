import { tmpdir } from 'node:os'
import { comment } from '../features/comment/comment.ts'
import { artifactsOfCheck } from '../features/handover/artifacts/names.ts'
import { commentMarker, renderComment } from '../features/report/markdown/comment.ts'
import { githubArtifacts } from '../github/artifacts.ts'
import { githubClient } from '../github/client.ts'
import { runOf } from '../github/context.ts'
import { readEvent } from '../github/event.ts'
import { artifactsOfRun } from '../github/run-artifacts.ts'
import { text, whole } from '../host/inputs.ts'
import { action } from '../host/part.ts'
import { relayInputs, requireCheckName } from './inputs/check-name.ts'

export default action(
  {
    describe:
      'Writes the report of a run into one comment on its pull request, and keeps it up to date. For pull requests of forks, use it in a workflow on `workflow_run`.',
    example: 'uses: OWNER/flakeship/actions/comment@v1',
    outputs: {
      comment: 'URL of the comment; empty if there is none',
      how: '`created`, `updated`, `unchanged` or `nothing`',
    },
  },
  {
    token: text('token that may write to pull requests (`pull-requests: write`)', '${{ github.token }}', {
      only: 'github',
      secret: true,
    }),
    ...relayInputs,
    reportArtifact: whole(
      'id of the artifact with the report, in the run that made it: the output `report-artifact` of report; left out: the newest by its name',
      undefined,
      { least: 1, only: 'github' },
    ),
  },
  {
    main: async ({ token, name, reportArtifact }, host) => {
      requireCheckName(name)
      const { environment, log } = host
      const run = runOf(environment)
      const client = githubClient({ run, token, log })
      const done = await comment({
        client,
        run,
        event: await readEvent(environment),
        ownArtifacts: () => githubArtifacts(environment, log),
        artifactsOf: (other) => artifactsOfRun(client, run, other),
        reportId: reportArtifact,
        newest: (artifacts, attempt) =>
          artifactsOfCheck(artifacts, { check: name, attempt }).ours.find(
            ({ handed }) => handed.kind === 'report',
          )?.artifact,
        marker: commentMarker(name),
        temporary: environment.RUNNER_TEMP || tmpdir(),
        render: (report, of) => renderComment(report, { key: name, of }),
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
