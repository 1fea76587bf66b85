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
  /** Tree and parents of its last commit. */
  top(): string
  treeOf(commit: string | undefined): string
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
    top: () => git.run(['log', '-1', '--format=%T %P', 'deployed']),
    treeOf: (commit) => git.run(['rev-parse', `${commit}^{tree}`]),
    inRun: (night, what, killAt) => {
      const argument = { apiUrl: api.url, token, night, ...what }
      return runInSteps(api, 'test/features/promote/promote-child.ts', { argument, killAt })
    },
  }
}

interface Step {
  isRolledBack: boolean
  what(main: readonly string[]): { commit?: string | undefined; back?: string }
  /** What the second run does, by whether the first one had moved the branch. */
  does: readonly string[]
  /** Tree and parents of the last commit afterwards. */
  top(scene: Scene, before: string): string
  /** Every move of the branch, with those of before. */
  moves: number
}

const steps: Readonly<Record<string, Step>> = {
  rollback: {
    isRolledBack: false,
    what: () => ({ back: '1' }),
    does: ['roll-back', 'nothing'],
    top: ({ treeOf, main }, before) => `${treeOf(main[1])} ${before}`,
    moves: 4,
  },
  'promotion after a rollback': {
    isRolledBack: true,
    what: (main) => ({ commit: main[3] }),
    does: ['merge', 'nothing'],
    top: ({ treeOf, main }, before) => `${treeOf(main[3])} ${before} ${main[3]}`,
    moves: 5,
  },
}

test.each(Object.entries(steps))(
  'a %s that is killed at any request, and tried again, is one commit on top, never a reset (simulated)',
  async (_, { isRolledBack, what, does, top, moves }) => {
    const whole = await scene(isRolledBack)
    await using _whole = whole.api
    const { steps: requests } = await whole.inRun(2, what(whole.main))
    expect(requests).toBeGreaterThan(2)

    const ends = await atEach(stepsTo(requests), async (killAt) => {
      const one = await scene(isRolledBack)
      await using api = one.api
      const before = one.deployed()
      const { said } = await one.inRun(2, what(one.main), killAt)
      const isMoved = one.deployed() !== before
      const again = await one.inRun(2, what(one.main))
      const at = `after a kill at request ${killAt}`
      expect([again.code, again.said], at).toEqual([0, does[isMoved ? 1 : 0]])
      expect(one.top(), at).toBe(top(one, before))
      const { activity } = api.state.git
      const kinds = activity.filter(({ ref }) => ref === 'refs/heads/deployed').map(({ kind }) => kind)
      expect(kinds, at).toEqual(['branch_creation', ...Array(moves - 1).fill('push')])
      expect(api.complaints).toEqual([])
      return said
    })
    expect(ends).toEqual(Array(requests).fill('killed'))

    // another run goes back further
    await whole.inRun(3, { back: '1' })
    expect(whole.top().split(' ')[0]).toBe(whole.treeOf(whole.main[isRolledBack ? 1 : 0]))
  },
  300_000,
)
