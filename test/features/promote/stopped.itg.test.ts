import { expect, test } from 'vitest'
import { githubRepository } from '../../../src/features/promote/github-repository.ts'
import { promote, rollBack } from '../../../src/features/promote/promote.ts'
import type { Repository } from '../../../src/features/promote/repository.ts'
import { githubClient } from '../../../src/github/client.ts'
import { apiServer } from '../../support/github/api-server/api-server.ts'
import { atOnce } from '../../support/github/at-once.ts'
import { commitTo } from '../../support/github/histories.ts'
import { recordingLog } from '../../support/runner/recording-log.ts'

const log = recordingLog()
const at = { repository: { owner: 'owner', name: 'machines', full: 'owner/machines' } }
const job = (repository: Repository, run: number) => ({
  ...{ repository, branch: 'deployed', run: `https://github.com/owner/machines/actions/runs/${run}` },
  ...{ dryRun: false, log },
})

/** What writes; reading leaves nothing behind. */
type Write = 'makeCommit' | 'move'

/** The first such write takes effect, and does not return. */
function stoppedAfter(write: Write, repository: Repository): Repository {
  const stop = () => Promise.reject(new Error('stopped'))
  const { makeCommit, move } = repository
  if (write === 'move') return { ...repository, move: (...given) => move(...given).then(stop) }
  return { ...repository, makeCommit: (commit) => makeCommit(commit).then(stop) }
}

test.each<Write>(['makeCommit', 'move'])(
  'stopped after %s, a run that is tried again goes on from there: one commit on top, never a reset (simulated)',
  async (write) => {
    await using api = await apiServer()
    const { git } = api.state
    const token = api.token('token', { contents: 'write' })
    const client = githubClient({ run: { apiUrl: api.url }, token, log, pace: atOnce })
    const repository = githubRepository(client, at)
    const stopped = stoppedAfter(write, repository)
    const [zero, one, two, three] = ['0', '1', '2', '3'].map((n) => commitTo(git, 'main', { n })) as [
      ...[string, string, string, string],
    ]
    for (const commit of [zero, one, two]) await promote(job(repository, 1), commit)
    const treeOf = (commit: string) => git.run(['rev-parse', `${commit}^{tree}`])
    const top = () => git.run(['log', '-1', '--format=%T %P', 'deployed'])

    await expect(rollBack(job(stopped, 2), '1')).rejects.toThrow('stopped')
    const { carries } = await rollBack(job(repository, 2), '1')
    expect([carries, top()]).toEqual([one, `${treeOf(one)} ${two}`])

    const back = git.head('deployed')
    await expect(promote(job(stopped, 3), three)).rejects.toThrow('stopped')
    const { step } = await promote(job(repository, 3), three)
    expect([step, top()]).toEqual([
      write === 'move' ? 'nothing' : 'merge',
      `${treeOf(three)} ${back} ${three}`,
    ])
    const moves = git.activity.filter(({ ref }) => ref === 'refs/heads/deployed').map(({ kind }) => kind)
    expect(moves).toEqual(['branch_creation', 'push', 'push', 'push', 'push'])
    // another run goes back further
    await rollBack(job(repository, 4), '1')
    expect(top().split(' ')[0]).toBe(treeOf(one))
    expect(api.complaints).toEqual([])
  },
)
