import { expect, test } from 'vitest'
import { githubRepository } from '../../../src/features/promote/github-repository.ts'
import { promote, rollBack } from '../../../src/features/promote/promote.ts'
import { githubClient } from '../../../src/github/client.ts'
import { type ApiServer, apiServer } from '../../support/github/api-server/api-server.ts'
import { atEach, stepsTo } from '../../support/github/at-each.ts'
import { atOnce } from '../../support/github/at-once.ts'
import { commitTo } from '../../support/github/histories.ts'
import { type Ended, runInSteps } from '../../support/github/killed-at-step.ts'
import { recordingLog } from '../../support/runner/recording-log.ts'

const log = recordingLog()

interface Scene {
  api: ApiServer
  /** Commits of main, oldest first; the first three were promoted. */
  main: readonly string[]
  deployed(): string
  inRun(night: number, what: { commit?: string | undefined; back?: string }, killAt?: number): Promise<Ended>
}

async function scene(isRolledBack: boolean): Promise<Scene> {
  const api = await apiServer()
  const { git } = api.state
  const token = api.token('token', { contents: 'write' })
  const client = githubClient({ run: { apiUrl: api.url }, token, log, pace: atOnce })
  const at = { repository: { owner: 'owner', name: 'machines', full: 'owner/machines' } }
  const job = {
    ...{ repository: githubRepository(client, at), branch: 'deployed', dryRun: false, log },
    run: 'https://github.com/owner/machines/actions/runs/1',
  }
  const main = ['0', '1', '2', '3'].map((n) => commitTo(git, 'main', { n }))
  for (const commit of main.slice(0, 3)) await promote(job, commit)
  if (isRolledBack) await rollBack(job, '1')
  return {
    ...{ api, main, deployed: () => git.head('deployed') ?? '' },
    inRun: (night, what, killAt) => {
      const argument = { apiUrl: api.url, token, night, ...what }
      return runInSteps(api, 'test/features/promote/promote-child.ts', { argument, killAt })
    },
  }
}

test.each<[string, boolean, (main: readonly string[]) => { commit?: string | undefined; back?: string }]>([
  ['rollback', false, () => ({ back: '1' })],
  ['promotion after a rollback', true, (main) => ({ commit: main[3] })],
])(
  'a %s that is killed at any request, and tried again, is one step forward (simulated)',
  async (_, isRolledBack, what) => {
    const stepsOf = (at: Scene, before: string): string[] =>
      at.api.state.git.run(['rev-list', '--first-parent', `${before}..deployed`]).split('\n')
    const whole = await scene(isRolledBack)
    await using _whole = whole.api
    const start = whole.deployed()
    const { steps } = await whole.inRun(2, what(whole.main))
    const wanted = whole.api.state.git.run(['rev-parse', 'deployed^{tree}'])
    const length = stepsOf(whole, start).length
    expect(steps).toBeGreaterThan(2)

    const ends = await atEach(stepsTo(steps), async (killAt) => {
      const one = await scene(isRolledBack)
      await using api = one.api
      const before = one.deployed()
      const { said } = await one.inRun(2, what(one.main), killAt)
      const again = await one.inRun(2, what(one.main))
      expect(again.code, again.said).toBe(0)
      const { git } = api.state
      expect(git.run(['rev-parse', 'deployed^{tree}']), `after a kill at request ${killAt}`).toBe(wanted)
      expect(stepsOf(one, before), `after a kill at request ${killAt}`).toHaveLength(length)
      git.run(['merge-base', '--is-ancestor', before, 'deployed'])
      const moves = git.activity.filter(({ ref }) => ref === 'refs/heads/deployed').map(({ kind }) => kind)
      expect(moves).toEqual(['branch_creation', ...Array(moves.length - 1).fill('push')])
      expect(api.complaints).toEqual([])
      return said
    })
    expect(ends).toEqual(Array(steps).fill('killed'))
  },
  300_000,
)
