import { githubRepository } from '../../../src/features/promote/github-repository.ts'
import { promote, rollBack } from '../../../src/features/promote/promote.ts'
import { githubClient } from '../../../src/github/client.ts'
import { atOnce } from '../../support/github/at-once.ts'
import { recordingLog } from '../../support/runner/recording-log.ts'

/** Promotes a commit or rolls back in a process of its own, which can be killed; its argument is JSON. */
const { apiUrl, token, commit, back, night } = JSON.parse(process.argv[2] ?? '{}') as {
  apiUrl: string
  token: string
  commit?: string
  back?: string
  night: number
}
const log = recordingLog()
const client = githubClient({ run: { apiUrl }, token, log, pace: atOnce })
const at = { repository: { owner: 'owner', name: 'machines', full: 'owner/machines' } }
const job = {
  ...{ repository: githubRepository(client, at), branch: 'deployed', dryRun: false, log },
  run: `https://github.com/owner/machines/actions/runs/${night}`,
}
const { step } = commit === undefined ? await rollBack(job, back ?? '1') : await promote(job, commit)
console.log(step)
