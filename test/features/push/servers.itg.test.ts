import { readdir, rm } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseDestination } from '../../../src/features/push/destination.ts'
import { type CacheDestination, openCache } from '../../../src/features/push/open-cache.ts'
import { narInfos } from '../../../src/nix/store/nar-infos.ts'
import { builtBefore } from '../../support/cache/built.ts'
import { secondMachine } from '../../support/machines/second-machine.ts'
import { floorNix, realNix } from '../../support/nix/real-nix.ts'
import { newKey, noUpstream, pull, pushOf } from '../../support/push/pushing.ts'
import { type RecordingLog, recordingLog } from '../../support/runner/recording-log.ts'
import { type S3Server, s3Server } from '../../support/servers/s3-server.ts'
import { uploadCache } from '../../support/servers/upload-cache.ts'

const body = `
  base = sh "base" {} "echo base > $out";
  system = sh "system" { inherit base; } "echo $base > $out";
`
const [ours, strangers] = [newKey('ours-1'), newKey('strangers-1')]

describe.each([
  ['newest', realNix, true],
  ['floor', floorNix, false],
])('with the %s Nix', (_, nixOf, hasS3) => {
  const built = builtBefore(() => nixOf(noUpstream), body, 'system')
  const roots = () => [{ of: 'alpha', paths: built.paths }]

  const isTaken = async (url: string, env: Record<string, string> = {}) => {
    await using machine = await secondMachine(built.nix)
    const taken = []
    for (const { key } of [strangers, ours])
      taken.push(await pull(machine.nix, built.paths, { url, publicKey: key.publicKey, env }))
    expect((await narInfos(machine.nix, built.paths)).length).toBe(taken[1] ? 1 : 0)
    return taken
  }

  test('by HTTP another machine takes the toplevel by our key and nothing by another one; emptied, it is filled again', async () => {
    await using cache = await uploadCache()
    for (const round of [1, 2]) {
      const { outputs } = await pushOf(built.nix, { to: cache.url, signing: ours, roots: roots() })
      expect([round, outputs.pushed]).toEqual([round, '2'])
      expect(await isTaken(cache.url)).toEqual([false, true])
      for (const name of await readdir(cache.folder)) await rm(join(cache.folder, name), { recursive: true })
    }
    const narinfos = cache.requests.filter((one) => /^PUT .*(narinfo|nar\.zst)$/.test(one))
    // the archive before its narinfo, what is referred to before what refers
    expect(narinfos.slice(0, 4).map((one) => one.replace(/^.*\./, ''))).toContain('narinfo')
    const order = narinfos.slice(0, 4).map((one) => (one.includes('.narinfo') ? 'narinfo' : 'nar'))
    expect([order[0], order[3]]).toEqual(['nar', 'narinfo'])
  })

  test('in S3 what is pushed is read back, and a Nix that has S3 takes it (s3rver)', async () => {
    await using server = await s3Server()
    const pushed = await pushOf(built.nix, {
      to: server.url,
      signing: ours,
      roots: roots(),
      environment: server.env,
    })
    expect(pushed.outputs.pushed).toBe('2')
    expect(pushed.secrets).toContain('S3RVER')
    const again = await pushOf(built.nix, {
      to: server.url,
      signing: ours,
      roots: roots(),
      environment: server.env,
    })
    expect(again.outputs).toMatchObject({ pushed: '0', there: '2' })
    expect(await isTaken(server.url, server.env)).toEqual([false, hasS3])
    await emptied(server)
    const filled = await pushOf(built.nix, {
      to: server.url,
      signing: ours,
      roots: roots(),
      environment: server.env,
    })
    expect(filled.outputs).toMatchObject({ pushed: '2', there: '0' })
    const warnings = ({ lines }: RecordingLog) => lines.filter(({ level }) => level === 'warning').length
    expect(warnings(pushed.log)).toBe(hasS3 ? 0 : 1)
    // before anything is fetched, packed or uploaded
    const log = recordingLog()
    const nowhere = [{ of: 'alpha', paths: [`/nix/store/${'0'.repeat(32)}-nowhere`] }]
    const asked = server.requests.length
    await expect(
      pushOf(built.nix, { to: server.url, signing: ours, roots: nowhere, environment: server.env, log }),
    ).rejects.toThrow(/-nowhere is neither in the store/)
    expect(server.requests.slice(asked)).toEqual([])
    expect(log.lines).toEqual(
      hasS3 ? [] : [{ level: 'warning', text: expect.stringMatching(/^this Nix has no S3: /) }],
    )
    const wrong = { ...server.env, AWS_ACCESS_KEY_ID: 'nobody' }
    await expect(
      pushOf(built.nix, { to: server.url, signing: ours, roots: roots(), environment: wrong }),
    ).rejects.toThrow(/^nix-cache-info cannot be written to s3:\/\/machines: the server answered 403/)
  })
})

/** Takes everything out of a bucket, whoever put it there. */
async function emptied({ url, env }: S3Server): Promise<void> {
  const { keeper } = await openCache(parseDestination(url) as CacheDestination, {
    ...{ environment: env, secret: () => {}, signal: new AbortController().signal },
  })
  for (const folder of ['', 'nar', 'flakeship'])
    for await (const { name } of keeper?.list(folder) ?? []) await keeper?.remove(name)
}

describe('a server that does not do what it should', () => {
  const built = builtBefore(() => realNix(noUpstream), body, 'system')

  const answers =
    (status: number, which: (request: IncomingMessage) => boolean) =>
    (request: IncomingMessage, response: ServerResponse) => {
      if (!which(request)) return false
      request.resume()
      response.writeHead(status).end('<Error><Message>why it said so</Message></Error>')
      return true
    }
  const isPut = (shape: RegExp) => (request: IncomingMessage) =>
    request.method === 'PUT' && shape.test(request.url ?? '')

  test.each<[string, number, RegExp, RegExp]>([
    [
      'refuses archives',
      403,
      /\.nar\.zst$/,
      /^nar\/\S+ cannot be written to http:\/\/\S+: the server answered 403 Forbidden, these credentials do not allow it$/,
    ],
    ['is busy', 503, /\.nar\.zst$/, /the server answered 503 Service Unavailable$/],
    [
      'has no room',
      507,
      /\.nar\.zst$/,
      /the server answered 507 Insufficient Storage, the server has no space left$/,
    ],
    ['takes no narinfos', 403, /\.narinfo$/, /^\w{32}\.narinfo cannot be written to /],
    [
      'takes nothing',
      405,
      /./,
      /^nix-cache-info cannot be written to .*405 .*this server accepts no uploads$/,
    ],
  ])('%s: one line, and nothing half visible', async (_, status, shape, line) => {
    await using cache = await uploadCache()
    cache.fault = answers(status, isPut(shape))
    const roots = [{ of: 'alpha', paths: built.paths }]
    const pushing = pushOf(built.nix, { to: cache.url, signing: ours, roots })
    await expect(pushing).rejects.toThrow(line)
    await expect(pushing).rejects.toMatchObject({ reason: 'failed', cause: { message: 'why it said so' } })
    expect((await readdir(cache.folder)).filter((name) => name.endsWith('.narinfo'))).toEqual([])
    cache.fault = () => false
    expect((await pushOf(built.nix, { to: cache.url, signing: ours, roots })).outputs.pushed).toBe('2')
  })

  test('is busy once: the push goes on', async () => {
    await using cache = await uploadCache()
    let left = 2
    cache.fault = answers(503, (request) => request.method === 'PUT' && left-- > 0)
    const { outputs } = await pushOf(built.nix, {
      to: cache.url,
      signing: ours,
      roots: [{ of: 'a', paths: built.paths }],
    })
    expect(outputs.pushed).toBe('2')
  })

  test('says yes and keeps nothing: what is read back tells', async () => {
    await using cache = await uploadCache()
    cache.fault = answers(200, isPut(/\.narinfo$/))
    await expect(
      pushOf(built.nix, { to: cache.url, signing: ours, roots: [{ of: 'a', paths: built.paths }] }),
    ).rejects.toThrow(
      /does not have all that was pushed: \/nix\/store\/\S+: its narinfo is not there \(and 1 more\)$/,
    )
  })

  test('wants to know who asks', async () => {
    await using cache = await uploadCache('me:pass')
    const roots = [{ of: 'alpha', paths: built.paths }]
    await expect(pushOf(built.nix, { to: cache.url, signing: ours, roots })).rejects.toThrow(
      /the server answered 401 Unauthorized, the server requires a login/,
    )
    const to = cache.url.replace('://', '://me:pass@')
    const { outputs, summary } = await pushOf(built.nix, { to, signing: ours, roots })
    expect(outputs.pushed).toBe('2')
    expect(summary?.join()).not.toContain('pass')
  })

  test('is not there', async () => {
    await expect(
      pushOf(built.nix, {
        to: 'http://127.0.0.1:9',
        signing: ours,
        roots: [{ of: 'a', paths: built.paths }],
      }),
    ).rejects.toThrow(/^nix-cache-info cannot be read from http:\/\/127\.0\.0\.1:9: connection refused$/)
  })
})
