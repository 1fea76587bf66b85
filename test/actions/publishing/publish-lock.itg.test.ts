import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest'
import type { Update } from '../../../src/documents/update.ts'
import { flakeNix, lockText, sampleUpdate } from '../../features/update-lock/publish/sample-update.ts'
import { type ApiServer, apiServer } from '../../support/github/api-server/api-server.ts'
import type { User } from '../../support/github/api-server/state.ts'
import { commitTo } from '../../support/github/histories.ts'
import { type ResultsService, resultsService } from '../../support/github/services/results-service.ts'
import { zipOf } from '../../support/github/zip.ts'
import { Job } from '../../support/runner/runner.ts'

/** The committed action that publishes, with documents of other jobs; what stands for GitHub is simulated. */
let services: ResultsService
let api: ApiServer
let run = 900
beforeAll(async () => {
  services = await resultsService()
})
afterAll(() => services[Symbol.asyncDispose]())
beforeEach(async () => {
  api = await apiServer({ repository: 'somebody/machines' })
  const lock = lockText({ home: 'a', nixpkgs: 'a' })
  commitTo(api.state.git, 'main', { 'flake.nix': flakeNix, 'flake.lock': lock })
})
afterEach(async () => {
  expect(api.complaints).toEqual([])
  await api[Symbol.asyncDispose]()
})

async function publish(update: Update, given: Record<string, string> = {}, user?: User) {
  const workspace = await mkdtemp(join(tmpdir(), 'flakeship-publish-'))
  onTestFinished(() => rm(workspace, { recursive: true, force: true }))
  const own = ++run
  const text = JSON.stringify(update)
  const archive = zipOf([{ name: 'update.json', data: text }])
  await services.store({ run: own, job: 'lock', name: 'flakeship.update-update-1', archive })
  const runner = {
    ...services.env({ run: own, job: 'publish' }),
    ...{ GITHUB_API_URL: api.url, GITHUB_REPOSITORY: 'somebody/machines', GITHUB_EVENT_NAME: 'schedule' },
  }
  await using job = await Job.start({ workspace, runner })
  const token = api.token(`token-${own}`, { contents: 'write', pull_requests: 'write' }, user)
  const done = await job.step('actions/update-lock/publish', {
    ...{ token, name: 'update', 'update-artifact': String(services.artifacts.at(-1)?.id) },
    'update-sha256': createHash('sha256').update(text).digest('hex'),
    ...given,
  })
  const said = done.commands
    .filter(({ name }) => ['warning', 'error'].includes(name))
    .map(({ message }) => message)
  return { ...done, said, log: done.log.join('\n') }
}

const app: User = { login: 'ship[bot]', type: 'Bot' }
const on = () => api.state.pulls.map(({ autoMerge }) => autoMerge)

test('auto-merge is switched on for what is required; with GITHUB_TOKEN its price is told, and without rules why it is off (simulated)', async () => {
  api.state.allowAutoMerge = true
  api.state.rules.set('main', [{ type: 'required_status_checks' }])
  const byApp = await publish(sampleUpdate({ nixpkgs: 'b' }), { 'auto-merge': 'squash' }, app)
  expect(byApp, byApp.log).toMatchObject({
    outcome: 'success',
    said: [],
    outputs: { how: 'pushed', pull: '1' },
  })
  expect(on()).toEqual(['SQUASH'])

  const byWorkflow = await publish(sampleUpdate({ nixpkgs: 'c' }), { 'auto-merge': 'rebase' })
  expect(byWorkflow.said).toEqual([
    expect.stringMatching(/^auto-merge with GITHUB_TOKEN starts no push run on the base when it merges/),
  ])
  expect(on()).toEqual(['REBASE'])

  api.state.allowAutoMerge = false
  const refused = await publish(sampleUpdate({ nixpkgs: 'd' }), { 'auto-merge': 'merge' }, app)
  expect(refused).toMatchObject({
    outcome: 'success',
    said: ['auto-merge is not on: Auto merge is not allowed for this repository'],
  })
})

test('a merge queue refuses auto-merge by GITHUB_TOKEN before anything is written, and takes it from an app (simulated)', async () => {
  api.state.allowAutoMerge = true
  api.state.rules.set('main', [{ type: 'merge_queue' }])
  const refused = await publish(sampleUpdate({ nixpkgs: 'b' }), { 'auto-merge': 'merge' })
  expect(refused.said).toEqual([
    expect.stringMatching(/does not work with a merge queue.*nothing is written/),
  ])
  expect(api.state.git.branches().map(({ name }) => name)).toEqual(['main'])
  const byApp = await publish(sampleUpdate({ nixpkgs: 'b' }), { 'auto-merge': 'merge' }, app)
  expect(byApp, byApp.log).toMatchObject({ outcome: 'success', said: [] })
  expect(on()).toEqual(['MERGE'])
})

test('titles that mention, an input that is a command, and a lock of 20 MB reach nobody (simulated)', async () => {
  const update = sampleUpdate({ nixpkgs: 'b', home: 'b' })
  const [nixpkgs, home] = update.flakes[0]?.inputs ?? []
  const evil = 'x; ::set-output name=pull::99\n::error::@everyone #1 </details>'
  if (home) Object.assign(home, { standing: 'waiting', reason: evil, name: 'x; ::set-output' })
  const done = await publish(update)
  expect(done, done.log).toMatchObject({ outcome: 'success', outputs: { pull: '1' } })
  expect(done.commands.filter(({ name }) => ['set-output', 'error'].includes(name))).toEqual([])
  const [pull] = api.state.pulls
  expect(pull?.body?.replaceAll(/(`+)[^`][\s\S]*?\1/g, '')).not.toMatch(/@everyone|#1|<\/details>/)

  const nodes = Object.fromEntries(
    Array.from({ length: 5000 }, (_, i) => [`n${i}`, { locked: { type: 'path', path: 'x'.repeat(4000) } }]),
  )
  const inputs = Object.fromEntries(Object.keys(nodes).map((name) => [name, name]))
  const root = nixpkgs?.lock?.nodes[nixpkgs.lock.root]
  if (nixpkgs) nixpkgs.lock = { version: 7, root: 'top', nodes: { ...nodes, top: { ...root, inputs } } }
  const before = api.state.git.head('update-lock')
  const large = await publish(update)
  expect(large.outcome).toBe('failure')
  expect(large.said).toEqual(['nothing is published: flake.lock would be larger than 4 MiB'])
  expect(api.state.git.head('update-lock')).toBe(before)
})

test('what a night knows is kept in a small entry, also where it could publish nothing (simulated)', async () => {
  const heads = [
    { source: 'a'.repeat(64), seen: [{ mark: 'b'.repeat(40), since: 1, locked: { type: 'git' } }] },
  ]
  const entries = () => services.entries.filter(({ key }) => key.startsWith('flakeship-update-'))
  const start = entries().length
  api.state.actionsMayCreatePulls = false
  const night = await publish({ ...sampleUpdate({ nixpkgs: 'b' }), heads })
  expect(night.outcome).toBe('failure')
  expect(entries().slice(start)).toMatchObject([{ key: expect.stringMatching(/-publish$/) }])
  expect(entries().at(-1)?.bytes).toBeLessThan(2048)
})
