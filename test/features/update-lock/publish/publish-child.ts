import type { Update } from '../../../../src/documents/update.ts'
import { commentMark } from '../../../../src/features/update-lock/publish/marks.ts'
import { publishLocks } from '../../../../src/features/update-lock/publish/publish.ts'
import { wantedOf } from '../../../../src/features/update-lock/publish/wanted-locks.ts'
import { githubClient } from '../../../../src/github/client.ts'
import { writeSticky } from '../../../../src/github/comments.ts'
import type { Run } from '../../../../src/github/context.ts'
import { githubBranches } from '../../../../src/github/git/branches.ts'
import { gitData } from '../../../../src/github/git/git-data.ts'
import { branchPulls } from '../../../../src/github/pulls/branch-pulls.ts'
import { viewerOf } from '../../../../src/github/viewer.ts'
import { atOnce } from '../../../support/github/at-once.ts'
import { recordingLog } from '../../../support/runner/recording-log.ts'

/** Publishes in a process of its own, which can be killed; its argument is JSON. */
const { apiUrl, token, update, held, night } = JSON.parse(process.argv[2] ?? '{}') as {
  apiUrl: string
  token: string
  update: Update
  held: string[]
  night: number
}
const log = recordingLog()
const at = { apiUrl, repository: { owner: 'owner', name: 'machines', full: 'owner/machines' } }
const client = githubClient({ run: at, token, log, pace: atOnce })
try {
  const done = await publishLocks({
    data: gitData(client, at),
    branches: githubBranches(client, at),
    pulls: branchPulls(client, at),
    viewer: await viewerOf(client),
    branch: 'update-lock',
    base: undefined,
    flakes: update.flakes,
    wanted: wantedOf(
      update,
      held.map((name) => ({ flake: '.', name })),
    ),
    title: 'Update flake.lock',
    body: ({ isVerified }) => `moved; ${isVerified}; https://github.com/owner/machines/actions/runs/${night}`,
    run: `https://github.com/owner/machines/actions/runs/${night}`,
    say: async (number, what) => {
      await writeSticky(client, at as Run, { number, marker: commentMark, body: `${commentMark}\n${what}` })
    },
    log,
  })
  console.log(
    JSON.stringify({
      rest: done.rest,
      pull: done.pull?.number,
      isPushed: done.isPushed,
      isVerified: done.isVerified,
    }),
  )
} catch (error) {
  console.log(`failed: ${(error as Error).message}`)
  process.exitCode = 1
}
