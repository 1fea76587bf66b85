import { afterEach, beforeEach, expect, test } from 'vitest'
import type { UpdateInput } from '../../../../src/documents/update.ts'
import { movesOn } from '../../../../src/features/update-lock/publish/moves.ts'
import { checkAutoMerge, tokenMeaning } from '../../../../src/features/update-lock/publish/token-meaning.ts'
import { githubClient } from '../../../../src/github/client.ts'
import { publicCommits } from '../../../../src/github/git/public-commits.ts'
import { type ApiServer, apiServer } from '../../../support/github/api-server/api-server.ts'
import { commitTo } from '../../../support/github/histories.ts'
import { recordingLog } from '../../../support/runner/recording-log.ts'

let api: ApiServer
beforeEach(async () => {
  api = await apiServer()
})
afterEach(async () => {
  expect(api.complaints).toEqual([])
  await api[Symbol.asyncDispose]()
})

/** An input whose source is the repository of the server, with two commits between. */
function moved(): UpdateInput {
  const from = commitTo(api.state.git, 'main', { a: '1' })
  commitTo(api.state.git, 'main', { a: '2' }, { message: 'fix @everyone #1 </details>\n\nmore' })
  const to = commitTo(api.state.git, 'main', { a: '3' }, { message: 'second' })
  const at = (rev: string) => ({
    locked: { type: 'github', owner: 'owner', repo: 'machines', rev },
    url: 'x',
  })
  return { path: ['a'], name: 'a', standing: 'moves', original: {}, before: at(from), after: at(to) }
}

const ask = (inputs: UpdateInput[], host = 'github.com') => {
  const log = recordingLog()
  const client = githubClient({ run: { apiUrl: api.url }, token: api.token('t', { contents: 'read' }), log })
  return publicCommits(client, movesOn(host, inputs), log)
}

test('commits of a public input are counted and named; of a private one nothing is asked (simulated)', async () => {
  const input = moved()
  expect([...(await ask([input]))]).toEqual([
    ['a', { ahead: 2, titles: ['fix @everyone #1 </details>', 'second'] }],
  ])
  api.state.isPrivate = true
  const before = api.calls.length
  expect([...(await ask([input]))]).toEqual([])
  expect(api.calls.slice(before)).toEqual(['get /repos/{owner}/{repo}'])
})

test.each([
  ['another host', { host: 'git.example.org' }],
  ['a name that is none', { owner: 'owner/..' }],
  ['no revision', { rev: undefined }],
])('%s is not asked (simulated)', async (_, change) => {
  const input = moved()
  const before = { ...input.before, locked: { ...input.before.locked, ...change } as never }
  expect([...(await ask([{ ...input, before }]))]).toEqual([])
  expect(api.calls).toEqual([])
})

test('what a token means, and where it cannot merge by itself', () => {
  expect(tokenMeaning.workflow).toContain('Approve workflows to run')
  expect(() => checkAutoMerge('workflow', new Set(['merge_queue']))).toThrow(
    /merge queue.*nothing is written/,
  )
  expect(checkAutoMerge('workflow', new Set())).toMatch(/starts no push run/)
  for (const kind of ['app', 'person'] as const)
    expect(checkAutoMerge(kind, new Set(['merge_queue']))).toBeUndefined()
})
