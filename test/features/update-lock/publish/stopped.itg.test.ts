import { expect, test } from 'vitest'
import type { Update } from '../../../../src/documents/update.ts'
import { type ApiServer, apiServer } from '../../../support/github/api-server/api-server.ts'
import { atEach, stepsTo } from '../../../support/github/at-each.ts'
import { commitTo } from '../../../support/github/histories.ts'
import { type Ended, runInSteps } from '../../../support/github/killed-at-step.ts'
import { flakeNix, lockText, sampleUpdate } from './sample-update.ts'

/** A repository whose first night opened a pull request. */
async function afterFirstNight(): Promise<{ api: ApiServer; publish: ReturnType<typeof publisher> }> {
  const api = await apiServer()
  const files = { 'flake.nix': flakeNix, 'flake.lock': lockText({ home: 'a', nixpkgs: 'a' }) }
  commitTo(api.state.git, 'main', files)
  const publish = publisher(api)
  await publish(sampleUpdate({ nixpkgs: 'b' }))
  return { api, publish }
}

/** Publishes in a process of its own, which is killed in a step: a request that had its effect and is not answered. */
function publisher(api: ApiServer): (update: Update, held?: string[], killAt?: number) => Promise<Ended> {
  const token = api.token('workflow', { contents: 'write', pull_requests: 'write' })
  let night = 0
  return (update, held = [], killAt) => {
    const argument = { apiUrl: api.url, token, update, held, night: ++night }
    return runInSteps(api, 'test/features/update-lock/publish/publish-child.ts', { argument, killAt })
  }
}

const next = sampleUpdate({ nixpkgs: 'c' })

test.each<[string, string[], (api: ApiServer) => void]>([
  [
    'other revisions',
    [],
    ({ state: { git, pulls } }) => {
      expect(`${git.run(['show', 'update-lock:flake.lock'])}\n`).toBe(lockText({ home: 'a', nixpkgs: 'c' }))
      expect(git.run(['rev-list', '--count', 'main..update-lock'])).toBe('1')
      // of the second or third night, not of the first
      const body = expect.stringMatching(/runs\/[23]$/)
      expect(pulls).toMatchObject([{ state: 'open', body, head: { sha: git.head('update-lock') } }])
      expect(pulls[0]?.closedForGood).toBeUndefined()
    },
  ],
  [
    'nothing that moves any more',
    ['nixpkgs'],
    ({ state: { git, pulls, comments } }) => {
      expect(git.branches().map(({ name }) => name)).toEqual(['main'])
      expect(pulls.map(({ state }) => state)).toEqual(['closed'])
      expect(comments).toHaveLength(1)
    },
  ],
])(
  'a night with %s that is killed at any request: the next one converges (simulated)',
  async (_, held, check) => {
    const whole = await afterFirstNight()
    await using _api = whole.api
    const { steps } = await whole.publish(next, held)
    expect(steps).toBeGreaterThan(5)
    const ends = await atEach(stepsTo(steps), async (killAt) => {
      const { api, publish } = await afterFirstNight()
      await using server = api
      const { said } = await publish(next, held, killAt)
      await publish(next, held)
      check(server)
      expect(server.complaints, `after a kill at request ${killAt}`).toEqual([])
      return said
    })
    expect(ends).toEqual(Array(steps).fill('killed'))
  },
  300_000,
)
