import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readDocument } from '../../../src/documents/files.ts'
import type { Update } from '../../../src/documents/update.ts'
import { type ApiServer, apiServer } from '../../support/github/api-server/api-server.ts'
import { commitTo } from '../../support/github/histories.ts'
import { type ResultsService, resultsService } from '../../support/github/services/results-service.ts'
import { zipOf } from '../../support/github/zip.ts'
import { flakeNix, LockWorld } from '../../support/nix/lock-worlds.ts'
import { realNix } from '../../support/nix/real-nix.ts'
import { Job } from '../../support/runner/runner.ts'

/** What one night leaves to the next, by the committed actions; what stands for GitHub is simulated. */
let services: ResultsService
let api: ApiServer
let world: LockWorld
beforeAll(async () => {
  services = await resultsService()
  api = await apiServer({ repository: 'somebody/machines' })
  world = await LockWorld.make(await realNix())
})
afterAll(async () => {
  expect(api.complaints).toEqual([])
  await world[Symbol.asyncDispose]()
  await api[Symbol.asyncDispose]()
  await services[Symbol.asyncDispose]()
})

const made = (name: string) =>
  `derivation { name = "${name}"; v = ${name}.v; system = "x86_64-linux"; builder = "/bin/sh"; args = [ "-c" "echo > $out" ]; }`
const library = (value: string) => ({ 'flake.nix': flakeNix([], `_: { v = ${value}; }`) })

/** A step of a job of a night. */
async function step(night: number, uses: string, given: Record<string, string>) {
  const runner = {
    ...services.env({ run: night, job: uses }),
    ...{ GITHUB_API_URL: api.url, GITHUB_REPOSITORY: 'somebody/machines', GITHUB_EVENT_NAME: 'schedule' },
  }
  await using job = await Job.start({ workspace: world.path('flake'), runner })
  const token = api.token(`token-${night}-${uses}`, { contents: 'write', pull_requests: 'write' })
  const done = await job.step(uses, { token, name: 'update', ...given })
  return { ...done, said: [...done.log, ...done.commands.map(({ message }) => message)].join('\n') }
}

const lock = (night: number) => step(night, 'actions/update-lock', { step: 'lock', cooldown: 'a=3' })

/** A document as an artifact of a night, as a step takes it. */
async function stored(night: number, kind: 'update' | 'judged', update: Update) {
  const text = JSON.stringify(update)
  const archive = zipOf([{ name: 'update.json', data: text }])
  await services.store({ run: night, job: kind, name: `flakeship.update-${kind}-1`, archive })
  return {
    [`${kind}-artifact`]: String(services.artifacts.at(-1)?.id),
    [`${kind}-sha256`]: createHash('sha256').update(text).digest('hex'),
  }
}

test('a red night leaves to the next one which heads it saw, and since when an input is held (simulated)', async () => {
  for (const name of ['a', 'b']) await world.add(name, library('"old"'))
  await world.add('flake', {
    'flake.nix': flakeNix(
      ['a', 'b'].map((name) => `${name}.url = "${world.url(name)}";`),
      `{ a, b, ... }: { packages.x86_64-linux = { a = ${made('a')}; b = ${made('b')}; }; }`,
    ),
  })
  await world.lock('flake')
  commitTo(api.state.git, 'main', {
    'flake.nix': await world.read('flake', 'flake.nix'),
    'flake.lock': await world.read('flake'),
  })
  const head = await world.commit('a', library('"new"'))
  await world.commit('b', library('throw "b is broken"'))

  const first = await lock(1)
  expect(first, first.said).toMatchObject({ outcome: 'success', outputs: { moved: '1' } })
  const update = await readDocument('update', first.outputs.update ?? '')
  // as if that night were four days ago
  for (const { seen } of update.heads) for (const one of seen) one.since -= 4 * 24 * 60 * 60
  const since = '2026-11-01T03:00:00.000Z'
  const held = [{ flake: '.', name: 'b', cause: 'b is broken', log: [], targets: [], since, proved: true }]
  const judgement = { verify: 'evaluate', held, evaluations: 2, builds: 0, repaired: [], stillBroken: [] }
  // the document that publishes is another one than that of the first job, so that its run has another number
  const red = await step(2, 'actions/update-lock/publish', {
    ...(await stored(2, 'update', update)),
    ...(await stored(2, 'judged', { ...update, judgement } as Update)),
  })
  expect(red, red.said).toMatchObject({ outcome: 'failure' })
  expect(red.said).toContain('nothing can be published: every input that could move is held back')

  const second = await lock(3)
  expect(second, second.said).toMatchObject({ outcome: 'success', outputs: { moved: '2' } })
  const known = await readDocument('update', second.outputs.update ?? '')
  expect(known.flakes[0]?.inputs.find(({ name }) => name === 'a')).toMatchObject({
    standing: 'moves',
    after: { revision: head },
  })
  const narrow = await step(3, 'actions/update-lock', {
    ...{ step: 'narrow', verify: 'evaluate' },
    'update-artifact': second.outputs['update-artifact'] ?? '',
    'update-sha256': second.outputs['update-sha256'] ?? '',
  })
  expect(narrow, narrow.said).toMatchObject({ outcome: 'success', outputs: { held: '1', moved: '1' } })
  const judged = await readDocument('update', narrow.outputs.update ?? '')
  expect(judged.judgement?.held).toMatchObject([{ name: 'b', cause: 'b is broken', since }])
})
