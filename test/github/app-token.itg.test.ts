import { generateKeyPairSync } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { installationToken, revokeToken } from '../../src/github/app-token.ts'
import { githubClient } from '../../src/github/client.ts'
import { viewerOf } from '../../src/github/viewer.ts'
import { type ApiServer, apiServer } from '../support/github/api-server/api-server.ts'
import { recordingLog } from '../support/runner/recording-log.ts'

const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
})
const rights = { contents: 'write', pull_requests: 'write' } as const
let api: ApiServer
beforeEach(async () => {
  api = await apiServer()
  const permissions = { contents: 'write', pull_requests: 'write', actions: 'write' } as const
  api.apps.push({ id: 77, slug: 'ship', privateKey, permissions, installation: 5 })
})
afterEach(async () => {
  expect(api.complaints).toEqual([])
  await api[Symbol.asyncDispose]()
})

const repository = (name = 'machines') => ({ owner: 'owner', name, full: `owner/${name}` })
const mint = (app: { id?: string; key?: string } = {}, name?: string) => {
  const log = recordingLog()
  const at = { apiUrl: api.url, repository: repository(name) }
  return { log, token: installationToken({ id: '77', key: privateKey, ...app }, rights, { at, log }) }
}

test('a token of an app is for this repository and two rights only, writes as the app, and ends when told (simulated)', async () => {
  const { token, log } = mint()
  const made = await token
  expect(api.tokens.get(made)).toMatchObject({ permissions: rights, repositories: ['machines'] })
  const client = githubClient({ run: { apiUrl: api.url }, token: made, log })
  expect(await viewerOf(client)).toEqual({ login: 'ship[bot]', kind: 'app' })
  await revokeToken(client)
  expect(api.tokens.has(made)).toBe(false)
})

test('a key in one line, as environments hold it, is the same key (simulated)', async () => {
  expect(await mint({ key: privateKey.replaceAll('\n', '\\n') }).token).toMatch(/^ghs_/)
})

test.each([
  ['another app', { id: '78' }, undefined, /app-id and app-key must be of one app/],
  ['a key that is none', { key: 'not a key' }, undefined, /app-key is not a private key in PEM/],
  [
    'another repository',
    {},
    'others',
    /not installed in owner\/others; install it there, with contents: write/,
  ],
])('%s is one line, without the key (simulated)', async (_, app, name, says) => {
  const error: Error = await mint(app, name).token.then(
    () => new Error('it was made'),
    (refused) => refused,
  )
  expect(error.message).toMatch(says)
  expect(error.message).not.toContain('not a key')
  expect(error.message).not.toContain('\n')
})

test('an app that was granted less names what it lacks (simulated)', async () => {
  api.apps[0] = { ...(api.apps[0] as (typeof api.apps)[0]), permissions: { contents: 'write' } }
  await expect(mint().token).rejects.toThrow(/grant it contents: write and pull-requests: write/)
})
