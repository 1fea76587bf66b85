import { createHash, randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { digests } from '../../../../src/features/release/draft/digests.ts'
import { draftFor, draftMarker } from '../../../../src/features/release/draft/draft.ts'
import { pace } from '../../../../src/features/release/draft/pace.ts'
import { type AssetSource, putAsset } from '../../../../src/features/release/draft/put-asset.ts'
import { githubClient } from '../../../../src/github/client.ts'
import { githubReleases } from '../../../../src/github/releases/releases.ts'
import { uploadAsset } from '../../../../src/github/releases/upload-asset.ts'
import type { UploadLimits } from '../../../../src/github/releases/upload-watch.ts'
import { type ApiServer, apiServer } from '../../../support/github/api-server/api-server.ts'
import { atOnce } from '../../../support/github/at-once.ts'
import { recordingLog } from '../../../support/runner/recording-log.ts'

const repository = { owner: 'owner', name: 'machines', full: 'owner/machines' }

function fileOf(name: string, data = randomBytes(100_000)): AssetSource & { data: Buffer } {
  const sha256 = createHash('sha256').update(data).digest('hex')
  return { name, data, bytes: data.length, sha256, open: () => Readable.from([data]) }
}

/** A clock that does not wait, and tells what was waited for. */
function clock() {
  const waited: number[] = []
  return { waited, pause: async (seconds: number) => void waited.push(seconds) }
}

async function start(setUp: (api: ApiServer) => void = () => {}) {
  const api = await apiServer()
  setUp(api)
  const token = api.token('writes', { contents: 'write' })
  const log = recordingLog()
  const run = { repository, apiUrl: api.url }
  const releases = githubReleases(githubClient({ run, token, log, pace: atOnce }), run)
  const { waited, pause } = clock()
  const find = () => draftFor({ releases, tag: '25.05', marker: draftMarker, log, pause })
  const known = digests(async (id) =>
    Readable.from([api.state.releases.assetOf(id)?.asset.content ?? Buffer.alloc(0)]),
  )
  const put = async (source: AssetSource, limits: readonly Partial<UploadLimits>[] = []) => {
    const tries = limits.values()
    const draft = find()
    const context = {
      releases,
      draft: await draft,
      log,
      pause,
      pace: pace({ budget: 300, pause, say: log.info }),
      send: (upload: Parameters<typeof uploadAsset>[0]) =>
        uploadAsset(upload, {
          ...{ apiUrl: api.url, token },
          limits: tries.next().value ?? { idleSeconds: 1, answerSeconds: 1 },
        }),
      digests: known,
    }
    return putAsset(source, context)
  }
  const assets = () => api.state.releases.all.flatMap((one) => one.assets)
  return {
    api,
    log,
    releases,
    waited,
    find,
    put,
    assets,
    [Symbol.asyncDispose]: () => api[Symbol.asyncDispose](),
  }
}

const sentTimes = (api: ApiServer) => api.uploads.uploads.filter(({ ended }) => ended !== 'refused').length

test('an asset is uploaded once, and is there for a second run', async () => {
  await using it = await start()
  const source = fileOf('a.iso')
  expect(await it.put(source)).toBe('uploaded')
  expect(await it.put(source)).toBe('there')
  expect(sentTimes(it.api)).toBe(1)
  expect(it.assets()).toMatchObject([{ name: 'a.iso', state: 'uploaded', digest: source.sha256 }])
  expect(it.api.complaints).toEqual([])
})

test.each([
  ['half-500', 2],
  ['late-502-kept', 1],
  ['late-502-lost', 2],
  ['reset', 2],
  ['silence', 2],
  ['other-digest', 2],
  ['late-answer', 1],
  ['secondary-limit', 1],
  ['secondary-limit-without-header', 1],
] as const)('after %s the asset is whole, having been sent %i times', async (kind, times) => {
  await using it = await start()
  it.api.uploads.fault({ kind, seconds: 3 })
  const source = fileOf('a.iso')
  expect(await it.put(source)).toBe('uploaded')
  expect(it.assets()).toMatchObject([{ name: 'a.iso', state: 'uploaded', digest: source.sha256 }])
  const whole = it.api.uploads.uploads.filter(({ bytes }) => bytes > 0).length
  expect(whole).toBe(times)
})

test('a server that takes bytes at a trickle loses the connection, and the next try is whole', async () => {
  await using it = await start()
  it.api.uploads.fault({ kind: 'trickle' })
  const source = fileOf('a.iso', Buffer.alloc(64 * 1024 ** 2, 'much more than the buffers of two kernels '))
  // a minute is a second here; only the rate can end the first try, and nothing the second one, however slow the machine
  const patient = { idleSeconds: 600, answerSeconds: 600 }
  const limits = [{ ...patient, minRate: 5_000_000, rateSeconds: 1 }, patient]
  expect(await it.put(source, limits)).toBe('uploaded')
  expect(it.assets()).toMatchObject([{ name: 'a.iso', state: 'uploaded', digest: source.sha256 }])
  expect(it.api.uploads.uploads.map(({ ended }) => ended)).toEqual(['broken', 'taken'])
  expect(it.log.lines.map(({ text }) => text).join('\n')).toMatch(/only .+ a second were taken over 1 s/)
})

test('a fault that stays is given up, and named', async () => {
  await using it = await start()
  it.api.uploads.fault({ kind: 'half-500', times: 9 })
  await expect(it.put(fileOf('a.iso'))).rejects.toThrow(/could not be uploaded in 4 tries: GitHub said 500/)
  expect(it.assets()).toEqual([])
})

test('rate limits are waited for within the budget only', async () => {
  await using it = await start()
  it.api.uploads.fault({ kind: 'secondary-limit-without-header', times: 9 })
  await expect(it.put(fileOf('a.iso'))).rejects.toThrow(
    /GitHub limits the uploads for 4 min 0 s, and 2 min 0 s/,
  )
  expect(it.waited.filter((seconds) => seconds >= 60)).toEqual([60, 120])
})

test('a rate limit costs time of the budget, and none of the tries', async () => {
  await using it = await start()
  it.api.uploads.fault({ kind: 'secondary-limit', times: 7, seconds: 0 })
  it.api.uploads.fault({ kind: 'half-500', times: 3 })
  const source = fileOf('a.iso')
  expect(await it.put(source)).toBe('uploaded')
  expect(it.assets()).toMatchObject([{ state: 'uploaded', digest: source.sha256 }])
  // for the draft twice; a second for each limit, though none was asked for; more and more between the tries
  expect(it.waited.filter((seconds) => seconds > 1)).toEqual([5, 5, 5, 10, 20])
})

test('a listing that still shows what was removed is asked again, and costs no try', async () => {
  await using it = await start()
  await it.put(fileOf('a.iso'))
  const { assets } = it.releases
  const stale = await assets(it.api.state.releases.all[0]?.id ?? 0)
  let lagging = 3
  it.releases.assets = async (id) => {
    const isRemoved = it.api.calls.some((call) => call.startsWith('delete'))
    return isRemoved && lagging-- > 0 ? stale : assets(id)
  }
  const other = fileOf('a.iso')
  expect(await it.put(other)).toBe('uploaded')
  expect(it.assets()).toMatchObject([{ digest: other.sha256 }])
  expect(it.api.calls.filter((call) => call.startsWith('delete'))).toHaveLength(1)
  expect(it.waited.filter((seconds) => seconds === 5)).toHaveLength(5) // two are of the new draft
  lagging = 99
  await expect(it.put(fileOf('a.iso'))).rejects.toThrow(
    /a\.iso could not be uploaded in 4 tries: what is there in its place does not go; run the job again/,
  )
})

test.each<[what: string, change: (api: ApiServer) => void, why: string]>([
  [
    'a repository that was archived meanwhile',
    ({ state }) => Object.assign(state.releases, { archived: true }),
    '403 Repository was archived so is read-only.; let the repository be written to, then run the job again',
  ],
  [
    'a draft that was published meanwhile, and is immutable',
    ({ state }) => Object.assign(state.releases.all[0] ?? {}, { immutable: true }),
    '422 Validation Failed: Cannot upload assets to an immutable release; release under another tag',
  ],
  [
    'a draft that was removed meanwhile',
    ({ state }) => state.releases.all.splice(0),
    '404 Not Found; its draft is gone; run all jobs again',
  ],
])('%s is told with what to do', async (_, change, why) => {
  await using it = await start()
  const { assets } = it.releases
  it.releases.assets = async (id) => {
    const listed = await assets(id)
    change(it.api)
    return listed
  }
  await expect(it.put(fileOf('a.iso'))).rejects.toThrow(`a.iso was refused: GitHub said ${why}`)
})

test('a digest that lags is waited for; a server without digests is read back', async () => {
  await using lagging = await start((api) => {
    api.state.releases.digestLag = 3
  })
  expect(await lagging.put(fileOf('a.iso'))).toBe('uploaded')
  await using without = await start((api) => {
    api.state.releases.digests = false
  })
  const source = fileOf('a.iso')
  expect(await without.put(source)).toBe('uploaded')
  expect(await without.put(source)).toBe('there')
  expect(sentTimes(without.api)).toBe(1)
})

test('other bytes are replaced in our draft, and an error in that of a person', async () => {
  await using it = await start()
  await it.put(fileOf('a.iso'))
  const other = fileOf('a.iso')
  expect(await it.put(other)).toBe('uploaded')
  expect(it.assets()).toMatchObject([{ digest: other.sha256 }])
  const [release] = it.api.state.releases.all
  if (release) release.body = 'words of a person'
  await expect(it.put(fileOf('a.iso'))).rejects.toThrow('the release has another a.iso')
})

test('bytes that are not those that were booted do not stay', async () => {
  await using it = await start()
  const source = { ...fileOf('a.iso'), sha256: '0'.repeat(64) }
  await expect(it.put(source)).rejects.toThrow('is not the file that was booted')
  expect(it.assets()).toEqual([])
})

test('a file that cannot be read is told with what the machine says, and not tried again', async () => {
  await using it = await start()
  const open = () => new Readable({ read: () => {} }).destroy(new Error('EIO: i/o error, read'))
  await expect(it.put({ ...fileOf('a.iso'), open })).rejects.toThrow(
    'a.iso cannot be uploaded: EIO: i/o error, read; mend that and run the job again',
  )
})

test.each([-1, 1])('a file whose length changed by %i is told at once', async (change) => {
  await using it = await start()
  const source = fileOf('a.iso')
  await expect(it.put({ ...source, bytes: source.bytes - change })).rejects.toThrow(
    `a.iso cannot be uploaded: the file changed: it had ${source.bytes - change} bytes; mend that and run`,
  )
})

/** A beginning of it; who refuses it has done so before the rest would come. */
async function* beginning() {
  yield Buffer.alloc(1000)
  await sleep(1000)
}

test.each([
  [{ name: 'big.iso', bytes: 2_147_483_648, open: beginning }, 'size must be less than 2147483648'],
  [{ name: 'a b.iso' }, 'GitHub names a b.iso "a.b.iso"'],
])('%o is refused in the words of GitHub', async (change, why) => {
  await using it = await start()
  await expect(it.put({ ...fileOf('x'), ...change })).rejects.toThrow(why)
})

test('the rest of a broken upload that turns out to be whole is not removed', async () => {
  await using it = await start()
  const source = fileOf('a.iso')
  await it.put(source)
  const [asset] = it.assets()
  if (asset) asset.state = 'starter'
  const { asset: found } = it.releases
  it.releases.asset = (id) => {
    if (asset) asset.state = 'uploaded' // another run ended meanwhile
    return found(id)
  }
  expect(await it.put(source)).toBe('there')
  expect(it.assets()).toMatchObject([{ id: asset?.id, state: 'uploaded' }])
  expect(it.api.calls.filter((call) => call.startsWith('delete'))).toEqual([])
})

describe('the draft', () => {
  test('is one, also where a listing does not show it yet', async () => {
    await using it = await start((api) => {
      api.state.releases.lag = 1
    })
    const first = await it.find()
    expect(await it.find()).toEqual(first)
    expect(it.api.state.releases.all).toHaveLength(1)
    expect(it.waited).toEqual([5, 5])
  })

  test('is found after an answer that got lost', async () => {
    await using it = await start()
    it.api.trouble({ on: 'post /repos/{owner}/{repo}/releases', kind: 'lost-answer' })
    expect((await it.find()).isOurs).toBe(true)
    expect(it.api.state.releases.all).toHaveLength(1)
  })

  test('of several of ours is the oldest, and the others are named', async () => {
    await using it = await start()
    const make = () => it.releases.createDraft({ tag: '25.05', name: '', body: draftMarker })
    const [first] = [await make(), await make()]
    expect((await it.find()).release.id).toBe(first?.id)
    expect(it.log.lines.map(({ text }) => text).join('\n')).toContain('another draft of Flakeship')
  })

  test('of a person is used, and two of them are an error', async () => {
    await using it = await start()
    const make = () => it.releases.createDraft({ tag: '25.05', name: 'mine', body: 'words' })
    await make()
    expect(await it.find()).toMatchObject({ isOurs: false, release: { body: 'words' } })
    await make()
    await expect(it.find()).rejects.toThrow('the tag 25.05 has 2 drafts')
  })
})
