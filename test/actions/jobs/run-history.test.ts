import { mkdir, readdir, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keepTimes, knownTimes } from '../../../src/actions/jobs/run-history.ts'
import type { RunStores } from '../../../src/actions/jobs/run-stores.ts'
import type { Host } from '../../../src/host/host.ts'
import { sampleRun } from '../../features/report/sample-run.ts'
import { folderStores } from '../../support/github/folder-stores.ts'
import { type TemporaryFolder, temporaryFolder } from '../../support/nix/real-nix.ts'
import {
  dispatchEvent,
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
} from '../../support/workflows/events.ts'

/** Which runs teach others what things take; what stands for GitHub is simulated. */
let folder: TemporaryFolder
beforeEach(async () => {
  folder = await temporaryFolder()
})
afterEach(() => folder[Symbol.asyncDispose]())

const machines = { name: 'owner/machines', folder: '/nowhere' }
const fork = { name: 'stranger/machines', folder: '/nowhere' }
const at = 'a'.repeat(40)
const pull = (repository: typeof machines) =>
  pullRequestEvent(machines, {
    ...{ number: 3, sha: at, base: { sha: 'b'.repeat(40), ref: 'main' } },
    head: { sha: at, ref: 'change', repository },
  })

const stores = (): RunStores => ({
  ...folderStores(folder.path),
  ...{ check: '', base: '', run: { id: 20, attempt: 1 } as RunStores['run'] },
})
const entries = () => readdir(join(folder.path, 'entries')).catch(() => [])

async function keep(event: ReturnType<typeof pushEvent>): Promise<void> {
  const file = join(folder.path, 'event.json')
  await writeFile(file, JSON.stringify(event.payload))
  const environment = { GITHUB_EVENT_NAME: event.name, GITHUB_EVENT_PATH: file }
  await keepTimes(stores(), sampleRun(), { environment } as unknown as Host)
}

test('a push to the default branch teaches later runs', async () => {
  await keep(pushEvent(machines, at))
  expect(await entries()).toEqual(['flakeship-history-2-20-1'])
  expect(await knownTimes(stores())).toBeDefined()
})

const tag = { ...pushEvent(machines, at), ref: 'refs/tags/v1' }

test('so does a schedule, which always is of that branch', async () => {
  await keep({ ...pushEvent(machines, at), name: 'schedule', payload: { schedule: '0 4 * * *' } })
  expect(await entries()).toHaveLength(1)
})

test.each([
  ['a pull request of a fork', pull(fork)],
  ['a pull request of a branch', pull(machines)],
  ['a merge queue', mergeGroupEvent(machines, { sha: at, base: 'b'.repeat(40) })],
  ['a push to another branch', pushEvent(machines, at, 'other')],
  ['a push of a tag', { ...tag, payload: { ...tag.payload, ref: tag.ref } }],
  ['a dispatch, which any branch can have', dispatchEvent(machines, at)],
  ['a release', { ...tag, name: 'release' }],
])('%s teaches nobody', async (_, event) => {
  await keep(event)
  expect(await entries()).toEqual([])
})

test.each(['', 'null', '{"document":"history","version":99,"entries":[]}', '['.repeat(100_000)])(
  'an entry that is no history is as good as none: %.40s',
  async (text) => {
    await mkdir(join(folder.path, 'entries'), { recursive: true })
    await writeFile(join(folder.path, 'entries', 'flakeship-history-2-1-1'), text)
    expect(await knownTimes(stores())).toBeUndefined()
  },
)

test('an entry that is larger than any history is not read', async () => {
  const entries = {
    ...stores().entries,
    async newest(_: string, file: string) {
      await writeFile(file, '')
      await truncate(file, 3 * 1024 ** 3) // takes no space
      return true
    },
  }
  expect(await knownTimes({ ...stores(), entries })).toBeUndefined()
})
