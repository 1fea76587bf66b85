import { expect, test } from 'vitest'
import type { Update } from '../../../../src/documents/update.ts'
import type { PublishJob } from '../../../../src/features/update-lock/publish/job.ts'
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
import { type ApiServer, apiServer } from '../../../support/github/api-server/api-server.ts'
import { atEach, stepsTo } from '../../../support/github/at-each.ts'
import { atOnce } from '../../../support/github/at-once.ts'
import { commitTo } from '../../../support/github/histories.ts'
import { recordingLog } from '../../../support/runner/recording-log.ts'
import { flakeNix, lockText, sampleUpdate } from './sample-update.ts'

/** Nights that stop after a write that others see. */
class Nights {
  readonly #api: ApiServer
  readonly #token: string
  constructor(api: ApiServer) {
    this.#api = api
    this.#token = api.token('token', { contents: 'write', pull_requests: 'write' })
    const files = { 'flake.nix': flakeNix, 'flake.lock': lockText({ home: 'a', nixpkgs: 'a' }) }
    commitTo(api.state.git, 'main', files)
  }

  /** Publishes an update; the number of writes until it stopped, at `last` of them where it has so many. */
  async publish(update: Update, held: string[] = [], last = Number.POSITIVE_INFINITY): Promise<number> {
    const log = recordingLog()
    const run = {
      apiUrl: this.#api.url,
      repository: { owner: 'owner', name: 'machines', full: 'owner/machines' },
    }
    const client = githubClient({ run, token: this.#token, log, pace: atOnce })
    let writes = 0
    const counted =
      <A extends unknown[], B>(write: (...all: A) => Promise<B>) =>
      async (...all: A): Promise<B> => {
        const done = await write(...all)
        if (++writes === last) throw new Error('stopped')
        return done
      }
    const [data, branches, pulls] = [
      gitData(client, run),
      githubBranches(client, run),
      branchPulls(client, run),
    ]
    const job: PublishJob = {
      data, // blobs, trees and commits alone are seen by nobody
      branches: {
        ...branches,
        create: counted(branches.create),
        move: counted(branches.move),
        remove: counted(branches.remove),
      },
      pulls: { ...pulls, create: counted(pulls.create), update: counted(pulls.update) },
      say: counted(async (number, what) => {
        const body = `${commentMark}\n${what}`
        await writeSticky(client, run as Run, { number, marker: commentMark, body })
      }),
      viewer: await viewerOf(client),
      wanted: wantedOf(
        update,
        held.map((name) => ({ flake: '.', name })),
      ),
      flakes: update.flakes,
      ...{ branch: 'update-lock', base: undefined, title: 'Update flake.lock', log },
      body: () =>
        JSON.stringify(update.flakes.map(({ inputs }) => inputs.map(({ after }) => after?.revision))),
      run: 'https://github.com/owner/machines/actions/runs/1',
    }
    await publishLocks(job).catch((error) => {
      if (error.message !== 'stopped') throw error
    })
    return writes
  }
}

const next = sampleUpdate({ nixpkgs: 'c' })

test.each<[string, string[], number, (api: ApiServer) => void]>([
  [
    'other revisions',
    [],
    2,
    ({ state: { git, pulls } }) => {
      expect(`${git.run(['show', 'update-lock:flake.lock'])}\n`).toBe(lockText({ home: 'a', nixpkgs: 'c' }))
      expect(git.run(['rev-list', '--count', 'main..update-lock'])).toBe('1')
      expect(pulls).toMatchObject([{ state: 'open', body: expect.stringContaining('c'.repeat(40)) }])
      expect(pulls[0]?.head.sha).toBe(git.head('update-lock'))
      expect(pulls[0]?.closedForGood).toBeUndefined()
    },
  ],
  [
    'nothing that moves any more',
    ['nixpkgs'],
    3,
    ({ state: { git, pulls, comments } }) => {
      expect(git.branches().map(({ name }) => name)).toEqual(['main'])
      expect(pulls.map(({ state }) => state)).toEqual(['closed'])
      expect(comments).toHaveLength(1)
    },
  ],
])(
  'a night with %s that stops after any write: the next one converges (simulated)',
  async (_, held, all, ends) => {
    await atEach(stepsTo(all + 1), async (last) => {
      await using api = await apiServer()
      const nights = new Nights(api)
      await nights.publish(sampleUpdate({ nixpkgs: 'b' }))
      expect(await nights.publish(next, held, last)).toBe(Math.min(last, all))
      await nights.publish(next, held)
      ends(api)
      expect(api.complaints).toEqual([])
    })
  },
)
