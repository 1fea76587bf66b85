import { expect, test } from 'vitest'
import type { SeenHeads, UpdatedFlake } from '../../../src/documents/update.ts'
import { githubClient } from '../../../src/github/client.ts'
import { composeLock } from '../../../src/nix/flake-lock/compose.ts'
import { bothNix } from '../../support/nix/both-nix.ts'
import { flakeNix, LockWorld } from '../../support/nix/lock-worlds.ts'
import { realNix } from '../../support/nix/real-nix.ts'
import { recordingLog } from '../../support/runner/recording-log.ts'
import { httpServer } from '../../support/servers/http-server.ts'

const day = 24 * 60 * 60
const start = Math.floor(Date.UTC(2026, 10, 1) / 1000)

async function worldWith(nix: Awaited<ReturnType<typeof realNix>>): Promise<LockWorld> {
  const world = await LockWorld.make(nix)
  await world.add('a')
  await world.add('flake', { 'flake.nix': flakeNix([`a.url = "${world.url('a')}";`]) })
  await world.lock('flake')
  return world
}

/** A commit of a later second, since dates have no fractions. */
async function later(world: LockWorld, seconds: number): Promise<string> {
  const date = String(Math.floor(Date.now() / 1000) + seconds)
  return world.commitAt('a', date)
}

const inputA = ({ inputs }: UpdatedFlake) => inputs.find(({ name }) => name === 'a')

test.each(bothNix)(
  'elsewhere than on GitHub the heads of earlier nights count, never the date of a commit: %s',
  async (_, nixOf) => {
    await using world = await worldWith(await nixOf())
    let earlier: readonly SeenHeads[] = []
    const night = async (number: number, more: { goBack?: string[] } = {}) => {
      const { update } = await world.resolve('flake', {
        cooldown: ['3'],
        now: start + number * day,
        earlier,
        ...more,
      })
      earlier = update.heads
      const [flake] = update.flakes
      const input = flake && inputA(flake)
      return { ...input, text: flake && composeLock(flake) }
    }
    const locked = await world.git('a', 'rev-parse', 'HEAD')
    const first = await later(world, -400 * day) // its author says that it is old
    expect(await night(0)).toMatchObject({
      standing: 'waiting',
      after: { revision: first },
      until: start + 3 * day,
      reason: 'nothing newer has been there for 3 days; the newest may be taken on 2026-11-04',
      text: undefined,
    })
    const second = await later(world, 10)
    expect(await night(1)).toMatchObject({ standing: 'waiting', after: { revision: second } })
    const third = await later(world, 20)
    const taken = await night(3)
    expect(taken).toMatchObject({ standing: 'moves', after: { revision: first } })
    expect(taken.text).toContain(first)
    expect(await night(4)).toMatchObject({ standing: 'moves', after: { revision: second } })

    // what was withdrawn by a force-push is not taken, however long it was there
    await world.git('a', 'reset', '--quiet', '--hard', locked)
    const fourth = await later(world, 30)
    expect(await night(5)).toMatchObject({ standing: 'waiting', after: { revision: fourth } })
    expect(JSON.stringify(earlier)).toContain(third)
    expect(await night(20)).toMatchObject({ standing: 'moves', after: { revision: fourth } })
    expect(JSON.stringify(earlier).length).toBeLessThan(64 * 1024)
  },
)

test('a reference that went back is held and named, unless it may; a descendant with an older date goes on', async () => {
  await using world = await worldWith(await realNix())
  const first = await world.git('a', 'rev-parse', 'HEAD')
  await later(world, 10)
  await world.nix.run(['flake', 'update', '--flake', world.path('flake')])
  await world.commit('flake', {})
  await world.git('a', 'reset', '--quiet', '--hard', first)
  const standing = async (goBack: string[] = []) => {
    const [flake] = (await world.resolve('flake', { goBack })).update.flakes
    return flake && inputA(flake)
  }
  expect(await standing()).toMatchObject({
    standing: 'went-back',
    after: { revision: first },
    reason: expect.stringContaining('points to something older than what is locked'),
  })
  expect(await standing(['a'])).toMatchObject({ standing: 'moves', after: { revision: first } })

  await world.git('a', 'reset', '--quiet', '--hard', 'ORIG_HEAD')
  await later(world, 5)
  expect(await standing()).toMatchObject({ standing: 'moves' })
})

test("GitHub's record of pushes is asked, and not beyond a force-push (simulated API)", async () => {
  await using world = await worldWith(await realNix())
  const [second, third, fourth] = [await later(world, 10), await later(world, 20), await later(world, 30)]
  const pushes = [
    { after: fourth, age: 1, activity_type: 'push' },
    { after: third, age: 4, activity_type: 'pr_merge' },
    { after: second, age: 9, activity_type: 'push' },
  ]
  const asked: string[] = []
  await using server = await httpServer((request, response) => {
    asked.push(request.url ?? '')
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://any')
    response.setHeader('content-type', 'application/json')
    if (!pathname.endsWith('/activity')) return void response.end(JSON.stringify({ default_branch: 'main' }))
    const page = Number(searchParams.get('after') ?? 0)
    if (page + 1 < pushes.length)
      response.setHeader('link', `<http://any/activity?after=${page + 1}&per_page=100>; rel="next"`)
    const one = pushes[page]
    const timestamp = new Date((start - (one?.age ?? 0) * day) * 1000).toISOString()
    response.end(JSON.stringify([{ ...one, timestamp, ref: 'refs/heads/main' }]))
  })
  const client = githubClient({ run: { apiUrl: server.url }, token: 'any', log: recordingLog() })
  const { branchHeads } = await import('../../../src/github/branch-heads.ts')
  const at = { owner: 'o', repo: 'r', ref: undefined, from: start - 5 * day }
  expect((await branchHeads(client, at)).map(({ mark }) => mark)).toEqual([fourth, third, second])
  expect(asked.at(0)).toBe('/repos/o/r')
  expect(asked.at(-1)).toContain('ref=refs%2Fheads%2Fmain')
  Object.assign(pushes[1] ?? {}, { activity_type: 'force_push' })
  expect((await branchHeads(client, at)).map(({ mark }) => mark)).toEqual([fourth, third])
})
