import { tmpdir } from 'node:os'
import type { Report } from '../documents/report.ts'
import { comment } from '../features/comment/comment.ts'
import { commentMarker, renderComment } from '../features/report/markdown/comment.ts'
import { githubMove } from '../features/report/markdown/input-section.ts'
import { githubArtifacts } from '../github/artifacts.ts'
import { type Client, githubClient } from '../github/client.ts'
import { type Run, runOf, workflowFile } from '../github/context.ts'
import { type Event, readEvent } from '../github/event.ts'
import { type Between, publicCommits } from '../github/git/public-commits.ts'
import { artifactsOfRun } from '../github/runs/run-artifacts.ts'
import type { Log } from '../host/host.ts'
import { text, whole } from '../host/inputs.ts'
import { action } from '../host/part.ts'
import { checkNameInputs, requireCheckName } from './inputs/check-name.ts'
import { newestReport } from './jobs/report-of-push.ts'

export default action(
  {
    describe:
      'Writes the report of a run into one comment on its pull request, and keeps it up to date. For pull requests of forks, use it in a workflow on `workflow_run`.',
    example: 'uses: OWNER/flakeship/actions/comment@v1',
    outputs: {
      comment:
        'URL of the comment; empty if there is none, and one a line where several pull requests have the commit',
      how: '`created`, `updated`, `unchanged` or `nothing`; of several comments what comes first in this list',
    },
  },
  {
    token: text('token that may write to pull requests (`pull-requests: write`)', '${{ github.token }}', {
      only: 'github',
      secret: true,
    }),
    ...checkNameInputs,
    reportArtifact: whole(
      'id of the artifact with the report: the output `report-artifact` of check.yml or report; only on `workflow_run` it is left out, and the newest of its name counts',
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
      const event = await readEvent(environment)
      const of = { key: name, workflow: workflowOf(event, run) }
      const done = await comment({
        client,
        run,
        event,
        ownArtifacts: () => githubArtifacts(environment, log),
        artifactsOf: (other) => artifactsOfRun(client, run, other),
        reportId: reportArtifact,
        newest: (artifacts, attempt) => newestReport(artifacts, name, attempt),
        marker: commentMarker(of),
        temporary: environment.RUNNER_TEMP || tmpdir(),
        render: async (report, reported) => {
          const commits = await commitsOf(report, { client, serverUrl: run.serverUrl, log })
          return renderComment(report, { ...of, of: reported, commits })
        },
      })
      if ('why' in done) {
        const say = done.isTrouble ? log.warning : log.info
        say(`no comment: ${done.why}`)
        return { ok: true, outputs: { comment: '', how: 'nothing' } }
      }
      const { comments } = done
      for (const { pull, how, url } of comments)
        log.info(`the comment on pull request #${pull} is ${how}: ${url}`)
      const how = ways.find((way) => comments.some((one) => one.how === way)) ?? 'nothing'
      return { ok: true, outputs: { comment: comments.map(({ url }) => url).join('\n'), how } }
    },
  },
)

/** The commits between two revisions of public inputs; the URLs come from the report and are checked. */
async function commitsOf(
  { impact }: Report,
  { client, serverUrl, log }: { client: Client; serverUrl: string; log: Log },
): Promise<ReadonlyMap<string, Between>> {
  if (new URL(serverUrl).host !== 'github.com') return new Map()
  const moves = (impact?.inputs ?? []).slice(0, 1000).flatMap((input) => githubMove(input) ?? [])
  return publicCommits(client, moves, log)
}

/** The possible fates of a comment, the most telling first. */
const ways = ['created', 'updated', 'unchanged'] as const

/** The workflow that made the report: two workflows of one repository have separate comments. */
function workflowOf(event: Event, run: Run): string | undefined {
  if (event.name !== 'workflow_run') return run.workflow
  const { path } = event.payload.workflow_run
  return path === undefined ? undefined : workflowFile(path)
}
