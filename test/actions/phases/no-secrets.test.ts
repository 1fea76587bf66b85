import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { explainNoSecrets, explainNoSecretsOf, whyNoSecrets } from '../../../src/actions/phases/no-secrets.ts'
import { folderVariable } from '../../../src/features/setup/steps/private-inputs.ts'
import { FlakeError } from '../../../src/nix/flake/problems.ts'
import { planOf } from '../../support/nix/plans.ts'
import { pullRequestEvent, pushEvent } from '../../support/workflows/events.ts'
import type { WorkflowEvent } from '../../support/workflows/types.ts'

let place: string
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'flakeship-secrets-'))
})
afterEach(() => rm(place, { recursive: true }))

const own = { name: 'somebody/machines', folder: '' }
const sha = 'a'.repeat(40)
/** The payload of a fork has another repository with another id. */
function pull(from: string): WorkflowEvent {
  const event = pullRequestEvent(own, {
    ...{ number: 7, sha, base: { sha, ref: 'main' } },
    head: { sha, ref: 'change', repository: { ...own, name: from } },
  })
  const { pull_request: pull, repository } = event.payload as {
    pull_request: { head: { repo: { id: number } } }
    repository: { id: number }
  }
  pull.head.repo.id = from === own.name ? repository.id : repository.id + 1
  return event
}

async function run(event: WorkflowEvent, more: Record<string, string> = {}) {
  const file = join(place, 'event.json')
  await writeFile(file, JSON.stringify(event.payload))
  const environment = { GITHUB_EVENT_NAME: event.name, GITHUB_EVENT_PATH: file, ...more }
  return { kind: 'github' as const, environment }
}

const fork = () => run(pull('stranger/machines'))

test.each([
  ['a fork', () => fork(), /pull request from a fork, to which GitHub gives no secrets/],
  [
    'Dependabot',
    () => run(pull(own.name), { GITHUB_ACTOR: 'dependabot[bot]' }),
    /secrets of Dependabot only/,
  ],
])('a run for %s says that it got no secrets', async (_, at, why) => {
  expect(await whyNoSecrets(await at())).toMatch(why)
})

test.each([
  ['for a branch of the repository', () => run(pull(own.name))],
  ['for a push', () => run(pushEvent(own, sha))],
  ['that was given one all the same', () => run(pull('stranger/machines'), { [folderVariable]: '/x' })],
  ['on a terminal', async () => ({ ...(await fork()), kind: 'terminal' as const })],
])('a run %s says nothing of that', async (_, at) => {
  expect(await whyNoSecrets(await at())).toBeUndefined()
})

test('only failures to fetch are explained', async () => {
  const failure = (message: string) => ({ attribute: 'x', names: [], message })
  const messages = ['input secret cannot be fetched: HTTP error 404; look there', 'a typo']
  const plan = { ...planOf([]), failures: messages.map(failure) }
  const { failures } = await explainNoSecrets(plan, await fork())
  expect(failures.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^input secret cannot be fetched: HTTP error 404; look there; this run is for/),
    'a typo',
  ])
})

test('neither is an error that is something else', async () => {
  const cause = new Error('what Nix said')
  const explained = await explainNoSecretsOf(new FlakeError('. cannot be fetched', { cause }), await fork())
  expect(explained).toMatchObject({
    message: expect.stringContaining('to which GitHub gives no secrets'),
    cause,
  })
  const other = new Error('the input cannot be fetched')
  expect(await explainNoSecretsOf(other, await fork())).toBe(other)
})
